import { z } from "zod";
import { mostAbout, mostPlaces, mostReadingDays } from "@/features/organisations/schema-limits";
import { choice, formId, words } from "@/lib/text";
import { mostPictureBytes } from "@/lib/upload-limits";

export const kinds = ["council", "charity", "funder", "community-group", "learning-partner", "partnership"] as const;

const listed = (value: unknown) => (value === undefined || value === "" ? [] : [value].flat());

/** A form sends one name for each that was ticked, and none for none. */
const placeIds = z.preprocess(
  listed,
  z.array(z.uuid()).max(mostPlaces, { error: `Choose at most ${mostPlaces} places: those that matter most.` }),
);

const told = { about: words({ max: mostAbout }), placeIds };
const named = {
  name: words({ max: 120, required: "Say what it is called." }),
  kind: choice(kinds, "Choose what kind of organisation it is."),
};

export const foundingSchema = z.object({ id: formId, ...named, ...told });
export type FoundingInput = z.output<typeof foundingSchema>;

const organisationId = z.uuid();

const days = `Write a number of days, from 1 to ${mostReadingDays}.`;

export const changeSchema = z.object({
  organisationId,
  version: z.coerce.number().int().positive(),
  ...told,
  /** How long a colleague has to read a note before it goes to the editors unread. */
  readingDays: z.coerce
    .number({ error: days })
    .int({ error: days })
    .min(1, { error: days })
    .max(mostReadingDays, { error: days })
    .optional(),
  /** Only staff are asked for these. */
  name: named.name.optional(),
  kind: named.kind.optional(),
});
export type ChangeInput = z.output<typeof changeSchema>;

export const logoSchema = z.object({
  organisationId,
  picture: z
    .instanceof(File, { error: "Choose a picture first." })
    .refine(({ size }) => size <= mostPictureBytes, {
      error: "This file is larger than 2 MB. Make it smaller, or choose another.",
    })
    .refine(({ size }) => size > 0, { error: "This file is empty. Choose another." }),
});

export const removeLogoSchema = z.object({ organisationId });
