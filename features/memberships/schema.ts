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
    /** Answered in the moderators' queue, where one goes on. */
    from: z.literal("queue").optional().catch(undefined),
    reason: words({ max: 500 }),
  })
  .refine(({ answer, reason }) => answer === "admit" || reason !== "", {
    path: ["reason"],
    error: "Say in a word why not. They read it.",
  });

const personOf = { organisationId: z.uuid({ error: unknown }), memberId: z.uuid({ error: unknown }) };

/** Somebody in an organisation, as the buttons beside their name carry them. */
export const personSchema = z.object(personOf);

export const removingSchema = z.object({
  ...personOf,
  reason: words({ max: 500, required: "Say why, in a sentence. They read it." }),
});

export const leavingSchema = z.object({
  organisationId: personOf.organisationId,
  successorId: z.union([z.uuid(), z.literal("").transform(() => null)]).default(null),
});

export const handingOverSchema = z.object({
  organisationId: personOf.organisationId,
  leaverId: z.uuid({ error: unknown }),
  colleagueId: z.uuid({ error: "Choose the colleague who looks after it from now on." }),
});
