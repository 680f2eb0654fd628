import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { type Db, type Member, reading } from "@/db/doors";
import { behaviourSets, behaviours } from "@/db/schema/behaviours";
import { challenges, inquiries } from "@/db/schema/challenges";
import { members, memberships } from "@/db/schema/members";
import { noteFiles, notes } from "@/db/schema/notes";
import { organisations, worksIn } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { fileColumns, type NoteFile } from "@/features/notes/shown-file";
import { placeAt } from "@/features/places/place-at";

/** All that the writing form lets choose, what its author chose last time, and the files that this note has had. */
export function getFormChoices(member: Member, noteId?: string) {
  return reading(member, async (db) => {
    const own = member.organisations.map(({ id, name }) => ({ id, name }));
    const ids = own.map(({ id }) => id);
    return {
      me: { id: member.id, name: member.name, jobTitle: member.jobTitle },
      organisations: own,
      places: await placesOf(db, ids),
      lastTime: await lastTime(db, member),
      themes: await db.select({ id: themes.id, name: themes.name }).from(themes).orderBy(asc(themes.position)),
      behaviours: await behavioursInUse(db),
      questions: await db
        .select({ id: questions.id, slug: questions.slug, name: questions.question })
        .from(questions)
        .orderBy(sql`${questions.state} = 'answered-for-now'`, asc(questions.number)),
      challenges: await db
        .select({ id: challenges.id, name: challenges.title })
        .from(challenges)
        .orderBy(asc(challenges.title)),
      inquiries: await db.select({ id: inquiries.id, name: inquiries.name }).from(inquiries).orderBy(asc(inquiries.name)),
      others: await db
        .select({ id: organisations.id, name: organisations.name })
        .from(organisations)
        .orderBy(sql`${organisations.name} collate "und-x-icu"`),
      colleagues: await colleaguesOf(db, member, ids),
      files: noteId === undefined ? [] : await filesOf(db, noteId),
    };
  });
}

export type FormChoices = Awaited<ReturnType<typeof getFormChoices>>;

const filesOf = (db: Db, noteId: string): Promise<NoteFile[]> =>
  db.select(fileColumns).from(noteFiles).where(eq(noteFiles.noteId, noteId)).orderBy(asc(noteFiles.madeAt));

/** Where the member's organisations work, the first organisation's first. */
async function placesOf(db: Db, organisationIds: string[]) {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .select({ name: places.name, organisationId: worksIn.organisationId })
    .from(worksIn)
    .innerJoin(places, eq(places.id, worksIn.placeId))
    .where(inArray(worksIn.organisationId, organisationIds))
    .orderBy(asc(places.name));
  const first = rows.filter(({ organisationId }) => organisationId === organisationIds[0]);
  return [...new Set([...first, ...rows].map(({ name }) => name))];
}

async function lastTime(db: Db, member: Member) {
  const [last] = await db
    .select({ namedAs: notes.namedAs, audience: notes.audience, organisationId: notes.organisationId })
    .from(notes)
    .where(and(eq(notes.authorId, member.id), isNull(notes.writtenById), ne(notes.state, "draft")))
    .orderBy(desc(notes.madeAt), desc(notes.id))
    .limit(1);
  return last ?? null;
}

async function behavioursInUse(db: Db) {
  const [set] = await db
    .select({ id: behaviourSets.id })
    .from(behaviourSets)
    .orderBy(sql`${behaviourSets.usedSince} desc nulls last`, desc(behaviourSets.version))
    .limit(1);
  if (!set) return [];
  return db
    .select({ id: behaviours.id, number: behaviours.number, group: behaviours.group, words: behaviours.words })
    .from(behaviours)
    .where(eq(behaviours.setId, set.id))
    .orderBy(asc(behaviours.number));
}

/** Who could be asked to read a note first, each once. */
async function colleaguesOf(db: Db, member: Member, organisationIds: string[]) {
  if (organisationIds.length === 0) return [];
  return db
    .selectDistinct({ id: members.id, name: members.name })
    .from(memberships)
    .innerJoin(members, eq(members.id, memberships.memberId))
    .where(
      and(
        inArray(memberships.organisationId, organisationIds),
        isNotNull(memberships.admittedAt),
        isNull(memberships.leftAt),
        isNull(members.suspendedAt),
        isNull(members.closedAt),
        ne(members.id, member.id),
      ),
    )
    .orderBy(asc(members.name))
    .limit(200);
}

/** Where somebody writes from who came from the page of a place, of a question. */
export function getStartingPoint(member: Member, { place, question }: { place: string; question: string }) {
  return reading(member, async (db) => {
    const [here] = await db.select({ name: places.name }).from(places).where(placeAt(place));
    const [asked] = await db.select({ id: questions.id }).from(questions).where(eq(questions.slug, question));
    return { place: here?.name, questionId: asked?.id };
  });
}
