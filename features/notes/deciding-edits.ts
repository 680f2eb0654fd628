import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { asMember, memberColumns } from "@/db/member";
import { record } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { noteEdits } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { moderatesPlace } from "@/features/moderation/policy";
import { allowEditAsSeen } from "@/features/notes/as-seen";
import { canDecideOnNoteEdit } from "@/features/notes/deciding-policy";
import { keepVersion } from "@/features/notes/draft-row";
import { judgeWords } from "@/features/notes/judge-words";
import { lockNote } from "@/features/notes/lock-note";
import { type From, textsIn } from "@/features/notes/note-in-letters";
import { sendEditPublished, sendEditReturned } from "@/features/notes/review-letters";
import { storedWords } from "@/features/notes/stored-words";
import { writeWhole } from "@/features/notes/write-whole";
import { allow, found, Refusal } from "@/lib/refusal";

/** `version` is when the words were sent that the moderator saw. */
type Decision = { id: string; version: number } & From;

/** Puts the new words, and all that hangs on them, in the place of the old ones. Their address stays. */
export async function publishNoteEdit(member: Member, { id, version, siteUrl }: Decision) {
  return writing(member, async (db) => {
    const { note, edit } = await heldEdit(db, member, { id, version });
    const author = await authorOf(db, note);
    const input = await asTheirs(() => judgeWords(db, author, id, { ...edit.words, readerId: [] }));
    allow(moderatesPlace(member, input.placeId), movesAway(input.placeName));
    const before = await storedWords(db, id);
    await writeWhole(db, author, note, input, {
      editedAt: sql`now()`,
      reviewBy: sql`(now() + interval '24 months')::date`,
      decidedAt: sql`now()`,
      decidedById: member.id,
    });
    await db.delete(noteEdits).where(eq(noteEdits.noteId, id));
    await keepVersion(db, member, id, "published", await storedWords(db, id));
    await record(db, { deed: "publishNoteEdit", ...deedOn(member, "note", note), before });
    await sendEditPublished(db, note, { siteUrl });
    return { id };
  });
}

/** The old words stay up; the new ones are what their author is writing again, with the reason beside them. */
export async function returnNoteEdit(member: Member, { id, version, reason, siteUrl }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const { note, edit } = await heldEdit(db, member, { id, version });
    await db.execute(sql`select give_edit_back(${id})`);
    const decisionId = await record(db, {
      deed: "returnNoteEdit",
      ...deedOn(member, "note", note),
      version: note.version,
      reason,
    });
    await sendEditReturned(db, note, { reason, siteUrl, decisionId, sent: textsIn(edit.words) });
    return { id };
  });
}

const movesAway = (place: string) =>
  `These words move the note to ${place}, which others look after. An editor of every place can publish them.`;

async function heldEdit(db: Db, member: Member, { id, version }: { id: string; version: number }) {
  const note = await lockNote(db, id, notForYou);
  const [edit] = await db
    .select({ words: noteEdits.words, sentAt: noteEdits.sentAt })
    .from(noteEdits)
    .where(eq(noteEdits.noteId, id));
  const waits = edit !== undefined && note.state === "published";
  allow(waits && canDecideOnNoteEdit(member, note), await whyNot(db, { id, waits }));
  await allowEditAsSeen(db, { noteId: id, ...edit }, version);
  return { note, edit };
}

/** As who wrote the words: they are judged, and named, as if their author sent them now. An organisation that they have left since stays the note's. */
async function authorOf(db: Db, note: { authorId: string; organisationId: string }): Promise<Member> {
  const [row] = await db.select(memberColumns).from(members).where(eq(members.id, note.authorId));
  const author = asMember(found(row, notForYou), { provedAt: null, session: null });
  const [organisation] = await db
    .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, note.organisationId));
  if (!organisation || author.organisations.some(({ id }) => id === organisation.id)) return author;
  return { ...author, organisations: [...author.organisations, { ...organisation, isLead: false }] };
}

/** A theme may be gone, or a place renamed, since it was sent: only its author can choose again. */
async function asTheirs<T>(judge: () => Promise<T>): Promise<T> {
  try {
    return await judge();
  } catch (refused) {
    if (!(refused instanceof Refusal)) throw refused;
    const why = Object.values(refused.fields).join(" ");
    throw new Refusal(
      `These words cannot be published as they are any more: ${why || refused.message} Ask for changes instead.`,
    );
  }
}
