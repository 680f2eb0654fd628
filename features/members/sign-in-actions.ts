"use server";

import { z } from "zod";
import { pageAfterSigningIn } from "@/features/members/after-signing-in";
import { continueAs } from "@/features/members/continuing";
import { codesAsked, codesTried } from "@/features/members/how-often";
import { openAccount } from "@/features/members/opening-an-account";
import { askSchema, codeSchema, continueSchema, linkSchema, nameSchema } from "@/features/members/sign-in-schema";
import { askForCode, door, openLink, tryCode } from "@/features/members/signing-in";
import { Refusal } from "@/lib/refusal";
import { sameSitePath } from "@/lib/same-site-path";
import { browserAtTheDoor, rememberBrowser, signInHere, signOutHere } from "@/web/browser";
import { visitorFormAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

const nothing = z.object({});

export const askForCodeAction = visitorFormAction(
  askSchema,
  async (_viewer, asked) => send(asked, "/sign-in/code"),
  codesAsked,
);

export const sendAnotherAction = visitorFormAction(
  nothing,
  async () => {
    const asked = askSchema.safeParse(await browserAtTheDoor());
    return asked.success ? send(asked.data, "/sign-in/code?again=yes") : { goTo: "/sign-in" };
  },
  codesAsked,
);

export const tryCodeAction = visitorFormAction(
  codeSchema,
  async (viewer, { code }) => {
    const browser = await browserAtTheDoor();
    if (!browser) return { goTo: viewer ? "/me" : "/sign-in?over=yes" };
    return comeIn(await tryCode(door, { code, browser: browser.secret }), browser.next, "code");
  },
  codesTried,
);

export const openLinkAction = visitorFormAction(linkSchema, async (viewer, { token }) => {
  const browser = await browserAtTheDoor();
  // Signed in by the code meanwhile, in another tab.
  if (viewer && !browser) return { goTo: "/me" };
  if (!browser) return new Refusal("This link works in the browser that asked for it. Type the code there.");
  return comeIn(await openLink(door, { token, browser: browser.secret }), browser.next, "link");
});

export const openAccountAction = visitorFormAction(nameSchema, async (viewer, { name }) => {
  if (viewer) return { goTo: "/welcome" };
  const browser = await browserAtTheDoor();
  if (!browser) return new Refusal("That took too long. Sign in again with your email address.");
  const account = await openAccount(door, { browser: browser.secret, name });
  if (account instanceof Refusal) return account;
  await signInHere(account.id, "code");
  return { goTo: sameSitePath(browser.next, "/welcome") };
});

export const continueAction = visitorFormAction(continueSchema, async (_viewer, { memberId, next }) =>
  comeIn(await continueAs(door, memberId), next, "demonstration"),
);

export const signOutAction = visitorFormAction(nothing, async () => {
  await signOutHere();
  return { goTo: "/" };
});

async function send({ email, next }: { email: string; next: string }, goTo: string) {
  const browser = await rememberBrowser({ email, next });
  const sent = await askForCode(door, { email, browser, siteUrl: await siteUrl() });
  return sent instanceof Refusal ? sent : { goTo };
}

type Shown = { member: { id: string; staffRole: string | null } | undefined } | Refusal;

/** In, where the address has a member; else to the page that asks for a name. */
async function comeIn(shown: Shown, next: string, by: "code" | "link" | "demonstration") {
  if (shown instanceof Refusal) return shown;
  const { member } = shown;
  if (!member) return { goTo: "/welcome" };
  await signInHere(member.id, by);
  return { goTo: pageAfterSigningIn({ staffRole: member.staffRole, next, hasProved: by === "demonstration" }) };
}
