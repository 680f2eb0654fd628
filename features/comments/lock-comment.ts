import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { commentEdits, comments } from "@/db/schema/comments";
import { wordsVersion } from "@/features/contributions/schema";
import { found } from "@/lib/refusal";

/** The comment, held for this transaction, with the new words that wait for it. */
export async function lockComment(db: Db, id: string, otherwise: string) {
  const [comment] = await db
    .select({
      id: comments.id,
      authorId: comments.authorId,
      organisationId: comments.organisationId,
      placeId: comments.placeId,
      state: comments.state,
      version: comments.version,
      publishedAt: comments.publishedAt,
      body: comments.body,
    })
    .from(comments)
    .where(eq(comments.id, id))
    .for("update");
  const [edit] = await db
    .select({ body: commentEdits.body, sentAt: commentEdits.sentAt })
    .from(commentEdits)
    .where(eq(commentEdits.commentId, id));
  const { version, ...rest } = found(comment, otherwise);
  return { ...rest, version, edit, wordsVersion: wordsVersion({ version, edit }) };
}

export type LockedComment = Awaited<ReturnType<typeof lockComment>>;
