"use server";

import { changeOrganisation } from "@/features/organisations/changing";
import { foundOrganisation } from "@/features/organisations/commands";
import { removeLogo, setLogo } from "@/features/organisations/logo";
import { changeSchema, foundingSchema, logoSchema, removeLogoSchema } from "@/features/organisations/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const foundOrganisationAction = formAction(foundingSchema, async (member, input) => {
  const founded = await foundOrganisation(member, { ...input, isIllustrative: false });
  return founded instanceof Refusal ? founded : { goTo: `/organisations/${founded.slug}/people?done=founded#people` };
});

export const changeOrganisationAction = formAction(changeSchema, async (member, input) => {
  const changed = await changeOrganisation(member, input);
  return changed instanceof Refusal ? changed : { goTo: `/organisations/${changed.slug}?changed=yes` };
});

export const setLogoAction = formAction(logoSchema, async (member, { organisationId, picture }) => {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const set = await setLogo(member, { organisationId, picture: { name: picture.name, bytes } });
  return set instanceof Refusal ? set : { done: "This is the logo now. Only the picture is kept, at most 400 by 400 pixels." };
});

export const removeLogoAction = formAction(removeLogoSchema, async (member, input) => {
  const removed = await removeLogo(member, input);
  return removed instanceof Refusal ? removed : { done: "There is no logo now." };
});
