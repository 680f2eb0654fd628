import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteFollowUps } from "@/db/schema/notes";
import { changedSince, notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOnFollowUp, lockFollowUp } from "@/features/follow-ups/lock-follow-up";
import { canDecideOnFollowUp } from "@/features/follow-ups/policy";
import { allow } from "@/lib/refusal";

/** `version` is that of the words which the moderator saw. */
type Decision = { id: string; version: number };

/** It stands on its note, in the place of what it was written for where there is that. */
export async function publishFollowUp(member: Member, { id, version }: Decision) {
  return writing(member, async (db) => {
    const followUp = await lockFollowUp(db, id, notForYou);
    allow(canDecideOnFollowUp(member, followUp), await whyNot(db, { id, waits: followUp.state === "sent" }));
    allow(followUp.version === version, changedSince);
    const { replacesId } = followUp;
    if (replacesId) await db.update(noteFollowUps).set({ state: "withdrawn" }).where(eq(noteFollowUps.id, replacesId));
    await db
      .update(noteFollowUps)
      .set({
        state: "published",
        publishedAt: sql`coalesce((select published_at from note_follow_ups old where old.id = ${replacesId}), now())`,
        ...(replacesId ? { editedAt: sql`now()`, replacesId: null } : {}),
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: version + 1,
      })
      .where(eq(noteFollowUps.id, id));
    await record(db, { deed: "publishFollowUp", ...deedOnFollowUp(member.id, followUp) });
    return { id };
  });
}

/** Back to its author, with a reason in words. What stood on the note before stays there. */
export async function returnFollowUp(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const followUp = await lockFollowUp(db, id, notForYou);
    allow(canDecideOnFollowUp(member, followUp), await whyNot(db, { id, waits: followUp.state === "sent" }));
    allow(followUp.version === version, changedSince);
    await db
      .update(noteFollowUps)
      .set({ state: "changes-requested", decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(noteFollowUps.id, id));
    await record(db, { deed: "returnFollowUp", ...deedOnFollowUp(member.id, followUp), reason });
    return { id };
  });
}
