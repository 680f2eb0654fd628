import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { mostPictureBytes } from "@/lib/picture-limit";
import { Refusal } from "@/lib/refusal";

/** What may be uploaded: how its file is called, and what its first bytes are. */
const formats = [
  { format: "png", names: /\.png$/i, begins: (bytes: Buffer) => bytes.subarray(0, 8).equals(pngBegins) },
  { format: "jpeg", names: /\.jpe?g$/i, begins: (bytes: Buffer) => bytes.subarray(0, 3).equals(jpegBegins) },
  {
    format: "webp",
    names: /\.webp$/i,
    begins: (bytes: Buffer) => bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP",
  },
] as const;
const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpegBegins = Buffer.from([0xff, 0xd8, 0xff]);

const mostPixels = 4000 * 4000;
const widest = 400;
const mostBytes = 100 * 1024;

export type SmallPicture = { webp: Uint8Array<ArrayBuffer>; hash: string };

/**
 * An uploaded picture made again by us, as WebP of at most 400 × 400 pixels and 100 KB, with nothing of the file but
 * its pixels. Answers a refusal, in words, for whatever is not a PNG, JPEG or WebP picture through and through.
 */
export async function smallPicture(file: { name: string; bytes: Uint8Array }): Promise<SmallPicture | Refusal> {
  const bytes = Buffer.from(file.bytes);
  if (bytes.length > mostPictureBytes) return no(`This file has ${inMegabytes(bytes.length)}. Choose one of up to 2 MB.`);
  const named = formats.find(({ names }) => names.test(file.name));
  if (!named) return no("Choose a PNG, JPEG or WebP picture. Other kinds, such as SVG, GIF or PDF, cannot be used.");
  if (!named.begins(bytes))
    return no(`This file is called “${ending(file.name)}” but is something else. Save the picture again.`);
  try {
    // sharp refuses before it unpacks: a small file can claim a billion pixels.
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" });
    const { width, height } = await picture.metadata();
    if (width * height > mostPixels) return tooManyPixels();
    return small(
      await smallest(picture.rotate().resize({ width: widest, height: widest, fit: "inside", withoutEnlargement: true })),
    );
  } catch (reason) {
    if (reason instanceof Error && /pixel limit/i.test(reason.message)) return tooManyPixels();
    return no("This picture cannot be read: it may be damaged. Save it again, or choose another.");
  }
}

async function smallest(picture: Sharp) {
  let webp = await picture.webp({ quality: 90, effort: 4 }).toBuffer();
  for (const quality of [75, 55, 35, 15]) {
    if (webp.length <= mostBytes) break;
    webp = await picture.webp({ quality, alphaQuality: quality, effort: 4 }).toBuffer();
  }
  return webp;
}

const small = (webp: Buffer): SmallPicture => ({
  webp: Uint8Array.from(webp),
  hash: createHash("sha256").update(webp).digest("hex"),
});

const no = (words: string) => new Refusal(words, { picture: words });
const tooManyPixels = () =>
  no("This picture has too many pixels. Make it smaller, to 4,000 by 4,000 at most, and choose it again.");
const inMegabytes = (count: number) => `${(count / 1024 / 1024).toFixed(1)} MB`;
const ending = (name: string) => name.slice(name.lastIndexOf("."));
