import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { notes } from "@/db/schema/notes";
import { changedSince, notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { isWaiting } from "@/features/contributions/policy";
import { lockNote } from "@/features/notes/lock-note";
import { canDecideOnNote } from "@/features/notes/policy";
import { allow } from "@/lib/refusal";

/** `version` is that of the words which the moderator saw. */
type Decision = { id: string; version: number };

export async function publishNote(member: Member, { id, version }: Decision) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canDecideOnNote(member, note), await whyNot(db, { id, waits: isWaiting(note) }));
    allow(note.version === version, changedSince);
    await db
      .update(notes)
      .set({
        state: "published",
        // Cursors carry milliseconds: with Postgres' microseconds a page could begin between two rows of one.
        publishedAt: sql`coalesce(${notes.publishedAt}, date_trunc('milliseconds', now()))`,
        reviewBy: sql`(now() + interval '24 months')::date`,
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: version + 1,
      })
      .where(eq(notes.id, id));
    await record(db, { deed: "publishNote", ...deedOn(member, "note", note) });
    return { id };
  });
}

/** Back to its author, with a reason in words. */
export async function returnNote(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canDecideOnNote(member, note), await whyNot(db, { id, waits: isWaiting(note) }));
    allow(note.version === version, changedSince);
    await db
      .update(notes)
      .set({ state: "changes-requested", decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(notes.id, id));
    await record(db, { deed: "returnNote", ...deedOn(member, "note", note), reason });
    return { id };
  });
}
