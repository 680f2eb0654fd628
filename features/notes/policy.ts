import { and, eq, inArray, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import type { State } from "@/db/schema/columns";
import { notes } from "@/db/schema/notes";
import { canDecide, inModeratedPlaces, moderatesPlace } from "@/features/moderation/policy";

type Note = {
  authorId: string;
  organisationId: string;
  placeId: string;
  state: State;
  audience: "organisation" | "partners" | "everyone";
  /** Whether Postgres' clock has passed the moment that it opens to everyone. */
  isOpen: boolean;
};

const isPartner = (viewer: Viewer) => viewer !== null && (viewer.organisations.length > 0 || viewer.staffRole !== null);
const worksIn = (viewer: Viewer, organisationId: string) =>
  viewer?.organisations.some(({ id }) => id === organisationId) ?? false;

/** Whether this viewer may read this note: one rule, told again in SQL just below. */
export function canReadNote(viewer: Viewer, note: Note): boolean {
  if (viewer && note.authorId === viewer.id) return true;
  if (note.state !== "draft" && moderatesPlace(viewer, note.placeId)) return true;
  if (note.state !== "published") return false;
  if (note.audience === "everyone" || note.isOpen) return true;
  return (note.audience === "partners" && isPartner(viewer)) || worksIn(viewer, note.organisationId);
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

export const canSendNote = (viewer: Viewer, note: Note) => viewer?.id === note.authorId && note.state === "draft";

/** Its author may change the words of what waits, and of what came back. */
export const canReviseNote = (viewer: Viewer, note: Pick<Note, "authorId" | "state">) =>
  viewer?.id === note.authorId && (note.state === "sent" || note.state === "changes-requested");

export const canDecideOnNote = (viewer: Viewer, note: Note) =>
  (note.state === "sent" || note.state === "in-review") && canDecide(viewer, note);
