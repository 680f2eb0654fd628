import type { NoteVersion } from "@/features/notes/own-queries";
import { dayInWords, timeInWords } from "@/lib/dates";

const kinds = {
  kept: "Kept while it was written",
  "set-aside": "Set aside, as two had changed it",
  sent: "Sent to the editors",
  published: "Published",
  corrected: "Corrected by an editor",
} as const;

/** "Version 3, 14 May 2026, 14:02: sent to the editors" */
export const versionInWords = ({ number, kind, madeAt }: Pick<NoteVersion, "number" | "kind" | "madeAt">) =>
  `Version ${number}, ${dayInWords(madeAt)}, ${timeInWords(madeAt)}: ${kinds[kind].replace(/^./, (letter) => letter.toLowerCase())}`;

export const kindInWords = ({ kind }: Pick<NoteVersion, "kind">) => kinds[kind];
