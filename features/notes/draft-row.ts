import { and, desc, eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { noteDrafts, notes, noteVersions } from "@/db/schema/notes";
import { type FormWords, sameWords } from "@/features/notes/form-words";
import { storedWords } from "@/features/notes/stored-words";
import { found } from "@/lib/refusal";

/**
 * What an author is writing. A draft without words says what the note says: it stays, so that its number only ever grows
 * and no save can be taken for one that began from another draft of that number.
 */
export async function draftOf(db: Db, noteId: string) {
  const [draft] = await db
    .select({ version: noteDrafts.version, words: noteDrafts.words, savedAt: noteDrafts.savedAt })
    .from(noteDrafts)
    .where(eq(noteDrafts.noteId, noteId));
  const words: FormWords = draft?.words ?? {};
  return { version: draft?.version ?? 0, words, savedAt: draft?.savedAt ?? null };
}

export const hasWords = (words: FormWords) => Object.keys(words).length > 0;

/** What the form holds when it is opened: what was being written, or what the note says. */
export async function wordsToShow(db: Db, noteId: string, draft: { words: FormWords }) {
  return hasWords(draft.words) ? draft.words : storedWords(db, noteId);
}

/** The next draft, with these words or none. */
export async function putDraft(db: Db, noteId: string, version: number, words: FormWords) {
  const [put] = await db
    .insert(noteDrafts)
    .values({ noteId, version, words })
    .onConflictDoUpdate({ target: noteDrafts.noteId, set: { version, words, savedAt: sql`now()` } })
    .returning({ version: noteDrafts.version, savedAt: noteDrafts.savedAt });
  return found(put, "This note is not here any more.");
}

type Kind = "kept" | "set-aside" | "sent" | "published" | "corrected";

/** Keeps words for good. The note must be locked, so that each has a number of its own. Answers the number. */
export async function keepVersion(db: Db, member: Member, noteId: string, kind: Kind, words: FormWords) {
  const [kept] = await db
    .insert(noteVersions)
    .values({ noteId, kind, words, madeById: member.id, number: sql`next_version_of(${noteId})` })
    .returning({ number: noteVersions.number });
  return found(kept, "This note is not here any more.").number;
}

/** Keeps what two had changed, once however often it is sent. */
export async function setAside(db: Db, member: Member, noteId: string, words: FormWords) {
  const before = await db
    .select({ number: noteVersions.number, words: noteVersions.words })
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, noteId), eq(noteVersions.kind, "set-aside")))
    .orderBy(desc(noteVersions.number))
    .limit(20);
  const same = before.find((one) => sameWords(one.words, words));
  return same?.number ?? keepVersion(db, member, noteId, "set-aside", words);
}

export async function lastVersionKind(db: Db, noteId: string) {
  const [last] = await db
    .select({ kind: noteVersions.kind })
    .from(noteVersions)
    .where(eq(noteVersions.noteId, noteId))
    .orderBy(desc(noteVersions.number))
    .limit(1);
  return last?.kind;
}

/** Until a draft is first sent its address is made from its id; then from its title. */
export const draftSlug = (noteId: string) => `draft-${noteId.slice(-12)}`;

/** The address that an own note has now, or had as a draft. */
export const calledSlug = (slug: string) =>
  sql`(${notes.slug} = ${slug} or 'draft-' || right(${notes.id}::text, 12) = ${slug})`;
