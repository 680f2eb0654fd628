import { sameSitePath } from "@/lib/same-site-path";
import { secondFactorPage } from "@/web/second-factor-page";

type Way = { staffRole: string | null; next: string; hasProved: boolean };

/** Where somebody goes who has just signed in: staff by way of their second factor, unless the way in was both in one. */
export function pageAfterSigningIn({ staffRole, next, hasProved }: Way) {
  const page = sameSitePath(next, staffRole ? "/moderation" : "/me");
  return staffRole && !hasProved ? secondFactorPage(page) : page;
}
