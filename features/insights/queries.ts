import { and, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { insightEdits, insights } from "@/db/schema/insights";
import { places } from "@/db/schema/places";
import { targetOf, waitsFor, whyItStands } from "@/features/contributions/context";
import { canDecideSo } from "@/features/contributions/deciding-policy";
import { gapsOn } from "@/features/contributions/gaps";
import { listedTarget, mayWithOwn } from "@/features/contributions/policy";
import { namings, type Target, wordsVersion } from "@/features/contributions/schema";
import { writerOf } from "@/features/contributions/writer";
import { saidInEdit, saidInInsight } from "@/features/insights/lock-insight";
import { type Kind, kindOf, kinds } from "@/features/insights/schema";
import type { Seen } from "@/features/insights/seen";
import { mostCounted } from "@/lib/counts";

/** How many of a kind are brought at once. */
const pageLength = 25;

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

/**
 * What was seen in other places: the newest of each kind that are published, how many there are of each as far as they are
 * counted, and for their author alone what still waits. With `seen`, one kind alone, read on from there.
 */
export function getInsightsOn(viewer: Viewer, target: Target, seen: Seen | null = null) {
  return reading(viewer, async (db) => {
    const found = (await newestOfEach(db, viewer, target, seen)).map((insight) => asShown(viewer, insight));
    const ofKind = (kind: Kind) => found.filter((insight) => insight.kind === kind);
    const shown = kinds.map((kind) => ofKind(kind).slice(0, pageLength));
    return {
      published: shown.flat(),
      totals: await countOfEach(db, viewer, target),
      /** From which to read on, where there are more of a kind. */
      older: Object.fromEntries(
        kinds.map((kind) => [kind, ofKind(kind).length > pageLength ? ofKind(kind)[pageLength - 1]?.id : undefined]),
      ),
      seen,
      mine: viewer ? await unsettled(db, viewer, target) : [],
      gaps: await gapsOn(db, viewer, target, "insight"),
      writer: await writerOf(db, viewer),
    };
  });
}

/** Each kind by its own index: the few that differ are not lost behind the many that agree. */
function newestOfEach(db: Db, viewer: Viewer, target: Target, seen: Seen | null) {
  const after = seen?.older
    ? sql`and (i.published_at, i.id) < (select published_at, id from insights where id = ${seen.older})`
    : sql``;
  const found = sql`(select i.id from ${asRows(seen ? [seen.kind] : kinds)} k(kind) cross join lateral (
    select i.id from insights i where ${onTarget(target)} and i.kind = k.kind and i.state = 'published' ${after}
    order by i.published_at desc nulls last, i.id desc nulls last limit ${pageLength + 1}) i)`;
  return withKeptPlan(
    db
      .select({ ...insightShown, ...whose })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .where(and(inArray(insights.id, found), listedTarget(viewer, target)))
      .orderBy(desc(insights.publishedAt), desc(insights.id)),
  );
}

const whose = {
  authorId: insights.authorId,
  organisationId: insights.organisationId,
  placeId: insights.placeId,
  state: insights.state,
};

type Whose = Parameters<typeof canDecideSo>[1];

/** What this viewer reads of it, and may do with it. */
function asShown<Insight extends Whose>(viewer: Viewer, insight: Insight) {
  const { authorId, organisationId, placeId, state, ...shown } = insight;
  return { ...shown, isMine: viewer?.id === authorId, can: { takeDown: canDecideSo(viewer, insight, "unpublish") } };
}

async function countOfEach(db: Db, viewer: Viewer, target: Target) {
  const counted = sql<number>`(select count(*)::int from (
    select from insights i where ${onTarget(target)} and i.kind = k.kind and i.state = 'published' limit ${mostCounted}) counted)`;
  const rows = await withKeptPlan(
    db
      .select({ kind: sql<string>`k.kind`, count: counted })
      .from(sql`${asRows(kinds)} k(kind)`)
      .where(listedTarget(viewer, target)),
  );
  const count = (kind: Kind) => rows.find((row) => row.kind === kind)?.count ?? 0;
  return {
    "saw-this-too": count("saw-this-too"),
    "different-here": count("different-here"),
    "builds-on-this": count("builds-on-this"),
    "used-this": count("used-this"),
  };
}

const asRows = (some: readonly Kind[]) =>
  sql`(values ${sql.join(
    some.map((kind) => sql`(${kind})`),
    sql`, `,
  )})`;

const onTarget = ({ noun, id }: Target) => sql`${sql.raw(`i.${noun}_id`)} = ${id}`;

export type InsightsTold = Awaited<ReturnType<typeof getInsightsOn>>;
export type InsightShown = InsightsTold["published"][number];

/** The viewer's own that wait, or came back; and what is to stand in the place of published ones. */
function unsettled(db: Db, viewer: Member, target: Target) {
  return withKeptPlan(
    db
      .select({
        ...insightShown,
        kind: sql<Kind>`coalesce(${insightEdits.kind}, ${insights.kind})`,
        statement: sql<string>`coalesce(${insightEdits.statement}, ${insights.statement})`,
        state: insights.state,
        sentAt: sql`coalesce(${insightEdits.sentAt}, ${insights.sentAt})`.mapWith(insightEdits.sentAt),
        promisedAt: sql`coalesce(${insightEdits.promisedAt}, ${insights.promisedAt})`.mapWith(insightEdits.promisedAt),
        waitsFor: waitsFor(insights.id),
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
      .limit(20),
  );
}

const editPlaces = alias(places, "edit_places");

/** One of the member's own, with what to go on from. Null when there is none, or it is somebody else's. */
export function getOwnInsight(member: Member, id: string) {
  return reading(member, async (db) => {
    const [row] = await db
      .select({
        id: insights.id,
        organisationId: insights.organisationId,
        state: insights.state,
        version: insights.version,
        place: places.name,
        target: targetOf(insights),
        ...whyItStands(insights.id),
        namedSince,
        ...saidInInsight,
        edit: { ...saidInEdit, sentAt: insightEdits.sentAt },
        editPlace: editPlaces.name,
      })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .leftJoin(insightEdits, eq(insightEdits.insightId, insights.id))
      .leftJoin(editPlaces, eq(editPlaces.id, insightEdits.placeId))
      .where(and(eq(insights.id, id), eq(insights.authorId, member.id)));
    if (!row) return null;
    const { placeId, namedAs, namedSince: _, editPlace, ...shown } = row;
    return {
      ...shown,
      version: wordsVersion(row),
      words: toGoOnFrom(row, editPlace),
      writer: await writerOf(db, member),
      can: mayWithOwn(member, row),
    };
  });
}

type Words = {
  kind: Kind;
  namedAs: (typeof namings)[number];
  place: string;
  statement: string;
  why: string;
  condition: string;
  changed: string;
  changedOn: string;
};
type Told = Omit<Words, "changedOn"> & { changedOn: string | null };
type Row = Told & {
  namedSince: string | null;
  edit: Omit<Told, "place"> | null;
  cameBack: { words: Record<string, string> | null } | null;
};

/** How its author has chosen to be named after anything else became of it; what came back says it as it was then. */
const namedSince = sql<string | null>`(select l.after ->> 'namedAs' from ledger l
  where l.noun_id = ${insights.id} and (moves_it(l.deed, l.noun) or l.deed = 'nameInsight') order by l.at desc, l.id desc limit 1)`;

/** What a moderator returned comes before what waits, and that before what is on the page. */
function toGoOnFrom(row: Row, editPlace: string | null): Words {
  const { kind, namedAs, ...returned } = row.cameBack?.words ?? {};
  const said = { ...row, ...row.edit, place: editPlace ?? row.place, ...returned };
  return {
    kind: kindOf(kind) ?? said.kind,
    namedAs: namings.find((one) => one === (row.namedSince ?? namedAs)) ?? said.namedAs,
    place: said.place,
    statement: said.statement,
    why: said.why,
    condition: said.condition,
    changed: said.changed,
    changedOn: said.changedOn ?? "",
  };
}

export type OwnInsight = NonNullable<Awaited<ReturnType<typeof getOwnInsight>>>;
