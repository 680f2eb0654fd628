import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { notes, noteThemes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { listedNotes } from "@/features/notes/policy";

const lookedAt = 200;
const shown = 6;

/**
 * Where no official comparison has been imported: places whose partners write about the same themes and questions, those of the
 * same kind first among equals, each with what it shares and its newest such note. Of all that is written elsewhere about these
 * themes and questions the newest two hundred notes that the viewer may read are looked at.
 */
export async function writingAlike(db: Db, viewer: Viewer, place: { id: string; kind: string }, noteIds: string[]) {
  if (noteIds.length === 0) return [];
  const these = sql.param(noteIds);
  const isThere = (id: SQL) => sql`${id} <> all ((select place_and_parts(${place.id}))::uuid[])`;
  const recent = db
    .select({
      id: notes.id,
      placeId: notes.placeId,
      questionId: notes.questionId,
      slug: notes.slug,
      title: notes.title,
      isIllustrative: notes.isIllustrative,
      publishedAt: notes.publishedAt,
    })
    .from(notes)
    .where(
      and(
        listedNotes(viewer),
        isThere(sql`${notes.placeId}`),
        sql`(${notes.questionId} in (select question_id from here_questions)
          or exists (select from note_themes t where t.note_id = notes.id and t.theme_id in (select theme_id from here_themes)))`,
      ),
    )
    .orderBy(sql`${notes.publishedAt} desc nulls last`, sql`${notes.id} desc nulls last`)
    .limit(lookedAt);
  const { rows } = await db.execute<Alike>(sql`
    with here_themes as materialized (
      select theme_id from ${noteThemes} where note_id = any (${these}::uuid[]) group by theme_id order by count(*) desc, theme_id limit 4),
    here_questions as materialized (
      select distinct question_id from ${notes} where id = any (${these}::uuid[]) and question_id is not null),
    recent as materialized (${recent}),
    shared as (
      select place_id, array_agg(distinct th.name order by th.name) as themes
      from recent r join note_themes t on t.note_id = r.id and t.theme_id in (select theme_id from here_themes) join themes th on th.id = t.theme_id
      group by place_id),
    asking as (select distinct place_id from recent where question_id in (select question_id from here_questions))
    select ${places.slug}, ${places.name}, ${places.region}, ${places.outline}, coalesce(shared.themes, '{}') as themes,
      asking.place_id is not null as "sharesQuestion", ${places.kind} = ${place.kind} as "isSameKind", newest.latest
    from ${places} left join shared on shared.place_id = ${places.id} left join asking on asking.place_id = ${places.id}
    cross join lateral (
      select jsonb_build_object('slug', r.slug, 'title', r.title, 'isIllustrative', r.is_illustrative) as latest
      from recent r where r.place_id = ${places.id} order by r.published_at desc nulls last limit 1) newest
    where ${and(isNull(places.endedOn), eq(sql`(shared.place_id is not null or asking.place_id is not null)`, sql`true`))}
    order by coalesce(cardinality(shared.themes), 0) + case when asking.place_id is not null then 1 else 0 end desc,
      ${places.kind} = ${place.kind} desc, ${places.name} collate "und-x-icu" limit ${shown}`);
  return rows;
}

type Alike = {
  slug: string;
  name: string;
  region: string;
  outline: string | null;
  themes: string[];
  sharesQuestion: boolean;
  isSameKind: boolean;
  latest: { slug: string; title: string; isIllustrative: boolean };
};
