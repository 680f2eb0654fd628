import { and, asc, desc, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { type Category, type ConcernOutcome, concerns } from "@/db/schema/concerns";
import { members } from "@/db/schema/members";
import { places } from "@/db/schema/places";
import { decidedThing } from "@/features/appeals/decided-thing";
import { isOfTheirs } from "@/features/appeals/policy";
import { canAnswerConcern, concernOutcomesOf, whyNotAnswerConcern } from "@/features/concerns/policy";
import { whomItConcerns } from "@/features/concerns/whom-it-concerns";
import { canSeeQueue, moderatesPlace } from "@/features/moderation/policy";
import { hashOf } from "@/lib/secrets";

const mostShown = 20;

/**
 * What somebody has reported, whole: what it is about as it stands, who else reported it, what was answered before. Null when it
 * is answered, or not for this viewer. Who reported it is nobody's to know; nor what was said, where it is about the viewer.
 */
export function getConcern(viewer: Viewer, id: string) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const [row] = await db
      .select({
        noun: concerns.noun,
        itemId: concerns.itemId,
        thing: concerns.thing,
        path: concerns.path,
        title: concerns.title,
        version: concerns.version,
        reporterId: concerns.reporterId,
        madeAt: concerns.madeAt,
        promisedAt: concerns.promisedAt,
        author: members.name,
        place: places.name,
      })
      .from(concerns)
      .leftJoin(members, eq(members.id, concerns.authorId))
      .leftJoin(places, eq(places.id, concerns.placeId))
      .where(and(eq(concerns.id, id), isNull(concerns.answeredAt)));
    if (!row) return null;
    const { reporterId, itemId, thing, ...concern } = row;
    const whom = { reporterId, ...(await whomItConcerns(db, id)) };
    if (!moderatesPlace(viewer, whom.placeId)) return null;
    const { noun } = concern;
    const isSame = and(eq(concerns.noun, noun), eq(concerns.thing, thing));
    // What hides it stands among what is shown: without an answer to that, nothing becomes of it.
    const rows = await db
      .select({
        total: sql<number>`(count(*) over ())::int`,
        id: concerns.id,
        category: concerns.category,
        words: concerns.words,
        madeAt: concerns.madeAt,
        hides: concerns.hides,
        wantsToHear: sql<boolean>`${concerns.contact} <> '' or ${concerns.reporterId} is not null`,
      })
      .from(concerns)
      .where(and(isSame, isNull(concerns.answeredAt)))
      .orderBy(desc(concerns.hides), asc(concerns.madeAt), asc(concerns.id))
      .limit(mostShown);
    const said = rows.map(({ total: _, ...one }) => one);
    const before = await db
      .select({
        id: concerns.id,
        category: concerns.category,
        outcome: concerns.outcome,
        answer: concerns.answer,
        answeredAt: concerns.answeredAt,
        answeredBy: members.name,
      })
      .from(concerns)
      .leftJoin(members, eq(members.id, concerns.answeredById))
      .where(and(isSame, isNotNull(concerns.answeredAt), ne(concerns.id, id)))
      .orderBy(desc(concerns.answeredAt))
      .limit(mostShown);
    const isContributed = noun === "note" || noun === "insight" || noun === "comment" || noun === "follow-up";
    const text = isContributed && itemId ? (await decidedThing(db, { noun, itemId, deed: "", before: null })).text : null;
    const isMine = canAnswerConcern(viewer, whom);
    const isAboutThem = viewer !== null && isOfTheirs(viewer, whom);
    return {
      ...concern,
      id,
      text,
      isHidden: whom.isHidden,
      said: isAboutThem ? [] : said,
      saidBesides: isAboutThem ? 0 : (rows[0]?.total ?? 0) - said.length,
      before: isAboutThem ? [] : before,
      whyNot: whyNotAnswerConcern(viewer, whom),
      outcomes: isMine ? concernOutcomesOf({ ...concern, ...whom }) : [],
    };
  });
}

export type Concern = NonNullable<Awaited<ReturnType<typeof getConcern>>>;

type Receipt = {
  category: Category;
  hides: boolean;
  madeAt: string;
  promisedAt: string;
  answeredAt: string | null;
  outcome: ConcernOutcome | null;
  answer: string | null;
};

/** What became of a concern, for whoever holds the address that they were given. */
export function getReceipt(viewer: Viewer, receipt: string) {
  return reading(viewer, async (db) => {
    const { rows } = await db.execute<Receipt>(sql`
      select category, hides, made_at as "madeAt", promised_at as "promisedAt", answered_at as "answeredAt", outcome, answer
      from concern_of_receipt(${hashOf(receipt)})`);
    const [found] = rows;
    if (!found) return null;
    const { madeAt, promisedAt, answeredAt, ...rest } = found;
    return {
      ...rest,
      madeAt: new Date(madeAt),
      promisedAt: new Date(promisedAt),
      answeredAt: answeredAt ? new Date(answeredAt) : null,
    };
  });
}
