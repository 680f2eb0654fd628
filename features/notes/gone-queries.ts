import { and, eq, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { takenDownFor } from "@/features/contributions/context";
import { couldReadNote, listedNotes, readableNotes } from "@/features/notes/policy";

type Gone = {
  slug: string;
  reference: string;
  gone_at: Date;
  told: string;
  is_hidden: boolean;
  replaced_by_id: string | null;
  organisation_id: string;
  audience: "organisation" | "circle" | "partners" | "everyone";
  is_open: boolean;
  is_in_circle: boolean;
};

/** What became of a note that was taken down, by its slug. Null when it was not, or this viewer could not have read it. */
export function getGoneNote(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const gone = await goneNote(db, viewer, slug);
    if (!gone) return null;
    const { reference, gone_at, told, is_hidden: isHidden, replaced_by_id: id } = gone;
    return { reference, goneAt: new Date(gone_at), told, isHidden, replacement: id ? await replacement(db, viewer, id) : null };
  });
}

export type GoneNote = NonNullable<Awaited<ReturnType<typeof getGoneNote>>>;

/** `called` is a slug or a reference: no slug has capital letters. */
async function goneNote(db: Db, viewer: Viewer, called: string) {
  const { rows } = await db.execute<Gone>(sql`select * from note_gone(${called})`);
  const [gone] = rows;
  if (!gone) return null;
  const { organisation_id: organisationId, audience, is_open: isOpen, is_in_circle: isInCircle } = gone;
  return couldReadNote(viewer, { organisationId, audience, isOpen, isInCircle }) ? gone : null;
}

async function replacement(db: Db, viewer: Viewer, id: string) {
  const [note] = await db
    .select({ slug: notes.slug, title: notes.title })
    .from(notes)
    .where(and(eq(notes.id, id), listedNotes(viewer)));
  return note ?? null;
}

/** Where a reference leads. Null when it leads nowhere, or nowhere for this viewer. */
export function getAddressOfReference(viewer: Viewer, reference: string) {
  return reading(viewer, async (db) => {
    const [note] = await db
      .select({ slug: notes.slug })
      .from(notes)
      .where(and(eq(notes.reference, reference), readableNotes(viewer)));
    const slug = note?.slug ?? (await goneNote(db, viewer, reference))?.slug;
    return slug ? `/notes/${slug}` : null;
  });
}

/** Why a note was taken down, for those who still read it: its author, and who looks after its place. */
export function getWhyTakenDown(viewer: Viewer, noteId: string) {
  return reading(viewer, async (db) => {
    const [note] = await db
      .select({ reason: takenDownFor(notes.id) })
      .from(notes)
      .innerJoin(places, eq(places.id, notes.placeId))
      .where(and(eq(notes.id, noteId), readableNotes(viewer)));
    return note?.reason ?? null;
  });
}
