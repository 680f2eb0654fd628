"use server";

import { beginAnew } from "@/features/notes/beginning-anew";
import { beginningAnew } from "@/features/notes/review-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const beginAnewAction = formAction(beginningAnew, async (member, note) => {
  const begun = await beginAnew(member, note);
  return begun instanceof Refusal ? begun : { goTo: `/notes/${begun.slug}/edit` };
});
