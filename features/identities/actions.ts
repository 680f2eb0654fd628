"use server";

import { wayToProvider } from "@/features/identities/at-the-provider";
import { disconnectIdentity, mayConnect } from "@/features/identities/connecting";
import { setOuts } from "@/features/identities/how-often";
import { openAccountByProvider } from "@/features/identities/opening-an-account";
import { providerNameOf, providerOf, providerOfAddress } from "@/features/identities/providers";
import { connectSchema, disconnectSchema, setOutSchema } from "@/features/identities/schema";
import { door, setOut } from "@/features/identities/signing-in";
import { nameSchema } from "@/features/members/sign-in-schema";
import { Refusal } from "@/lib/refusal";
import { sameSitePath } from "@/lib/same-site-path";
import { browserAtTheDoor, rememberBrowser, signInHere } from "@/web/browser";
import { formAction, visitorFormAction } from "@/web/form-action";
import { secondFactorPage } from "@/web/second-factor-page";
import { siteUrl } from "@/web/site-url";

/** To the provider, and on from there to where somebody wanted to go. */
export const setOutAction = visitorFormAction(
  setOutSchema,
  async (_viewer, { provider, next }) => goOut(provider, { next, memberId: null }),
  setOuts,
);

export const connectAction = formAction(connectSchema, async (member, { provider }) => {
  if (!mayConnect(member)) return { goTo: secondFactorPage("/me/settings/sign-in") };
  return goOut(provider, { next: "", memberId: member.id });
});

export const disconnectAction = formAction(disconnectSchema, async (member, { identityId }) => {
  const gone = await disconnectIdentity(member, { id: identityId, nameOf: providerNameOf });
  return gone instanceof Refusal ? gone : { goTo: "/me/settings/sign-in?over=disconnected" };
});

export const openAccountByProviderAction = visitorFormAction(nameSchema, async (viewer, { name }) => {
  if (viewer) return { goTo: "/welcome" };
  const browser = await browserAtTheDoor();
  if (!browser) return new Refusal("That took too long. Sign in again.");
  const account = await openAccountByProvider(door, { browser: browser.secret, name });
  if (account instanceof Refusal) return account;
  await signInHere(account.id, "provider");
  return { goTo: sameSitePath(browser.next, "/welcome") };
});

async function goOut(key: string, { next, memberId }: { next: string; memberId: string | null }) {
  const provider = providerOf(key);
  if (!provider) return new Refusal("This organisation does not sign its people in here any more. Use your email address.");
  const before = await browserAtTheDoor();
  const email = before && providerOfAddress(before.email)?.key === provider.key ? before.email : "";
  const way = await wayToProvider(provider, { backTo: `${await siteUrl()}/sign-in/with/${provider.key}/callback`, email });
  if (!way)
    return new Refusal(
      `The sign-in of ${provider.name} does not answer at the moment. Try again in a minute, or use a code instead.`,
    );
  const browser = await rememberBrowser({ email: before?.email ?? "", next: next || (before?.next ?? "") });
  const begun = await setOut(door, { ...way.begun, issuer: provider.issuer, browser, next, memberId });
  return begun instanceof Refusal ? begun : { goTo: way.href };
}
