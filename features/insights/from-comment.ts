import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { comments, insightProposals } from "@/db/schema/comments";
import { hangingOn, type Target } from "@/features/contributions/schema";
import { hasLeft, holds } from "@/features/contributions/sending";
import { canTurnIntoInsight } from "@/features/insights/policy";
import { allow, found } from "@/lib/refusal";

const gone = "The comment is not here any more. Your words are kept.";
const already = "This comment has become an insight already.";

/** The member's own comment, held for this transaction, to be made this insight of. */
export async function commentToTurn(
  db: Db,
  member: Member,
  { commentId, id, target }: { commentId: string; id: string; target: Target },
) {
  const comment = await lockCommentToTurn(db, commentId, gone);
  allow(comment.authorId === member.id && comment.state === "published", gone);
  allow(canTurnIntoInsight(member, comment), hasLeft);
  allow(holds(comment, hangingOn(target)), "The comment stands somewhere else.");
  // The same form twice finds its own insight there.
  allow(comment.insightId === null || comment.insightId === id, already);
  return comment;
}

export async function lockCommentToTurn(db: Db, commentId: string, otherwise: string) {
  const [comment] = await db
    .select({
      id: comments.id,
      authorId: comments.authorId,
      organisationId: comments.organisationId,
      placeId: comments.placeId,
      state: comments.state,
      version: comments.version,
      namedAs: comments.namedAs,
      body: comments.body,
      insightId: comments.insightId,
      noteId: comments.noteId,
      postId: comments.postId,
      reportId: comments.reportId,
      questionId: comments.questionId,
    })
    .from(comments)
    .where(eq(comments.id, commentId))
    .for("update");
  return found(comment, otherwise);
}

/** What the comment hangs on, and so will the insight. */
export function targetOfComment({ noteId, postId, reportId, questionId }: Hanging): Target {
  if (noteId) return { noun: "note", id: noteId };
  if (postId) return { noun: "post", id: postId };
  if (reportId) return { noun: "report", id: reportId };
  return { noun: "question", id: questionId ?? "" };
}

type Hanging = { noteId: string | null; postId: string | null; reportId: string | null; questionId: string | null };

/** Links the two. Postgres does it for the comment's author alone, who may not be trusted to change what is published otherwise. */
export async function becomes(db: Db, commentId: string, insightId: string) {
  const { rows } = await db.execute<{ done: boolean }>(
    sql`select comment_became(${commentId}::uuid, ${insightId}::uuid) as done`,
  );
  allow(rows[0]?.done === true, already);
}

/** What staff have proposed to make of it, and its author has not said no to. */
export async function proposalFor(db: Db, commentId: string) {
  const [proposal] = await db
    .select({ kind: insightProposals.kind, statement: insightProposals.statement })
    .from(insightProposals)
    .where(and(eq(insightProposals.commentId, commentId), isNull(insightProposals.declinedAt)));
  return proposal;
}
