import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteEdits, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { refuseStale } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { hasLeft, promise, setOut, standing, voice } from "@/features/contributions/sending";
import { askToRead, isStillToRead } from "@/features/notes/asking-to-read";
import { draftOf, hasWords, keepVersion, lastVersionKind, putDraft, wordsToShow } from "@/features/notes/draft-row";
import type { FormWords } from "@/features/notes/form-words";
import { judgeWords } from "@/features/notes/judge-words";
import { lockNote } from "@/features/notes/lock-note";
import { canSendNote, canWriteNote, isRevisable } from "@/features/notes/policy";
import { columnsOf, freeSlug, nextReference, tagNote } from "@/features/notes/write-note";
import { writeWhole } from "@/features/notes/write-whole";
import type { NoteInput } from "@/features/notes/written-note";
import { allow, found } from "@/lib/refusal";

const gone = "This note is not here any more, or somebody else looks after it now.";

/** A whole note at once, as a draft that only its author sees. Answers its id, slug and reference. */
export async function draftNote(member: Member, input: NoteInput) {
  return writing(member, async (db) => {
    allow(canWriteNote(member), "Join an organisation first; then you can write a note.");
    const [place] = await db.select({ name: places.name }).from(places).where(eq(places.id, input.placeId));
    const { name } = found(place, "Choose a place from the list.");
    const [note] = await db
      .insert(notes)
      .values({
        ...(await voice(db, member, { ...input, placeName: name })),
        ...columnsOf(input),
        slug: await freeSlug(db, input),
        reference: nextReference,
        state: "draft",
      })
      .returning({ id: notes.id, slug: notes.slug, reference: notes.reference });
    const made = found(note, gone);
    await tagNote(db, made.id, input);
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

type Sending = { noteId: string; base: number; siteUrl: string };

/**
 * Sends what was last saved: a draft to the colleague who reads first, or to the editors; new words for a published note to the
 * editors, while the old ones stay up. `base` is the draft that the author saw. Sent twice, it is sent once. Answers how it stands.
 */
export async function sendNote(member: Member, { noteId, base, siteUrl }: Sending) {
  return writing(member, async (db) => {
    const note = await lockNote(db, noteId, gone);
    allow(note.authorId === member.id, gone);
    const draft = await draftOf(db, noteId);
    if (draft.version === base + 1 && !hasWords(draft.words) && (await lastVersionKind(db, noteId)) === "sent")
      return standsNow(db, noteId);
    allow(isRevisable(note) || note.state === "published", notNow);
    allow(canSendNote(member, note), hasLeft);
    refuseStale(base !== draft.version);
    allow(note.state !== "published" || hasWords(draft.words), "Nothing has changed since this was published.");
    const words = await wordsToShow(db, noteId, draft);
    const input = await judgeWords(db, member, noteId, words);
    const version = await keepVersion(db, member, noteId, "sent", words);
    await putDraft(db, noteId, draft.version + 1, {});
    if (note.state === "published") {
      await putBeside(db, noteId, words);
      await record(db, { deed: "editNote", ...deedOn(member, "note", note), version });
    } else {
      const isRead = note.state === "draft" && (await isStillToRead(db, member, { noteId, ...input }));
      // What waits keeps its turn in the queue; what came back gets a new one.
      const turn = note.state === "sent" || isRead ? {} : await setOut(db, false);
      await writeWhole(db, member, note, input, turn);
      if (isRead) await askToRead(db, member, { noteId, readerId: input.readerId, title: input.title, siteUrl });
      const deed = isRead ? "askColleagueToRead" : note.sentAt ? "sendNoteAgain" : "sendNote";
      await record(db, { deed, ...deedOn(member, "note", note) });
    }
    return standsNow(db, noteId);
  });
}

const notNow =
  "This cannot be sent just now: it is being looked at, or was decided. What you wrote is kept here, and can be sent if it comes back to you.";

/** New words for what is published wait, and keep their turn when they are sent anew. */
async function putBeside(db: Db, noteId: string, words: FormWords) {
  await db
    .insert(noteEdits)
    .values({ noteId, words, promisedAt: await promise(db) })
    .onConflictDoUpdate({ target: noteEdits.noteId, set: { words, sentAt: sql`now()` } });
}

/** What the sender is told, and where the note is. */
async function standsNow(db: Db, noteId: string) {
  const [row] = await db
    .select({
      slug: notes.slug,
      state: notes.state,
      sentAt: sql<Date | null>`coalesce(${noteEdits.sentAt}, ${notes.sentAt})`.mapWith(notes.sentAt),
      promisedAt: sql<Date | null>`coalesce(${noteEdits.promisedAt}, ${notes.promisedAt})`.mapWith(notes.promisedAt),
    })
    .from(notes)
    .leftJoin(noteEdits, eq(noteEdits.noteId, notes.id))
    .where(eq(notes.id, noteId));
  return standing(db, found(row, gone));
}
