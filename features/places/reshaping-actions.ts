"use server";

import { addNeighbourhood, endPlace, mergePlaces, recodePlace, renamePlace, splitPlace } from "@/features/places/reshaping";
import {
  endSchema,
  mergeSchema,
  partSchema,
  recodeSchema,
  renameSchema,
  splitSchema,
} from "@/features/places/reshaping-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const renamePlaceAction = formAction(renameSchema, async (member, input) =>
  receipt(await renamePlace(member, input), "renamed"),
);

export const recodePlaceAction = formAction(recodeSchema, async (member, input) =>
  receipt(await recodePlace(member, input), "recoded"),
);

export const mergePlacesAction = formAction(mergeSchema, async (member, input) =>
  receipt(await mergePlaces(member, input), "merged"),
);

export const splitPlaceAction = formAction(splitSchema, async (member, input) =>
  receipt(await splitPlace(member, input), "split"),
);

export const endPlaceAction = formAction(endSchema, async (member, input) => receipt(await endPlace(member, input), "ended"));

export const addNeighbourhoodAction = formAction(partSchema, async (member, input) =>
  receipt(await addNeighbourhood(member, input), "added"),
);

const receipt = (done: { slug: string } | Refusal, what: string) =>
  done instanceof Refusal ? done : { goTo: `/admin/places/${done.slug}?done=${what}` };
