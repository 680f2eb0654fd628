import sharp, { type Sharp } from "sharp";

type Wanted = {
  /** More are not unpacked: a small file can claim a billion. */
  mostPixels: number;
  /** Of the picture that comes out, in pixels, either way. */
  widest: number;
  mostBytes: number;
};

export type RemadePicture = { webp: Uint8Array<ArrayBuffer>; width: number; height: number };

/** A picture made again by us, as WebP, upright, with nothing of the file but its pixels; or what is in the way of that. */
export async function remadePicture(
  bytes: Uint8Array,
  { mostPixels, widest, mostBytes }: Wanted,
): Promise<RemadePicture | "too many pixels" | "cannot be read"> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" });
    const { width, height } = await picture.metadata();
    if (width * height > mostPixels) return "too many pixels";
    const upright = picture.rotate().resize({ width: widest, height: widest, fit: "inside", withoutEnlargement: true });
    return await smallest(upright, mostBytes);
  } catch (reason) {
    return reason instanceof Error && /pixel limit/i.test(reason.message) ? "too many pixels" : "cannot be read";
  }
}

async function smallest(picture: Sharp, mostBytes: number): Promise<RemadePicture> {
  let made = await picture.webp({ quality: 90, effort: 4 }).toBuffer({ resolveWithObject: true });
  for (const quality of [75, 55, 35, 15]) {
    if (made.data.length <= mostBytes) break;
    made = await picture.webp({ quality, alphaQuality: quality, effort: 4 }).toBuffer({ resolveWithObject: true });
  }
  return { webp: Uint8Array.from(made.data), width: made.info.width, height: made.info.height };
}
