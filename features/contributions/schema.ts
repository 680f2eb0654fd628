import { z } from "zod";

/** What an insight or a comment may hang on. */
export const targetNouns = ["note", "post", "report", "question"] as const;
export type TargetNoun = (typeof targetNouns)[number];

/** As forms carry it. */
export const targetSchema = z.object({ targetNoun: z.enum(targetNouns), targetId: z.uuid() });

export type Target = { noun: TargetNoun; id: string };
