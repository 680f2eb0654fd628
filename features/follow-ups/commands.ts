import { and, eq, inArray, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { refuseStale } from "@/features/contributions/deciding";
import { hasLeft, holds, isStillTrusted, promise, setOut, standing, usedAlready } from "@/features/contributions/sending";
import { deedOnFollowUp, type LockedFollowUp, lockFollowUp } from "@/features/follow-ups/lock-follow-up";
import { canEditFollowUp, canWithdrawFollowUp, standsAtOnce } from "@/features/follow-ups/policy";
import type { FollowUpEditInput, FollowUpInput } from "@/features/follow-ups/schema";
import { canFollowUpNote } from "@/features/notes/policy";
import { speaksFor } from "@/features/organisations/policy";
import { isLookedAtFirst, kept, whyItWaits } from "@/features/watched-words/watching";
import { markdown } from "@/lib/markdown";
import { allow, found } from "@/lib/refusal";

const gone = "This is not here any more.";
const decided = "This cannot be changed just now: it is held, or was decided. Your words are kept here.";
const sent = { state: noteFollowUps.state, sentAt: noteFollowUps.sentAt, promisedAt: noteFollowUps.promisedAt };

/** Later on: what the author adds months after. The same form twice makes one. Answers how it stands. */
export async function addFollowUp(member: Member, input: FollowUpInput) {
  return writing(member, async (db) => {
    const note = await noteOf(db, input.noteId);
    allow(canFollowUpNote(member, note), "Only its author can add to a published note.");
    const isHeld = await isLookedAtFirst(db, { texts: [input.text], reconsidered: true });
    const why = whyItWaits(member, isHeld);
    const followUp = { id: input.id, noteId: input.noteId, authorId: member.id, ...wordsOf(input) };
    const [made] = await db
      .insert(noteFollowUps)
      .values({ ...followUp, ...(await setOut(db, member.isTrusted && !isHeld)) })
      .onConflictDoNothing()
      .returning(sent);
    if (!made) return standing(db, await sentBefore(db, followUp));
    await record(db, { deed: "addFollowUp", ...deedOnFollowUp(member.id, { id: input.id, note, version: 0 }), ...kept(why) });
    return standing(db, { ...made, ...why });
  });
}

/** New words. Those for what stands on the note wait, and then take its place, unless the author is trusted. */
export async function editFollowUp(member: Member, input: FollowUpEditInput) {
  return writing(member, async (db) => {
    const followUp = await lockFollowUp(db, input.id, gone);
    allow(followUp.note.authorId === member.id, gone);
    allow(canEditFollowUp(member, followUp), speaksFor(member, followUp.note.organisationId) ? decided : hasLeft);
    refuseStale(input.version !== followUp.version);
    const { happenedOn, text } = followUp;
    const isHeld = await isLookedAtFirst(db, { texts: [input.text], reconsidered: true });
    const why = whyItWaits(member, isHeld);
    await record(db, {
      deed: "editFollowUp",
      ...deedOnFollowUp(member.id, followUp),
      before: { happenedOn, text },
      ...kept(why),
    });
    const atOnce = standsAtOnce(member, followUp) && !isHeld && (await isStillTrusted(db));
    if (followUp.state === "published" && !atOnce)
      return standing(db, { ...(await waitBeside(db, member, followUp, input)), ...why });
    const turn = followUp.state === "sent" ? {} : await setOut(db, atOnce);
    const [changed] = await db
      .update(noteFollowUps)
      .set({
        ...wordsOf(input),
        ...turn,
        version: followUp.version + 1,
        ...(atOnce ? { editedAt: sql`now()`, publishedAt: sql`coalesce(${noteFollowUps.publishedAt}, now())` } : {}),
      })
      .where(eq(noteFollowUps.id, followUp.id))
      .returning(sent);
    if (atOnce) await db.update(noteFollowUps).set({ state: "withdrawn", replacesId: null }).where(waitsFor(followUp.id));
    return standing(db, { ...found(changed, gone), ...why });
  });
}

/** Takes it away from everybody else, with what waits to stand in its place. */
export async function withdrawFollowUp(member: Member, { id, version }: { id: string; version: number }) {
  return writing(member, async (db) => {
    const followUp = await lockFollowUp(db, id, gone);
    allow(canWithdrawFollowUp(member, followUp), "This has been withdrawn or decided already.");
    refuseStale(version !== followUp.version);
    await db
      .update(noteFollowUps)
      .set({ state: "withdrawn", replacesId: null, version: sql`${noteFollowUps.version} + 1` })
      .where(sql`${noteFollowUps.id} = ${id} or (replaces_id = ${id} and state in ('sent', 'changes-requested'))`);
    await record(db, { deed: "withdrawFollowUp", ...deedOnFollowUp(member.id, followUp) });
    return { id };
  });
}

const waitsFor = (id: string) =>
  and(eq(noteFollowUps.replacesId, id), inArray(noteFollowUps.state, ["sent", "changes-requested"]));

const isHeldFor = (id: string) => and(eq(noteFollowUps.replacesId, id), eq(noteFollowUps.state, "held"));

/** A second change before the first was looked at changes what waits, and keeps its turn. */
async function waitBeside(db: Db, member: Member, followUp: LockedFollowUp, input: FollowUpEditInput) {
  const words = wordsOf(input);
  const held = await db.select({ id: noteFollowUps.id }).from(noteFollowUps).where(isHeldFor(followUp.id));
  allow(held.length === 0, "New words for this are held. You hear how it goes on; until then these are kept here.");
  const [waiting] = await db
    .update(noteFollowUps)
    .set({ ...words, state: "sent", sentAt: sql`now()`, version: sql`${noteFollowUps.version} + 1` })
    .where(waitsFor(followUp.id))
    .returning(sent);
  if (waiting) return waiting;
  const [made] = await db
    .insert(noteFollowUps)
    .values({
      ...words,
      noteId: followUp.noteId,
      authorId: member.id,
      replacesId: followUp.id,
      state: "sent",
      sentAt: sql`now()`,
      promisedAt: await promise(db),
    })
    .returning(sent);
  return found(made, gone);
}

const wordsOf = ({ happenedOn, text }: { happenedOn: string; text: string }) => ({ happenedOn, text, html: markdown(text) });

async function noteOf(db: Db, id: string) {
  const [note] = await db
    .select({
      authorId: notes.authorId,
      writtenById: notes.writtenById,
      organisationId: notes.organisationId,
      placeId: notes.placeId,
      state: notes.state,
    })
    .from(notes)
    .where(eq(notes.id, id))
    .for("update");
  return found(note, "This note is not here any more. Your words are kept.");
}

/** What the same form made when it was sent before. */
async function sentBefore(db: Db, followUp: { id: string }) {
  const [before] = await db.select().from(noteFollowUps).where(eq(noteFollowUps.id, followUp.id));
  if (!before || !holds(before, followUp)) throw usedAlready();
  return { state: before.state, sentAt: before.sentAt, promisedAt: before.promisedAt };
}
