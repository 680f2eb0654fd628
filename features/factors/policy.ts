import type { House, Member } from "@/db/doors";
import { hasJustProved } from "@/features/members/policy";
import { isFresh } from "@/lib/session-limits";

/** What a member has to show: recovery codes are for when these are lost, and count for none. */
export type Held = { passkeys: number; authenticators: number };

const factorsOf = ({ passkeys, authenticators }: Held) => passkeys + authenticators;

/** Appointed, whether or not this session has shown a second factor. */
export const isStaff = (member: Member) => (member.staffRole ?? member.waitingRole) !== null;

const hasJustSignedIn = (member: Member) => isFresh(member.session?.begunAt);

/** The first by a sign-in of a moment ago, so that nobody enrols at a laptop left open; every other by one that is there. */
export const canAddFactor = (member: Member, held: Held) =>
  factorsOf(held) === 0 ? hasJustSignedIn(member) : hasJustProved(member);

/** Staff keep one. For everybody else the letter that signs them in is as strong, and a lost key must not lock them out. */
export const canRemoveFactor = (member: Member, held: Held) =>
  isStaff(member) ? hasJustProved(member) && factorsOf(held) > 1 : hasJustProved(member) || hasJustSignedIn(member);

export const isLastOfStaff = (member: Member, held: Held) => isStaff(member) && factorsOf(held) <= 1;

/** Only beside a factor whose loss they are for. */
export const canMakeRecoveryCodes = (member: Member, held: Held) => factorsOf(held) > 0 && hasJustProved(member);

/** What has to happen before a factor may be added. */
export function nextStepToAdd(member: Member, held: Held): "ready" | "confirm" | "sign-in" {
  if (canAddFactor(member, held)) return "ready";
  return factorsOf(held) > 0 ? "confirm" : "sign-in";
}

/** Answering for somebody who is not signed in yet is the door's. */
export const isTheDoor = (by: House) => by.house === "door";
