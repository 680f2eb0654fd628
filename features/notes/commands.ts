import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteBehaviours, noteConsents, noteFollowUps, noteSources, notes, noteThemes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { refuseStale } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { hasLeft, promise, setOut, standing } from "@/features/contributions/sending";
import { lockNote } from "@/features/notes/lock-note";
import {
  canFollowUpNote,
  canReviseNote,
  canSendNote,
  canWithdrawNote,
  canWriteNote,
  isRevisable,
} from "@/features/notes/policy";
import type { NoteInput, RevisionInput } from "@/features/notes/schema";
import { byline } from "@/lib/byline";
import { ukMoment } from "@/lib/dates";
import { firstSentence } from "@/lib/first-sentence";
import { markdown } from "@/lib/markdown";
import { allow, found } from "@/lib/refusal";
import { slugOf, tail } from "@/lib/slug";

// HB-2018-0042; the number grows past four digits when it must.
const nextReference = sql`(select 'HB-' || to_char(now() at time zone 'Europe/London', 'YYYY') || '-' || lpad(n, greatest(4, length(n)), '0') from (select nextval('note_references')::text as n) next)`;

const gone = "This note is not here any more.";

/** Begins a note: a draft that only its author sees. Answers its id, slug and reference. */
export async function draftNote(member: Member, input: NoteInput) {
  return writing(member, async (db) => {
    allow(canWriteNote(member), "Join an organisation first; then you can write a note.");
    const organisation = found(
      member.organisations.find(({ id }) => id === input.organisationId),
      "You can write for an organisation that you belong to.",
    );
    const [place] = await db.select({ name: places.name }).from(places).where(eq(places.id, input.placeId));
    const { name } = found(place, "Choose a place from the list.");
    const named = byline(input.namedAs, { ...member, organisation: organisation.name, place: name });
    const [note] = await db
      .insert(notes)
      .values({
        authorId: member.id,
        organisationId: organisation.id,
        placeId: input.placeId,
        slug: await freeSlug(db, input),
        reference: nextReference,
        byline: named,
        state: "draft",
        ...wordsOf(input),
      })
      .returning({ id: notes.id, slug: notes.slug, reference: notes.reference });
    const made = found(note, gone);
    await tag(db, made.id, input);
    await record(db, {
      memberId: member.id,
      deed: "draftNote",
      noun: "note",
      nounId: made.id,
      ofMemberId: member.id,
      placeId: input.placeId,
    });
    return made;
  });
}

/** Sends a draft to the editors. Answers when the author will have heard. */
export async function sendNote(member: Member, noteId: string) {
  return writing(member, async (db) => {
    const note = await lockNote(db, noteId, gone);
    allow(note.state === "draft", "This note has been sent already.");
    allow(canSendNote(member, note), hasLeft);
    const promisedAt = await promise(db);
    await db
      .update(notes)
      .set({ state: "sent", sentAt: sql`now()`, promisedAt, version: note.version + 1 })
      .where(eq(notes.id, noteId));
    await record(db, { deed: "sendNote", ...deedOn(member, "note", note) });
    return { promisedAt };
  });
}

/** New words for a draft, for what came back, was withdrawn or still waits; they go to the editors again. Answers how the note stands. */
export async function reviseNote(member: Member, { id, version, ...revision }: RevisionInput) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, gone);
    allow(note.authorId === member.id && isRevisable(note), "This note cannot be changed any more.");
    allow(canReviseNote(member, note), hasLeft);
    refuseStale(version !== note.version);
    const [before] = await db
      .select({
        title: notes.title,
        setOut: notes.setOut,
        worked: notes.worked,
        challenging: notes.challenging,
        learned: notes.learned,
        nextText: notes.nextText,
      })
      .from(notes)
      .where(eq(notes.id, id));
    // What waits keeps its turn in the queue; what came back gets a new one.
    const turn = note.state === "sent" ? {} : await setOut(db, false);
    const [sent] = await db
      .update(notes)
      .set({ ...textOf(revision), nextText: revision.nextText, version: version + 1, ...turn })
      .where(eq(notes.id, id))
      .returning({ state: notes.state, sentAt: notes.sentAt, promisedAt: notes.promisedAt });
    await record(db, { deed: "reviseNote", ...deedOn(member, "note", note), before });
    return standing(db, found(sent, gone));
  });
}

