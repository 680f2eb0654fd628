import type { House, Viewer } from "@/db/doors";
import type { State } from "@/db/schema/columns";
import { canDecide } from "@/features/moderation/policy";
import { speaksFor } from "@/features/organisations/policy";

type Note = {
  authorId: string;
  writtenById?: string | null;
  organisationId: string;
  placeId: string | null;
  state: State;
};

const decides = (viewer: Viewer, note: Note, ...states: State[]) => states.includes(note.state) && canDecide(viewer, note);

/** Looking at it, so that its words stay as they are meanwhile; also in the place of a moderator who went away over it. */
export const canBeginReview = (viewer: Viewer, note: Note) => decides(viewer, note, "sent", "in-review");

/** Letting go of it undecided. */
export const canPutBackNote = (viewer: Viewer, note: Note) => decides(viewer, note, "in-review");

/** What is said about a passage belongs to looking at it, and goes to the author with the decision. */
export const canRemarkOnNote = (viewer: Viewer, note: Note) => decides(viewer, note, "sent", "in-review");

export const canHoldNote = (viewer: Viewer, note: Note) => decides(viewer, note, "sent", "in-review");
export const canReleaseNote = (viewer: Viewer, note: Note) => decides(viewer, note, "held");
export const canRequestChanges = (viewer: Viewer, note: Note) => decides(viewer, note, "sent", "in-review", "held");
export const canDeclineNote = (viewer: Viewer, note: Note) => decides(viewer, note, "sent", "in-review", "held");

/** Spelling, and what could tell who somebody is; nothing that its author would have to say. */
export const canCorrectNote = (viewer: Viewer, note: Note) => decides(viewer, note, "sent", "in-review", "published");

/** The new words that wait for what is published. */
export const canDecideOnNoteEdit = (viewer: Viewer, note: Note) => decides(viewer, note, "published");

/** With the words of what was declined. */
export const canBeginAnew = (viewer: Viewer, note: Pick<Note, "authorId" | "organisationId" | "state">) =>
  viewer?.id === note.authorId && note.state === "declined" && speaksFor(viewer, note.organisationId);

type Reading = { readerId: string; answeredAt: Date | null; organisationId: string; state: State };

/** The colleague who was asked reads a draft until they answer, while both are in its organisation. */
export const canAnswerReading = (viewer: Viewer, reading: Reading) =>
  viewer?.id === reading.readerId &&
  reading.answeredAt === null &&
  reading.state === "draft" &&
  speaksFor(viewer, reading.organisationId);

/** Its author need not wait for the colleague. */
export const canStopAsking = (viewer: Viewer, note: Pick<Note, "authorId" | "state">) =>
  viewer?.id === note.authorId && note.state === "draft";

export const canSendOnUnread = (by: House) => by.house === "worker";
