import { and, desc, eq, or, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { members } from "@/db/schema/members";
import { noteDrafts, notes, noteVersions } from "@/db/schema/notes";
import { ownNote } from "@/features/notes/own-note";

/** The member's own note: what it says, what they are writing, how it stands, and why it came back, if it did. */
export function getOwnNote(member: Member, slug: string) {
  return reading(member, (db) => ownNote(db, member, slug));
}

export type OwnNote = NonNullable<Awaited<ReturnType<typeof getOwnNote>>>;

/** What the member has begun and not sent, the newest first: drafts, and new words for what was sent before. */
export function listUnsent(member: Member, count: number) {
  return reading(member, (db) =>
    db
      .select({
        id: notes.id,
        slug: notes.slug,
        state: notes.state,
        title: sql<string>`coalesce(nullif(${noteDrafts.words} #>> '{title,0}', ''), ${notes.title})`,
        savedAt: sql<Date>`coalesce(${noteDrafts.savedAt}, ${notes.madeAt})`.mapWith(notes.madeAt),
      })
      .from(notes)
      .leftJoin(noteDrafts, eq(noteDrafts.noteId, notes.id))
      .where(
        and(
          eq(notes.authorId, member.id),
          or(eq(notes.state, "draft"), sql`(${noteDrafts.words} <> '{}' and ${notes.state} <> 'withdrawn')`),
        ),
      )
      .orderBy(sql`5 desc`)
      .limit(count),
  );
}

export type Unsent = Awaited<ReturnType<typeof listUnsent>>[number];

const versionRow = {
  number: noteVersions.number,
  kind: noteVersions.kind,
  madeAt: noteVersions.madeAt,
  madeBy: sql<string | null>`coalesce(${members.name}, 'An editor')`,
  isOwn: sql<boolean>`${noteVersions.madeById} = asking_member()`,
};

const mostShown = 100;

/** What the member's own note has said before, the newest first, without the words. */
export function listVersions(member: Member, noteId: string) {
  return reading(member, (db) =>
    db
      .select({ ...versionRow, title: sql<string>`coalesce(${noteVersions.words} #>> '{title,0}', '')` })
      .from(noteVersions)
      .innerJoin(notes, and(eq(notes.id, noteVersions.noteId), eq(notes.authorId, member.id)))
      .leftJoin(members, eq(members.id, noteVersions.madeById))
      .where(eq(noteVersions.noteId, noteId))
      .orderBy(desc(noteVersions.number))
      .limit(mostShown),
  );
}

export type NoteVersion = Awaited<ReturnType<typeof listVersions>>[number];

/** One version of the member's own note, with its words. */
export function getVersion(member: Member, noteId: string, number: number) {
  return reading(member, async (db) => {
    const [version] = await db
      .select({ ...versionRow, words: noteVersions.words })
      .from(noteVersions)
      .innerJoin(notes, and(eq(notes.id, noteVersions.noteId), eq(notes.authorId, member.id)))
      .leftJoin(members, eq(members.id, noteVersions.madeById))
      .where(and(eq(noteVersions.noteId, noteId), eq(noteVersions.number, number)));
    return version ?? null;
  });
}
