import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { found } from "@/lib/refusal";

const columns = {
  id: noteFollowUps.id,
  noteId: noteFollowUps.noteId,
  authorId: noteFollowUps.authorId,
  state: noteFollowUps.state,
  version: noteFollowUps.version,
  replacesId: noteFollowUps.replacesId,
  happenedOn: noteFollowUps.happenedOn,
  text: noteFollowUps.text,
  sentAt: noteFollowUps.sentAt,
  promisedAt: noteFollowUps.promisedAt,
  publishedAt: noteFollowUps.publishedAt,
  note: {
    authorId: notes.authorId,
    writtenById: notes.writtenById,
    organisationId: notes.organisationId,
    placeId: notes.placeId,
    state: notes.state,
  },
};

/** The follow-up with its note, held for this transaction. */
export async function lockFollowUp(db: Db, id: string, otherwise: string) {
  const [followUp] = await db
    .select(columns)
    .from(noteFollowUps)
    .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
    .where(eq(noteFollowUps.id, id))
    .for("update", { of: noteFollowUps });
  return found(followUp, otherwise);
}

export type LockedFollowUp = Awaited<ReturnType<typeof lockFollowUp>>;

/** For the ledger: whose it is is whoever looks after the note. */
export const deedOnFollowUp = (memberId: string, { id, note, version }: Recorded) => ({
  memberId,
  noun: "follow-up" as const,
  nounId: id,
  ofMemberId: note.authorId,
  placeId: note.placeId,
  version: version + 1,
});

type Recorded = Pick<LockedFollowUp, "id" | "version"> & { note: Pick<LockedFollowUp["note"], "authorId" | "placeId"> };
