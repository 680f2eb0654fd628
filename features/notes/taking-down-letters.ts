import type { Db } from "@/db/doors";
import { type Addressed, type From, textOf, writeToAuthor } from "@/features/notes/note-in-letters";

/** To the author of what was taken down: as readers are told, what is for them alone, and their text. */
export const sendTakenDown = (db: Db, note: Addressed, { told, words, siteUrl }: { told: string; words: string } & From) =>
  writeToAuthor(db, note, (its, site) => ({
    subject: `Taken down: ${its.title}`,
    body: [
      `A moderator has taken down your note “${its.title}” on ${site}. Readers are told at its address:`,
      { quote: told },
      ...(words ? ["To you they say:", { quote: words }] : []),
      "Your text is kept, and you can still read it under your contributions. Here it is:",
      ...textOf(its),
      { button: "See your contributions", href: `${siteUrl}/me` },
    ],
  }));

export const sendPutBack = (db: Db, note: Addressed, { siteUrl }: From) =>
  writeToAuthor(db, note, (its, site) => ({
    subject: `Published again: ${its.title}`,
    body: [
      `Your note “${its.title}” had been taken down on ${site}. It is published again, with the same words and for the same readers.`,
      { button: "See your note", href: `${siteUrl}/notes/${its.slug}` },
    ],
  }));
