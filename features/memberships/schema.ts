import { z } from "zod";
import { choice, words } from "@/lib/text";

const unknown = "This form is out of date. Open the page again.";

/** What somebody writes when they ask to join. */
export const askingSchema = z.object({
  organisationId: z.uuid({ error: unknown }),
  words: words({ max: 500 }),
});

export const takingBackSchema = z.object({ id: z.uuid({ error: unknown }) });

export const answeringSchema = z
  .object({
    id: z.uuid({ error: unknown }),
    answer: choice(["admit", "decline"], "Choose one of the two buttons."),
    reason: words({ max: 500 }),
  })
  .refine(({ answer, reason }) => answer === "admit" || reason !== "", {
    path: ["reason"],
    error: "Say in a word why not. They read it.",
  });
