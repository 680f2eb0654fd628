import { z } from "zod";
import { address } from "@/lib/address";
import { words } from "@/lib/text";

/** A mission has a day and a test that can be answered yes or no; once answered, it says why. */
const missionSchema = z
  .object({
    title: words({ max: 140, required: "Give the mission a title." }),
    test: words({ max: 600, required: "Say how anybody could tell: yes or no?" }),
    dueOn: z.iso.date(),
    answer: z.enum(["yes", "no", "stopped"]).nullable(),
    answered: words({ max: 600 }),
  })
  .refine(({ answer, answered }) => answer === null || answered !== "", { path: ["answered"], error: "Say why." });

export const challengeSchema = z.object({
  slug: address,
  title: words({ max: 140, required: "Name the challenge." }),
  placeId: z.uuid({ error: "Choose the place." }),
  whyHere: words({ max: 1500, required: "Say why here." }),
  whatMakesItHard: words({ max: 1500, required: "Say what makes it hard." }),
  selfCheck: z.array(z.object({ criterion: words({ max: 200 }), answer: words({ max: 600 }) })).max(10),
  projects: z
    .array(z.object({ name: words({ max: 140 }), what: words({ max: 600 }), stopped: words({ max: 600 }).optional() }))
    .max(20),
  missions: z.array(missionSchema).max(12),
  isIllustrative: z.boolean(),
});

export type ChallengeInput = z.output<typeof challengeSchema>;

export const inquirySchema = z.object({
  slug: address,
  name: words({ max: 200, required: "Name the inquiry." }),
  about: words({ max: 2000, required: "Say what it looks into." }),
  startedOn: z.iso.date().nullable(),
});

export type InquiryInput = z.output<typeof inquirySchema>;
