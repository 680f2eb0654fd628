import { z } from "zod";
import { beginning, existing, reconsidered } from "@/features/contributions/schema";
import { words } from "@/lib/text";

const body = words({ max: 2000, required: "Write something first. A sentence is enough." });

/** Questions and thanks. A reply names the comment that it answers. */
export const commentSchema = z
  .object({
    ...beginning,
    body,
    parentId: z
      .union([z.uuid(), z.literal("").transform(() => null)])
      .nullable()
      .default(null),
  })
  .transform(({ targetNoun, targetId, ...rest }) => ({ ...rest, target: { noun: targetNoun, id: targetId } }));

export type CommentInput = z.output<typeof commentSchema>;

export const commentEditSchema = existing.extend({ body, reconsidered });
export type CommentEditInput = z.output<typeof commentEditSchema>;
