import { forWhomInWords } from "@/features/notes/for-whom";
import { sureWords } from "@/features/notes/in-words";
import type { NoteForFile } from "@/features/notes/list-file-queries";
import { monthsInCell } from "@/lib/csv";
import { dayOf } from "@/lib/dates";

export const noteHeads = [
  "Reference",
  "Finding",
  "Place",
  "When",
  "What was learned",
  "How sure",
  "By",
  "Published",
  "Who can read it",
  "Illustrative",
  "Address",
] as const;

/** A note's row in a file: what its row in the list says, and how to cite and find it. */
export const noteCells = (note: NoteForFile, siteUrl: string) => [
  note.reference,
  note.title,
  note.place,
  note.happenedFrom && note.happenedTo ? monthsInCell(note.happenedFrom, note.happenedTo) : null,
  note.learnedFirst,
  note.howSure ? sureWords[note.howSure] : null,
  note.byline,
  note.publishedAt ? dayOf(note.publishedAt) : null,
  forWhomInWords(note) || "Everyone",
  note.isIllustrative ? "Yes" : "",
  `${siteUrl}/notes/${note.slug}`,
];
