import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteFollowUps } from "@/db/schema/notes";
import { changedSince, notForYou } from "@/features/contributions/deciding";
import { deedOnFollowUp, lockFollowUp } from "@/features/follow-ups/lock-follow-up";
import { canDecideOnFollowUp } from "@/features/follow-ups/policy";
import { allow } from "@/lib/refusal";

/** What stood on the note at once because its author is trusted has been looked at, and stays. */
export function leaveFollowUpUp(member: Member, { id, version }: { id: string; version: number }) {
  return writing(member, async (db) => {
    const followUp = await lockFollowUp(db, id, notForYou);
    allow(canDecideOnFollowUp(member, followUp, "unpublish"), notForYou);
    allow(followUp.version === version, changedSince);
    await db
      .update(noteFollowUps)
      .set({ decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(noteFollowUps.id, id));
    await record(db, { deed: "leaveFollowUpUp", ...deedOnFollowUp(member.id, followUp) });
    return { id };
  });
}
