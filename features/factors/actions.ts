"use server";

import { askForOwnPasskey, askWhoIsThere, door, proveByPasskey, signInByPasskey } from "@/features/factors/answering";
import {
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticator,
  showAuthenticatorCode,
} from "@/features/factors/authenticators";
import { passkeysAsked } from "@/features/factors/how-often";
import { addPasskey, askForNewPasskey, removePasskey, renamePasskey } from "@/features/factors/passkeys";
import { makeRecoveryCodes, spendRecoveryCode } from "@/features/factors/recovery-codes";
import {
  answerSchema,
  codeSchema,
  newPasskeySchema,
  nextSchema,
  recoveryCodeSchema,
  removeSchema,
  renameSchema,
} from "@/features/factors/schema";
import { pageAfterSigningIn } from "@/features/members/after-signing-in";
import { Refusal } from "@/lib/refusal";
import { browserAtTheDoor, proveHere, rememberBrowser, signInHere, thisBrowser } from "@/web/browser";
import { formAction, visitorFormAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

const settings = "/me/settings/sign-in";
const over = "This browser is not waiting for a passkey any more. Open the page again.";

export const beginAuthenticatorAction = formAction(nextSchema, async (member, { next }) => {
  const begun = await beginAuthenticator(member);
  return begun instanceof Refusal ? begun : { goTo: withNext(`${settings}/authenticator`, next) };
});

export const confirmAuthenticatorAction = formAction(codeSchema, async (member, { code, next }) => {
  const confirmed = await confirmAuthenticator(member, { code, from: await here() });
  return confirmed instanceof Refusal ? confirmed : shown(member.id, afterAdding(confirmed, "authenticator-added", next));
});

export const removeAuthenticatorAction = formAction(nextSchema, async (member) => {
  const removed = await removeAuthenticator(member, { from: await here() });
  return removed instanceof Refusal ? removed : { goTo: `${settings}?done=authenticator-removed` };
});

export const makeRecoveryCodesAction = formAction(nextSchema, async (member) => {
  const made = await makeRecoveryCodes(member, { from: await here() });
  return made instanceof Refusal ? made : { done: made.codes.join("\n") };
});

/** What a browser is to ask a device for, as JSON. */
export const askForNewPasskeyAction = formAction(nextSchema, async (member) => {
  const asked = await askForNewPasskey(member, { siteUrl: await siteUrl() });
  return asked instanceof Refusal ? asked : { done: JSON.stringify(asked.options) };
});

export const addPasskeyAction = formAction(newPasskeySchema, async (member, { name, answer, next }) => {
  const added = await addPasskey(member, { name, answer, from: await here() });
  return added instanceof Refusal ? added : shown(member.id, afterAdding(added, "passkey-added", next));
});

export const renamePasskeyAction = formAction(renameSchema, async (member, told) => {
  const renamed = await renamePasskey(member, told);
  return renamed instanceof Refusal ? renamed : { goTo: `${settings}?done=passkey-renamed` };
});

export const removePasskeyAction = formAction(removeSchema, async (member, { id }) => {
  const removed = await removePasskey(member, { id, from: await here() });
  return removed instanceof Refusal ? removed : { goTo: `${settings}?done=passkey-removed` };
});

export const showAuthenticatorCodeAction = formAction(codeSchema, async (member, { code, next }) => {
  const right = await showAuthenticatorCode(member, { code });
  return right instanceof Refusal ? right : shown(member.id, next || "/me");
});

export const spendRecoveryCodeAction = formAction(recoveryCodeSchema, async (member, { recoveryCode, next }) => {
  const spent = await spendRecoveryCode(member, { code: recoveryCode, from: await here() });
  return spent instanceof Refusal ? spent : shown(member.id, next || "/me");
});

export const askForOwnPasskeyAction = formAction(nextSchema, async (member) => {
  const asked = await askForOwnPasskey(member, { siteUrl: await siteUrl() });
  return asked instanceof Refusal ? asked : { done: JSON.stringify(asked.options) };
});

export const proveByPasskeyAction = formAction(answerSchema, async (member, { answer, next }) => {
  const right = await proveByPasskey(member, { answer, siteUrl: await siteUrl() });
  return right instanceof Refusal ? right : shown(member.id, next || "/me");
});

export const askWhoIsThereAction = visitorFormAction(
  nextSchema,
  async (_viewer, { next }) => {
    const email = (await browserAtTheDoor())?.email ?? "";
    const browser = await rememberBrowser({ email, next });
    const asked = await askWhoIsThere(door, { browser, siteUrl: await siteUrl() });
    return asked instanceof Refusal ? asked : { done: JSON.stringify(asked.options) };
  },
  passkeysAsked,
);

export const signInByPasskeyAction = visitorFormAction(answerSchema, async (_viewer, { answer, next }) => {
  const browser = await browserAtTheDoor();
  if (!browser) return new Refusal(over);
  const there = await signInByPasskey(door, { answer, siteUrl: await siteUrl(), browser: browser.secret });
  if (there instanceof Refusal) return there;
  await signInHere(there.member.id, "passkey");
  return { goTo: pageAfterSigningIn({ staffRole: there.member.staffRole, next, hasProved: true }) };
});

const here = async () => ({ browser: await thisBrowser(), siteUrl: await siteUrl() });

const withNext = (page: string, next: string) => (next ? `${page}?next=${encodeURIComponent(next)}` : page);

/** To the codes for its loss where there are none, else on. */
function afterAdding({ needsCodes }: { needsCodes: boolean }, done: string, next: string) {
  return needsCodes ? withNext(`${settings}/recovery-codes`, next) : next || `${settings}?done=${done}`;
}

/** On, with the session that has shown a second factor now. */
async function shown(memberId: string, goTo: string) {
  return (await proveHere(memberId)) ? { goTo } : new Refusal("You have been signed out meanwhile. Sign in again.");
}
