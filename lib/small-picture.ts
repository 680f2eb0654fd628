import { createHash } from "node:crypto";
import { Refusal } from "@/lib/refusal";
import { remadePicture } from "@/lib/remade-picture";
import { sizeInWords } from "@/lib/size-in-words";
import { mostPictureBytes } from "@/lib/upload-limits";

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

export type SmallPicture = { webp: Uint8Array<ArrayBuffer>; hash: string };

/**
 * An uploaded picture made again by us, as WebP of at most 400 × 400 pixels and 100 KB, with nothing of the file but
 * its pixels. Answers a refusal, in words, for whatever is not a PNG, JPEG or WebP picture through and through.
 */
export async function smallPicture(file: { name: string; bytes: Uint8Array }): Promise<SmallPicture | Refusal> {
  const bytes = Buffer.from(file.bytes);
  if (bytes.length > mostPictureBytes) return no(`This file has ${sizeInWords(bytes.length)}. Choose one of up to 2 MB.`);
  const named = formats.find(({ names }) => names.test(file.name));
  if (!named) return no("Choose a PNG, JPEG or WebP picture. Other kinds, such as SVG, GIF or PDF, cannot be used.");
  if (!named.begins(bytes))
    return no(`This file is called “${ending(file.name)}” but is something else. Save the picture again.`);
  const made = await remadePicture(bytes, { mostPixels, widest: 400, mostBytes: 100 * 1024 });
  if (made === "too many pixels")
    return no("This picture has too many pixels. Make it smaller, to 4,000 by 4,000 at most, and choose it again.");
  if (made === "cannot be read") return no("This picture cannot be read: it may be damaged. Save it again, or choose another.");
  return { webp: made.webp, hash: createHash("sha256").update(made.webp).digest("hex") };
}

const no = (words: string) => new Refusal(words, { picture: words });
const ending = (name: string) => name.slice(name.lastIndexOf("."));
