import type { Viewer } from "@/db/doors";
import type { State } from "@/db/schema/columns";
import { isEditor } from "@/features/members/policy";
import { canDecide } from "@/features/moderation/policy";
import { canFollowUpNote } from "@/features/notes/policy";

type Note = { authorId: string; writtenById?: string | null; organisationId: string; placeId: string | null; state: State };

/** Whether what is published is still true is for its author to say, or for an editor who may decide on it. */
export const canLookAgain = (viewer: Viewer, note: Note) =>
  canFollowUpNote(viewer, note) || (note.state === "published" && isEditor(viewer) && canDecide(viewer, note));
