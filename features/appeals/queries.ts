import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { appeals, type DecidedNoun } from "@/db/schema/appeals";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { type Decided, decidedThing } from "@/features/appeals/decided-thing";
import { outcomesOf } from "@/features/appeals/outcomes";
import { canAnswerAppeal, canAppeal, whyNotAnswer } from "@/features/appeals/policy";
import type { LastDecision } from "@/features/contributions/context";
import { canSeeQueue, inModeratedPlaces, moderatesPlace } from "@/features/moderation/policy";

const mostShown = 100;

/** Whether nothing has become of the thing since it was decided so. */
const isLast = sql<boolean>`not exists (select from ledger n where n.noun_id = ${ledger.nounId} and moves_it(n.deed, n.noun)
  and (n.at, n.id) > (${ledger.at}, ${ledger.id}))`;

const concerned = sql`lateral whom_it_concerns(${appeals.noun}, ${appeals.itemId})`;
const concerns = {
  members: sql<string[]>`w.members`,
  organisations: sql<string[]>`w.organisations`,
  placeId: sql<string | null>`w.place_id`,
};

/** The appeals that wait from the places this viewer looks after, oldest promise first; which they may answer. Null for others. */
export function listAppeals(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const rows = await db
      .select({
        id: appeals.id,
        noun: appeals.noun,
        words: sql<string>`left(${appeals.words}, 120)`,
        madeAt: appeals.madeAt,
        promisedAt: appeals.promisedAt,
        decidedById: appeals.decidedById,
        deed: ledger.deed,
        author: members.name,
        organisation: organisations.name,
        place: places.name,
        ...concerns,
      })
      .from(appeals)
      .innerJoin(ledger, eq(ledger.id, appeals.decisionId))
      .innerJoin(members, eq(members.id, appeals.authorId))
      .innerJoin(organisations, eq(organisations.id, appeals.organisationId))
      .leftJoin(places, eq(places.id, appeals.placeId))
      .innerJoin(sql`${concerned} w`, sql`true`)
      .where(and(isNull(appeals.answeredAt), inModeratedPlaces(viewer, appeals.placeId)))
      .orderBy(asc(appeals.promisedAt), asc(appeals.id))
      .limit(mostShown);
    return rows.map(({ decidedById, members: who, organisations: theirs, placeId, ...row }) => ({
      ...row,
      canAnswer: canAnswerAppeal(viewer, { decidedById, members: who, organisations: theirs, placeId }),
    }));
  });
}

export type ListedAppeal = NonNullable<Awaited<ReturnType<typeof listAppeals>>>[number];

/** One appeal, whole: the decision, what it was taken on, what its author says, and what can be answered. Null for who does not look after its place. */
export function getAppeal(viewer: Viewer, id: string) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const [row] = await db
      .select({
        id: appeals.id,
        version: appeals.version,
        noun: appeals.noun,
        itemId: appeals.itemId,
        words: appeals.words,
        madeAt: appeals.madeAt,
        promisedAt: appeals.promisedAt,
        answeredAt: appeals.answeredAt,
        answer: appeals.answer,
        outcome: appeals.outcome,
        decidedById: appeals.decidedById,
        deed: ledger.deed,
        reason: ledger.reason,
        before: ledger.before,
        decidedAt: ledger.at,
        decidedBy: sql<string | null>`(select name from members d where d.id = ${appeals.decidedById})`,
        answeredBy: sql<string | null>`(select name from members d where d.id = ${appeals.answeredById})`,
        author: members.name,
        organisation: organisations.name,
        place: places.name,
        isLast,
        ...concerns,
      })
      .from(appeals)
      .innerJoin(ledger, eq(ledger.id, appeals.decisionId))
      .innerJoin(members, eq(members.id, appeals.authorId))
      .innerJoin(organisations, eq(organisations.id, appeals.organisationId))
      .leftJoin(places, eq(places.id, appeals.placeId))
      .innerJoin(sql`${concerned} w`, sql`true`)
      .where(eq(appeals.id, id));
    if (!row || !moderatesPlace(viewer, row.placeId)) return null;
    const { before, itemId, decidedById, members: who, organisations: theirs, placeId, ...appeal } = row;
    const asked = { decidedById, members: who, organisations: theirs, placeId };
    return {
      ...appeal,
      text: (await decidedThing(db, { ...row, before })).text,
      whyNot: appeal.answeredAt ? "" : whyNotAnswer(viewer, asked),
      outcomes: canAnswerAppeal(viewer, asked) && !appeal.answeredAt ? outcomesNow(appeal) : [],
    };
  });
}

export type Appeal = NonNullable<Awaited<ReturnType<typeof getAppeal>>>;

const outcomesNow = ({ deed, isLast: isStanding }: { deed: string; isLast: boolean }) =>
  isStanding ? outcomesOf(deed) : (["stands"] as const);

type Decision = Decided & {
  id: string;
  at: string;
  reason: string | null;
  decidedById: string | null;
  authorId: string;
  isLast: boolean;
  appeal: LastDecision["appeal"];
};

/** A decision on something of the member's own, with what came of it, to ask that somebody else looks. Null where there is none. */
export function getDecision(member: Member, id: string) {
  return reading(member, async (db) => {
    const decision = await decisionOf(db, id);
    if (!decision || decision.authorId !== member.id) return null;
    const about = await decidedThing(db, decision);
    return {
      id,
      deed: decision.deed,
      at: new Date(decision.at),
      reason: decision.reason ?? "",
      yours: about.yours,
      ownAt: about.ownAt,
      text: about.text,
      appeal: decision.appeal,
      can: { appeal: decision.appeal === null && canAppeal(member, decision) },
    };
  });
}

export type OwnDecision = NonNullable<Awaited<ReturnType<typeof getDecision>>>;

async function decisionOf(db: Db, id: string) {
  const { rows } = await db.execute<Decision & { noun: DecidedNoun }>(sql`
    select ledger.id, ledger.noun, ledger.noun_id as "itemId", ledger.deed, ledger.at, ledger.reason, ledger.before,
      ledger.member_id as "decidedById", w.author_id as "authorId", ${isLast} as "isLast",
      (select json_build_object('words', a.words, 'madeAt', a.made_at, 'promisedAt', a.promised_at,
        'answeredAt', a.answered_at, 'answer', a.answer, 'outcome', a.outcome) from appeals a where a.decision_id = ledger.id) as appeal
    from ledger cross join lateral whom_it_concerns(ledger.noun, ledger.noun_id) w
    where ledger.id = ${id} and ledger.deed ~ '^(return|requestChanges$|hold|decline|unpublish)' and moves_it(ledger.deed, ledger.noun)`);
  return rows[0];
}
