import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { type FileKind, fileKinds, fileTooLarge } from "@/features/notes/file-kinds";
import { endingOf, fileNameOf } from "@/lib/file-name";
import { Refusal } from "@/lib/refusal";
import { remadePicture } from "@/lib/remade-picture";
import { mostFileBytes } from "@/lib/upload-limits";

export type GivenFile = { name: string; bytes: Uint8Array };
export type KnownFile = {
  name: string;
  kind: FileKind;
  bytes: Uint8Array<ArrayBuffer>;
  width: number | null;
  height: number | null;
  size: number;
  sha256: string;
};

/**
 * A file as it is kept: what its name says it is, its bytes say too. A picture is made again by us, with nothing of the file
 * but its pixels. Answers a refusal, in words, for everything else.
 */
export async function knownFile({ name, bytes }: GivenFile): Promise<KnownFile | Refusal> {
  if (bytes.length === 0) return no("This file is empty. Choose another.");
  if (bytes.length > mostFileBytes) return no(fileTooLarge);
  const ending = endingOf(name);
  const kind = kindOf(ending);
  if (!kind) return no(whichKinds);
  if (kind === "csv" || kind === "txt") return textFile({ name, kind, bytes });
  const found = await whatItIs(bytes);
  if (kindOf(found) !== kind)
    return no(`This file is called “.${ending}” but is something else inside. Save it again in the program that made it.`);
  if (kind === "picture") return pictureFile({ name, bytes });
  return { ...asFile(bytes), name: fileNameOf(name, ending), kind, width: null, height: null };
}

const whichKinds =
  "Choose a PDF, a Word, Excel or PowerPoint file (docx, xlsx, pptx), an OpenDocument file (odt, ods, odp), a CSV table, plain text (txt), or a PNG, JPEG or WebP picture. Other kinds cannot be added.";

function kindOf(ending: string): FileKind | undefined {
  const isKind = (key: string): key is FileKind => key in fileKinds;
  return Object.keys(fileKinds)
    .filter(isKind)
    .find((kind) => fileKinds[kind].endings.some((one) => one === ending));
}

/** By its first bytes; of what is packed, such as a Word file, by what is packed in it. */
async function whatItIs(bytes: Uint8Array) {
  try {
    return (await fileTypeFromBuffer(bytes))?.ext ?? "";
  } catch {
    // Whatever breaks the reader is none of these.
    return "";
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what text does not have
const noText = /[\u0000-\u0008\u000e-\u001f]/;
/** A cell that a spreadsheet would run instead of showing: "=HYPERLINK(…)", "+cmd|…". */
const formula = /(?:^|[\r\n,;\t"])[ \t]*(?:=|[+@-][^\r\n,;\t"]*\|)/;

function textFile({ name, kind, bytes }: GivenFile & { kind: "csv" | "txt" }) {
  // One letter a byte: what it looks for is the same in every encoding that has these signs.
  const text = Buffer.from(bytes).toString("latin1");
  if (noText.test(text) || text.startsWith("%PDF-")) return no(`This file is called “.${kind}” but is not plain text inside.`);
  if (kind === "csv" && formula.test(text))
    return no(
      "A cell of this table begins like a formula, which would run on the computer of whoever opens it. Save the values alone.",
    );
  return { ...asFile(bytes), name: fileNameOf(name, kind), kind, width: null, height: null };
}

async function pictureFile({ name, bytes }: GivenFile) {
  const made = await remadePicture(bytes, { mostPixels: 40_000_000, widest: 2000, mostBytes: 1024 * 1024 });
  if (made === "too many pixels")
    return no("This picture has more than 40 million pixels. Make it smaller, to 6,000 by 6,000 at most, and choose it again.");
  if (made === "cannot be read") return no("This picture cannot be read: it may be damaged. Save it again, or choose another.");
  const { webp, width, height } = made;
  return { ...asFile(webp), name: fileNameOf(name, "webp"), kind: "picture" as const, width, height };
}

const asFile = (bytes: Uint8Array) => ({
  bytes: Uint8Array.from(bytes),
  size: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

const no = (words: string) => new Refusal(words, { file: words });
