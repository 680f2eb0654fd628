import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db, Member } from "@/db/doors";
import { behaviours } from "@/db/schema/behaviours";
import { challenges, inquiries } from "@/db/schema/challenges";
import { memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { findPlace } from "@/features/insights/find-place";
import { type FormWords, fieldNames, wordOf } from "@/features/notes/form-words";
import { judgeFiles, type Problems } from "@/features/notes/judge-files";
import type { ShownFile } from "@/features/notes/shown-file";
import { type NoteInput, type WrittenNote, writtenNote } from "@/features/notes/written-note";
import { Refusal } from "@/lib/refusal";

export type JudgedNote = Omit<NoteInput, "files"> & { placeName: string; files: ShownFile[] };

/** The note that these words make, and what its place is called; or a refusal that says all that is wrong, by field. */
export async function judgeWords(db: Db, member: Member, noteId: string, words: FormWords): Promise<JudgedNote> {
  const problems: Problems = {};
  const place = await placeNamed(db, "place", wordOf(words, "place").trim(), problems);
  const circle = [];
  if (wordOf(words, "audience") === "circle")
    for (const typed of words.circlePlace ?? []) circle.push(await placeNamed(db, "circlePlace", typed.trim(), problems));
  const files = await judgeFiles(db, noteId, words, problems);
  const read = writtenNote.safeParse(words);
  if (read.success) await knownToUs(db, member, read.data, problems);
  else for (const { path, message } of read.error.issues) problems[path.join(".")] ??= message;
  if (!read.success || !place || Object.keys(problems).length > 0)
    throw new Refusal("Something is still to be put right before this can be sent. Your words are kept.", inOrder(problems));
  const placeIds = circle.flatMap((one) => (one ? [one.id] : []));
  return {
    ...read.data,
    files,
    placeId: place.id,
    placeName: place.name,
    circle: { placeIds, organisationIds: read.data.circle.organisationIds },
  };
}

/** As they stand in the form: somebody goes through them from top to bottom. */
const inOrder = (problems: Problems) =>
  Object.fromEntries(Object.entries(problems).sort(([one], [other]) => placeInForm(one) - placeInForm(other)));

const placeInForm = (field: string) => fieldNames.findIndex((name) => `${field}.`.startsWith(`${name}.`));

async function placeNamed(db: Db, field: string, typed: string, problems: Problems) {
  if (!typed) return undefined;
  try {
    return await findPlace(db, typed, field);
  } catch (refused) {
    if (!(refused instanceof Refusal)) throw refused;
    Object.assign(problems, refused.fields);
  }
}

/** A form may be old, or made up: what it chose must be there, and be the member's to choose. */
async function knownToUs(db: Db, member: Member, note: WrittenNote, problems: Problems) {
  const gone = "This is not there any more. Choose again.";
  const choices = [
    ["themes", themes, themes.id, note.themeIds],
    ["behaviours", behaviours, behaviours.id, note.behaviours.map(({ behaviourId }) => behaviourId)],
    ["questionId", questions, questions.id, [note.questionId]],
    ["challengeId", challenges, challenges.id, [note.challengeId]],
    ["inquiryId", inquiries, inquiries.id, [note.inquiryId]],
    ["circleOrganisation", organisations, organisations.id, note.circle.organisationIds],
  ] as const;
  for (const [field, table, id, chosen] of choices) if (!(await areThere(db, table, id, chosen))) problems[field] = gone;
  if (new Set(note.behaviours.map(({ behaviourId }) => behaviourId)).size < note.behaviours.length)
    problems.behaviours = "Choose each behaviour once.";
  if (!member.organisations.some(({ id }) => id === note.organisationId))
    problems.organisationId = "You can write for an organisation that you belong to.";
  else if (note.readerId && !(await isColleague(db, member, note.readerId, note.organisationId)))
    problems.readerId = "Choose a colleague in the organisation that you write for.";
}

async function areThere(db: Db, table: PgTable, id: PgColumn, chosen: readonly (string | null)[]) {
  const wanted = [...new Set(chosen.filter((one) => one !== null))];
  if (wanted.length === 0) return true;
  return (await db.select({ id }).from(table).where(inArray(id, wanted))).length === wanted.length;
}

async function isColleague(db: Db, member: Member, memberId: string, organisationId: string) {
  if (memberId === member.id) return false;
  const found = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.memberId, memberId),
        eq(memberships.organisationId, organisationId),
        isNotNull(memberships.admittedAt),
        isNull(memberships.leftAt),
      ),
    );
  return found.length > 0;
}
