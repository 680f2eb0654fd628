import { and, desc, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { ledger } from "@/db/schema/ledger";
import { noteEdits, noteReadings, notes } from "@/db/schema/notes";
import { refuseStale } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { hasLeft, setOut } from "@/features/contributions/sending";
import { draftOf, hasWords, keepVersion, putDraft } from "@/features/notes/draft-row";
import { lockNote } from "@/features/notes/lock-note";
import { canBringBackNote, canSendNote, canWithdrawNote } from "@/features/notes/policy";
import { sendNotRead } from "@/features/notes/reading-letters";
import { allow, found } from "@/lib/refusal";

const gone = "This note is not here any more.";
type Existing = { id: string; version: number };

/** Keeps back what is not published. It stays its author's, and goes to nobody when they leave. */
export async function withdrawNote(member: Member, { id, version }: Existing) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, gone);
    allow(canWithdrawNote(member, note), "This note has been withdrawn or decided already.");
    refuseStale(version !== note.version);
    const [reading] = await db
      .delete(noteReadings)
      .where(eq(noteReadings.noteId, id))
      .returning({ readerId: noteReadings.readerId, answeredAt: noteReadings.answeredAt });
    if (reading && !reading.answeredAt) await sendNotRead(db, reading.readerId, { author: member.name, title: note.title });
    await db
      .update(notes)
      .set({ state: "withdrawn", version: version + 1 })
      .where(eq(notes.id, id));
    await record(db, { deed: "withdrawNote", ...deedOn(member, "note", note), before: { state: note.state } });
    return { id };
  });
}

/** Undoes that: a draft is a draft again, what came back is with its author again, and what waited waits again. */
export async function bringBackNote(member: Member, { id, version }: Existing) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, gone);
    allow(note.state === "withdrawn", "This note has been brought back already.");
    allow(canBringBackNote(member, note), hasLeft);
    refuseStale(version !== note.version);
    const before = await stateBefore(db, id);
    await db
      .update(notes)
      .set({ version: version + 1, ...(before === "sent" ? await setOut(db, false) : { state: before }) })
      .where(eq(notes.id, id));
    await record(db, { deed: "bringBackNote", ...deedOn(member, "note", note) });
    return { slug: note.slug, state: before };
  });
}

async function stateBefore(db: Db, noteId: string) {
  const [row] = await db
    .select({ state: sql<string | null>`${ledger.before} ->> 'state'` })
    .from(ledger)
    .where(and(eq(ledger.nounId, noteId), eq(ledger.deed, "withdrawNote")))
    .orderBy(desc(ledger.at), desc(ledger.id))
    .limit(1);
  return row?.state === "sent" || row?.state === "changes-requested" ? row.state : ("draft" as const);
}

/** Takes new words for a published note back from the editors. They are the draft again, unless another has been begun. */
export async function takeBackEdit(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, gone);
    allow(canSendNote(member, note), hasLeft);
    const [waiting] = await db.delete(noteEdits).where(eq(noteEdits.noteId, id)).returning({ words: noteEdits.words });
    const { words } = found(waiting, "These words have been decided on, or were taken back already.");
    const draft = await draftOf(db, id);
    if (hasWords(draft.words)) await keepVersion(db, member, id, "kept", words);
    else await putDraft(db, id, draft.version + 1, words);
    await record(db, { deed: "takeBackEdit", ...deedOn(member, "note", note), version: note.version });
    return { slug: note.slug };
  });
}
