import type { House, StaffRole, Viewer } from "@/db/doors";
import { isEditor, isTheWorker } from "@/features/members/policy";
import { canSeeQueue } from "@/features/moderation/policy";

type Person = { id: string; staffRole: StaffRole | null; suspendedAt: Date | null; closedAt: Date | null };

export const canSeeRota = canSeeQueue;

/** Oneself; editors also others. Only who can look is put down to look. */
export const canPutDown = (viewer: Viewer, person: Person) =>
  canSeeRota(viewer) &&
  person.staffRole !== null &&
  person.suspendedAt === null &&
  person.closedAt === null &&
  (viewer?.id === person.id || isEditor(viewer));

export const canTakeOff = (viewer: Viewer, { memberId }: { memberId: string }) =>
  canSeeRota(viewer) && (viewer?.id === memberId || isEditor(viewer));

export const canPutOthersDown = isEditor;

/** Letters of the morning are nobody's deed but the worker's. */
export const canWriteMornings = (by: House) => isTheWorker(by);
