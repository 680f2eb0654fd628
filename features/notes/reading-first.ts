import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, type House, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteReadings, noteRemarks, notes } from "@/db/schema/notes";
import { deedOn } from "@/features/contributions/deed-on";
import { hasLeft, promise, setOut } from "@/features/contributions/sending";
import { canAnswerReading, canSendOnUnread, canStopAsking } from "@/features/notes/deciding-policy";
import { lockNote } from "@/features/notes/lock-note";
import type { From } from "@/features/notes/note-in-letters";
import { canSendNote } from "@/features/notes/policy";
import { sendGivenBack, sendNotRead, sendReaderHasLeft, sendSentOn, sendSentOnUnread } from "@/features/notes/reading-letters";
import { tellRemarks } from "@/features/notes/remarks";
import { allowPassage } from "@/features/notes/texts";
import { allow, found } from "@/lib/refusal";

const notAsked =
  "You are not asked to read this any more: it was sent on, given back, or taken back by its author. Nothing was changed.";
const changed = "Its author has changed this since you opened it. Read it again; your words are kept here.";

type Answer = { id: string; version: number; words: string } & From;

/** The colleague has read it, and it goes to the editors as it is. Their words, if any, go to its author. */
export async function sendOnToEditors(member: Member, { id, version, words, siteUrl }: Answer) {
  return writing(member, async (db) => {
    const note = await askedToRead(db, member, id);
    allow(note.version === version, changed);
    const remarks = await tellRemarks(db, id, { fromColleague: true });
    // While the reader may still read it.
    await sendSentOn(db, note, { reader: member.name, words, remarks, siteUrl });
    await answer(db, { id, version, words, promisedAt: await promise(db) });
    await record(db, { deed: "sendOnToEditors", ...deedOn(member, "note", note), reason: words || undefined });
    return { id, slug: note.slug };
  });
}

/** The colleague has read it, and asks its author to look at it once more. It stays a draft. */
export async function giveBackToAuthor(member: Member, { id, version, words, siteUrl }: Answer) {
  return writing(member, async (db) => {
    const note = await askedToRead(db, member, id);
    allow(note.version === version, changed);
    const remarks = await tellRemarks(db, id, { fromColleague: true });
    allow(words !== "" || remarks.length > 0, "Say what you would like changed, or remark on a passage.", "words");
    await sendGivenBack(db, note, { reader: member.name, words, remarks, siteUrl });
    await answer(db, { id, version, words, promisedAt: null });
    await record(db, { deed: "giveBackToAuthor", ...deedOn(member, "note", note), version, reason: words || undefined });
    return { id, slug: note.slug };
  });
}

type Remark = { id: string; noteId: string; version: number; field: string; passage: string; remark: string };

/** For its author, with the answer. */
export async function remarkAsColleague(member: Member, { noteId, version, ...remark }: Remark) {
  return writing(member, async (db) => {
    const note = await askedToRead(db, member, noteId);
    allow(note.version === version, changed);
    await allowPassage(db, noteId, remark);
    const made = await db
      .insert(noteRemarks)
      .values({ ...remark, noteId, version, fromColleague: true, madeById: member.id })
      .onConflictDoNothing()
      .returning({ id: noteRemarks.id });
    if (made.length > 0) await record(db, { deed: "remarkAsColleague", ...deedOn(member, "note", note), version });
    return { id: noteId, slug: note.slug };
  });
}

/** The author waits for nobody any more: it is an ordinary draft again, and the colleague is told. */
export async function stopAskingToRead(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, "This note is not here any more.");
    allow(canStopAsking(member, note), "This note is not a draft any more.");
    const [reading] = await db
      .delete(noteReadings)
      .where(and(eq(noteReadings.noteId, id), isNull(noteReadings.answeredAt)))
      .returning({ readerId: noteReadings.readerId });
    const { readerId } = found(reading, "Nobody is asked to read this any more.");
    await record(db, { deed: "stopAskingToRead", ...deedOn(member, "note", note), version: note.version });
    await sendNotRead(db, readerId, { author: member.name, title: note.title });
    return { slug: note.slug };
  });
}

