import { and, eq, exists, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db, House, Viewer } from "@/db/doors";
import { noteEdits, noteFiles, noteReadings, noteShownFiles, notes, noteVersions } from "@/db/schema/notes";
import { inModeratedPlaces } from "@/features/moderation/policy";
import { listedNotes, readableNotes } from "@/features/notes/policy";

/**
 * The files, joined with their notes, whose bytes this viewer may have: what a note shows, with the note; what is being written,
 * its author; what waits or was sent before, whoever looks after it too. Told again by the policy on note_files.
 */
export function readableFiles(db: Db, viewer: Viewer): SQL {
  return sql`(${or(
    viewer ? eq(notes.authorId, viewer.id) : undefined,
    and(isShown(db), or(readableNotes(viewer), isAskedToRead(db, viewer))),
    and(ne(notes.state, "draft"), inModeratedPlaces(viewer, notes.placeId), isInWords(db)),
  )})`;
}

/** Whether the public has it too. */
export const isForEveryone = (db: Db) => sql<boolean>`coalesce(${and(isShown(db), listedNotes(null))}, false)`;

export const canForgetFiles = (by: House) => by.house === "worker";

const one = { one: sql`1` };

const isShown = (db: Db) => exists(db.select(one).from(noteShownFiles).where(eq(noteShownFiles.fileId, noteFiles.id)));

function isAskedToRead(db: Db, viewer: Viewer) {
  const organisations = viewer?.organisations.map(({ id }) => id) ?? [];
  if (!viewer || organisations.length === 0) return undefined;
  const asked = and(eq(noteReadings.noteId, notes.id), eq(noteReadings.readerId, viewer.id), isNull(noteReadings.answeredAt));
  return and(
    eq(notes.state, "draft"),
    inArray(notes.organisationId, organisations),
    exists(db.select(one).from(noteReadings).where(asked)),
  );
}

function isInWords(db: Db) {
  const has = (words: typeof noteEdits.words | typeof noteVersions.words) => sql`${words} -> 'fileId' ? ${noteFiles.id}::text`;
  const edits = and(eq(noteEdits.noteId, notes.id), has(noteEdits.words));
  const versions = and(
    eq(noteVersions.noteId, notes.id),
    inArray(noteVersions.kind, ["sent", "published", "corrected"]),
    has(noteVersions.words),
  );
  return or(exists(db.select(one).from(noteEdits).where(edits)), exists(db.select(one).from(noteVersions).where(versions)));
}
