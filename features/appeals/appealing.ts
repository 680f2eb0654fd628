import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { appeals, decidedNouns } from "@/db/schema/appeals";
import { ledger } from "@/db/schema/ledger";
import { canAppeal } from "@/features/appeals/policy";
import { promise, usedAlready } from "@/features/contributions/sending";
import { allow, found, Refusal } from "@/lib/refusal";

const gone = "There is no decision here that you could ask about.";

/** Its author asks, once, that somebody who did not take a decision looks at it. The same form twice asks once. */
export async function makeAppeal(member: Member, { id, decisionId, words }: { id: string; decisionId: string; words: string }) {
  return writing(member, async (db) => {
    const decision = await lastDecision(db, decisionId);
    const noun = found(
      decidedNouns.find((one) => one === decision.noun),
      gone,
    );
    if (await isMadeAlready(db, { id, decisionId, words })) return { decisionId };
    allow(canAppeal(member, { ...decision, isLast: true }), gone);
    allow(
      decision.isLast,
      "It has gone on since this was decided, so there is nothing to look at again. Your words are kept here.",
    );
    const appeal = {
      id,
      decisionId,
      noun,
      itemId: decision.itemId,
      authorId: member.id,
      organisationId: decision.organisationId,
      placeId: decision.placeId,
      decidedById: found(decision.decidedById, gone),
      words,
    };
    await db.insert(appeals).values({ ...appeal, promisedAt: await promise(db) });
    await record(db, {
      memberId: member.id,
      deed: "makeAppeal",
      noun,
      nounId: decision.itemId,
      ofMemberId: member.id,
      placeId: decision.placeId,
      after: { appealId: id },
    });
    return { decisionId };
  });
}

/** The decision, whose thing it is on now, and whether nothing has become of it since; held until this transaction ends. */
async function lastDecision(db: Db, decisionId: string) {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`appeal ${decisionId}`}, 0))`);
  const { rows } = await db.execute<Row>(sql`
    select l.noun, l.noun_id as "itemId", l.member_id as "decidedById", w.author_id as "authorId",
      w.organisation_id as "organisationId", w.place_id as "placeId",
      not exists (select from ledger n where n.noun_id = l.noun_id and moves_it(n.deed, n.noun) and (n.at, n.id) > (l.at, l.id)) as "isLast"
    from ${ledger} l cross join lateral whom_it_concerns(l.noun, l.noun_id) w
    where l.id = ${decisionId} and l.deed ~ '^(return|requestChanges$|hold|decline|unpublish)' and moves_it(l.deed, l.noun)`);
  return found(rows[0], gone);
}

type Row = {
  noun: string;
  itemId: string;
  decidedById: string | null;
  authorId: string;
  organisationId: string;
  placeId: string | null;
  isLast: boolean;
};

async function isMadeAlready(db: Db, { id, decisionId, words }: { id: string; decisionId: string; words: string }) {
  const [before] = await db
    .select({ id: appeals.id, words: appeals.words })
    .from(appeals)
    .where(eq(appeals.decisionId, decisionId));
  if (!before) {
    const used = await db.select({ id: appeals.id }).from(appeals).where(eq(appeals.id, id));
    if (used.length > 0) throw usedAlready();
    return false;
  }
  if (before.id === id && before.words === words) return true;
  throw new Refusal("You have asked about this decision already, and that is done once. Your words are kept here.");
}
