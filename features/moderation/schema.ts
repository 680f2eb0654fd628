import { z } from "zod";
import { readKey, type Which } from "@/features/moderation/key";
import { decidingDeeds, needsReason } from "@/features/moderation/possible-deeds";
import { formId, words } from "@/lib/text";

const item = z.string().transform((text, context): Which => {
  const which = readKey(text);
  if (which) return which;
  context.addIssue("This is not in the queue any more. Open the page again.");
  return z.NEVER;
});

/** One thing in the queue, as its buttons carry it. */
export const oneItem = z.object({ item });

/** A decision: what, on which words, why, and what is looked at next. The queue's own address is kept with its filter. */
export const deciding = z
  .object({
    item,
    deed: z.enum(decidingDeeds),
    version: z.coerce.number().int().positive(),
    ready: words({ max: 300 }),
    reason: words({ max: 1000 }),
    next: z.string().max(60).default(""),
    filter: z.string().max(400).default(""),
  })
  .transform(({ item, ready, reason, ...rest }) => ({
    ...rest,
    ...item,
    reason: [ready, reason].filter(Boolean).join("\n\n"),
  }))
  .refine(({ deed, reason }) => !needsReason(deed) || reason !== "", {
    path: ["reason"],
    error: "Say why, and what would help. The author reads this.",
  });

/** Several comments of trusted people at once: each as it was seen. */
export const decidingTogether = z
  .object({
    chosen: z.union([z.array(z.string()), z.string()]).default([]),
    deed: z.enum(["leave-up", "take-down", "publish", "return"]),
    ready: words({ max: 300 }),
    reason: words({ max: 1000 }),
  })
  .transform(({ chosen, ready, reason, ...rest }) => ({
    ...rest,
    chosen: [chosen].flat().flatMap(chosenIn).slice(0, 50),
    reason: [ready, reason].filter(Boolean).join("\n\n"),
  }))
  .refine(({ chosen }) => chosen.length > 0, { path: ["chosen"], error: "Choose at least one." })
  .refine(({ deed, reason }) => !needsReason(deed) || reason !== "", {
    path: ["reason"],
    error: "Say why. Each author reads this.",
  });

export const colleagueRemark = z.object({
  id: formId,
  about: item,
  words: words({ max: 1000, required: "Say it in a sentence." }),
});

export const oneRemark = z.object({ id: z.uuid() });

/** "comment-0190…@3": a comment and the version that was seen. */
function chosenIn(text: string) {
  const [key = "", version] = text.split("@");
  const which = readKey(key);
  return which && Number(version) > 0 ? [{ ...which, version: Number(version) }] : [];
}
