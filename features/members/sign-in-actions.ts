"use server";

import { z } from "zod";
import { providerOfAddress } from "@/features/identities/providers";
import { acceptAtTheDoor, acceptInvitation, invitedAddress } from "@/features/members/accepting-an-invitation";
import { pageAfterSigningIn } from "@/features/members/after-signing-in";
import { continueAs } from "@/features/members/continuing";
import { codesAsked, codesTried } from "@/features/members/how-often";
import { openAccount } from "@/features/members/opening-an-account";
import {
  acceptingSchema,
  askSchema,
  codeSchema,
  continueSchema,
  leavingSchema,
  linkSchema,
  nameSchema,
} from "@/features/members/sign-in-schema";
import { askForCode, door, openLink, tryCode } from "@/features/members/signing-in";
import { requests } from "@/lib/log";
import { Refusal } from "@/lib/refusal";
import { sameSitePath } from "@/lib/same-site-path";
import { browserAtTheDoor, rememberBrowser, signInHere, signOutHere } from "@/web/browser";
import { formAction, visitorFormAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

const nothing = z.object({});

/** A domain alone decides whether somebody is shown their organisation's own sign-in first; the address is not looked up. */
export const askForCodeAction = visitorFormAction(
  askSchema,
  async (_viewer, asked) => {
    const provider = providerOfAddress(asked.email);
    if (!provider) return send(asked, "/sign-in/code");
    await rememberBrowser(asked);
    return { goTo: `/sign-in/with/${provider.key}` };
  },
  codesAsked,
);

export const codeInsteadAction = visitorFormAction(
  nothing,
  async () => {
    const asked = askSchema.safeParse(await browserAtTheDoor());
    return asked.success ? send(asked.data, "/sign-in/code") : { goTo: "/sign-in" };
  },
  codesAsked,
);

export const sendAnotherAction = visitorFormAction(
  nothing,
  async () => {
    const browser = await browserAtTheDoor();
    const asked = askSchema.safeParse(browser);
    return asked.success
      ? send({ ...asked.data, invitation: browser?.invitation }, "/sign-in/code?again=yes")
      : { goTo: "/sign-in" };
  },
  codesAsked,
);

export const tryCodeAction = visitorFormAction(
  codeSchema,
  async (viewer, { code }) => {
    const browser = await browserAtTheDoor();
    if (!browser) return { goTo: viewer ? "/me" : "/sign-in?over=yes" };
    return comeIn(await tryCode(door, { code, browser: browser.secret, email: browser.email }), browser, "code");
  },
  codesTried,
);

export const openLinkAction = visitorFormAction(linkSchema, async (viewer, { token }) => {
  const browser = await browserAtTheDoor();
  // Signed in by the code meanwhile, in another tab.
  if (viewer && !browser) return { goTo: "/me" };
  if (!browser) return new Refusal("This link works in the browser that asked for it. Type the code there.");
  return comeIn(await openLink(door, { token, browser: browser.secret }), browser, "link");
});

export const openAccountAction = visitorFormAction(nameSchema, async (viewer, { name }) => {
  if (viewer) return { goTo: "/welcome" };
  const browser = await browserAtTheDoor();
  if (!browser) return new Refusal("That took too long. Sign in again with your email address.");
  const account = await openAccount(door, { browser: browser.secret, name });
  if (account instanceof Refusal) return account;
  await signInHere(account.id, "code");
  return { goTo: sameSitePath(await pageAfterJoining(account.id, browser), "/welcome") };
});

export const continueAction = visitorFormAction(continueSchema, async (_viewer, { memberId, next }) =>
  comeIn(await continueAs(door, memberId), { next }, "demonstration"),
);

/** "Join", of an invitation: at once for who is signed in with its address; else the code goes there first. */
export const joinAction = visitorFormAction(
  linkSchema,
  async (viewer, { token }) => {
    if (viewer) return welcome(await acceptInvitation(viewer, { token }, { siteUrl: await siteUrl() }));
    const invited = await invitedAddress(door, token);
    if (invited instanceof Refusal) return invited;
    return send({ email: invited.email, next: "", invitation: token }, "/sign-in/code");
  },
  codesAsked,
);

export const acceptInvitationAction = formAction(acceptingSchema, async (member, which) =>
  welcome(await acceptInvitation(member, which, { siteUrl: await siteUrl() })),
);

export const signOutAction = visitorFormAction(leavingSchema, async (_viewer, { next }) => {
  await signOutHere();
  return { goTo: sameSitePath(next, "/") };
});

const welcome = (joined: { slug: string } | Refusal) =>
  joined instanceof Refusal ? joined : { goTo: `/welcome?joined=${joined.slug}` };

type AskedFor = { email: string; next: string; invitation?: string };

async function send({ email, ...more }: AskedFor, goTo: string) {
  const browser = await rememberBrowser({ email, ...more });
  const network = requests.getStore()?.network ?? "";
  const sent = await askForCode(door, { email, browser, network, siteUrl: await siteUrl() });
  return sent instanceof Refusal ? sent : { goTo };
}

type Shown = { member: { id: string; staffRole: string | null } | undefined } | Refusal;

/** In, where the address has a member; else to the page that asks for a name. */
async function comeIn(shown: Shown, asked: Pick<AskedFor, "next" | "invitation">, by: "code" | "link" | "demonstration") {
  if (shown instanceof Refusal) return shown;
  const { member } = shown;
  if (!member) return { goTo: "/welcome" };
  await signInHere(member.id, by);
  const next = await pageAfterJoining(member.id, asked);
  return { goTo: pageAfterSigningIn({ staffRole: member.staffRole, next, hasProved: by === "demonstration" }) };
}

/** Whoever pressed "Join" is in by coming in. Where that cannot be, the invitation's page says why. */
async function pageAfterJoining(memberId: string, { next, invitation }: Pick<AskedFor, "next" | "invitation">) {
  if (!invitation) return next;
  const joined = await acceptAtTheDoor(door, { memberId, token: invitation, siteUrl: await siteUrl() });
  return joined instanceof Refusal ? `/invitations/${invitation}` : `/welcome?joined=${joined.slug}`;
}
