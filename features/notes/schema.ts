import { z } from "zod";
import { existing } from "@/features/contributions/schema";
import { choice, words } from "@/lib/text";

export const levels = ["person", "team", "organisation", "place", "national"] as const;
export const stances = ["present", "missing", "growing"] as const;
export const waysOfKnowing = ["observation", "conversation", "resident-story", "numbers", "evaluation"] as const;
export const sureness = ["hunch", "few-times", "tested", "well-supported"] as const;
export const namings = ["person", "role", "organisation", "place"] as const;

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "Choose a month." });
const day = z.iso.date();

/** A note's own words, without its choices. */
const noteWords = {
  title: words({ max: 110, required: "Say the finding in one line." }),
  setOut: words({ max: 400 }),
  worked: words({ max: 1500 }),
  challenging: words({ max: 1500 }),
  learned: words({ max: 900, required: "Tell us what you learned. One sentence is enough." }),
};

const saysWhatHappened = {
  path: ["worked"],
  error: "Tell us what worked well or what was challenging. One of the two is enough.",
};

/** A learning note as its author writes it. Lengths and choices are those of the product's page on notes. */
export const noteSchema = z
  .object({
    placeId: z.uuid({ error: "Choose the place." }),
    organisationId: z.uuid({ error: "Choose the organisation you write for." }),
    ...noteWords,
    from: month,
    to: month,
    next: z
      .object({ decision: choice(["keep", "change", "stop"], "Keep, change or stop?"), text: words({ max: 600 }) })
      .nullable(),
    levels: z.array(choice(levels, "Choose a level.")),
    behaviours: z.array(z.object({ behaviourId: z.uuid(), stance: choice(stances, "Present, missing, or growing?") })).max(3),
    themeIds: z.array(z.uuid()).max(4),
    questionId: z.uuid().nullable(),
    challengeId: z.uuid().nullable(),
    inquiryId: z.uuid().nullable(),
    howWeKnow: z.array(choice(waysOfKnowing, "How do you know?")),
    howSure: choice(sureness, "How sure are you?").nullable(),
    sources: z.array(z.object({ label: words({ max: 140 }), url: z.url({ protocol: /^https?$/ }) })).max(10),
    audience: choice(["organisation", "partners", "everyone"], "Choose who can read this."),
    /** The day, in the UK, on which a partners' note opens to everyone. */
    opensOn: day.nullable(),
    namedAs: choice(namings, "Choose how to be named."),
    care: z.discriminatedUnion("answer", [
      z.object({ answer: z.literal("nobody") }),
      z.object({ answer: z.literal("details-changed") }),
      z.object({
        answer: z.literal("agreed"),
        who: words({ max: 200, required: "Who agreed?" }),
        how: words({ max: 300, required: "How were they asked?" }),
        reviewOn: day,
      }),
    ]),
  })
  .refine((note) => note.worked !== "" || note.challenging !== "", saysWhatHappened)
  .refine((note) => note.from <= note.to, { path: ["to"], error: "The last month comes before the first." });

export type NoteInput = z.output<typeof noteSchema>;

/** New words for a note that came back, or waits: its choices stay as they are. */
export const revisionSchema = existing
  .extend({ ...noteWords, nextText: words({ max: 600 }) })
  .refine((note) => note.worked !== "" || note.challenging !== "", saysWhatHappened);

export type RevisionInput = z.output<typeof revisionSchema>;
