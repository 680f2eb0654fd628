import { z } from "zod";
import { promiseLimits } from "@/features/promise/limits";
import { words } from "@/lib/text";

const { fewest, most } = promiseLimits;

export const promiseSchema = z.object({
  days: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, `Write a whole number of days, from ${fewest} to ${most}.`)
    .transform(Number)
    .refine((days) => days >= fewest && days <= most, `Between ${fewest} and ${most} working days can be promised.`),
  /** What its page showed: what a colleague has set since is not overwritten unseen. */
  seen: z.coerce.number({ error: "This form is out of date. Please open the page again." }),
  reason: words({ max: 1000, required: "Say why. It is kept in the record." }),
});

export type PromiseSet = z.output<typeof promiseSchema>;
