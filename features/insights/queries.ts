import { and, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { insightEdits, insights } from "@/db/schema/insights";
import { places } from "@/db/schema/places";
import { cameBack, targetOf } from "@/features/contributions/context";
import { listedTarget, mayWithOwn } from "@/features/contributions/policy";
import { type Target, wordsVersion } from "@/features/contributions/schema";
import { writerOf } from "@/features/contributions/writer";
import { wordsOf } from "@/features/insights/lock-insight";

const hangsOn = ({ noun, id }: Target) =>
  eq({ note: insights.noteId, post: insights.postId, report: insights.reportId, question: insights.questionId }[noun], id);

/** As it stands on a page. */
export const insightShown = {
  id: insights.id,
  kind: insights.kind,
  statement: insights.statement,
  why: insights.why,
  condition: insights.condition,
  changed: insights.changed,
  changedOn: insights.changedOn,
  byline: insights.byline,
  publishedAt: insights.publishedAt,
  editedAt: insights.editedAt,
  place: { name: places.name, slug: places.slug, region: places.region, outline: places.outline },
};

/** What was seen in other places: the newest 200 that are published, and for their author alone what still waits. */
export function getInsightsOn(viewer: Viewer, target: Target) {
  return reading(viewer, async (db) => ({
    published: await db
      .select({ ...insightShown, isMine: sql<boolean>`${insights.authorId} is not distinct from ${viewer?.id ?? null}::uuid` })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .where(and(hangsOn(target), eq(insights.state, "published"), listedTarget(viewer, target)))
      .orderBy(desc(insights.publishedAt))
      .limit(200),
    mine: viewer ? await unsettled(db, viewer, target) : [],
    writer: await writerOf(db, viewer),
  }));
}

export type InsightsTold = Awaited<ReturnType<typeof getInsightsOn>>;
export type InsightShown = InsightsTold["published"][number];

/** The viewer's own that wait, or came back; and new words that wait beside published ones. */
function unsettled(db: Db, viewer: Member, target: Target) {
  return db
    .select({
      ...insightShown,
      statement: sql<string>`coalesce(${insightEdits.statement}, ${insights.statement})`,
      state: insights.state,
      sentAt: sql`coalesce(${insightEdits.sentAt}, ${insights.sentAt})`.mapWith(insightEdits.sentAt),
      promisedAt: sql`coalesce(${insightEdits.promisedAt}, ${insights.promisedAt})`.mapWith(insightEdits.promisedAt),
      before: sql<number>`waiting_before(coalesce(${insightEdits.promisedAt}, ${insights.promisedAt}), coalesce(${insightEdits.sentAt}, ${insights.sentAt}))`,
    })
    .from(insights)
    .innerJoin(places, eq(places.id, insights.placeId))
    .leftJoin(insightEdits, eq(insightEdits.insightId, insights.id))
    .where(
      and(
        eq(insights.authorId, viewer.id),
        hangsOn(target),
        or(
          inArray(insights.state, ["sent", "in-review", "held", "changes-requested"]),
          and(eq(insights.state, "published"), isNotNull(insightEdits.insightId)),
        ),
      ),
    )
    .orderBy(desc(insights.madeAt))
    .limit(20);
}

/** One of the member's own, with the words to go on from. Null when there is none, or it is somebody else's. */
export function getOwnInsight(member: Member, id: string) {
  return reading(member, async (db) => {
    const [row] = await db
      .select({
        id: insights.id,
        organisationId: insights.organisationId,
        kind: insights.kind,
        state: insights.state,
        version: insights.version,
        place: places.name,
        target: targetOf(insights),
        cameBack: cameBack(insights.id),
        statement: insights.statement,
        why: insights.why,
        condition: insights.condition,
        changed: insights.changed,
        changedOn: insights.changedOn,
        edit: {
          statement: insightEdits.statement,
          why: insightEdits.why,
          condition: insightEdits.condition,
          changed: insightEdits.changed,
          sentAt: insightEdits.sentAt,
        },
      })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .leftJoin(insightEdits, eq(insightEdits.insightId, insights.id))
      .where(and(eq(insights.id, id), eq(insights.authorId, member.id)));
    if (!row) return null;
    const words = wordsOf({ ...row, ...row.edit, ...row.cameBack?.words });
    return { ...row, version: wordsVersion(row), words, can: mayWithOwn(member, row) };
  });
}
