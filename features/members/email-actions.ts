"use server";

import { askToChangeEmail, changeEmail } from "@/features/members/changing-email";
import { newEmailSchema, twoCodesSchema } from "@/features/members/email-schema";
import { changesOfEmail } from "@/features/members/how-often";
import { Refusal } from "@/lib/refusal";
import { browserAtTheDoor, rememberBrowser } from "@/web/browser";
import { formAction } from "@/web/form-action";

export const askToChangeEmailAction = formAction(
  newEmailSchema,
  async (member, { email }) => {
    const browser = await rememberBrowser({ email: "", next: "" });
    const asked = await askToChangeEmail(member, { email, browser });
    return asked instanceof Refusal ? asked : { goTo: "/me/settings/email" };
  },
  changesOfEmail,
);

export const changeEmailAction = formAction(twoCodesSchema, async (member, codes) => {
  const browser = await browserAtTheDoor();
  if (!browser) return new Refusal("These codes work in the browser that asked for them. Ask for new ones here.");
  const changed = await changeEmail(member, { ...codes, browser: browser.secret });
  return changed instanceof Refusal ? changed : { goTo: "/me/settings/email?changed=yes" };
});
