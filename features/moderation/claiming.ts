import { and, eq, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { waiting } from "@/db/schema/waiting";
import { notForYou } from "@/features/contributions/deciding";
import { type ContributionNoun, isContribution, type Which } from "@/features/moderation/key";
import { allowUnclaimed, allowUndecided, lockWaiting, nameOf, oneWaiting } from "@/features/moderation/lock-waiting";
import { canDecide } from "@/features/moderation/policy";
import { allow } from "@/lib/refusal";

const until = sql`now() + interval '15 minutes'`;

/**
 * Says to colleagues that one is on it, for fifteen minutes from now; asked again, it is for fifteen more. Refused while a
 * colleague is on it. It is no deed on the thing itself, so the ledger holds no row of it.
 */
export async function claimItem(member: Member, which: Which) {
  return writing(member, async (db) => {
    const item = await lockWaiting(db, member, which);
    allow(canDecide(member, item), notForYou);
    await allowUnclaimed(db, member, item);
    const [claimed] = await db
      .update(waiting)
      .set(claimedBy(member))
      .where(oneWaiting(which))
      .returning({ until: sql`${waiting.claimedUntil}`.mapWith(waiting.sentAt) });
    return { until: claimed?.until ?? null };
  });
}

/** In the place of a colleague, who is shown so; the ledger keeps it, with who was on it. */
export async function takeOverItem(member: Member, which: Which) {
  return writing(member, async (db) => {
    const item = await lockWaiting(db, member, which);
    allow(canDecide(member, item), notForYou);
    await allowUndecided(db, member, item);
    const { claimedById, isClaimed } = item;
    const fromId = isClaimed && claimedById !== member.id ? claimedById : null;
    await db
      .update(waiting)
      .set({ ...claimedBy(member), claimedAt: sql`now()`, takenFromId: fromId })
      .where(oneWaiting(which));
    if (fromId && isContribution(which.noun))
      await record(db, {
        memberId: member.id,
        deed: "takeOverItem",
        noun: bare(which.noun),
        nounId: which.id,
        ...(item.placeId ? { placeId: item.placeId } : {}),
        before: { by: await nameOf(db, fromId) },
      });
    return which;
  });
}

/** For colleagues to look at. */
export async function letGoOfItem(member: Member, which: Which) {
  return writing(member, async (db) => {
    const item = await lockWaiting(db, member, which);
    allow(canDecide(member, item), notForYou);
    await db
      .update(waiting)
      .set({ claimedById: null, claimedAt: null, claimedUntil: null, takenFromId: null })
      .where(and(oneWaiting(which), eq(waiting.claimedById, member.id)));
    return which;
  });
}

/**
 * The next one, where nobody else is on it: on the way from one decision to the next. What another has in hand at this moment
 * is not waited for, or two who decide on each other's next would wait for ever.
 */
export async function claimIfFree(db: Db, member: Member, which: Which) {
  const free = await db
    .select({ id: waiting.itemId })
    .from(waiting)
    .where(oneWaiting(which))
    .for("update", { skipLocked: true });
  if (free.length === 0) return;
  await db
    .update(waiting)
    .set(claimedBy(member))
    .where(
      and(
        oneWaiting(which),
        isNull(waiting.decidedById),
        or(isNull(waiting.claimedById), eq(waiting.claimedById, member.id), lt(waiting.claimedUntil, sql`now()`)),
      ),
    );
}

const claimedBy = (member: Member): { claimedById: string; claimedAt: SQL; claimedUntil: SQL; takenFromId: SQL } => ({
  claimedById: member.id,
  claimedAt: sql`case when ${waiting.claimedById} = ${member.id} and ${waiting.claimedUntil} > now() then ${waiting.claimedAt} else now() end`,
  claimedUntil: until,
  takenFromId: sql`case when ${waiting.claimedById} = ${member.id} then ${waiting.takenFromId} end`,
});

type Bare = "note" | "insight" | "comment" | "follow-up";

/** The thing itself: new words for a note are the note's. */
export const bare = (noun: ContributionNoun): Bare =>
  noun === "note-edit" ? "note" : noun === "insight-edit" ? "insight" : noun === "comment-edit" ? "comment" : noun;
