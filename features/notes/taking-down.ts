import { and, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { notes } from "@/db/schema/notes";
import { changedSince, notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { isWaiting } from "@/features/contributions/policy";
import { lockNote } from "@/features/notes/lock-note";
import type { From } from "@/features/notes/note-in-letters";
import { canRestoreNote, canUnpublishNote, listedNotes } from "@/features/notes/policy";
import { sendPutBack, sendTakenDown } from "@/features/notes/taking-down-letters";
import type { TakingDown } from "@/features/notes/taking-down-schema";
import { allow } from "@/lib/refusal";

type Which = { id: string; version: number } & From;

/**
 * Takes down what is published. Whoever could read it is told at its address what `told` says and what replaces it; its author
 * is written to, with that, with `words` meant for them alone, and with their text.
 */
export async function unpublishNote(member: Member, { id, version, told, words, replacedBy, siteUrl }: TakingDown & From) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canUnpublishNote(member, note), await whyNot(db, { id, waits: isWaiting(note) }));
    allow(note.version === version, changedSince);
    const replacedById = replacedBy ? await replacement(db, member, { id, reference: replacedBy }) : null;
    await db
      .update(notes)
      .set({ state: "unpublished", decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(notes.id, id));
    const reason = [told, words].filter(Boolean).join("\n\n");
    const after = { told, replacedById };
    const decisionId = await record(db, { deed: "unpublishNote", ...deedOn(member, "note", note), reason, after });
    await sendTakenDown(db, note, { told, words, siteUrl, decisionId });
    return { slug: await slugOf(db, id) };
  });
}

/** Puts it back as it was, for whom it was. */
export async function restoreNote(member: Member, { id, version, siteUrl }: Which) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canRestoreNote(member, note), await whyNot(db, { id, waits: note.state === "unpublished" }));
    allow(note.version === version, changedSince);
    await db
      .update(notes)
      .set({ state: "published", decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(notes.id, id));
    await record(db, { deed: "restoreNote", ...deedOn(member, "note", note) });
    await sendPutBack(db, note, { siteUrl });
    return { slug: await slugOf(db, id) };
  });
}

/** Only what the moderator could read, so that a reference which leads nowhere and one of a hidden note sound alike. */
async function replacement(db: Db, member: Member, { id, reference }: { id: string; reference: string }) {
  const [note] = await db
    .select({ id: notes.id })
    .from(notes)
    .where(and(eq(notes.reference, reference), listedNotes(member)));
  const isAnother = note !== undefined && note.id !== id;
  allow(isAnother, "There is no other published note with this reference.", "replacedBy");
  return note.id;
}

async function slugOf(db: Db, id: string) {
  const [note] = await db.select({ slug: notes.slug }).from(notes).where(eq(notes.id, id));
  return note?.slug ?? "";
}
