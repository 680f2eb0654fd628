import { z } from "zod";
import { categoryChoices, outcomeChoices } from "@/features/concerns/categories";
import { existing } from "@/features/contributions/schema";
import { emailAddress } from "@/lib/email-address";
import { choice, words } from "@/lib/text";

const nothing = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);

/** Saying that something here should be looked at. */
export const raisingConcern = z.object({
  receipt: z
    .string()
    .regex(/^[\w-]{43}$/, { error: "This form is out of date. Please open the page again; your words are below." }),
  about: words({ max: 500 }),
  category: choice(categoryChoices, "Choose what worries you. If you are not sure, choose “Something else”."),
  words: words({ max: 1000, required: "Say in a sentence what you mean. Whoever looks would not know otherwise." }),
  contact: z.preprocess(nothing, emailAddress.optional()),
});

/** What comes of it. Whether its author needs a reason depends on that. */
export const answeringConcern = existing
  .extend({
    shown: words({ max: 1000 }).transform((text) => text.split(" ").filter((id) => z.uuid().safeParse(id).success)),
    outcome: choice(outcomeChoices, "Choose what becomes of it."),
    answer: words({ max: 1000, required: "Say what became of it. Whoever told us reads this." }),
    ready: words({ max: 300 }),
    reason: words({ max: 1000 }),
  })
  .transform(({ ready, reason, ...rest }) => ({ ...rest, reason: [ready, reason].filter(Boolean).join("\n\n") }))
  .refine(({ outcome, reason }) => !["taken-down", "changes"].includes(outcome) || reason !== "", {
    path: ["reason"],
    error: "Say why, and what would help. Its author reads this.",
  });
