import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { noteEdits, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { cameBack } from "@/features/contributions/context";
import { calledSlug, draftOf, hasWords } from "@/features/notes/draft-row";
import { canBringBackNote, canSendNote, canWithdrawNote } from "@/features/notes/policy";
import { storedWords } from "@/features/notes/stored-words";

/** What is waiting of it, new words or the note: "second in the queue" is one before. */
const sentAt = sql<Date | null>`coalesce(${noteEdits.sentAt}, ${notes.sentAt})`.mapWith(notes.sentAt);
const promisedAt = sql<Date | null>`coalesce(${noteEdits.promisedAt}, ${notes.promisedAt})`.mapWith(notes.promisedAt);

const own = {
  id: notes.id,
  organisationId: notes.organisationId,
  writtenById: notes.writtenById,
  wasHandedOver: isNotNull(notes.writtenById).mapWith(Boolean),
  slug: notes.slug,
  reference: notes.reference,
  state: notes.state,
  version: notes.version,
  title: notes.title,
  namedAs: notes.namedAs,
  byline: notes.byline,
  place: places.name,
  isIllustrative: notes.isIllustrative,
  editWaits: isNotNull(noteEdits.noteId).mapWith(Boolean),
  sentAt,
  promisedAt,
  before: sql<number>`coalesce(waiting_before(coalesce(${noteEdits.promisedAt}, ${notes.promisedAt}), coalesce(${noteEdits.sentAt}, ${notes.sentAt})), 0)`,
  cameBack: cameBack(notes.id),
  /** The colleague who reads it first, while they have not answered. */
  reading: sql<{ by: string; dueAt: string } | null>`(
    select json_build_object('by', m.name, 'dueAt', r.due_at) from note_readings r join members m on m.id = r.reader_id
    where r.note_id = ${notes.id} and r.answered_at is null)`,
};

/** The member's own note, under its address or the one it had as a draft; `draft.version` is the base of what is saved next. */
export async function ownNote(db: Db, member: Member, slug: string) {
  const [note] = await db
    .select(own)
    .from(notes)
    .leftJoin(places, eq(places.id, notes.placeId))
    .leftJoin(noteEdits, eq(noteEdits.noteId, notes.id))
    .where(and(calledSlug(slug), eq(notes.authorId, member.id)));
  if (!note) return null;
  const { version, words, savedAt } = await draftOf(db, note.id);
  const said = await storedWords(db, note.id);
  const asMine = { ...note, authorId: member.id };
  return {
    ...note,
    draft: {
      version,
      savedAt,
      /** Whether something was written that was not sent. */
      isAhead: hasWords(words),
      words: hasWords(words) ? words : said,
    },
    /** What the note says, whatever is being written. */
    said,
    can: {
      send: canSendNote(member, asMine),
      withdraw: canWithdrawNote(member, asMine),
      bringBack: canBringBackNote(member, asMine),
    },
  };
}
