import { z } from "zod";
import { existing } from "@/features/contributions/schema";
import { dayOf } from "@/lib/dates";
import { choice, formId, words } from "@/lib/text";
import { typedMonth } from "@/lib/typed-month";

export const mostWritten = 600;

const said = {
  happenedOn: typedMonth.pipe(
    z
      .string({ error: "Say in which month." })
      .refine((day) => day <= dayOf(new Date()), { error: "That month has not begun yet. Say what has happened so far." }),
  ),
  text: words({ max: mostWritten, required: "Say what came of it. A sentence is enough." }),
  /** "look" shows how it will stand, and sends nothing. */
  deed: choice(["look", "send"], "Look at it first, or send it."),
};

/** What came of a note, months after: a month and some words. */
export const followUpSchema = z.object({ id: formId, noteId: z.uuid(), ...said });
export const followUpEditSchema = existing.extend(said);

export type FollowUpInput = Omit<z.output<typeof followUpSchema>, "deed">;
export type FollowUpEditInput = Omit<z.output<typeof followUpEditSchema>, "deed">;
