import { and, eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { members } from "@/db/schema/members";
import { waiting } from "@/db/schema/waiting";
import { notForYou, whyNot } from "@/features/contributions/deciding";
import type { Which } from "@/features/moderation/key";
import { canDecide, canSeeQueue } from "@/features/moderation/policy";
import { timeInWords } from "@/lib/dates";
import { allow, found, Refusal } from "@/lib/refusal";

export const oneWaiting = ({ noun, id }: Which) => and(eq(waiting.noun, noun), eq(waiting.itemId, id));

/** The row of one thing that waits, held for this transaction, for whoever may decide on it. */
export async function lockWaiting(db: Db, member: Member, which: Which) {
  allow(canSeeQueue(member), notForYou);
  const [row] = await db
    .select({
      version: waiting.version,
      state: waiting.state,
      authorId: waiting.authorId,
      writtenById: waiting.writtenById,
      organisationId: waiting.organisationId,
      placeId: waiting.placeId,
      isTrusted: waiting.isTrusted,
      claimedById: waiting.claimedById,
      claimedUntil: waiting.claimedUntil,
      isClaimed: sql<boolean>`coalesce(${waiting.claimedUntil} > now(), false)`,
      decidedById: waiting.decidedById,
    })
    .from(waiting)
    .where(oneWaiting(which))
    .for("update");
  // Row security keeps from the lock what they may look at and not decide.
  const one = found(row, row ? "" : await whyNot(db, { id: which.id, waits: await isThere(db, which) }));
  allow(canDecide(member, one), notForYou);
  return one;
}

type Locked = Awaited<ReturnType<typeof lockWaiting>>;

/** Ends what somebody else has decided a moment ago; the sentence says who. */
export async function allowUndecided(db: Db, member: Member, { decidedById }: Locked) {
  if (decidedById && decidedById !== member.id)
    throw new Refusal(`${await nameOf(db, decidedById)} has decided on this a moment ago. Nothing was changed.`);
}

/** The same, and what somebody else is on. */
export async function allowUnclaimed(db: Db, member: Member, item: Locked) {
  await allowUndecided(db, member, item);
  const { claimedById, claimedUntil, isClaimed } = item;
  if (isClaimed && claimedById && claimedUntil && claimedById !== member.id)
    throw new Refusal(
      `${await nameOf(db, claimedById)} is looking at this until ${timeInWords(claimedUntil)}. Take it over first, or leave it to them.`,
    );
}

export async function nameOf(db: Db, memberId: string) {
  const [row] = await db.select({ name: members.name }).from(members).where(eq(members.id, memberId));
  return row?.name ?? "A colleague";
}

async function isThere(db: Db, which: Which) {
  const rows = await db.select({ id: waiting.itemId }).from(waiting).where(oneWaiting(which));
  return rows.length > 0;
}
