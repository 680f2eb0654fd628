import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Db, type Member, reading } from "@/db/doors";
import { behaviours } from "@/db/schema/behaviours";
import { challenges, inquiries } from "@/db/schema/challenges";
import { organisationPlaces, organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { type JudgedNote, judgeWords } from "@/features/notes/judge-words";
import { ownNote } from "@/features/notes/own-note";
import { personalDetails } from "@/features/notes/personal-detail";
import { voiceOf } from "@/features/notes/voice-of-note";
import { columnsOf } from "@/features/notes/write-note";
import { Refusal } from "@/lib/refusal";

/**
 * What is about to be sent: the member's own note as its readers will see it and who they are, or what is still to be put
 * right, by field. Judged as the sending will judge it.
 */
export function getCheck(member: Member, slug: string) {
  return reading(member, async (db) => {
    const note = await ownNote(db, member, slug);
    if (!note) return null;
    try {
      const input = await judgeWords(db, member, note.id, note.draft.words);
      return {
        note,
        problems: null,
        preview: await previewOf(db, member, note, input),
        readers: await readersOf(db, input),
        details: personalDetails(textsOf(input), await namesKnown(db)),
      };
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      return { note, problems: refused.fields, preview: null, readers: null, details: [] };
    }
  });
}

export type NoteCheck = NonNullable<Awaited<ReturnType<typeof getCheck>>>;
export type NotePreview = NonNullable<NoteCheck["preview"]>;
export type NoteReaders = NonNullable<NoteCheck["readers"]>;

type Own = NonNullable<Awaited<ReturnType<typeof ownNote>>>;

async function previewOf(db: Db, member: Member, note: Own, input: JudgedNote) {
  const { byline, organisationId } = await voiceOf(db, member, note, input);
  const [place] = await db
    .select({ slug: places.slug, name: places.name, region: places.region, outline: places.outline })
    .from(places)
    .where(eq(places.id, input.placeId));
  const [organisation] = await db
    .select({ slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  const [question] = await db
    .select({ id: questions.id, slug: questions.slug, question: questions.question })
    .from(questions)
    .where(eq(questions.id, input.questionId ?? nothing));
  const [challenge] = await db
    .select({ slug: challenges.slug, title: challenges.title })
    .from(challenges)
    .where(eq(challenges.id, input.challengeId ?? nothing));
  const [inquiry] = await db
    .select({ slug: inquiries.slug, name: inquiries.name })
    .from(inquiries)
    .where(eq(inquiries.id, input.inquiryId ?? nothing));
  return {
    ...columnsOf(input),
    byline,
    place: place ?? { slug: "", name: input.placeName, region: "", outline: null },
    organisation: input.namedAs === "place" ? null : (organisation ?? null),
    question: question ?? null,
    challenge: challenge ?? null,
    inquiry: inquiry ?? null,
    themes: await namedThemes(db, input.themeIds),
    behaviours: await namedBehaviours(db, input.behaviours),
    sources: input.sources,
    files: input.files,
    reference: note.reference,
    publishedAt: null,
    reviewBy: null,
    isOverdue: false,
    isIllustrative: note.isIllustrative,
    successors: [],
    writtenFrom: null,
  };
}

const textsOf = ({ title, setOut, worked, challenging, learned, next, files }: JudgedNote) => ({
  title,
  setOut,
  worked,
  challenging,
  learned,
  nextText: next?.text ?? "",
  ...Object.fromEntries(files.map(({ name, text }, row) => [`fileText.${row}`, `${name.replace(/_/g, " ")}\n${text}`])),
});

/** What is called like this is no person. */
async function namesKnown(db: Db) {
  const { rows } = await db.execute<{ name: string }>(
    sql`select name from places union select unnest(other_names) from places union select name from organisations`,
  );
  return rows.map(({ name }) => name);
}

/** An id that nothing has. */
const nothing = "00000000-0000-0000-0000-000000000000";

const namedThemes = (db: Db, ids: string[]) =>
  db
    .select({ slug: themes.slug, name: themes.name })
    .from(themes)
    .where(inArray(themes.id, [nothing, ...ids]))
    .orderBy(asc(themes.position));

async function namedBehaviours(db: Db, chosen: JudgedNote["behaviours"]) {
  const rows = await db
    .select({ id: behaviours.id, number: behaviours.number, group: behaviours.group, words: behaviours.words })
    .from(behaviours)
    .where(inArray(behaviours.id, [nothing, ...chosen.map(({ behaviourId }) => behaviourId)]))
    .orderBy(asc(behaviours.number));
  return rows.flatMap(({ id, ...row }) =>
    chosen.filter(({ behaviourId }) => behaviourId === id).map(({ stance }) => ({ ...row, stance })),
  );
}

/** Who will be able to read it, in numbers and, where they are few, by name. */
async function readersOf(db: Db, { audience, opensOn, organisationId, circle }: JudgedNote) {
  const { rows } = await db.execute<{ people: number; organisations: number }>(
    sql`select people, organisations from count_readers(${audience}, ${organisationId}, ${sql.param(circle.placeIds)}::uuid[], ${sql.param(circle.organisationIds)}::uuid[])`,
  );
  return {
    audience,
    opensOn,
    ...(rows[0] ?? { people: 0, organisations: 0 }),
    names: await namesOf(db, { audience, organisationId, circle }),
  };
}

async function namesOf(
  db: Db,
  { audience, organisationId, circle }: Pick<JudgedNote, "audience" | "organisationId" | "circle">,
) {
  if (audience === "partners" || audience === "everyone") return [];
  const here = sql`select place from unnest(${sql.param(circle.placeIds)}::uuid[]) c, unnest(place_and_parts(c)) place`;
  const working = db
    .select({ id: organisationPlaces.organisationId })
    .from(organisationPlaces)
    .where(sql`${organisationPlaces.placeId} in (${here})`);
  const rows = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(
      and(
        audience === "circle"
          ? sql`(${inArray(organisations.id, [organisationId, ...circle.organisationIds])} or ${inArray(organisations.id, working)})`
          : eq(organisations.id, organisationId),
      ),
    )
    .orderBy(sql`${organisations.name} collate "und-x-icu"`);
  return rows.map(({ name }) => name);
}
