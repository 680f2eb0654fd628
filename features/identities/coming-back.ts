import { whoComesBack } from "@/features/identities/at-the-provider";
import { connectIdentity, isAnothers } from "@/features/identities/connecting";
import { providerOf } from "@/features/identities/providers";
import type { Claims } from "@/features/identities/schema";
import { comeInByProvider, door, takeBack } from "@/features/identities/signing-in";
import { pageAfterSigningIn } from "@/features/members/after-signing-in";
import type { Provider } from "@/lib/openid-settings";
import { Refusal } from "@/lib/refusal";
import { sameSitePath } from "@/lib/same-site-path";
import { browserAtTheDoor, rememberBrowser, signInHere } from "@/web/browser";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

const settings = "/me/settings/sign-in";

/**
 * Where to go for whoever comes back from their provider. What came is believed in the browser alone that set out, once:
 * everywhere else, and again, it changes nothing.
 *
 * @param query as the provider wrote it, with its question mark
 */
export async function comeBack(key: string, query: string): Promise<string> {
  const provider = providerOf(key);
  const browser = await browserAtTheDoor();
  const state = new URLSearchParams(query).get("state");
  if (!provider) return "/sign-in";
  const page = `/sign-in/with/${provider.key}`;
  if (!browser || !state) return `${page}?over=late`;
  const taken = await takeBack(door, { issuer: provider.issuer, state, browser: browser.secret });
  if (taken instanceof Refusal) return `${page}?over=late`;

  const { memberId, next, nonce, verifier } = taken;
  const backHere = memberId ? settings : page;
  const claims = await whoComesBack(provider, `${await siteUrl()}${page}/callback${query}`, { state, nonce, verifier });
  if (typeof claims === "string") return `${backHere}?over=${claims}`;
  if (memberId) return `${settings}?over=${await connect(memberId, provider, claims)}`;

  const answer = await comeInByProvider(door, { provider, claims, signInId: taken.id });
  if (answer instanceof Refusal) return `${page}?over=late`;
  if (answer === "say-a-name") return "/welcome";
  if (answer === "closed") return `${page}?over=closed`;
  if (typeof answer === "string") {
    // A code shows whose address it is; then the two can be connected.
    await rememberBrowser({ email: claims.email || browser.email, next: settings });
    return `${page}?over=${answer}`;
  }
  const { member, isNew } = answer;
  await signInHere(member.id, "provider");
  if (isNew) return sameSitePath(next, "/welcome");
  return pageAfterSigningIn({ staffRole: member.staffRole, next, hasProved: false });
}

async function connect(memberId: string, provider: Provider, { subject, email }: Claims) {
  const viewer = await currentViewer();
  if (viewer?.id !== memberId) return "signed-out";
  const connected = await connectIdentity(viewer, { provider, subject, email });
  if (!(connected instanceof Refusal)) return "connected";
  return connected.message === isAnothers ? "anothers" : "prove";
}
