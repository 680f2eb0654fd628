"use server";

import { setPromise } from "@/features/promise/commands";
import { promiseSchema } from "@/features/promise/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const setPromiseAction = formAction(promiseSchema, async (member, input) => {
  const set = await setPromise(member, input);
  return set instanceof Refusal ? set : { goTo: "/admin/settings?done=set" };
});
