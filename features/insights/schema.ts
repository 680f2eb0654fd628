import { z } from "zod";
import { beginning, existing, namings, reconsidered } from "@/features/contributions/schema";
import { choice, formId, words } from "@/lib/text";
import { typedMonth } from "@/lib/typed-month";

export const kinds = ["saw-this-too", "different-here", "builds-on-this", "used-this"] as const;
export type Kind = (typeof kinds)[number];

export const kindOf = (text: string | undefined) => kinds.find((kind) => kind === text);

const statement = words({ max: 280, required: "Say it in a sentence. One is enough." });
const place = words({ max: 100, required: "Say which place you write from." });

/** What an insight says, whether it is new or changed. Only "used this" says what changed, and when. */
const own = {
  kind: choice(kinds, "Choose one of the four."),
  statement,
  place,
  why: words({ max: 140 }),
  condition: words({ max: 140 }),
  changed: words({ max: 280 }),
  changedOn: typedMonth.default(null),
};

type Said = { kind: Kind; changed: string; changedOn: string | null };

const onlyUsedThisChanged = <T extends Said>(said: T) =>
  said.kind === "used-this" ? said : { ...said, changed: "", changedOn: null };
const saysWhat = {
  check: ({ kind, changed }: Said) => kind !== "used-this" || changed !== "",
  otherwise: { path: ["changed"], error: "Say what you changed." },
};
const saysWhen = {
  check: ({ kind, changedOn }: Said) => kind !== "used-this" || changedOn !== null,
  otherwise: { path: ["changedOn"], error: "Say in which month." },
};

/** One or two sentences from a place; perhaps said in a comment first. */
export const insightSchema = z
  .object({
    ...beginning,
    ...own,
    commentId: z
      .union([z.uuid(), z.literal("").transform(() => null)])
      .nullable()
      .default(null),
  })
  .transform(({ targetNoun, targetId, ...rest }) =>
    onlyUsedThisChanged({ ...rest, target: { noun: targetNoun, id: targetId } }),
  )
  .refine(saysWhat.check, saysWhat.otherwise)
  .refine(saysWhen.check, saysWhen.otherwise);

type Parsed = z.output<typeof insightSchema>;
export type InsightInput = Omit<Parsed, "commentId"> & { commentId?: Parsed["commentId"] };

export const insightEditSchema = existing
  .extend({ ...own, namedAs: choice(namings, "Choose how to be named."), reconsidered })
  .transform(onlyUsedThisChanged)
  .refine(saysWhat.check, saysWhat.otherwise)
  .refine(saysWhen.check, saysWhen.otherwise);

export type InsightEditInput = z.output<typeof insightEditSchema>;

/** What staff may word for the author of a comment: what somebody changed, only they can say. */
export const proposedKinds = ["saw-this-too", "different-here", "builds-on-this"] as const;

export const proposalSchema = z.object({
  commentId: z.uuid(),
  kind: choice(proposedKinds, "Choose one of the three."),
  statement,
});

export const answerSchema = z.discriminatedUnion(
  "answer",
  [
    z.object({ answer: z.literal("yes"), id: formId, commentId: z.uuid(), place }),
    z.object({ answer: z.literal("no"), commentId: z.uuid() }),
  ],
  { error: "Say yes or no." },
);
