import { and, asc, desc, eq, exists, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { behaviours } from "@/db/schema/behaviours";
import { challenges, inquiries } from "@/db/schema/challenges";
import { members } from "@/db/schema/members";
import { noteBehaviours, notes, noteThemes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { canReadHistory } from "@/features/audit/policy";
import { moderatesPlace } from "@/features/moderation/policy";
import { circleNames } from "@/features/notes/circle";
import { canCorrectNote } from "@/features/notes/deciding-policy";
import { evidence } from "@/features/notes/evidence";
import type { NoteFilter } from "@/features/notes/filter";
import { canLookAgain } from "@/features/notes/looking-policy";
import {
  canChangeOpening,
  canNameNote,
  canNarrowAudience,
  canPreviewNote,
  canRestoreNote,
  canSendNote,
  canUnpublishNote,
  listedNotes,
  readableNotes,
} from "@/features/notes/policy";
import { wholeNote } from "@/features/notes/whole-note";
import { placeAt } from "@/features/places/place-at";
import { wholeKinds } from "@/features/places/region-tiles";
import { mostCounted } from "@/lib/counts";
import { type Cursor, cursorOf } from "@/lib/keyset";

const pageLength = 20;

/** What a note's row in a list shows. */
export const noteRow = {
  id: notes.id,
  slug: notes.slug,
  title: notes.title,
  learnedFirst: notes.learnedFirst,
  happenedFrom: notes.happenedFrom,
  happenedTo: notes.happenedTo,
  byline: notes.byline,
  publishedAt: notes.publishedAt,
  audience: notes.audience,
  circle: circleNames,
  isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), ${notes.audience} = 'everyone')`,
  isIllustrative: notes.isIllustrative,
  place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
  ...evidence,
};

export type NoteRowData = Awaited<ReturnType<typeof listLatestNotes>>[number];

/** The newest notes for this viewer. */
export function listLatestNotes(viewer: Viewer, count: number) {
  return reading(viewer, (db) => newest(db, viewer, []).limit(count));
}

/** The newest notes that others wrote from the places where the member's organisations work. */
export function listNotesFromOwnPlaces(member: Member, count: number) {
  const ownPlaces = sql`(select place_id from organisation_places where organisation_id = any (asking_organisations()))`;
  return reading(member, (db) =>
    newest(db, member, [sql`${notes.placeId} in ${ownPlaces}`, ne(notes.authorId, member.id)]).limit(count),
  );
}

/** One page of the library, newest first: its rows, how to go on and back, and how many there are in all, as far as they are counted. */
export function listNotes(viewer: Viewer, filter: NoteFilter, cursor: { older: Cursor | null; newer: Cursor | null }) {
  return reading(viewer, async (db) => {
    const chosen = await matching(db, filter);
    const rows = await pageOf(db, viewer, chosen, cursor);
    // In the order of the index, so that Postgres stops there rather than reading the table.
    const some = db
      .select({ id: notes.id })
      .from(notes)
      .where(and(listedNotes(viewer), ...chosen))
      .orderBy(...newestFirst)
      .limit(mostCounted)
      .as("some");
    const [total] = await db.select({ count: sql<number>`count(*)::int` }).from(some);
    return { ...rows, total: total?.count ?? 0 };
  });
}

async function pageOf(db: Db, viewer: Viewer, chosen: SQL[], { older, newer }: { older: Cursor | null; newer: Cursor | null }) {
  if (newer) {
    const rows = await select(db)
      .where(and(listedNotes(viewer), ...chosen, sql`(${notes.publishedAt}, ${notes.id}) > (${newer.at}, ${newer.id})`))
      .orderBy(sql`${notes.publishedAt} asc nulls first`, asc(notes.id))
      .limit(pageLength + 1);
    const shown = rows.slice(0, pageLength).reverse();
    return { rows: shown, newer: rows.length > pageLength ? ends(shown).first : undefined, older: ends(shown).last };
  }
  const before = older ? [sql`(${notes.publishedAt}, ${notes.id}) < (${older.at}, ${older.id})`] : [];
  const rows = await newest(db, viewer, [...chosen, ...before]).limit(pageLength + 1);
  const shown = rows.slice(0, pageLength);
  return {
    rows: shown,
    newer: older ? ends(shown).first : undefined,
    older: rows.length > pageLength ? ends(shown).last : undefined,
  };
}

function ends(rows: { publishedAt: Date | null; id: string }[]) {
  const cursor = (row: (typeof rows)[number] | undefined) =>
    row?.publishedAt ? cursorOf({ at: row.publishedAt, id: row.id }) : undefined;
  return { first: cursor(rows[0]), last: cursor(rows.at(-1)) };
}

const select = (db: Db) => db.select(noteRow).from(notes).innerJoin(places, eq(places.id, notes.placeId)).$dynamic();

const newest = (db: Db, viewer: Viewer, more: (SQL | undefined)[]) =>
  select(db)
    .where(and(listedNotes(viewer), ...more))
    .orderBy(...newestFirst);

/** As the indexes have it. */
const newestFirst = [sql`${notes.publishedAt} desc nulls last`, desc(notes.id)] as const;

/** The filter as conditions. A place means it, its parts, and what it was before. */
export async function matching(db: Db, filter: NoteFilter): Promise<SQL[]> {
  const { place, theme, behaviour, level, year } = filter;
  const conditions: (SQL | undefined)[] = [];
  if (place) {
    const [here] = await db
      .select({ ids: sql<string[]>`place_and_parts(${places.id})` })
      .from(places)
      .where(placeAt(place));
    conditions.push(here ? inArray(notes.placeId, here.ids) : sql`false`);
  }
  if (theme) {
    const [one] = await db.select({ id: themes.id }).from(themes).where(eq(themes.slug, theme));
    conditions.push(one ? hasTheme(db, one.id) : sql`false`);
  }
  if (behaviour) {
    const known = await db.select({ id: behaviours.id }).from(behaviours).where(eq(behaviours.number, behaviour));
    conditions.push(
      known.length > 0
        ? showsBehaviour(
            db,
            known.map(({ id }) => id),
          )
        : sql`false`,
    );
  }
  conditions.push(...(await belongingTo(db, filter)));
  if (level) conditions.push(sql`${level} = any (${notes.levels})`);
  if (year) conditions.push(eq(notes.year, year));
  return conditions.filter((condition) => condition !== undefined);
}

/** Looked up first, so that Postgres knows by which index to read. */
async function belongingTo(db: Db, { question, challenge, inquiry }: NoteFilter): Promise<SQL[]> {
  const named = [
    { slug: question, table: questions, column: notes.questionId },
    { slug: challenge, table: challenges, column: notes.challengeId },
    { slug: inquiry, table: inquiries, column: notes.inquiryId },
  ];
  const conditions: SQL[] = [];
  for (const { slug, table, column } of named) {
    if (slug === undefined) continue;
    const [one] = await db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
    conditions.push(one ? eq(column, one.id) : sql`false`);
  }
  return conditions;
}

/** What the library is narrowed down to besides what its form offers: how it is called, and where it is. */
export function getBelonging(viewer: Viewer, { question, challenge, inquiry }: NoteFilter) {
  return reading(viewer, async (db) => {
    if (question) return named(db, { table: questions, words: questions.question, slug: question, noun: "questions" });
    if (challenge) return named(db, { table: challenges, words: challenges.title, slug: challenge, noun: "challenges" });
    if (inquiry) return named(db, { table: inquiries, words: inquiries.name, slug: inquiry, noun: "inquiries" });
    return null;
  });
}

type Naming = {
  table: typeof questions | typeof challenges | typeof inquiries;
  words: typeof questions.question | typeof challenges.title | typeof inquiries.name;
  slug: string;
  noun: string;
};

async function named(db: Db, { table, words, slug, noun }: Naming) {
  const [one] = await db.select({ words }).from(table).where(eq(table.slug, slug));
  return one ? { words: one.words, href: `/${noun}/${slug}` } : null;
}

export function hasTheme(db: Db, themeId: string) {
  const themed = and(eq(noteThemes.noteId, notes.id), eq(noteThemes.themeId, themeId));
  return exists(db.select({ one: sql`1` }).from(noteThemes).where(themed));
}

function showsBehaviour(db: Db, ids: string[]) {
  const shown = and(eq(noteBehaviours.noteId, notes.id), inArray(noteBehaviours.behaviourId, ids));
  return exists(db.select({ one: sql`1` }).from(noteBehaviours).where(shown));
}

/** One note, whole. Null when there is none, or none for this viewer. */
export function getNote(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [note] = await withKeptPlan(
      db
        .select({ ...wholeNote, writtenById: notes.writtenById })
        .from(notes)
        .innerJoin(places, eq(places.id, notes.placeId))
        .innerJoin(organisations, eq(organisations.id, notes.organisationId))
        .leftJoin(questions, eq(questions.id, notes.questionId))
        .leftJoin(challenges, eq(challenges.id, notes.challengeId))
        .leftJoin(inquiries, eq(inquiries.id, notes.inquiryId))
        .where(and(eq(notes.slug, slug), readableNotes(viewer))),
    );
    if (!note) return null;
    // That it was handed over, and by whom, is no reader's to know.
    const { organisation, writtenById, ...rest } = note;
    return {
      ...rest,
      /** An organisation is named with its note unless its author chose the place alone. */
      organisation: note.namedAs === "place" ? null : organisation,
      /** Staff know who wrote it, however they are named. */
      writtenBy: moderatesPlace(viewer, note.placeId) ? await writerOf(db, writtenById ?? note.authorId) : null,
      can: {
        revise: canSendNote(viewer, note),
        lookAgain: canLookAgain(viewer, note),
        correct: note.state === "published" && canCorrectNote(viewer, note),
        unpublish: canUnpublishNote(viewer, note),
        restore: canRestoreNote(viewer, note),
        name: canNameNote(viewer, note),
        preview: canPreviewNote(viewer, note),
        readHistory: note.state !== "draft" && canReadHistory(viewer, note),
        changeReaders: canChangeOpening(viewer, note) || canNarrowAudience(viewer, note),
      },
    };
  });
}

async function writerOf(db: Db, memberId: string) {
  const [writer] = await db.select({ name: members.name }).from(members).where(eq(members.id, memberId));
  return writer?.name ?? null;
}

export type WholeNote = NonNullable<Awaited<ReturnType<typeof getNote>>>;

/** Notes to read after this one: on the same question first, then of places like it. */
export function listRelatedNotes(
  viewer: Viewer,
  note: { id: string; placeId: string | null; question: { id: string } | null },
) {
  return reading(viewer, (db) =>
    withKeptPlan(
      select(db)
        .where(
          and(
            listedNotes(viewer),
            ne(notes.id, note.id),
            or(
              note.question ? eq(notes.questionId, note.question.id) : undefined,
              inArray(notes.placeId, sql`(select similar_id from similar_places where place_id = ${note.placeId})`),
            ),
          ),
        )
        .orderBy(
          note.question ? sql`${notes.questionId} is distinct from ${note.question.id}` : sql`1`,
          sql`${notes.publishedAt} desc nulls last`,
        )
        .limit(4),
    ),
  );
}

/** What the library can be narrowed down to: regions, and only what else this viewer would find something under. */
export function getFilterChoices(viewer: Viewer) {
  return reading(viewer, async (db) => {
    const here = db
      .select({ one: sql`1` })
      .from(notes)
      .where(and(eq(notes.placeId, sql`places.id`), listedNotes(viewer)));
    // Each end by its index: min() and max() together would read every note.
    const edge = (order: SQL) => db.select({ year: notes.year }).from(notes).where(listedNotes(viewer)).orderBy(order).limit(1);
    const [first] = await edge(asc(notes.year));
    const [last] = await edge(sql`${notes.year} desc`);
    const years = first && last ? Array.from({ length: last.year - first.year + 1 }, (_, back) => last.year - back) : [];
    return {
      places: await db
        .select({ slug: places.slug, name: places.name, kind: places.kind })
        .from(places)
        .where(or(exists(here), inArray(places.kind, wholeKinds)))
        .orderBy(places.name),
      themes: await db.select({ slug: themes.slug, name: themes.name }).from(themes).orderBy(themes.position),
      behaviours: await db
        .select({ number: behaviours.number, words: behaviours.words })
        .from(behaviours)
        .orderBy(behaviours.number),
      years,
    };
  });
}
