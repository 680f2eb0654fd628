import type { Member } from "@/db/doors";
import { isEditor } from "@/features/members/policy";
import { canDecide } from "@/features/moderation/policy";
import { promiseFor } from "@/lib/dates";

/** Something that waits, as much of it as says who is to hear of it. */
export type Waits = {
  noun: string;
  authorId: string | null;
  writtenById: string | null;
  organisationId: string | null;
  placeId: string | null;
  sentAt: Date;
  promisedAt: Date | null;
};

export type Hearer = { member: Member; isOnDuty: boolean };

/** Somebody who asks to join is promised nothing, as their leads are written to; after as long it is everybody else's matter too. */
const promiseOf = ({ promisedAt, sentAt }: Waits, days: number) => promisedAt ?? promiseFor(sentAt, days);

export const isLate = (item: Waits, now: Date, days: number) => promiseOf(item, days) < now;

/**
 * Who hears in the morning that a thing waits; never whom it concerns. Within its promise: those who look after its place, and
 * whoever is on duty. Past it: also those who look after every place, and a working day later the editors. Where nobody of
 * those can decide on it, the next in line hear of it at once, so that nothing waits unheard of.
 */
export function whoHears<H extends Hearer>(item: Waits, hearers: readonly H[], now: Date, days: number): H[] {
  const late = isLate(item, now, days);
  const isVeryLate = promiseFor(promiseOf(item, days), 1) < now;
  if (item.noun === "request" && !late) return [];
  const able = hearers.filter(({ member }) => canDecide(member, item) && (item.noun !== "request" || isEditor(member)));
  const line = [
    { isTheirTurn: true, who: able.filter(({ member, isOnDuty }) => isOnDuty || member.moderates !== "everywhere") },
    { isTheirTurn: late, who: able.filter(({ member }) => member.staffRole === "moderator") },
    { isTheirTurn: isVeryLate, who: able.filter(({ member }) => member.staffRole === "editor") },
    { isTheirTurn: false, who: able },
  ];
  const heard = new Set<H>();
  for (const { isTheirTurn, who } of line) if (isTheirTurn || heard.size === 0) for (const one of who) heard.add(one);
  return [...heard];
}
