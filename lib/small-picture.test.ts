import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { Refusal } from "@/lib/refusal";
import { smallPicture } from "@/lib/small-picture";

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 8, g: 87, b: 90, alpha: 0.5 } } });

const refusalOf = async (name: string, bytes: Uint8Array) => {
  const answer = await smallPicture({ name, bytes });
  return answer instanceof Refusal ? answer.fields.picture : "taken";
};

test.each([
  ["logo.png", () => picture(900, 300).png().toBuffer()],
  ["LOGO.JPEG", () => picture(900, 300).jpeg().toBuffer()],
  ["logo.webp", () => picture(900, 300).webp().toBuffer()],
])("%s is made again as WebP, small, and the same each time", async (name, make) => {
  const answer = await smallPicture({ name, bytes: await make() });
  if (answer instanceof Refusal) throw answer;
  const { format, width, height } = await sharp(answer.webp).metadata();
  expect({ format, width, height }).toEqual({ format: "webp", width: 400, height: 133 });
  expect(answer.hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await smallPicture({ name, bytes: await make() })) instanceof Refusal).toBe(false);
});

test("a ground that lets the light through still does, and a small picture is not blown up", async () => {
  const answer = await smallPicture({ name: "a.png", bytes: await picture(40, 20).png().toBuffer() });
  if (answer instanceof Refusal) throw answer;
  const { hasAlpha, width } = await sharp(answer.webp).metadata();
  expect({ hasAlpha, width }).toEqual({ hasAlpha: true, width: 40 });
});

test("where a photograph was taken, and by whom, is gone; it stands upright", async () => {
  const photograph = await picture(80, 40)
    .withExif({ IFD0: { Artist: "Zebedee Quillfeather" }, IFD3: { GPSLatitude: "51/1 32/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(photograph.toString("latin1")).toContain("Exif");
  const answer = await smallPicture({ name: "a.jpg", bytes: photograph });
  if (answer instanceof Refusal) throw answer;
  const { exif, icc, xmp, width, height } = await sharp(answer.webp).metadata();
  expect({ exif, icc, xmp, width, height }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, width: 40, height: 80 });
});

test("noise, the hardest to make small, stays within 100 KB", async () => {
  const noise = Buffer.from(Uint8Array.from({ length: 500 * 500 * 4 }, (_, index) => (index * 2654435761) >>> (index % 24)));
  const bytes = await sharp(noise, { raw: { width: 500, height: 500, channels: 4 } })
    .png()
    .toBuffer();
  const answer = await smallPicture({ name: "noise.png", bytes });
  if (answer instanceof Refusal) throw answer;
  expect(answer.webp.length).toBeLessThanOrEqual(100 * 1024);
});

const html = Buffer.from("<!doctype html><script>alert(1)</script>");
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');

test.each([
  ["an SVG", "logo.svg", () => svg, /PNG, JPEG or WebP/],
  ["a GIF", "logo.gif", () => picture(9, 9).gif().toBuffer(), /PNG, JPEG or WebP/],
  ["a file without an ending", "logo", () => picture(9, 9).png().toBuffer(), /PNG, JPEG or WebP/],
  ["HTML that is called a PNG", "logo.png", () => html, /is something else/],
  ["an SVG that is called a PNG", "logo.png", () => svg, /is something else/],
  ["a JPEG that is called a PNG", "logo.png", () => picture(9, 9).jpeg().toBuffer(), /is something else/],
  ["a PNG's beginning and then HTML", "logo.png", async () => beginsLikePng(html), /cannot be read/],
  ["half a PNG", "logo.png", async () => (await picture(300, 300).png().toBuffer()).subarray(0, 120), /cannot be read/],
  ["more than 2 MB", "logo.png", async () => Buffer.alloc(2 * 1024 * 1024 + 1), /2\.0 MB|up to 2 MB/],
  ["a bomb of 30,000 by 30,000 pixels", "logo.png", async () => bomb(30_000, 30_000), /too many pixels/],
  ["one of 65,000 by 65,000", "logo.png", async () => bomb(65_000, 65_000), /too many pixels/],
])("refused in words: %s", async (_, name, make, words) => {
  expect(await refusalOf(name, await make())).toMatch(words);
});

test("a bomb costs no time and no memory", async () => {
  const bytes = bomb(30_000, 30_000);
  expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  const [began, before] = [performance.now(), process.memoryUsage().rss];
  await refusalOf("logo.png", bytes);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});

const beginsLikePng = (rest: Buffer) => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), rest]);

/** A whole PNG of one bit a pixel, nearly all of which packs into nothing. */
function bomb(width: number, height: number) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(height * (Math.ceil(width / 8) + 1), 120_000_000)), { level: 9 });
  return beginsLikePng(Buffer.concat([chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]));
}

function chunk(name: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
