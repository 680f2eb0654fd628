import { eq, inArray, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { placeAddresses, placeFormerNames, places } from "@/db/schema/places";
import { allPlaces } from "@/features/places/all-places";
import { placeColumns } from "@/features/places/around-place";
import { choosePlaces } from "@/features/places/choose-places";
import { placeAt } from "@/features/places/place-at";
import { canReshapePlaces } from "@/features/places/policy";
import { reshapeOf } from "@/features/places/reshape";
import type { Asked } from "@/features/places/reshaping-schema";
import { Refusal } from "@/lib/refusal";

const mostListed = 60;

/** Places by name, old name or code, the former ones too; null for who does not keep them. */
export function listPlacesToKeep(viewer: Viewer, search: string) {
  return reading(viewer, async (db) => {
    if (!canReshapePlaces(viewer)) return null;
    const all = await allPlaces(db);
    const chosen = choosePlaces(all, { search, region: null });
    return { isGuess: chosen.isGuess, total: chosen.total, places: chosen.places.slice(0, mostListed) };
  });
}

export type PlaceToKeepRow = NonNullable<Awaited<ReturnType<typeof listPlacesToKeep>>>["places"][number];

type Link = { slug: string; name: string; on: string };

/** A place with its codes, names, addresses and history. Null where there is none, or who asks does not keep places. */
export function getPlaceToKeep(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    if (!canReshapePlaces(viewer)) return null;
    const linked = (one: string, other: string) => sql<Link[]>`coalesce((
      select json_agg(json_build_object('slug', p.slug, 'name', p.name, 'on', l.happened_on) order by l.happened_on, p.name)
      from place_lineage l join places p on p.id = l.${sql.raw(other)} where l.${sql.raw(one)} = places.id), '[]'::json)`;
    const [place] = await db
      .select({
        ...placeColumns,
        formerGss: places.formerGss,
        otherNames: places.otherNames,
        parent: sql<{ slug: string; name: string } | null>`(
          select json_build_object('slug', p.slug, 'name', p.name) from places p where p.id = places.parent_id)`,
        wasBefore: linked("successor_id", "predecessor_id"),
        became: linked("predecessor_id", "successor_id"),
      })
      .from(places)
      .where(placeAt(slug));
    if (!place) return null;
    return {
      ...place,
      addresses: await addressesOf(db, place.id),
      formerNames: await db
        .select({ name: placeFormerNames.name, until: placeFormerNames.until })
        .from(placeFormerNames)
        .where(eq(placeFormerNames.placeId, place.id))
        .orderBy(placeFormerNames.until),
      history: await historyOf(db, place.id),
    };
  });
}

export type PlaceToKeep = NonNullable<Awaited<ReturnType<typeof getPlaceToKeep>>>;

const addressesOf = (db: Db, placeId: string) =>
  db
    .select({ slug: placeAddresses.slug })
    .from(placeAddresses)
    .where(eq(placeAddresses.placeId, placeId))
    .orderBy(placeAddresses.slug);

/** What was done with it, newest first; and with what became part of it. */
const historyOf = (db: Db, placeId: string) =>
  db
    .select({ id: ledger.id, at: ledger.at, deed: ledger.deed, reason: ledger.reason, of: places.name, by: members.name })
    .from(ledger)
    .leftJoin(members, eq(members.id, ledger.memberId))
    .leftJoin(places, eq(places.id, ledger.nounId))
    .where(
      sql`${ledger.noun} = 'place' and ${ledger.nounId} in (select ${placeId}::uuid union select predecessor_id from place_lineage where successor_id = ${placeId})`,
    )
    .orderBy(sql`${ledger.at} desc, ${ledger.id} desc`)
    .limit(40);

/** What a deed would do and whom it touches, with nothing done; or why it cannot be. */
export function getForeseen(viewer: Viewer, placeId: string, asked: Asked) {
  return reading(viewer, async (db) => {
    if (!canReshapePlaces(viewer)) return null;
    try {
      const { place, ended, becomes, slug, seen } = await reshapeOf(db, placeId, asked);
      const touched = ended.length > 0 ? ended : [place];
      return {
        seen,
        slug,
        ended: touched.map(({ name, slug: at }) => ({ name, slug: at })),
        becomes: becomes.map((one) =>
          "known" in one
            ? { name: one.known.name, slug: one.known.slug, gss: one.known.gss, isNew: false }
            : { ...one.added, isNew: true },
        ),
        touched: await touchedBy(
          db,
          touched.map(({ id }) => id),
        ),
      };
    } catch (reason) {
      if (reason instanceof Refusal) return { refused: reason.message, errors: reason.fields };
      throw reason;
    }
  });
}

export type Foreseen = Exclude<NonNullable<Awaited<ReturnType<typeof getForeseen>>>, { refused: string }>;
export type Touched = Foreseen["touched"];

type Counts = {
  notes: number;
  waiting: number;
  insights: number;
  questions: number;
  challenges: number;
  workshops: number;
  organisations: number;
  moderators: number;
  followers: number;
  parts: number;
  addresses: number;
};

async function touchedBy(db: Db, ids: string[]): Promise<Counts> {
  const these = sql`any (${sql.param(ids)}::uuid[])`;
  const [row] = await db
    .select({
      notes: sql<number>`(select count(*)::int from notes n where n.place_id = ${these} and n.state = 'published')`,
      waiting: sql<number>`(select count(*)::int from notes n where n.place_id = ${these} and n.state in ('sent', 'in-review', 'changes-requested', 'held'))`,
      insights: sql<number>`(select count(*)::int from insights i where i.place_id = ${these} and i.state = 'published')`,
      questions: sql<number>`(select count(*)::int from questions q where q.place_id = ${these})`,
      challenges: sql<number>`(select count(*)::int from challenges c where c.place_id = ${these})`,
      workshops: sql<number>`(select count(*)::int from workshops w where w.place_id = ${these})`,
      organisations: sql<number>`(select count(distinct w.organisation_id)::int from works_in w where w.place_id = ${these})`,
      moderators: sql<number>`(select count(distinct m.member_id)::int from moderated_places m where m.place_id = ${these})`,
      followers: sql<number>`count_follows(${sql.param(ids)}::uuid[])`,
      parts: sql<number>`(select count(*)::int from places p where p.parent_id = ${these} and p.ended_on is null)`,
      addresses: sql<number>`(select count(*)::int from place_addresses a where a.place_id = ${these}) + ${ids.length}::int`,
    })
    .from(places)
    .where(inArray(places.id, ids))
    .limit(1);
  if (!row) throw new Error("no place");
  return row;
}
