import { and, eq, gt, lte, sql } from "drizzle-orm";
import { type Db, type House, type Member, reading, writing } from "@/db/doors";
import { site } from "@/db/schema/site";
import { type Decision, waiting } from "@/db/schema/waiting";
import { changedSince, notForYou } from "@/features/contributions/deciding";
import { claimIfFree } from "@/features/moderation/claiming";
import { readKey, type Which } from "@/features/moderation/key";
import { allowUnclaimed, lockWaiting, oneWaiting } from "@/features/moderation/lock-waiting";
import { canCarryOut, canDecide, canDecideTogether } from "@/features/moderation/policy";
import { type DecidingDeed, possibleDeeds } from "@/features/moderation/possible-deeds";
import { allow, found, Refusal } from "@/lib/refusal";

type Deciding = Which & { version: number; deed: DecidingDeed; reason: string; next: string; siteUrl: string };

/**
 * Decides on one thing that waits. It is done some seconds later, by the worker, with the noun's own command as this member:
 * until then it can be taken back, and nobody outside has seen or heard anything. `version` is that of the words which were
 * seen. The ledger's row is that of the deed itself.
 */
export async function decideOnItem(member: Member, { next, ...decision }: Deciding) {
  return writing(member, async (db) => {
    const done = await decideOne(db, member, decision);
    const following = readKey(next);
    if (following) await claimIfFree(db, member, following);
    return done;
  });
}

type Together = { chosen: (Which & { version: number })[]; deed: DecidingDeed; reason: string; siteUrl: string };

/** One decision on several comments of trusted people: each by itself, so that one that cannot be decided keeps no other. */
export async function decideTogether(member: Member, { chosen, ...decision }: Together) {
  const refused: string[] = [];
  for (const one of chosen) {
    const answer = await writing(member, async (db) => {
      const item = await lockWaiting(db, member, one);
      allow(canDecideTogether(member, { ...item, noun: one.noun }), "Only comments of trusted people are decided on together.");
      return decideOne(db, member, { ...one, ...decision });
    });
    if (answer instanceof Refusal) refused.push(answer.message);
  }
  return { decided: chosen.length - refused.length, refused };
}

async function decideOne(db: Db, member: Member, decision: Omit<Deciding, "next">) {
  const { noun, id, version, deed, reason, siteUrl } = decision;
  const item = await lockWaiting(db, member, decision);
  allow(canDecide(member, item), notForYou);
  await allowUnclaimed(db, member, item);
  allow(possibleDeeds({ noun, state: item.state }).includes(deed), "That cannot be done with this, as it stands now.");
  allow(item.version === version, changedSince);
  const [settings] = await db.select({ seconds: site.undoSeconds }).from(site);
  const seconds = settings?.seconds ?? 10;
  await db
    .update(waiting)
    .set({
      decision: { deed, reason, siteUrl } satisfies Decision,
      decidedById: member.id,
      decidedAt: sql`now()`,
      dueAt: sql`now() + make_interval(secs => ${seconds})`,
      claimedById: null,
      claimedAt: null,
      claimedUntil: null,
      takenFromId: null,
      refusedWhy: null,
      refusedForId: null,
    })
    .where(oneWaiting(decision));
  await db.execute(sql`select graphile_worker.add_job('carry-out-decision', json_build_object('noun', ${noun}::text, 'id', ${id}::text),
    job_key => ${`decision ${noun} ${id}`}, run_at => now() + make_interval(secs => ${seconds}), priority => -1)`);
  return { noun, id, seconds };
}

/** As if nothing had been decided, while there is time: it waits again, and one is on it. */
export async function takeBackDecision(member: Member, which: Which) {
  return writing(member, async (db) => {
    const item = await lockWaiting(db, member, which);
    allow(canDecide(member, item), notForYou);
    const [back] = await db
      .update(waiting)
      .set({ ...undecided, claimedById: member.id, claimedAt: sql`now()`, claimedUntil: sql`now() + interval '15 minutes'` })
      .where(and(oneWaiting(which), eq(waiting.decidedById, member.id), gt(waiting.dueAt, sql`now()`)))
      .returning({ id: waiting.itemId });
    found(back, "It is too late to take this back: it has been done. Open it and change it there.");
    await db.execute(sql`select graphile_worker.remove_job(${`decision ${which.noun} ${which.id}`})`);
    return which;
  });
}

const undecided = { decision: null, decidedById: null, decidedAt: null, dueAt: null };

/** What is to be done now, and for whom; null where it was taken back. For the worker. */
export function getDecision(viewer: House, which: Which) {
  return reading(viewer, async (db) => {
    const [row] = await db
      .select({ decision: waiting.decision, memberId: waiting.decidedById, version: waiting.version })
      .from(waiting)
      .where(and(oneWaiting(which), lte(waiting.dueAt, sql`now()`)));
    return row?.decision && row.memberId ? { ...row.decision, memberId: row.memberId, version: row.version } : null;
  });
}

/** A decision that cannot be carried out any more: it waits again, and whoever decided reads why. */
export async function setAsideDecision(by: House, { why, ...which }: Which & { why: string }) {
  return writing(by, async (db) => {
    allow(canCarryOut(by), "Only the worker does this.");
    await db
      .update(waiting)
      .set({ refusedWhy: why, refusedForId: sql`${waiting.decidedById}`, ...undecided })
      .where(oneWaiting(which));
    return which;
  });
}

/** One has read why a decision was not carried out. */
export async function putAwayRefused(member: Member, which: Which) {
  return writing(member, async (db) => {
    const item = await lockWaiting(db, member, which);
    allow(canDecide(member, item), notForYou);
    await db
      .update(waiting)
      .set({ refusedWhy: null, refusedForId: null })
      .where(and(oneWaiting(which), eq(waiting.refusedForId, member.id)));
    return which;
  });
}
