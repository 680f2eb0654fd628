import { and, count, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { notes, noteVersions } from "@/db/schema/notes";
import { deedOn } from "@/features/contributions/deed-on";
import { voice } from "@/features/contributions/sending";
import { placeCalled } from "@/features/insights/find-place";
import { draftOf, draftSlug, hasWords, keepVersion, putDraft, setAside, wordsToShow } from "@/features/notes/draft-row";
import { type FormWords, lengthInAll, sameWords, wordOf } from "@/features/notes/form-words";
import { lockIfThere, lockNote } from "@/features/notes/lock-note";
import { mergedWords, type Picks } from "@/features/notes/merging";
import { canKeepDraft, canWriteNote } from "@/features/notes/policy";
import { careAnswers, namings } from "@/features/notes/schema";
import { nextReference } from "@/features/notes/write-note";
import { allow, found } from "@/lib/refusal";

const gone = "This note is not here any more, or somebody else looks after it now. Your words are kept on this device.";

type Draft = {
  noteId: string;
  /** The draft that the form began from; 0 where there was none. */
  base: number;
  words: FormWords;
  /** What the same form sent before and heard nothing of: it may have come, and is no other's. */
  unanswered?: FormWords | null;
};

/**
 * Keeps what stands in the form, unjudged. What began from another draft than the one that is there overwrites nothing: it is
 * kept beside, and the answer holds the words that are there. Saves are no deeds for the ledger; that a note is begun is one.
 */
export async function saveDraft(member: Member, { noteId, base, words, unanswered }: Draft) {
  return writing(member, async (db) => {
    const there = await lockIfThere(db, noteId);
    const note = there ?? (await begin(db, member, noteId, words));
    allow(canKeepDraft(member, note), gone);
    const draft = await draftOf(db, noteId);
    const stands = await wordsToShow(db, noteId, draft);
    const answer = { slug: note.slug, state: note.state };
    if (there && sameWords(stands, words)) return { ...answer, outcome: "saved" as const, ...savedAs(draft) };
    const isMine = base === draft.version || (unanswered && hasWords(unanswered) && sameWords(stands, unanswered));
    if (!isMine) {
      const number = await setAside(db, member, noteId, words);
      return { ...answer, outcome: "set aside" as const, ...savedAs(draft), words: stands, number };
    }
    if (hasWords(draft.words) && (await isWorthKeeping(db, noteId, draft.words, words)))
      await keepVersion(db, member, noteId, "kept", draft.words);
    const saved = await putDraft(db, noteId, draft.version + 1, words);
    if (isSketch(note)) await sketch(db, member, note, words);
    return { ...answer, outcome: "saved" as const, ...saved };
  });
}

/** Lets go of what was being written since the note was last sent. It is kept among the versions, from where it can come back. */
export async function discardDraft(member: Member, { noteId, base }: Pick<Draft, "noteId" | "base">) {
  return writing(member, async (db) => {
    const note = await lockNote(db, noteId, gone);
    allow(canKeepDraft(member, note), gone);
    const draft = await draftOf(db, noteId);
    allow(hasWords(draft.words), "There is nothing here that was not sent.");
    allow(base === draft.version, changedMeanwhile);
    const number = await keepVersion(db, member, noteId, "kept", draft.words);
    await putDraft(db, noteId, draft.version + 1, {});
    await record(db, { deed: "discardDraft", ...deedOn(member, "note", note), version: note.version });
    return { slug: note.slug, number };
  });
}

/** Makes an earlier version the draft again. What it takes the place of is kept. */
export async function restoreVersion(
  member: Member,
  { noteId, number, base }: { noteId: string; number: number; base: number },
) {
  return writing(member, async (db) => {
    const note = await lockNote(db, noteId, gone);
    allow(canKeepDraft(member, note), gone);
    const words = await wordsOfVersion(db, noteId, number);
    const draft = await draftOf(db, noteId);
    if (sameWords(draft.words, words)) return { slug: note.slug };
    allow(base === draft.version, changedMeanwhile);
    if (hasWords(draft.words)) await keepVersion(db, member, noteId, "kept", draft.words);
    await putDraft(db, noteId, draft.version + 1, words);
    if (isSketch(note)) await sketch(db, member, note, words);
    await record(db, { deed: "restoreVersion", ...deedOn(member, "note", note), version: note.version });
    return { slug: note.slug };
  });
}

type Merge = { noteId: string; base: number; number: number; picks: Picks };

/** Makes one text of the draft and of what was set aside, as somebody chose who saw both. What the draft was is kept. */
export async function mergeVersion(member: Member, { noteId, base, number, picks }: Merge) {
  return writing(member, async (db) => {
    const note = await lockNote(db, noteId, gone);
    allow(canKeepDraft(member, note), gone);
    const aside = await wordsOfVersion(db, noteId, number);
    const draft = await draftOf(db, noteId);
    allow(base === draft.version, changedMeanwhile);
    const words = mergedWords(await wordsToShow(db, noteId, draft), aside, picks);
    if (hasWords(draft.words) && !sameWords(draft.words, words)) await keepVersion(db, member, noteId, "kept", draft.words);
    await putDraft(db, noteId, draft.version + 1, words);
    if (isSketch(note)) await sketch(db, member, note, words);
    await record(db, { deed: "mergeVersion", ...deedOn(member, "note", note), version: note.version });
    return { slug: note.slug };
  });
}

async function wordsOfVersion(db: Db, noteId: string, number: number) {
  const [version] = await db
    .select({ words: noteVersions.words })
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, noteId), eq(noteVersions.number, number)));
  return found(version, "There is no such version of this note.").words;
}

