import { z } from "zod";
import { sixDigits } from "@/lib/six-digits";
import { choice } from "@/lib/text";

export const namings = ["as-it-is", "organisation", "place"] as const;
export const unpublishedFates = ["leave", "delete"] as const;

export const closingSchema = z.object({
  naming: choice(namings, "Choose how you are named on what you published."),
  unpublished: choice(unpublishedFates, "Choose what becomes of what is not published."),
  code: sixDigits,
});

export type Closing = z.output<typeof closingSchema>;