/** Keeps back what is not published. It stays its author's, and goes to nobody when they leave. */
export async function withdrawNote(member: Member, { id, version }: { id: string; version: number }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, gone);
    allow(canWithdrawNote(member, note), "This note has been withdrawn or decided already.");
    refuseStale(version !== note.version);
    await db
      .update(notes)
      .set({ state: "withdrawn", version: version + 1 })
      .where(eq(notes.id, id));
    await record(db, { deed: "withdrawNote", ...deedOn(member, "note", note) });
    return { id };
  });
}

/** Later on: what the author adds months after. */
export async function addFollowUp(member: Member, { noteId, on, text }: { noteId: string; on: string; text: string }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, noteId, gone);
    allow(canFollowUpNote(member, note), "Only its author can add to a published note.");
    await db.insert(noteFollowUps).values({ noteId, happenedOn: on, text, html: markdown(text) });
    await record(db, { deed: "addFollowUp", ...deedOn(member, "note", note) });
    return { noteId };
  });
}

/** A private note's address has a random tail, so that it tells nothing and collides with nothing. */
async function freeSlug(db: Db, { title, audience }: NoteInput) {
  const slug = slugOf(title);
  if (audience !== "everyone") return `${slug}-${tail()}`;
  const [taken] = await db.select({ id: notes.id }).from(notes).where(eq(notes.slug, slug));
  return taken ? `${slug}-${tail()}` : slug;
}

/** Markdown becomes HTML once, when it is written. */
function textOf(input: Pick<NoteInput, "title" | "setOut" | "worked" | "challenging" | "learned">) {
  return {
    title: input.title,
    setOut: input.setOut,
    setOutHtml: markdown(input.setOut),
    worked: input.worked,
    workedHtml: markdown(input.worked),
    challenging: input.challenging,
    challengingHtml: markdown(input.challenging),
    learned: input.learned,
    learnedHtml: markdown(input.learned),
    learnedFirst: firstSentence(input.learned),
  };
}

function wordsOf(input: NoteInput) {
  return {
    ...textOf(input),
    happenedFrom: `${input.from}-01`,
    happenedTo: `${input.to}-01`,
    nextDecision: input.next?.decision ?? null,
    nextText: input.next?.text ?? "",
    levels: input.levels,
    howWeKnow: input.howWeKnow,
    howSure: input.howSure,
    questionId: input.questionId,
    challengeId: input.challengeId,
    inquiryId: input.inquiryId,
    audience: input.audience,
    opensAt: input.audience !== "everyone" && input.opensOn ? ukMoment(input.opensOn, "00:00") : null,
    namedAs: input.namedAs,
    careAnswer: input.care.answer,
  };
}

async function tag(db: Db, noteId: string, input: NoteInput) {
  const rows = <T>(all: T[], add: (all: T[]) => Promise<unknown>) => (all.length > 0 ? add(all) : undefined);
  await rows(input.themeIds, (all) => db.insert(noteThemes).values(all.map((themeId) => ({ noteId, themeId }))));
  await rows(input.behaviours, (all) => db.insert(noteBehaviours).values(all.map((behaviour) => ({ noteId, ...behaviour }))));
  await rows(input.sources, (all) =>
    db.insert(noteSources).values(all.map((source, position) => ({ noteId, position, ...source }))),
  );
  if (input.care.answer === "agreed") {
    const { who, how, reviewOn } = input.care;
    await db.insert(noteConsents).values({ noteId, who, how, reviewOn });
  }
}
