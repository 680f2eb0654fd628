import { z } from "zod";
import { mostBody, mostClaim, mostLimits, mostMeant, mostReason } from "@/features/patterns/schema-limits";
import { choice, formId, words } from "@/lib/text";

export const stances = ["for", "against"] as const;
export type Stance = (typeof stances)[number];

const id = z.uuid();
const version = z.coerce.number().int().positive();
const noneOrOne = z.preprocess((value) => (value === "" || value === undefined ? null : value), z.uuid().nullable());

const begun = { claim: words({ max: mostClaim, required: "Say the claim in one sentence." }), questionId: noneOrOne };

const said = { ...begun, body: words({ max: mostBody }), limits: words({ max: mostLimits }) };

/** A claim is enough to begin with. */
export const draftSchema = z.object({ id: formId, ...begun });
export type DraftInput = z.output<typeof draftSchema>;

export const changeSchema = z.object({ id, version, ...said });
export type ChangeInput = z.output<typeof changeSchema>;

export const publishSchema = z.object({ id, version });

export const lookAgainSchema = z.object({ id });

export const unpublishSchema = z.object({
  id,
  reason: words({ max: mostReason, required: "Say why, for whoever asks later." }),
});

const meant = {
  stance: choice(stances, "Choose whether it speaks for the claim or against it."),
  words: words({ max: mostMeant }),
};

export const citeSchema = z.object({
  patternId: id,
  /** Pasted, or chosen from a list; what was pasted comes first. */
  named: words({ max: 500 }),
  chosen: words({ max: 60 }),
  ...meant,
});
export type CiteInput = z.output<typeof citeSchema>;

/** `seen` is the mark of what stood there when it was opened. */
export const sourceSchema = z.object({ id, seen: z.string().max(40), ...meant });
export type SourceInput = z.output<typeof sourceSchema>;

export const arrangeSchema = z.object({ id, deed: z.enum(["up", "down", "remove"]) });
