import { and, arrayOverlaps, eq, inArray, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import type { State } from "@/db/schema/columns";
import { notes } from "@/db/schema/notes";
import { isEditor } from "@/features/members/policy";
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
  /** Whether the viewer is in its circle: `isInCircle` below, asked with the note. */
  isInCircle: boolean;
};

export const isPartner = (viewer: Viewer) => viewer !== null && (viewer.organisations.length > 0 || viewer.staffRole !== null);

/** Whether this viewer may read this note: one rule, told again in SQL just below. */
export function canReadNote(viewer: Viewer, note: Note): boolean {
  if (viewer && note.authorId === viewer.id) return true;
  if (note.state !== "draft" && moderatesPlace(viewer, note.placeId)) return true;
  if (note.state !== "published") return false;
  if (note.audience === "everyone" || note.isOpen) return true;
  if (note.audience === "circle" && note.isInCircle && isPartner(viewer)) return true;
  return (note.audience === "partners" && isPartner(viewer)) || speaksFor(viewer, note.organisationId);
}

/** Whether this viewer belongs to one of the organisations that a note's circle names, or that work in its places or their parts. */
export function isInCircle(viewer: Viewer): SQL<boolean> {
  const organisations = viewer?.organisations.map(({ id }) => id) ?? [];
  if (organisations.length === 0) return sql`false`;
  // Once for all notes: a subquery that asks nothing of the note is run before them.
  const around = sql`(select wholes_of(array(select place_id from organisation_places where ${inArray(sql`organisation_id`, organisations)})))`;
  return sql<boolean>`(${or(
    arrayOverlaps(notes.circleOrganisations, organisations),
    sql`${notes.circlePlaces} && ${around}::uuid[]`,
  )})`;
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
      organisations.length > 0 ? and(eq(notes.audience, "circle"), isInCircle(viewer)) : undefined,
      organisations.length > 0 ? inArray(notes.organisationId, organisations) : undefined,
      viewer ? eq(notes.authorId, viewer.id) : undefined,
      inModeratedPlaces(viewer, notes.placeId),
    ),
  )})`;
}

export const canWriteNote = (viewer: Viewer) => (viewer?.organisations.length ?? 0) > 0;

type Own = Pick<Note, "authorId" | "organisationId" | "state">;
/** All of it but for whom it is. */
type Held = Omit<Note, "audience" | "isOpen" | "isInCircle">;
type ForSome = Held & Pick<Note, "audience" | "isOpen">;

/** In the organisation's name, so only by who is in it. */
const isToldBy = (viewer: Viewer, note: Own) => viewer?.id === note.authorId && speaksFor(viewer, note.organisationId);

/** Its words in the making are nobody else's, and are kept for them however it stands. */
export const canKeepDraft = (viewer: Viewer, note: Pick<Note, "authorId">) => viewer?.id === note.authorId;

/** Whether its words can still become others: not while somebody looks at it, nor once it is decided. */
export const isRevisable = ({ state }: Pick<Note, "state">) =>
  state === "draft" || state === "sent" || state === "changes-requested" || state === "withdrawn";

/** Whether its author can send it, or new words for it: those for what is published wait while the old ones stay up. */
export const canSendNote = (viewer: Viewer, note: Own) =>
  isToldBy(viewer, note) && (isRevisable(note) || note.state === "published");

/** Its author may keep back what is not published yet, also after leaving: then nobody is given it. */
export const canWithdrawNote = (viewer: Viewer, note: Own) =>
  viewer?.id === note.authorId && isRevisable(note) && note.state !== "withdrawn";

/** What its author withdrew, its author may bring back. */
export const canBringBackNote = (viewer: Viewer, note: Own) => isToldBy(viewer, note) && note.state === "withdrawn";

export const canFollowUpNote = (viewer: Viewer, note: Own) => isToldBy(viewer, note) && note.state === "published";

export const canDecideOnNote = (viewer: Viewer, note: Held) =>
  (note.state === "sent" || note.state === "in-review") && canDecide(viewer, note);

/** Whether what is published stays up, and whether what was taken down comes back: who could have decided on it decides. */
export const canUnpublishNote = (viewer: Viewer, note: Held) => note.state === "published" && canDecide(viewer, note);
export const canRestoreNote = (viewer: Viewer, note: Held) => note.state === "unpublished" && canDecide(viewer, note);

type Gone = Pick<Note, "organisationId" | "audience" | "isOpen"> & { isInCircle: boolean };

/** Whether this viewer is told what became of a note that was taken down: whoever could have read it. */
export function couldReadNote(viewer: Viewer, { organisationId, audience, isOpen, isInCircle }: Gone): boolean {
  if (audience === "everyone" || isOpen || speaksFor(viewer, organisationId)) return true;
  return isPartner(viewer) && (audience === "partners" || (audience === "circle" && isInCircle));
}

/** The day on which it opens to everyone is its author's and the editors' to move or cancel, until it has come. */
export const canChangeOpening = (viewer: Viewer, note: ForSome) =>
  note.audience !== "everyone" &&
  !note.isOpen &&
  ((isToldBy(viewer, note) && (note.state === "published" || isRevisable(note))) ||
    (isEditor(viewer) && note.state !== "draft" && canDecide(viewer, note)));

/** Its author may let more people read what nobody has approved yet; once it is published, only fewer, or later. */
export const isSooner = ({ before, after }: { before: Date | null; after: Date | null }) =>
  after !== null && (before === null || after < before);

const limited = ["organisation", "circle", "partners"] as const;
const widths = [...limited, "everyone"] as const;

/** The audiences with fewer readers than a note has now; a circle can always be a smaller one. */
export function narrowerThan({ audience, isOpen }: Pick<Note, "audience" | "isOpen">) {
  const now = isOpen ? "everyone" : audience;
  return limited.slice(0, widths.indexOf(now) + (now === "circle" ? 1 : 0));
}

export const canNarrowAudience = (viewer: Viewer, note: ForSome) =>
  isToldBy(viewer, note) && note.state === "published" && narrowerThan(note).length > 0;

/** Who reads it, and when, is shown to its author and the editors. */
export const canSeeReaders = (viewer: Viewer, note: Pick<Note, "authorId" | "state">) =>
  viewer !== null && (viewer.id === note.authorId || (note.state !== "draft" && isEditor(viewer)));

/** Whoever wrote it says how they are named, wherever they work now and whoever looks after it. */
export const canNameNote = (viewer: Viewer, note: Pick<Note, "authorId" | "writtenById">) =>
  viewer !== null && viewer.id === (note.writtenById ?? note.authorId);

/** As others see it: its author, and whoever looks after its place. */
export const canPreviewNote = (viewer: Viewer, note: Pick<Note, "authorId" | "placeId" | "state">) =>
  viewer !== null && (viewer.id === note.authorId || (note.state !== "draft" && moderatesPlace(viewer, note.placeId)));
