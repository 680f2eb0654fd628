import { and, eq, inArray, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import type { State } from "@/db/schema/columns";
import { notes } from "@/db/schema/notes";
import { canDecide, inModeratedPlaces, moderatesPlace } from "@/features/moderation/policy";
import { speaksFor } from "@/features/organisations/policy";

type Note = {
  authorId: string;
  /** Who wrote it, where it was handed over since. */
  writtenById?: string | null;
  organisationId: string;
  placeId: string | null;
  state: State;
  audience: "organisation" | "circle" | "partners" | "everyone";
  /** Whether Postgres' clock has passed the moment that it opens to everyone. */
  isOpen: boolean;
};

const isPartner = (viewer: Viewer) => viewer !== null && (viewer.organisations.length > 0 || viewer.staffRole !== null);

/** Whether this viewer may read this note: one rule, told again in SQL just below. */
export function canReadNote(viewer: Viewer, note: Note): boolean {
  if (viewer && note.authorId === viewer.id) return true;
  if (note.state !== "draft" && moderatesPlace(viewer, note.placeId)) return true;
  if (note.state !== "published") return false;
  if (note.audience === "everyone" || note.isOpen) return true;
  return (note.audience === "partners" && isPartner(viewer)) || speaksFor(viewer, note.organisationId);
}

/** The notes that this viewer may read. */
export function readableNotes(viewer: Viewer): SQL {
  return sql`(${or(
    listedNotes(viewer),
    viewer ? eq(notes.authorId, viewer.id) : undefined,
    and(ne(notes.state, "draft"), inModeratedPlaces(viewer, notes.placeId)),
  )})`;
}

/** The notes that stand in this viewer's lists and counts: published, and for them. */
export function listedNotes(viewer: Viewer): SQL {
  const organisations = viewer?.organisations.map(({ id }) => id) ?? [];
  return sql`(${and(
    eq(notes.state, "published"),
    or(
      eq(notes.audience, "everyone"),
      lte(notes.opensAt, sql`now()`),
      isPartner(viewer) ? eq(notes.audience, "partners") : undefined,
      organisations.length > 0 ? inArray(notes.organisationId, organisations) : undefined,
      viewer ? eq(notes.authorId, viewer.id) : undefined,
      inModeratedPlaces(viewer, notes.placeId),
    ),
  )})`;
}

export const canWriteNote = (viewer: Viewer) => (viewer?.organisations.length ?? 0) > 0;

type Own = Pick<Note, "authorId" | "organisationId" | "state">;

/** In the organisation's name, so only by who is in it. */
const isToldBy = (viewer: Viewer, note: Own) => viewer?.id === note.authorId && speaksFor(viewer, note.organisationId);

export const canSendNote = (viewer: Viewer, note: Own) => isToldBy(viewer, note) && note.state === "draft";

/** Whether its words can still become others: not while somebody looks at it, nor once it is published or decided. */
export const isRevisable = ({ state }: Pick<Note, "state">) =>
  state === "draft" || state === "sent" || state === "changes-requested" || state === "withdrawn";

export const canReviseNote = (viewer: Viewer, note: Own) => isToldBy(viewer, note) && isRevisable(note);

/** Its author may keep back what is not published yet, also after leaving: then nobody is given it. */
export const canWithdrawNote = (viewer: Viewer, note: Own) =>
  viewer?.id === note.authorId && isRevisable(note) && note.state !== "withdrawn";

export const canFollowUpNote = (viewer: Viewer, note: Own) => isToldBy(viewer, note) && note.state === "published";

export const canDecideOnNote = (viewer: Viewer, note: Note) =>
  (note.state === "sent" || note.state === "in-review") && canDecide(viewer, note);

/** Whether what is published stays up, and whether what was taken down comes back: who could have decided on it decides. */
export const canUnpublishNote = (viewer: Viewer, note: Note) => note.state === "published" && canDecide(viewer, note);
export const canRestoreNote = (viewer: Viewer, note: Note) => note.state === "unpublished" && canDecide(viewer, note);

type Gone = Pick<Note, "organisationId" | "audience" | "isOpen"> & { isInCircle: boolean };

/** Whether this viewer is told what became of a note that was taken down: whoever could have read it. */
export function couldReadNote(viewer: Viewer, { organisationId, audience, isOpen, isInCircle }: Gone): boolean {
  if (audience === "everyone" || isOpen || speaksFor(viewer, organisationId)) return true;
  return isPartner(viewer) && (audience === "partners" || (audience === "circle" && isInCircle));
}
