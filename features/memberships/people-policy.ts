import type { Viewer } from "@/db/doors";
import { isEditor } from "@/features/members/policy";

/** Somebody in an organisation now. Whose account is suspended is away: they lead nobody until it is restored. */
export type Person = { memberId: string; isLead: boolean; isAway: boolean };

const present = (people: readonly Person[]) => people.filter(({ isAway }) => !isAway);
const others = (people: readonly Person[], memberId: string) => present(people).filter((one) => one.memberId !== memberId);

/** While there are others, somebody leads. */
export const isLastLead = (people: readonly Person[], memberId: string) =>
  present(people).some((one) => one.memberId === memberId && one.isLead) &&
  !others(people, memberId).some(({ isLead }) => isLead);

/** Whether others would be left with nobody who leads. */
export const mustNameSuccessor = (people: readonly Person[], memberId: string) =>
  isLastLead(people, memberId) && others(people, memberId).length > 0;

/** Asked of those who are in it at this moment, not of what a session knew when the page was opened. */
export const canManagePeople = (viewer: Viewer, people: readonly Person[]) =>
  isEditor(viewer) || present(people).some(({ memberId, isLead }) => memberId === viewer?.id && isLead);

export const canNameLead = (viewer: Viewer, people: readonly Person[], memberId: string) =>
  canManagePeople(viewer, people) && present(people).some((one) => one.memberId === memberId && !one.isLead);

export const canTakeLeadBack = (viewer: Viewer, people: readonly Person[], memberId: string) =>
  canManagePeople(viewer, people) &&
  people.some((one) => one.memberId === memberId && one.isLead) &&
  !mustNameSuccessor(people, memberId);

/** Oneself one leaves, which says what becomes of what one wrote. */
export const canRemovePerson = (viewer: Viewer, people: readonly Person[], memberId: string) =>
  canManagePeople(viewer, people) &&
  viewer?.id !== memberId &&
  people.some((one) => one.memberId === memberId) &&
  !mustNameSuccessor(people, memberId);

/** The last lead names another of those who stay; the last of all may simply go. */
export const canLeave = (people: readonly Person[], memberId: string, successorId: string | null) =>
  people.some((one) => one.memberId === memberId) &&
  (!mustNameSuccessor(people, memberId) || others(people, memberId).some((one) => one.memberId === successorId));

export const canHandOverTo = (people: readonly Person[], colleagueId: string) =>
  present(people).some(({ memberId }) => memberId === colleagueId);
