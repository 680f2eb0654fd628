"use server";

import { z } from "zod";
import { askToClose, closeAccount } from "@/features/members/closing";
import { closingSchema } from "@/features/members/closing-schema";
import { codesToClose } from "@/features/members/how-often";
import { Refusal } from "@/lib/refusal";
import { browserAtTheDoor, rememberBrowser, signOutHere } from "@/web/browser";
import { formAction } from "@/web/form-action";

export const askToCloseAction = formAction(
  z.object({}),
  async (member) => {
    const browser = await rememberBrowser({ email: "", next: "" });
    const asked = await askToClose(member, { browser });
    return asked instanceof Refusal ? asked : { goTo: "/me/settings/close" };
  },
  codesToClose,
);

export const closeAccountAction = formAction(closingSchema, async (member, chosen) => {
  const browser = await browserAtTheDoor();
  if (!browser) return new Refusal("This code works in the browser that asked for it. Send a new one here.");
  const closed = await closeAccount(member, { ...chosen, browser: browser.secret });
  if (closed instanceof Refusal) return closed;
  await signOutHere();
  return { goTo: "/sign-in?closed=yes" };
});
