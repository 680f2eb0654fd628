import { and, desc, eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import type { DecidedNoun } from "@/db/schema/appeals";
import { notes, noteVersions } from "@/db/schema/notes";
import { aboutComment } from "@/features/comments/comment-kind";
import type { About } from "@/features/contributions/decision-letters";
import { aboutFollowUp } from "@/features/follow-ups/follow-up-kind";
import { aboutInsight } from "@/features/insights/insight-kind";
import { kindOf } from "@/features/insights/schema";
import { aboutNote, textsIn } from "@/features/notes/note-in-letters";
import { found } from "@/lib/refusal";

export type Decided = {
  noun: DecidedNoun;
  itemId: string;
  deed: string;
  /** The words that went back, where others stand in their place. */
  before: Record<string, unknown> | null;
};

/** What was decided on, with the words that it was decided on: those that went back, where these were new words. */
export function decidedThing(db: Db, { noun, itemId, deed, before }: Decided): Promise<About> {
  const wentBack = /Edit$/.test(deed) ? (before ?? {}) : null;
  return {
    note: () => noteOf(db, itemId, deed),
    insight: () => aboutInsight(db, itemId, wentBack ? insightIn(wentBack) : undefined),
    comment: () => aboutComment(db, itemId, wentBack ? textIn(wentBack, "body") : undefined),
    "follow-up": () => aboutFollowUp(db, itemId),
  }[noun]();
}

async function noteOf(db: Db, id: string, deed: string) {
  const [row] = await db.select({ authorId: notes.authorId }).from(notes).where(eq(notes.id, id));
  const note = { id, ...found(row, "This note is not here any more.") };
  if (!/Edit$/.test(deed)) return aboutNote(db, note);
  const [version] = await db
    .select({ words: noteVersions.words })
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, id), eq(noteVersions.kind, "sent")))
    .orderBy(desc(noteVersions.number))
    .limit(1);
  return aboutNote(db, note, { sent: textsIn(version?.words ?? {}) });
}

const textIn = (words: Record<string, unknown>, name: string) => {
  const text = words[name];
  return typeof text === "string" ? text : "";
};

const insightIn = (words: Record<string, unknown>) => ({
  kind: kindOf(textIn(words, "kind")) ?? "saw-this-too",
  statement: textIn(words, "statement"),
  why: textIn(words, "why"),
  condition: textIn(words, "condition"),
  changed: textIn(words, "changed"),
});
