import type { WholeNote } from "@/features/notes/queries";

/** What a note says of itself where it is shared: nothing, unless it is published and everyone may read it. */
export const shareCardOf = (note: WholeNote) => ({
  title: note.title,
  description: note.learnedFirst,
  path: `/notes/${note.slug}`,
  type: "article" as const,
  publishedAt: note.publishedAt,
  changedAt: note.editedAt,
  hidden: note.state !== "published" || !note.isOpen,
});
