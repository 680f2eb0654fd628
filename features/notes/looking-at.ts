import { and, eq, isNull } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteRemarks, notes } from "@/db/schema/notes";
import { notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { isWaiting } from "@/features/contributions/policy";
import { allowAsSeen } from "@/features/notes/as-seen";
import { canBeginReview, canPutBackNote, canRemarkOnNote } from "@/features/notes/deciding-policy";
import { lockNote } from "@/features/notes/lock-note";
import { allowPassage } from "@/features/notes/texts";
import { whoLooksAt } from "@/features/notes/who-looks";
import { allow, found } from "@/lib/refusal";

type Which = { id: string };

/** From now on its author cannot change it, and colleagues see who looks at it; until a decision, or until it is put back. */
export async function beginReview(member: Member, { id }: Which) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canBeginReview(member, note), await whyNot(db, { id, waits: isWaiting(note) }));
    await lookAt(db, member, note);
    return { id };
  });
}

/** Undecided, for its author to change and for others to look at. */
export async function putBackNote(member: Member, { id }: Which) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canPutBackNote(member, note), await whyNot(db, { id, waits: isWaiting(note) }));
    await db.update(notes).set({ state: "sent" }).where(eq(notes.id, id));
    await record(db, { deed: "putBackNote", ...deedOn(member, "note", note), version: note.version });
    return { id };
  });
}

type Remark = {
  /** From the form, so that sending it twice makes one. */
  id: string;
  noteId: string;
  version: number;
  field: string;
  passage: string;
  remark: string;
};

/** What is to be said to the author about one passage, or one part. The first begins the review. */
export async function remarkOnNote(member: Member, { noteId, version, ...remark }: Remark) {
  return writing(member, async (db) => {
    const note = await lockNote(db, noteId, notForYou);
    allow(canRemarkOnNote(member, note), await whyNot(db, { id: noteId, waits: isWaiting(note) }));
    await allowAsSeen(db, note, version);
    await allowPassage(db, noteId, remark);
    await lookAt(db, member, note);
    const made = await db
      .insert(noteRemarks)
      .values({ ...remark, noteId, version, madeById: member.id })
      .onConflictDoNothing()
      .returning({ id: noteRemarks.id });
    if (made.length > 0) await record(db, { deed: "remarkOnNote", ...deedOn(member, "note", note), version });
    return { id: noteId };
  });
}

/** One's own, until its author has been told. */
export async function removeRemark(member: Member, { id }: Which) {
  return writing(member, async (db) => {
    const [remark] = await db
      .delete(noteRemarks)
      .where(and(eq(noteRemarks.id, id), eq(noteRemarks.madeById, member.id), isNull(noteRemarks.toldAt)))
      .returning({ noteId: noteRemarks.noteId, fromColleague: noteRemarks.fromColleague });
    const { noteId, fromColleague } = found(remark, "This remark has been taken out already, or its author has been told.");
    const [note] = await db
      .select({ id: notes.id, slug: notes.slug, authorId: notes.authorId, placeId: notes.placeId, version: notes.version })
      .from(notes)
      .where(eq(notes.id, noteId));
    allow(note !== undefined, notForYou);
    await record(db, { deed: "removeRemark", ...deedOn(member, "note", note), version: note.version });
    return { id: noteId, slug: note.slug, fromColleague };
  });
}

type Locked = Awaited<ReturnType<typeof lockNote>>;

async function lookAt(db: Db, member: Member, note: Locked) {
  const isMine = note.state === "in-review" && (await whoLooksAt(db, note.id)) === member.id;
  if (isMine) return;
  if (note.state !== "in-review") await db.update(notes).set({ state: "in-review" }).where(eq(notes.id, note.id));
  await record(db, { deed: "beginReview", ...deedOn(member, "note", note), version: note.version });
}
