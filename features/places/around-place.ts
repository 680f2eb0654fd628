import { type SQL, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import type { inquiries } from "@/db/schema/challenges";
import type { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import type { questions } from "@/db/schema/questions";
import type { workshops } from "@/db/schema/workshops";
import { newestOf } from "@/features/places/notes-from-here";

export const placeColumns = {
  id: places.id,
  slug: places.slug,
  gss: places.gss,
  name: places.name,
  officialName: places.officialName,
  kind: places.kind,
  nation: places.nation,
  region: places.region,
  outline: places.outline,
  population: places.population,
  populationYear: places.populationYear,
  inBrief: places.inBrief,
  startedOn: places.startedOn,
  endedOn: places.endedOn,
};

/** The rows of the lists that come as JSON within a place's row. */
type PlaceLink = Pick<typeof places.$inferSelect, "slug" | "name" | "region" | "outline">;
type Lineage = { slug: string; name: string; happenedOn: string };
type WorkingHere = Pick<typeof organisations.$inferSelect, "slug" | "name" | "kind" | "isIllustrative">;
type QuestionHere = Pick<typeof questions.$inferSelect, "slug" | "question" | "state" | "isIllustrative">;
type InquiryHere = Pick<typeof inquiries.$inferSelect, "slug" | "name" | "startedOn" | "endedOn" | "isIllustrative">;
type WorkshopHere = Pick<typeof workshops.$inferSelect, "slug" | "title" | "heldOn" | "forWhom" | "isIllustrative"> & {
  place: { slug: string; name: string };
};
type ChallengeHere = {
  slug: string;
  title: string;
  whyHere: string;
  whatMakesItHard: string;
  isIllustrative: boolean;
  projects: { name: string; what: string; stopped?: string }[];
  missions: { title: string; test: string; dueOn: string; answer: "yes" | "no" | "stopped" | null; answered: string | null }[];
};

const link = sql.raw(`json_build_object('slug', p.slug, 'name', p.name, 'region', p.region, 'outline', p.outline)`);
const listOf = <T>(row: SQL, from: SQL) => sql<T[]>`coalesce((select json_agg(${row}) from (${from}) as one), '[]'::json)`;
const one = sql.raw("one");
const linked = (from: SQL) => listOf<PlaceLink>(sql`one.link`, sql`select ${link} as link from ${from}`);

/** The region or nation that a place lies in, where nothing closer says what it is part of. */
const regionOf = (place: SQL) =>
  sql`(select w.id from places w where w.region = ${place}.region and w.kind in ('region', 'nation') and w.id <> ${place}.id limit 1)`;

/** What lies around a place and belongs to it; small lists, all of them public. */
export const belonging = {
  parent: sql<PlaceLink | null>`(select ${link} from places p where p.id = places.parent_id)`,
  /** All that it is part of, the closest first: "Greater Manchester", "North West", "England". */
  above: sql<{ slug: string; name: string; kind: string }[]>`coalesce((
    with recursive up(id, step) as (
      select places.id, 0
      union all
      select coalesce(p.parent_id, ${regionOf(sql.raw("p"))}), step + 1 from up join places p on p.id = up.id where step < 6)
    select json_agg(json_build_object('slug', p.slug, 'name', p.name, 'kind', p.kind) order by step)
    from up join places p on p.id = up.id where step > 0), '[]'::json)`,
  parts: linked(
    sql`places p where p.parent_id = places.id and p.ended_on is null order by p.name collate "und-x-icu" limit 100`,
  ),
  neighbours: linked(
    sql`place_neighbours n join places p on p.id = n.neighbour_id where n.place_id = places.id and p.ended_on is null order by p.name collate "und-x-icu" limit 60`,
  ),
  wasBefore: lineage(sql`place_lineage l join places p on p.id = l.predecessor_id where l.successor_id = places.id`),
  became: lineage(sql`place_lineage l join places p on p.id = l.successor_id where l.predecessor_id = places.id`),
  organisations: listOf<WorkingHere>(
    one,
    sql`select o.slug, o.name, o.kind, o.is_illustrative as "isIllustrative" from organisation_places op join organisations o on o.id = op.organisation_id
      where op.place_id = any ((select place_and_parts(places.id))::uuid[]) group by o.id order by o.name collate "und-x-icu" limit 60`,
  ),
  inquiries: listOf<InquiryHere>(
    one,
    sql`select i.slug, i.name, i.started_on as "startedOn", i.ended_on as "endedOn", i.is_illustrative as "isIllustrative" from inquiries i
      where exists (select from inquiry_places ip where ip.inquiry_id = i.id and ip.place_id = any ((select place_and_parts(places.id))::uuid[]))
      order by i.started_on desc nulls last, i.name limit 20`,
  ),
  // The latest, and one more than are shown.
  workshops: listOf<WorkshopHere>(
    one,
    sql`select w.slug, w.title, w.held_on as "heldOn", w.for_whom as "forWhom", w.is_illustrative as "isIllustrative",
        json_build_object('slug', p.slug, 'name', p.name) as place
      from workshops w join places p on p.id = w.place_id
      where w.published_at <= now() and w.place_id = any ((select place_and_parts(places.id))::uuid[])
      order by w.held_on desc, w.id desc limit 7`,
  ),
  questions: listOf<QuestionHere>(
    one,
    sql`select q.slug, q.question, q.state, q.is_illustrative as "isIllustrative" from questions q
      where q.place_id = any ((select place_and_parts(places.id))::uuid[]) order by q.number limit 20`,
  ),
  challenges: listOf<ChallengeHere>(
    one,
    sql`select c.slug, c.title, c.why_here as "whyHere", c.what_makes_it_hard as "whatMakesItHard", c.is_illustrative as "isIllustrative", c.projects,
      coalesce((select json_agg(json_build_object('title', m.title, 'test', m.test, 'dueOn', m.due_on, 'answer', m.answer, 'answered', m.answered) order by m.position)
        from missions m where m.challenge_id = c.id), '[]'::json) as missions
      from challenges c where c.place_id = any ((select place_and_parts(places.id))::uuid[]) order by c.made_at desc limit 3`,
  ),
};

const isWhole = sql.raw("places.kind in ('region', 'nation', 'country')");

type Inside = Pick<typeof places.$inferSelect, "id" | "slug" | "name" | "kind" | "region" | "outline">;
type ChallengeInside = Pick<ChallengeHere, "slug" | "title" | "isIllustrative"> & {
  place: string;
  missions: number;
  answered: number;
};

/** What a region, a nation or the whole country holds beside that; nothing for other places. */
export const inside = {
  /** The places of today that lie in it; the nations and regions of what is wider than a region. */
  inside: listOf<Inside>(
    one,
    sql`select p.id, p.slug, p.name, p.kind, p.region, p.outline from places p
      where ${isWhole} and p.ended_on is null and p.id <> places.id
        and case when places.region in ('united-kingdom', 'england') then p.parent_id = places.id
          else p.region = places.region and p.kind not in ('region', 'nation', 'country') end
      order by p.name collate "und-x-icu" limit 200`,
  ),
  challengesInside: listOf<ChallengeInside>(
    one,
    sql`select c.slug, c.title, c.is_illustrative as "isIllustrative", p.name as place,
        (select count(*)::int from missions m where m.challenge_id = c.id) as missions,
        (select count(*)::int from missions m where m.challenge_id = c.id and m.answer is not null) as answered
      from challenges c join places p on p.id = c.place_id
      where ${isWhole} and c.place_id = any ((select place_and_parts(places.id))::uuid[]) order by c.made_at desc limit 12`,
  ),
};

function lineage(from: SQL) {
  return listOf<Lineage>(
    one,
    sql`select p.slug, p.name, l.happened_on as "happenedOn" from ${from} order by l.happened_on desc, p.name limit 40`,
  );
}

/** Places like this one, each with the newest note from it that this viewer may read. */
export function similarTo(db: Db, viewer: Viewer, placeId: string) {
  // Place by place, so that the index of each place's notes gives its newest at once.
  const newest = newestOf(db, viewer, sql`part.id`, 1).as("newest");
  const latest = db
    .select({ slug: newest.slug, title: newest.title, isIllustrative: newest.isIllustrative })
    .from(sql`unnest(place_and_parts(alike.id)) as part(id)`)
    .crossJoinLateral(newest)
    .orderBy(sql`${newest.publishedAt} desc nulls last`)
    .limit(1)
    .as("latest");
  return db
    .select({
      slug: sql<string>`alike.slug`,
      name: sql<string>`alike.name`,
      region: sql<string>`alike.region`,
      outline: sql<string | null>`alike.outline`,
      source: sql<string>`s.source`,
      latest: {
        slug: latest.slug,
        title: latest.title,
        isIllustrative: latest.isIllustrative,
      },
    })
    .from(sql`similar_places s join places alike on alike.id = s.similar_id`)
    .leftJoinLateral(latest, sql`true`)
    .where(sql`s.place_id = ${placeId} and alike.ended_on is null`)
    .orderBy(sql`s.position`)
    .limit(8);
}
