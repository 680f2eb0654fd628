"use server";

import { seeing } from "@/features/notifications/schema";
import { seeNotifications } from "@/features/notifications/seeing";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const seeNotificationsAction = formAction(seeing, async (member, input) => {
  const seen = await seeNotifications(member, input);
  return seen instanceof Refusal ? seen : { done: "Nothing is new now." };
});
