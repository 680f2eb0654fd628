import { getFactors } from "@/features/factors/queries";
import { confirmedMember, currentMember } from "@/web/viewer";

/** For pages on which a factor is added: whoever has one already shows it first. */
export async function readyToAdd(here: string) {
  const member = await currentMember(here);
  const factors = await getFactors(member);
  if (factors.nextStepToAdd === "confirm") await confirmedMember(here);
  return { member, factors };
}

/** The page with where to go on from it, if anywhere. */
export const withNext = (page: string, next: string) => (next ? `${page}?next=${encodeURIComponent(next)}` : page);

export const trail = [
  { name: "Settings", href: "/me/settings" },
  { name: "Sign-in and devices", href: "/me/settings/sign-in" },
] as const;
