import { z } from "zod";
import {
  mostAnswers,
  mostCame,
  mostForWhom,
  mostLine,
  mostOutcome,
  mostPrompts,
  mostReason,
  mostTitle,
  mostVenue,
} from "@/features/workshops/schema-limits";
import { dayOf } from "@/lib/dates";
import { formId, words } from "@/lib/text";
import { typedDay } from "@/lib/typed-day";
import { typedTime } from "@/lib/typed-time";

const id = z.uuid();
const version = z.coerce.number().int().positive();

/** A list as people write one: a line each. Empty lines, and the same again, are nothing. */
const lines = (most: number, tooMany: string) =>
  words({ max: most * mostLine * 2 })
    .transform((text) => [
      ...new Set(
        text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      ),
    ])
    .refine((all) => all.length <= most, { error: tooMany })
    .refine((all) => all.every((line) => [...line].length <= mostLine), {
      error: `Shorten the longest line: each has at most ${mostLine} characters.`,
    });

const howMany = z.preprocess((typed) => {
  const text = String(typed ?? "").trim();
  return text === "" ? null : Number(text);
}, z
  .int({ error: "Write a number, such as 45." })
  .min(0, { error: "Write a number, such as 45." })
  .max(mostCame, { error: "That is more than a workshop holds. Write a number, such as 45." })
  .nullable());

const begun = {
  title: words({ max: mostTitle, required: "Give the workshop its title." }),
  heldOn: typedDay,
  startsAt: typedTime,
  endsAt: typedTime,
  placeId: z.uuid({ error: "Choose the place." }),
  venue: words({ max: mostVenue }),
  forWhom: words({ max: mostForWhom, required: "Say who it is for." }),
};

const said = {
  ...begun,
  prompts: lines(mostPrompts, `At most ${mostPrompts} prompts, a line each.`),
  answers: lines(mostAnswers, `At most ${mostAnswers} answers, a line each.`),
  came: howMany,
  outcome: words({ max: mostOutcome }),
};

type Times = { startsAt: string | null; endsAt: string | null };
const hasBeginning = ({ startsAt, endsAt }: Times) => endsAt === null || startsAt !== null;
const noBeginning = { path: ["startsAt"], error: "Say when it begins, too." };
const isInOrder = ({ startsAt, endsAt }: Times) => startsAt === null || endsAt === null || startsAt < endsAt;
const order = { path: ["endsAt"], error: "It ends before it begins. Change one of the two times." };
const isHeld = ({ heldOn, came }: { heldOn: string; came: number | null }) => came === null || heldOn <= dayOf(new Date());
const notYet = { path: ["came"], error: "It is still to come. Say how many came when it has been." };

/** When, where and for whom is enough to begin with. */
export const draftSchema = z
  .object({ id: formId, ...begun })
  .refine(hasBeginning, noBeginning)
  .refine(isInOrder, order);
export type DraftInput = z.output<typeof draftSchema>;

export const changeSchema = z
  .object({ id, version, ...said })
  .refine(hasBeginning, noBeginning)
  .refine(isInOrder, order)
  .refine(isHeld, notYet);
export type ChangeInput = z.output<typeof changeSchema>;

export const publishSchema = z.object({ id, version });

export const unpublishSchema = z.object({
  id,
  reason: words({ max: mostReason, required: "Say why, for whoever asks later." }),
});

export const addNoteSchema = z.object({
  workshopId: id,
  /** Pasted, or chosen from a list; what was pasted comes first. */
  named: words({ max: 500 }),
  chosen: words({ max: 60 }),
});
export type AddNoteInput = z.output<typeof addNoteSchema>;

export const takeNoteSchema = z.object({ workshopId: id, noteId: id });
export type TakeNoteInput = z.output<typeof takeNoteSchema>;
