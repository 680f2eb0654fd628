import { z } from "zod";
import { choice, formId, words } from "@/lib/text";

/** What an insight or a comment may hang on. */
export const targetNouns = ["note", "post", "report", "question"] as const;
export type TargetNoun = (typeof targetNouns)[number];

export type Target = { noun: TargetNoun; id: string };

/** How an author may be named. */
export const namings = ["person", "role", "organisation", "place"] as const;

/** Whether somebody was asked to think a word over before, and sends it all the same. */
export const reconsidered = z
  .literal("yes")
  .transform(() => true)
  .optional()
  .catch(undefined);

/** What every form that begins a contribution carries. */
export const beginning = {
  id: formId,
  targetNoun: z.enum(targetNouns),
  targetId: z.uuid(),
  organisationId: z.uuid({ error: "Choose the organisation you write for." }),
  namedAs: choice(namings, "Choose how to be named."),
  reconsidered,
};

const version = z.coerce.number().int().positive();

/** Which words a form was made from: new ones that wait are known by when they were sent, others by their version. */
export const wordsVersion = (item: { version: number; edit?: { sentAt: Date } | null }) =>
  item.edit?.sentAt.getTime() ?? item.version;

/** One thing that is there already, as its buttons carry it. */
export const existing = z.object({ id: z.uuid(), version });

/** A ready reason, words of one's own, or both: why what is published is taken down. */
export const takingDown = existing
  .extend({ ready: words({ max: 300 }), reason: words({ max: 1000 }) })
  .transform(({ ready, reason, ...rest }) => ({ ...rest, reason: [ready, reason].filter(Boolean).join("\n\n") }))
  .refine(({ reason }) => reason !== "", { path: ["reason"], error: "Say why, and what would help. The author reads this." });

/** How its author is named on one thing from now on. */
export const naming = z.object({ id: z.uuid(), namedAs: choice(namings, "Choose how to be named.") });

/** The columns in which insights and comments say what they hang on. */
export const hangingOn = ({ noun, id }: Target) => ({
  noteId: noun === "note" ? id : null,
  postId: noun === "post" ? id : null,
  reportId: noun === "report" ? id : null,
  questionId: noun === "question" ? id : null,
});
