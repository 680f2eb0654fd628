import { z } from "zod";
import { beginning, existing } from "@/features/contributions/schema";
import { choice, words } from "@/lib/text";

export const kinds = ["saw-this-too", "different-here", "builds-on-this", "used-this"] as const;
export type Kind = (typeof kinds)[number];

const own = {
  statement: words({ max: 280, required: "Say it in a sentence. One is enough." }),
  why: words({ max: 140 }),
  condition: words({ max: 140 }),
  changed: words({ max: 280 }),
};

/** "2018-04", or "4/2018" where the browser has no month field; the first day of it, or null. */
const month = z.preprocess((typed) => {
  const text = String(typed ?? "").trim();
  const slashed = /^(\d{1,2})[/. -](\d{4})$/.exec(text);
  const plain = slashed ? `${slashed[2]}-${slashed[1]?.padStart(2, "0")}` : text;
  return plain === "" ? null : `${plain}-01`;
}, z.iso.date({ error: "Write the month like 2018-04." }).nullable());

/** One or two sentences from a place. Only "used this" says what changed, and when. */
export const insightSchema = z
  .object({
    ...beginning,
    ...own,
    kind: choice(kinds, "Choose one of the four."),
    place: words({ max: 100, required: "Say which place you write from." }),
    changedOn: month.default(null),
  })
  .transform(({ targetNoun, targetId, changed, changedOn, ...rest }) => ({
    ...rest,
    target: { noun: targetNoun, id: targetId },
    ...(rest.kind === "used-this" ? { changed, changedOn } : { changed: "", changedOn: null }),
  }))
  .refine(({ kind, changed }) => kind !== "used-this" || changed !== "", { path: ["changed"], error: "Say what you changed." })
  .refine(({ kind, changedOn }) => kind !== "used-this" || changedOn !== null, {
    path: ["changedOn"],
    error: "Say in which month.",
  });

export type InsightInput = z.output<typeof insightSchema>;

export const insightEditSchema = existing.extend(own);
export type InsightEditInput = z.output<typeof insightEditSchema>;
