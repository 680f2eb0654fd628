import type { House, StaffRole, Viewer } from "@/db/doors";

export type Administered = {
  id: string;
  isIllustrative: boolean;
  staffRole: StaffRole | null;
  suspendedAt: Date | null;
  closedAt: Date | null;
};

/** Who everybody is, and what they may do: personal data. */
export const canSeePeople = (viewer: Viewer) => viewer?.staffRole === "administrator";

/** Anybody may be the demonstration's invented administrator, who therefore meets invented people and nobody real. */
export const canSeePerson = (viewer: Viewer, { isIllustrative }: Pick<Administered, "isIllustrative">) =>
  viewer?.staffRole === "administrator" && (isIllustrative || !viewer.isIllustrative);

/** The operator gives the first roles, to people who need not be here yet; administrators all others. Nobody raises themselves. */
export const canAppoint = (by: Viewer | House, person: Administered | null) =>
  by && "house" in by ? by.house === "founder" : person !== null && canChange(by, person) && person.suspendedAt === null;

/** One's own too. That the last administrator stays is asked of everybody who is one (`lastAdministrator`). */
export const canTakeBackRole = (viewer: Viewer, person: Administered) =>
  person.staffRole !== null && (canChange(viewer, person) || (viewer?.id === person.id && viewer.staffRole !== null));

export const canSuspend = (viewer: Viewer, person: Administered) => canChange(viewer, person) && person.suspendedAt === null;

export const canRestore = (viewer: Viewer, person: Administered) => canChange(viewer, person) && person.suspendedAt !== null;

/** For whoever has lost their phone. One's own are changed in one's own settings. */
export const canResetFactors = (viewer: Viewer, person: Administered) => canChange(viewer, person);

const canChange = (viewer: Viewer, person: Administered) =>
  canSeePerson(viewer, person) && person.closedAt === null && viewer?.id !== person.id;
