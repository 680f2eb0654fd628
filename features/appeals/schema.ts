import { z } from "zod";
import { outcomeChoices } from "@/features/appeals/outcomes";
import { existing } from "@/features/contributions/schema";
import { choice, formId, words } from "@/lib/text";

/** Asking that somebody else looks at a decision. */
export const appealing = z.object({
  id: formId,
  decisionId: z.uuid(),
  words: words({ max: 1000, required: "Say what you think is wrong. One sentence is enough." }),
});

/** What comes of it, and why. */
export const answeringAppeal = existing.extend({
  outcome: choice(outcomeChoices, "Choose what becomes of the decision."),
  answer: words({ max: 1000, required: "Say why. The author reads this, and so does who decided first." }),
});
