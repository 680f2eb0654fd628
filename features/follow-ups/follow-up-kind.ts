import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteFollowUps, notes } from "@/db/schema/notes";
import type { About } from "@/features/contributions/decision-letters";
import type { Kind } from "@/features/contributions/kind";
import { deedOnFollowUp, type LockedFollowUp, lockFollowUp } from "@/features/follow-ups/lock-follow-up";
import { canDecideOnFollowUp } from "@/features/follow-ups/policy";
import { monthInWords } from "@/lib/dates";
import { beginningOf, oneLineOf } from "@/lib/one-line";
import { found } from "@/lib/refusal";

type Held = LockedFollowUp & { wordsVersion: number };

/** How what came of a note is decided on. New words of it are one that waits to stand in the place of another. */
export const followUpKind: Kind<Held> = {
  name: "FollowUp",
  lock: async (db, id, otherwise) => {
    const followUp = await lockFollowUp(db, id, otherwise);
    return { ...followUp, wordsVersion: followUp.version };
  },
  may: canDecideOnFollowUp,
  move: async (db, followUp, to) => {
    const taken = to.state === "published" ? await placeOf(db, followUp) : {};
    await db
      .update(noteFollowUps)
      .set({ ...to, ...taken })
      .where(eq(noteFollowUps.id, followUp.id));
  },
  row: (member, followUp) => deedOnFollowUp(member.id, followUp),
  about: (db, { id }) => aboutFollowUp(db, id),
};

/** It stands in the place of what it was written for, since when that stood there. */
async function placeOf(db: Db, { replacesId }: Held) {
  if (!replacesId) return {};
  await db.update(noteFollowUps).set({ state: "withdrawn" }).where(eq(noteFollowUps.id, replacesId));
  return {
    publishedAt: sql`coalesce((select published_at from note_follow_ups old where old.id = ${replacesId}), now())`,
    editedAt: sql`now()`,
    replacesId: null,
  };
}

/** How letters speak of what somebody added to their note. */
export async function aboutFollowUp(db: Db, id: string): Promise<About> {
  const [row] = await db
    .select({
      happenedOn: noteFollowUps.happenedOn,
      text: noteFollowUps.text,
      authorId: notes.authorId,
      slug: notes.slug,
      title: notes.title,
    })
    .from(noteFollowUps)
    .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
    .where(eq(noteFollowUps.id, id));
  const { authorId, slug, title, happenedOn, text } = found(row, "This is not here any more.");
  const ownAt = `/notes/${slug}/later#later-${id}`;
  return {
    authorId,
    yours: `what you added later to your note “${title}”`,
    called: beginningOf(oneLineOf(text), 60),
    text: [`${monthInWords(happenedOn)}:`, { quote: text }],
    seeAt: `/notes/${slug}`,
    changeAt: ownAt,
    ownAt,
    afterDeclining: "Your text is kept on that page. You can add something else to the note at any time.",
  };
}
