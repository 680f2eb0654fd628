import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { appeals, type DecidedNoun } from "@/db/schema/appeals";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { tellAuthor, tellWhoDecided } from "@/features/appeals/appeal-letters";
import { type Decided, decidedThing } from "@/features/appeals/decided-thing";
import { type Outcome, outcomesOf } from "@/features/appeals/outcomes";
import { canAnswerAppeal } from "@/features/appeals/policy";
import { commentKind } from "@/features/comments/comment-kind";
import { turn } from "@/features/contributions/decide";
import type { From } from "@/features/contributions/letter-to-author";
import { promise } from "@/features/contributions/sending";
import { followUpKind } from "@/features/follow-ups/follow-up-kind";
import { insightKind } from "@/features/insights/insight-kind";
import { turnNote } from "@/features/notes/turning";
import { allow, found, Refusal } from "@/lib/refusal";

type Answer = { id: string; version: number; outcome: Outcome; answer: string } & From;

const notYours =
  "You cannot answer this. You took the decision, it concerns you or your organisation, it comes from a place that others look after, or it is not here any more.";

/** Somebody else's word on a decision. It stands, or it is turned; its author hears why, and so does who decided. */
export async function answerAppeal(member: Member, { id, version, outcome, answer, siteUrl }: Answer) {
  return writing(member, async (db) => {
    const appeal = await lockAppeal(db, id);
    allow(canAnswerAppeal(member, appeal), notYours);
    allow(appeal.version === version, "This has changed since you opened it. Look at it again.");
    allow(outcomesOf(appeal.deed).includes(outcome), "That cannot become of this decision.", "outcome");
    allow(outcome === "stands" || appeal.isLast, goneOn, "outcome");
    await db
      .update(appeals)
      .set({ answeredAt: sql`now()`, answeredById: member.id, answer, outcome, version: version + 1 })
      .where(eq(appeals.id, id));
    const promisedAt = outcome === "queued" ? await promise(db) : undefined;
    if (outcome !== "stands") await turnIt(db, member, appeal, { id, outcome, siteUrl });
    await record(db, {
      memberId: member.id,
      deed: outcome === "stands" ? "letDecisionStand" : "turnDecision",
      noun: appeal.noun,
      nounId: appeal.itemId,
      ofMemberId: appeal.lookedAfterById,
      placeId: appeal.placeId,
      reason: answer,
      after: { appealId: id, decisionId: appeal.decisionId, outcome },
    });
    const about = await decidedThing(db, appeal);
    const told = { ...appeal, about, outcome, answer, promisedAt, siteUrl };
    await tellAuthor(db, told);
    await tellWhoDecided(db, { ...told, answeredBy: member.name });
    return { outcome };
  });
}

const goneOn =
  "It has gone on since this was decided, so only the decision itself can be answered for: let it stand, and say why.";

type Locked = Awaited<ReturnType<typeof lockAppeal>>;

async function lockAppeal(db: Db, id: string) {
  const [locked] = await db
    .select({ version: appeals.version, noun: appeals.noun, itemId: appeals.itemId, decisionId: appeals.decisionId })
    .from(appeals)
    .where(eq(appeals.id, id))
    .for("update");
  if (!locked) throw new Refusal(await whoAnswered(db, id));
  await hold(db, locked);
  const { rows } = await db.execute<Row>(sql`
    select l.deed, l.reason, l.before, a.words, a.decided_by_id as "decidedById", w.place_id as "placeId", w.members, w.organisations,
      w.author_id as "lookedAfterById",
      not exists (select from ledger n where n.noun_id = l.noun_id and moves_it(n.deed, n.noun) and (n.at, n.id) > (l.at, l.id)) as "isLast"
    from ${appeals} a join ${ledger} l on l.id = a.decision_id cross join lateral whom_it_concerns(a.noun, a.item_id) w
    where a.id = ${id}`);
  return { ...locked, ...found(rows[0], notYours) };
}

const items = { note: notes, insight: insights, comment: comments, "follow-up": noteFollowUps } as const;

/** Before it is asked whether anything has happened since: its author may be sending other words this moment. */
async function hold(db: Db, { noun, itemId }: { noun: DecidedNoun; itemId: string }) {
  const item = items[noun];
  await db.select({ id: item.id }).from(item).where(eq(item.id, itemId)).for("update");
}

type Row = {
  deed: string;
  reason: string | null;
  before: Decided["before"];
  words: string;
  decidedById: string;
  placeId: string | null;
  members: string[];
  organisations: string[];
  lookedAfterById: string;
  isLast: boolean;
};

/** Row security hides from the lock what was answered, as it hides what is not theirs. */
async function whoAnswered(db: Db, id: string) {
  const [answered] = await db
    .select({ name: members.name })
    .from(appeals)
    .innerJoin(members, eq(members.id, appeals.answeredById))
    .where(eq(appeals.id, id));
  return answered ? `${answered.name} has answered this a moment ago. Nothing was changed.` : notYours;
}

async function turnIt(
  db: Db,
  member: Member,
  { noun, itemId, deed }: Locked,
  { id, outcome, siteUrl }: { id: string; outcome: Exclude<Outcome, "stands"> } & From,
) {
  if (/Edit$/.test(deed)) {
    const { rows } = await db.execute<{ done: boolean }>(
      sql`select take_edit_up_again(${id}, ${(await promise(db)).toISOString()}::timestamptz) as done`,
    );
    allow(rows[0]?.done === true, goneOn, "outcome");
    return;
  }
  const to = { id: itemId, outcome, siteUrl };
  await {
    note: () => turnNote(db, member, to),
    insight: () => turn(db, member, insightKind, to),
    comment: () => turn(db, member, commentKind, to),
    "follow-up": () => turn(db, member, followUpKind, to),
  }[noun]();
}
