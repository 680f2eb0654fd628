import { sql } from "drizzle-orm";
import { challenges, inquiries } from "@/db/schema/challenges";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { circleNames } from "@/features/notes/circle";
import { evidence } from "@/features/notes/evidence";
import { shownFiles } from "@/features/notes/shown-file";

type Behaviour = {
  number: number;
  group: "perspective" | "power" | "participation";
  words: string;
  stance: "present" | "missing" | "growing";
};

/** Everything that a note's page shows, in one query. */
export const wholeNote = {
  id: notes.id,
  slug: notes.slug,
  reference: notes.reference,
  title: notes.title,
  state: notes.state,
  version: notes.version,
  authorId: notes.authorId,
  organisationId: notes.organisationId,
  writtenById: notes.writtenById,
  placeId: notes.placeId,
  byline: notes.byline,
  namedAs: notes.namedAs,
  happenedFrom: notes.happenedFrom,
  happenedTo: notes.happenedTo,
  publishedAt: notes.publishedAt,
  editedAt: notes.editedAt,
  reviewBy: notes.reviewBy,
  ...evidence,
  setOutHtml: notes.setOutHtml,
  worked: notes.worked,
  workedHtml: notes.workedHtml,
  challenging: notes.challenging,
  challengingHtml: notes.challengingHtml,
  learnedHtml: notes.learnedHtml,
  learnedFirst: notes.learnedFirst,
  nextDecision: notes.nextDecision,
  nextText: notes.nextText,
  levels: notes.levels,
  howWeKnow: notes.howWeKnow,
  howSure: notes.howSure,
  audience: notes.audience,
  circle: circleNames,
  opensAt: notes.opensAt,
  isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), ${notes.audience} = 'everyone')`,
  isIllustrative: notes.isIllustrative,
  place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
  /** What the place was called when this was published, where it is called otherwise now. */
  writtenFrom: sql<string | null>`(
    select f.name from place_former_names f where f.place_id = ${places.id} and f.until > coalesce(${notes.publishedAt}, ${notes.madeAt})
    order by f.until limit 1)`,
  /** What has become of the place since, step by step until today: one place, or those into which it was split. */
  successors: sql<{ slug: string; name: string }[]>`coalesce((
    with recursive later(id) as (
      select l.successor_id from place_lineage l where l.predecessor_id = ${places.id}
      union select l.successor_id from place_lineage l join later on l.predecessor_id = later.id)
    select json_agg(json_build_object('slug', p.slug, 'name', p.name) order by p.name collate "und-x-icu")
    from later join places p on p.id = later.id
    where not exists (select from place_lineage l where l.predecessor_id = p.id)), '[]'::json)`,
  organisation: { slug: organisations.slug, name: organisations.name },
  question: { id: questions.id, slug: questions.slug, question: questions.question },
  challenge: { slug: challenges.slug, title: challenges.title },
  inquiry: { slug: inquiries.slug, name: inquiries.name },
  themes: sql<{ slug: string; name: string }[]>`coalesce((
    select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.position)
    from note_themes nt join themes t on t.id = nt.theme_id where nt.note_id = ${notes.id}), '[]'::json)`,
  /** Somebody may have to leave its page quickly. */
  isSensitive: sql<boolean>`exists (
    select 1 from note_themes nt join themes t on t.id = nt.theme_id where nt.note_id = ${notes.id} and t.is_sensitive)`,
  behaviours: sql<Behaviour[]>`coalesce((
    select json_agg(json_build_object('number', b.number, 'group', b."group", 'words', b.words, 'stance', nb.stance) order by b.number)
    from note_behaviours nb join behaviours b on b.id = nb.behaviour_id where nb.note_id = ${notes.id}), '[]'::json)`,
  sources: sql<{ label: string; url: string }[]>`coalesce((
    select json_agg(json_build_object('label', s.label, 'url', s.url) order by s.position)
    from note_sources s where s.note_id = ${notes.id}), '[]'::json)`,
  files: shownFiles,
  followUps: sql<{ id: string; on: string; html: string }[]>`coalesce((
    select json_agg(json_build_object('id', f.id, 'on', f.happened_on, 'html', f.html) order by f.happened_on, f.id)
    from note_follow_ups f where f.note_id = ${notes.id} and f.state = 'published'), '[]'::json)`,
};
