import { sizeInWords } from "@/lib/size-in-words";

/** What a note can have beside its words: how such files end, as what they are sent, and what they are called. */
export const fileKinds = {
  picture: { endings: ["png", "jpg", "jpeg", "webp"], media: "image/webp", words: "Picture" },
  pdf: { endings: ["pdf"], media: "application/pdf", words: "PDF" },
  docx: {
    endings: ["docx"],
    media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    words: "Word document",
  },
  xlsx: {
    endings: ["xlsx"],
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    words: "Excel spreadsheet",
  },
  pptx: {
    endings: ["pptx"],
    media: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    words: "PowerPoint presentation",
  },
  odt: { endings: ["odt"], media: "application/vnd.oasis.opendocument.text", words: "OpenDocument text" },
  ods: { endings: ["ods"], media: "application/vnd.oasis.opendocument.spreadsheet", words: "OpenDocument spreadsheet" },
  odp: { endings: ["odp"], media: "application/vnd.oasis.opendocument.presentation", words: "OpenDocument presentation" },
  csv: { endings: ["csv"], media: "text/csv", words: "Table (CSV)" },
  txt: { endings: ["txt"], media: "text/plain", words: "Plain text" },
} as const;

export type FileKind = keyof typeof fileKinds;

export const mostFiles = 5;

/** How long the words for who cannot see a picture, or cannot open a document, may be. */
export const mostAlternative = (kind: FileKind | undefined) => (kind === "picture" ? 300 : 600);

/** "Word document, 84 KB" */
export const fileInWords = ({ kind, size }: { kind: FileKind; size: number }) =>
  `${fileKinds[kind].words}, ${sizeInWords(size)}`;

export const fileTooLarge = "A file may have at most 10 MB. Make it smaller, or say in words where it can be found.";
export const tooManyFiles = "A note has at most five files. Remove one first.";
