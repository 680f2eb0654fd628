import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteFollowUps } from "@/db/schema/notes";
import type { About } from "@/features/contributions/decision-letters";
import type { Kind } from "@/features/contributions/kind";
import { deedOnFollowUp, type LockedFollowUp, lockFollowUp } from "@/features/follow-ups/lock-follow-up";
import { canDecideOnFollowUp } from "@/features/follow-ups/policy";
import { monthInWords } from "@/lib/dates";
import { beginningOf, oneLineOf } from "@/lib/one-line";

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
  about,
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

async function about(_db: Db, { id, text, happenedOn, replacesId, note }: Held): Promise<About> {
  const laterAt = `/notes/${note.slug}/later`;
  const ownAt = `${laterAt}#later-${id}`;
  return {
    authorId: note.authorId,
    yours: `${replacesId ? "your new words for what came of" : "what you added later to"} your note “${note.title}”`,
    called: beginningOf(oneLineOf(text), 60),
    text: [`${monthInWords(happenedOn)}:`, { quote: text }],
    seeAt: `/notes/${note.slug}#later-on`,
    changeAt: ownAt,
    ownAt,
    afterDeclining: "Your text is kept on that page. You can add something else to the note at any time.",
  };
}
