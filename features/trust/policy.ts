import type { StaffRole, Viewer } from "@/db/doors";
import { canSeeQueue } from "@/features/moderation/policy";

export type Trusted = {
  id: string;
  isIllustrative: boolean;
  staffRole: StaffRole | null;
  suspendedAt: Date | null;
  closedAt: Date | null;
  /** The ids of those they are in now. */
  organisationIds: string[];
};

/** Whoever looks at what waits sees why it waits. */
export const canSeeTrust = canSeeQueue;

/** Why the viewer may not give or take it; nothing where they may. */
export function whyNotTrust(viewer: Viewer, person: Trusted): string {
  if (viewer?.moderates !== "everywhere") return "Trust is granted and taken by those who look after every place.";
  if (viewer.id === person.id) return "Your own trust is for somebody else to grant or take.";
  if (person.closedAt) return "This account is closed.";
  if (person.suspendedAt) return "This account is suspended. Trust is for when it is restored.";
  if (person.staffRole) return "What staff write goes live at once, by their role. An administrator can take the role back.";
  if (viewer.isIllustrative && !person.isIllustrative) return "Invented staff decide on nobody real.";
  if (viewer.organisations.some(({ id }) => person.organisationIds.includes(id)))
    return "They are in your own organisation, so somebody else grants or takes their trust.";
  return "";
}

export const canChangeTrust = (viewer: Viewer, person: Trusted) => whyNotTrust(viewer, person) === "";
