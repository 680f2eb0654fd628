import type { House } from "@/db/doors";

/** Signing in is nobody's deed but the door's: until it is done, nobody is asking. */
export const isTheDoor = (by: House) => by.house === "door";

type Site = { demonstrationSince: Date | null };
type Person = { isIllustrative: boolean; suspendedAt: Date | null };

/** Only invented people, and only where the whole site is the demonstration. */
export const canContinueAs = (by: House, site: Site | undefined, person: Person | undefined) =>
  isTheDoor(by) && site?.demonstrationSince != null && person?.isIllustrative === true && person.suspendedAt === null;
