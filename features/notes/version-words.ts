import type { NoteVersion } from "@/features/notes/own-queries";
import { momentInWords } from "@/lib/dates";

const kinds = {
  kept: "kept while it was written",
  "set-aside": "set aside, as two had changed it",
  sent: "sent to the editors",
  published: "published",
  corrected: "corrected by an editor",
} as const;

/** "Version 3, sent to the editors, 14 May 2026, 14:02" */
export const versionInWords = ({ number, kind, madeAt }: Pick<NoteVersion, "number" | "kind" | "madeAt">) =>
  `Version ${number}, ${kinds[kind]}, ${momentInWords(madeAt)}`;

export const kindInWords = ({ kind }: Pick<NoteVersion, "kind">) => kinds[kind];
