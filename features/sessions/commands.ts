import { and, eq, ne } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { sessions } from "@/db/schema/sessions";
import { canEndSession } from "@/features/sessions/policy";
import { allow, found } from "@/lib/refusal";

/** Ends one of a member's own sessions: its next request is a visitor's. */
export async function endSession(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const [row] = await db.select({ memberId: sessions.memberId }).from(sessions).where(eq(sessions.id, id));
    const session = found(row, "That device is signed out already.");
    allow(canEndSession(member, session), "That device is signed out already.");
    await db.delete(sessions).where(eq(sessions.id, id));
    await record(db, { memberId: member.id, deed: "endSession", noun: "session", nounId: id, ofMemberId: member.id });
    return { id };
  });
}

/** Ends all of them but the one that asks. Answers how many that were. */
export async function endOtherSessions(member: Member) {
  return writing(member, async (db) => {
    const here = found(member.session, "Sign in again, then end the others.");
    const ended = await db
      .delete(sessions)
      .where(and(eq(sessions.memberId, member.id), ne(sessions.id, here.id)))
      .returning({ id: sessions.id });
    for (const { id } of ended)
      await record(db, { memberId: member.id, deed: "endSession", noun: "session", nounId: id, ofMemberId: member.id });
    return { ended: ended.length };
  });
}
