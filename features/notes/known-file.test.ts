import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { anOfficeFile, anOpenDocument, aPdf, aZip } from "@/features/notes/a-zip-for-tests";
import { knownFile } from "@/features/notes/known-file";
import { Refusal } from "@/lib/refusal";

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 8, g: 87, b: 90 } } });

const refusalOf = async (name: string, bytes: Uint8Array) => {
  const answer = await knownFile({ name, bytes });
  return answer instanceof Refusal ? answer.fields.file : "taken";
};

async function taken(name: string, bytes: Uint8Array) {
  const answer = await knownFile({ name, bytes });
  if (answer instanceof Refusal) throw answer;
  return answer;
}

const csv = Buffer.from("month,visits,home\nApril,44,19\nMay,41,36\n");

test.each([
  ["a.pdf", "pdf", aPdf],
  ["a.docx", "docx", () => anOfficeFile("docx")],
  ["a.xlsx", "xlsx", () => anOfficeFile("xlsx")],
  ["a.pptx", "pptx", () => anOfficeFile("pptx")],
  ["a.odt", "odt", () => anOpenDocument("text")],
  ["a.ods", "ods", () => anOpenDocument("spreadsheet")],
  ["a.odp", "odp", () => anOpenDocument("presentation")],
  ["a.csv", "csv", () => csv],
  ["a.CSV", "csv", () => Buffer.from([0x50, 0x72, 0x69, 0x63, 0x65, 0x0a, 0xa3, 0x35])],
  ["a.txt", "txt", () => Buffer.from("BMI, and what a file of bits begins with")],
])("%s is kept as it is, as %s", async (name, kind, make) => {
  const bytes = make();
  const file = await taken(name, bytes);
  expect(file).toMatchObject({ name: `a.${kind}`, kind, size: bytes.length, width: null, height: null });
  expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test.each(["png", "jpeg", "webp"] as const)(
  "a %s is made again: small enough, upright, and only its pixels",
  async (format) => {
    const bytes = await picture(3000, 1500)
      .withExif({ IFD0: { Artist: "Zebedee Quillfeather" }, IFD3: { GPSLatitude: "51/1 32/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toFormat(format)
      .toBuffer();
    const file = await taken(`The van.${format}`, bytes);
    expect(file).toMatchObject({ name: "The van.webp", kind: "picture", width: 1000, height: 2000 });
    const made = await sharp(file.bytes).metadata();
    expect({ format: made.format, exif: made.exif, xmp: made.xmp, icc: made.icc }).toEqual({
      format: "webp",
      exif: undefined,
      xmp: undefined,
      icc: undefined,
    });
    expect(Buffer.from(file.bytes).includes("Quillfeather")).toBe(false);
  },
);

const html = Buffer.from("<!doctype html><script>alert(1)</script>");
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test.each([
  ["an SVG", "a.svg", () => svg, /^Choose a PDF/],
  ["a program", "a.exe", () => Buffer.from("MZ"), /^Choose a PDF/],
  ["a Word file with macros", "a.docm", () => anOfficeFile("docm"), /^Choose a PDF/],
  ["no ending", "notes", () => csv, /^Choose a PDF/],
  ["nothing", "a.csv", () => Buffer.alloc(0), /is empty/],
  ["10 MB and a byte", "a.pdf", () => Buffer.concat([aPdf(), Buffer.alloc(10 * 1024 * 1024 + 1 - aPdf().length)]), /10 MB/],
  ["HTML that is called a PNG", "a.png", () => html, /something else inside/],
  ["an SVG that is called a PNG", "a.png", () => svg, /something else inside/],
  ["a PNG's beginning and then HTML", "a.png", () => Buffer.concat([pngBegins, html]), /something else inside|cannot be read/],
  ["a PDF that is called a picture", "a.jpg", aPdf, /something else inside/],
  ["HTML that is called a PDF", "a.pdf", () => html, /something else inside/],
  ["a zip that is called a Word file", "a.docx", () => aZip({ "run.bat": "del" }), /something else inside/],
  ["a Word file with macros that is called one without", "a.docx", () => anOfficeFile("docm"), /something else inside/],
  ["an Excel file that is called a Word file", "a.docx", () => anOfficeFile("xlsx"), /something else inside/],
  ["half a Word file", "a.docx", () => anOfficeFile("docx").subarray(0, 40), /something else inside/],
  ["a Word file that is called text", "a.txt", () => anOfficeFile("docx"), /not plain text/],
  ["a PDF that is called text", "a.txt", aPdf, /not plain text/],
  ["a table that runs", "a.csv", () => Buffer.from('name,age\n"=HYPERLINK(""http://example.org"")",3'), /like a formula/],
  ["a table that runs otherwise", "a.csv", () => Buffer.from("name;+cmd|' /C calc'!A0"), /like a formula/],
  ["half a picture", "a.jpg", async () => (await picture(600, 600).jpeg().toBuffer()).subarray(0, 400), /cannot be read/],
  ["a bomb of 50 million pixels", "a.png", async () => bomb(10_000, 5_000), /40 million pixels/],
  ["a bomb of four billion", "a.png", async () => bomb(65_000, 65_000), /40 million pixels/],
])("refused in words: %s", async (_, name, make, words) => {
  expect(await refusalOf(name, await make())).toMatch(words);
});

test("what is negative, or said with an at, is no formula", async () => {
  expect(await refusalOf("a.csv", Buffer.from("change,who\n-3,@wigan\n+4.5,a + b\n"))).toBe("taken");
});

test("whatever is cut off or turned over is refused and breaks nothing", async () => {
  for (const whole of [anOfficeFile("docx"), anOpenDocument("text"), aPdf()])
    for (let length = 1; length < whole.length; length += 7)
      for (const bytes of [
        whole.subarray(0, length),
        Buffer.from(whole).fill(0xff, length, Math.min(length + 4, whole.length)),
      ])
        expect(await refusalOf("a.xlsx", bytes)).toMatch(/something else inside/);
});

test("a bomb costs no time and no memory", async () => {
  const bytes = bomb(30_000, 30_000);
  const [began, before] = [performance.now(), process.memoryUsage().rss];
  await refusalOf("a.png", bytes);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});

/** A whole PNG of one bit a pixel, nearly all of which packs into nothing. */
function bomb(width: number, height: number) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(height * (Math.ceil(width / 8) + 1), 120_000_000)), { level: 9 });
  return Buffer.concat([pngBegins, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
