import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import type { State } from "@/db/schema/columns";
import { notes } from "@/db/schema/notes";
import { notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { isWaiting } from "@/features/contributions/policy";
import { promise } from "@/features/contributions/sending";
import { allowAsSeen } from "@/features/notes/as-seen";
import { canDeclineNote, canHoldNote, canReleaseNote, canRequestChanges } from "@/features/notes/deciding-policy";
import { keepVersion } from "@/features/notes/draft-row";
import { lockNote } from "@/features/notes/lock-note";
import type { From } from "@/features/notes/note-in-letters";
import { canDecideOnNote } from "@/features/notes/policy";
import { tellRemarks } from "@/features/notes/remarks";
import { sendChangesRequested, sendDeclined, sendHeld, sendPublished, sendReleased } from "@/features/notes/review-letters";
import { storedWords } from "@/features/notes/stored-words";
import { firstPublished } from "@/features/notes/turning";
import { dayInWords } from "@/lib/dates";
import { allow, found } from "@/lib/refusal";

/** `version` is that of the words which the moderator saw. */
type Decision = { id: string; version: number } & From;
type WithReason = Decision & { reason: string };

export async function publishNote(member: Member, { id, version, siteUrl }: Decision) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canDecideOnNote(member, note), await whyNot(db, { id, waits: isWaiting(note) }));
    await allowAsSeen(db, note, version);
    const [published] = await db
      .update(notes)
      .set({
        state: "published",
        ...firstPublished,
        ...decidedBy(member),
        version: version + 1,
      })
      .where(eq(notes.id, id))
      .returning({ audience: notes.audience, opensAt: notes.opensAt });
    await keepVersion(db, member, id, "published", await storedWords(db, id));
    await record(db, { deed: "publishNote", ...deedOn(member, "note", note) });
    const remarks = await tellRemarks(db, id, { fromColleague: false });
    await sendPublished(db, note, { siteUrl, remarks, readers: readersInWords(found(published, notForYou)) });
    return { id };
  });
}

/** Back to its author, with a reason in words and what was remarked on passages: the same note, to be changed and sent again. */
export async function requestChanges(member: Member, { id, version, reason, siteUrl }: WithReason) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canRequestChanges(member, note), await whyNot(db, { id, waits: waitsOrIsHeld(note) }));
    await allowAsSeen(db, note, version);
    await decide(db, member, note, "changes-requested");
    const decisionId = await record(db, { deed: "requestChanges", ...deedOn(member, "note", note), reason });
    const remarks = await tellRemarks(db, id, { fromColleague: false });
    await sendChangesRequested(db, note, { reason, siteUrl, remarks, decisionId });
    return { id };
  });
}

/** Out of the queue for now, out of care for the people in it. */
export async function holdNote(member: Member, { id, version, reason, siteUrl }: WithReason) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canHoldNote(member, note), await whyNot(db, { id, waits: isWaiting(note) }));
    await allowAsSeen(db, note, version);
    await decide(db, member, note, "held");
    const decisionId = await record(db, { deed: "holdNote", ...deedOn(member, "note", note), reason });
    const remarks = await tellRemarks(db, id, { fromColleague: false });
    await sendHeld(db, note, { reason, siteUrl, remarks, decisionId });
    return { id };
  });
}

/** Into the queue again, with a new promise. */
export async function releaseNote(member: Member, { id, version, siteUrl }: Decision) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canReleaseNote(member, note), await whyNot(db, { id, waits: waitsOrIsHeld(note) }));
    await allowAsSeen(db, note, version);
    const promisedAt = await promise(db);
    await db
      .update(notes)
      .set({ state: "sent", promisedAt, version: version + 1 })
      .where(eq(notes.id, id));
    await record(db, { deed: "releaseNote", ...deedOn(member, "note", note) });
    await sendReleased(db, note, { siteUrl, promisedAt });
    return { id };
  });
}

/** The end of it, with a reason. Its text stays its author's, who can begin anew with it. */
export async function declineNote(member: Member, { id, version, reason, siteUrl }: WithReason) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    allow(canDeclineNote(member, note), await whyNot(db, { id, waits: waitsOrIsHeld(note) }));
    await allowAsSeen(db, note, version);
    await decide(db, member, note, "declined");
    const decisionId = await record(db, { deed: "declineNote", ...deedOn(member, "note", note), reason });
    const remarks = await tellRemarks(db, id, { fromColleague: false });
    await sendDeclined(db, note, { reason, siteUrl, remarks, decisionId });
    return { id };
  });
}

const waitsOrIsHeld = (note: { state: State }) => isWaiting(note) || note.state === "held";

const decidedBy = (member: Member) => ({ decidedAt: sql`now()`, decidedById: member.id });

async function decide(
  db: Db,
  member: Member,
  { id, version }: { id: string; version: number },
  state: "changes-requested" | "held" | "declined",
) {
  await db
    .update(notes)
    .set({ state, ...decidedBy(member), version: version + 1 })
    .where(eq(notes.id, id));
}

type Readers = { audience: "organisation" | "circle" | "partners" | "everyone"; opensAt: Date | null };

function readersInWords({ audience, opensAt }: Readers) {
  const now = { everyone: "everyone", partners: "partners", circle: "its circle", organisation: "its own organisation" }[
    audience
  ];
  if (!opensAt || audience === "everyone") return now;
  return opensAt > new Date() ? `${now} now, everyone on ${dayInWords(opensAt)}` : "everyone";
}