const savedAs = ({ version, savedAt }: { version: number; savedAt: Date | null }) => ({ version, savedAt });

const changedMeanwhile = "The draft has changed since you opened this. Look at it again; nothing was changed.";

/** The row that a draft hangs on. Its id comes from the form, so that sending that twice makes one. */
export async function begin(db: Db, member: Member, noteId: string, words: FormWords) {
  allow(canWriteNote(member), "Join an organisation first; then you can write a note.");
  const [made] = await db
    .insert(notes)
    .values({
      id: noteId,
      slug: draftSlug(noteId),
      reference: nextReference,
      state: "draft",
      audience: "everyone",
      happenedFrom: sql`date_trunc('month', now())::date`,
      happenedTo: sql`date_trunc('month', now())::date`,
      ...(await soFar(db, member, words)),
    })
    .onConflictDoNothing()
    .returning({ id: notes.id });
  const note = await lockNote(db, noteId, gone);
  if (made) await record(db, { deed: "draftNote", ...deedOn(member, "note", note), version: note.version });
  return note;
}

/** What the lists and its heading show of a draft, as far as it can be known. */
async function soFar(db: Db, member: Member, words: FormWords) {
  const organisation = member.organisations.find(({ id }) => id === wordOf(words, "organisationId")) ?? member.organisations[0];
  const place = await placeCalled(db, wordOf(words, "place").trim());
  const namedAs = namings.find((one) => one === wordOf(words, "namedAs")) ?? "person";
  return {
    title: [...wordOf(words, "title").trim()].slice(0, 110).join(""),
    placeId: place?.id ?? null,
    careAnswer: careAnswers.find((one) => one === wordOf(words, "care")) ?? null,
    ...(await voice(db, member, { organisationId: organisation?.id ?? "", namedAs, placeName: place?.name })),
  };
}

/** Until it is first sent its row only sketches it. From then on the row is what was sent, which a colleague may be reading. */
const isSketch = ({ id, state, slug }: { id: string; state: string; slug: string }) =>
  state === "draft" && slug === draftSlug(id);

type Row = { id: string; organisationId: string; writtenById: string | null };

async function sketch(db: Db, member: Member, note: Row, words: FormWords) {
  // Whoever has left says nothing more in that organisation's name, also not in a row that nobody else sees.
  if (!member.organisations.some(({ id }) => id === note.organisationId)) return;
  const { byline, namedAs, ...row } = await soFar(db, member, words);
  await db
    .update(notes)
    .set(note.writtenById ? row : { ...row, byline, namedAs })
    .where(eq(notes.id, note.id));
}

const keptClosely = 30;
const mostKept = 50;
const muchShorter = 140;

/** Every ten minutes, and when much was taken out at once; for a very long writing rarer, and not without end. */
async function isWorthKeeping(db: Db, noteId: string, before: FormWords, after: FormWords) {
  const [kept] = await db
    .select({
      count: count(),
      minutes:
        sql<number>`extract(epoch from now() - coalesce(max(${noteVersions.madeAt}), (select made_at from notes where id = ${noteId}))) / 60`.mapWith(
          Number,
        ),
    })
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, noteId), eq(noteVersions.kind, "kept")));
  const { count: number, minutes } = kept ?? { count: 0, minutes: 0 };
  if (number >= mostKept) return false;
  if (number >= keptClosely) return minutes > 24 * 60;
  return minutes > 10 || lengthInAll(before) - lengthInAll(after) > muchShorter;
}
