import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteConsents, notes } from "@/db/schema/notes";
import { type FormWords, wordsIn } from "@/features/notes/form-words";
import { dayOf } from "@/lib/dates";

const listed = <T>(rows: ReturnType<typeof sql>) => sql<T[]>`coalesce((${rows}), '[]'::json)`;

/** A place's name, or its address here where another place has that name too. */
const placeName = sql`case when exists (select from places q where lower(q.name) = lower(p.name) and q.id <> p.id) then p.slug else p.name end`;

const stored = {
  title: notes.title,
  place: sql<string | null>`(select ${placeName} from places p where p.id = ${notes.placeId})`,
  organisationId: notes.organisationId,
  happenedFrom: notes.happenedFrom,
  happenedTo: notes.happenedTo,
  setOut: notes.setOut,
  worked: notes.worked,
  challenging: notes.challenging,
  learned: notes.learned,
  nextDecision: notes.nextDecision,
  nextText: notes.nextText,
  levels: notes.levels,
  behaviours: listed<string>(
    sql`select json_agg(behaviour_id || ':' || stance order by behaviour_id) from note_behaviours where note_id = ${notes.id}`,
  ),
  themes: listed<string>(sql`select json_agg(theme_id order by theme_id) from note_themes where note_id = ${notes.id}`),
  questionId: notes.questionId,
  challengeId: notes.challengeId,
  inquiryId: notes.inquiryId,
  howWeKnow: notes.howWeKnow,
  howSure: notes.howSure,
  sources: listed<{ label: string; url: string }>(
    sql`select json_agg(json_build_object('label', label, 'url', url) order by position) from note_sources where note_id = ${notes.id}`,
  ),
  files: listed<{ id: string; text: string }>(
    sql`select json_agg(json_build_object('id', file_id, 'text', text_alternative) order by position) from note_shown_files where note_id = ${notes.id}`,
  ),
  audience: notes.audience,
  circlePlaces: listed<string>(
    sql`select json_agg(${placeName} order by p.name) from note_circles c join places p on p.id = c.place_id where c.note_id = ${notes.id}`,
  ),
  circleOrganisations: listed<string>(
    sql`select json_agg(organisation_id order by organisation_id) from note_circles where note_id = ${notes.id} and organisation_id is not null`,
  ),
  opensAt: notes.opensAt,
  namedAs: notes.namedAs,
  careAnswer: notes.careAnswer,
  consent: { who: noteConsents.who, how: noteConsents.how, reviewOn: noteConsents.reviewOn },
  readerId: sql<string | null>`(select reader_id from note_readings where note_id = ${notes.id} and answered_at is null)`,
};

/** The words of a note as its form would hold them: what it says now, to be changed. */
export async function storedWords(db: Db, noteId: string): Promise<FormWords> {
  const [note] = await db
    .select(stored)
    .from(notes)
    .leftJoin(noteConsents, eq(noteConsents.noteId, notes.id))
    .where(eq(notes.id, noteId));
  return note ? wordsOfNote(note) : {};
}

export type StoredNote = {
  happenedFrom: string;
  happenedTo: string;
  sources: { label: string; url: string }[];
  files: { id: string; text: string }[];
  circlePlaces: string[];
  circleOrganisations: string[];
  opensAt: Date | null;
  careAnswer: string | null;
  consent: { who: string; how: string; reviewOn: string } | null;
} & Record<string, unknown>;

/** A stored note turned back into its form: what `writtenNote` reads as the same note again. */
export function wordsOfNote({ happenedFrom, happenedTo, sources, files, consent, ...note }: StoredNote): FormWords {
  const [from, to] = [happenedFrom.slice(0, 7), happenedTo.slice(0, 7)];
  return wordsIn({
    ...note,
    from,
    to: to === from ? "" : to,
    sourceLabel: sources.map(({ label }) => label),
    sourceUrl: sources.map(({ url }) => url),
    fileId: files.map(({ id }) => id),
    fileText: files.map(({ text }) => text),
    circlePlace: note.circlePlaces,
    circleOrganisation: note.circleOrganisations,
    opensOn: note.opensAt ? dayOf(note.opensAt) : "",
    care: note.careAnswer,
    careWho: consent?.who,
    careHow: consent?.how,
    careReviewOn: consent?.reviewOn,
  });
}