/** The author waits for nobody any more, and what the colleague had before them goes to the editors. */
export async function sendWithoutWaiting(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, "This note is not here any more.");
    allow(canStopAsking(member, note), "This note is not a draft any more.");
    allow(canSendNote(member, note), hasLeft);
    const [reading] = await db
      .delete(noteReadings)
      .where(and(eq(noteReadings.noteId, id), isNull(noteReadings.answeredAt)))
      .returning({ readerId: noteReadings.readerId });
    const { readerId } = found(reading, "Nobody is asked to read this any more.");
    await db
      .update(notes)
      .set({ ...(await setOut(db, false)), version: note.version + 1 })
      .where(eq(notes.id, id));
    await record(db, { deed: "sendWithoutWaiting", ...deedOn(member, "note", note) });
    await sendNotRead(db, readerId, { author: member.name, title: note.title });
    return { slug: note.slug };
  });
}

/** So many at a time, that nobody waits for a long transaction. */
const atOnce = 50;

type Over = {
  note_id: string;
  came: "unread" | "reader has left" | "author has left";
  slug: string;
  title: string;
  version: number;
  place_id: string | null;
  organisation: string;
  author_id: string;
  author_email: string;
  reader: string;
  reader_email: string;
};

const overAs = {
  unread: "sendOnUnread",
  "reader has left": "endReading",
  "author has left": "endReading",
} as const;

/** What a colleague has not read in time goes to the editors; what they can read no more goes back. Answers how many there were. */
export async function sendOnUnread(by: House, { siteUrl }: From) {
  return writing(by, async (db) => {
    allow(canSendOnUnread(by), "The worker sends on what was not read.");
    const promisedAt = await promise(db);
    const { rows } = await db.execute<Over>(sql`select * from send_on_unread(${promisedAt}::timestamptz, ${atOnce})`);
    for (const over of rows) {
      await record(db, {
        memberId: null,
        deed: overAs[over.came],
        noun: "note",
        nounId: over.note_id,
        ofMemberId: over.author_id,
        placeId: over.place_id,
        version: over.version + (over.came === "unread" ? 1 : 0),
      });
      const told = { ...over, promisedAt, siteUrl };
      if (over.came === "unread") await sendSentOnUnread(db, told);
      if (over.came === "reader has left") await sendReaderHasLeft(db, told);
    }
    return { sentOn: rows.filter(({ came }) => came === "unread").length, isMore: rows.length === atOnce };
  });
}

/** The draft that this colleague is asked to read, as they see it now. */
async function askedToRead(db: Db, member: Member, noteId: string) {
  const [row] = await db
    .select({
      id: notes.id,
      slug: notes.slug,
      title: notes.title,
      authorId: notes.authorId,
      organisationId: notes.organisationId,
      placeId: notes.placeId,
      state: notes.state,
      version: notes.version,
      readerId: noteReadings.readerId,
      answeredAt: noteReadings.answeredAt,
    })
    .from(noteReadings)
    .innerJoin(notes, eq(notes.id, noteReadings.noteId))
    .where(eq(noteReadings.noteId, noteId));
  const note = found(row, notAsked);
  allow(canAnswerReading(member, note), notAsked);
  return note;
}

type Answered = { id: string; version: number; words: string; promisedAt: Date | null };

/** Held from here on: whoever was quicker, its author or another tab, has decided. */
async function answer(db: Db, { id, version, words, promisedAt }: Answered) {
  const { rows } = await db.execute<{ done: boolean }>(
    sql`select answer_as_reader(${id}, ${version}, ${words}, ${promisedAt}::timestamptz) as done`,
  );
  allow(rows[0]?.done === true, notAsked);
}
