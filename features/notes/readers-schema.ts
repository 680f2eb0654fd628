import { z } from "zod";
import { existing } from "@/features/contributions/schema";
import { choice, words } from "@/lib/text";

/** The day on which a note opens to everyone: another one, or none any more. */
export const openingSchema = existing
  .extend({
    does: choice(["move", "cancel"], "Move the day, or cancel it?"),
    opensOn: z.string().default(""),
    reason: words({ max: 600 }),
  })
  .refine(({ does, opensOn }) => does === "cancel" || z.iso.date().safeParse(opensOn).success, {
    path: ["opensOn"],
    error: "Choose the day, such as 1 March.",
  })
  .transform(({ does, opensOn, ...rest }) => ({ ...rest, opensOn: does === "cancel" ? null : opensOn }));

export type OpeningInput = z.output<typeof openingSchema>;

const several = z.preprocess((value) => (Array.isArray(value) ? value : value ? [value] : []), z.array(z.uuid()).max(200));

/** Fewer readers for what is published: what stays of its circle, or the names of a new one, one a line. */
export const narrowingSchema = existing.extend({
  audience: choice(["organisation", "circle", "partners"], "Choose who can still read it."),
  keep: several,
  circle: words({ max: 2000 }),
});

export type NarrowingInput = z.output<typeof narrowingSchema>;
