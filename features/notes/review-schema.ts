import { z } from "zod";
import { existing } from "@/features/contributions/schema";
import { fieldLimits } from "@/features/notes/field-limits";
import { remarkableFields } from "@/features/notes/parts";
import { choice, formId, words } from "@/lib/text";

/** A button on one note, whatever its words. */
export const oneNote = z.object({ id: z.uuid() });

/** Something said about one passage, or one part. */
export const remarking = z.object({
  id: formId,
  noteId: z.uuid(),
  version: existing.shape.version,
  field: choice(remarkableFields, "Choose the part that this is about."),
  passage: words({ max: 300 }),
  remark: words({ max: 600, required: "Say what you would like changed, or what you wonder." }),
});

export const oneRemark = z.object({ id: z.uuid() });

/** The texts of a note with a few words put right. */
export const correcting = existing
  .extend({
    title: words({ max: fieldLimits.title, required: "A note has a title." }),
    setOut: words({ max: fieldLimits.setOut }),
    worked: words({ max: fieldLimits.worked }),
    challenging: words({ max: fieldLimits.challenging }),
    learned: words({ max: fieldLimits.learned, required: "A note says what was learned." }),
    nextText: words({ max: fieldLimits.nextText }),
    reason: words({ max: 500, required: "Say why. The author reads this." }),
  })
  .refine(({ worked, challenging }) => worked !== "" || challenging !== "", {
    path: ["worked"],
    error: "A note says what worked well, or what was challenging.",
  });

/** A colleague's answer after reading. */
export const answering = existing.extend({
  words: words({ max: 1000 }),
  answer: choice(["send-on", "give-back"], "Send it on, or give it back?"),
});

export const beginningAnew = z.object({ id: z.uuid(), newId: formId });
