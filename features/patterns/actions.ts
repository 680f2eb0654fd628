"use server";

import { changeSource, citeForPattern, moveSource, removeSource } from "@/features/patterns/citing";
import {
  changePattern,
  draftPattern,
  lookAgainAtPattern,
  publishPattern,
  unpublishPattern,
} from "@/features/patterns/commands";
import {
  arrangeSchema,
  changeSchema,
  citeSchema,
  draftSchema,
  lookAgainSchema,
  publishSchema,
  sourceSchema,
  unpublishSchema,
} from "@/features/patterns/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const draftPatternAction = formAction(draftSchema, async (member, input) => {
  const made = await draftPattern(member, { ...input, isIllustrative: member.isIllustrative });
  return made instanceof Refusal ? made : { goTo: `/desk/patterns/${made.slug}` };
});

export const changePatternAction = formAction(changeSchema, async (member, input) => {
  const changed = await changePattern(member, input);
  return changed instanceof Refusal ? changed : { done: "Saved.", values: { version: [String(changed.version)] } };
});

export const publishPatternAction = formAction(publishSchema, async (member, input) => {
  const published = await publishPattern(member, input, { siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : { done: "Published. Everybody can read it now." };
});

export const unpublishPatternAction = formAction(unpublishSchema, async (member, input) => {
  const taken = await unpublishPattern(member, input);
  return taken instanceof Refusal ? taken : { done: "Taken down. Only editors see it now." };
});

export const lookAgainAtPatternAction = formAction(lookAgainSchema, async (member, input) => {
  const looked = await lookAgainAtPattern(member, input);
  return looked instanceof Refusal ? looked : { done: "Its page says that it was looked at today." };
});

export const citeForPatternAction = formAction(citeSchema, async (member, input) => {
  const cited = await citeForPattern(member, input, { siteUrl: await siteUrl() });
  return cited instanceof Refusal ? cited : { done: "Cited." };
});

export const changeSourceAction = formAction(sourceSchema, async (member, input) => {
  const changed = await changeSource(member, input);
  return changed instanceof Refusal ? changed : { done: "Saved.", values: { seen: [changed.seen] } };
});

export const arrangeSourceAction = formAction(arrangeSchema, async (member, { id, deed }) => {
  const done = deed === "remove" ? await removeSource(member, { id }) : await moveSource(member, { id, by: deed });
  return done instanceof Refusal ? done : { done: { up: "Moved up.", down: "Moved down.", remove: "Removed." }[deed] };
});
