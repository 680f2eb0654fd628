import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { commentEdits, comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { type LockedComment, lockComment } from "@/features/comments/lock-comment";
import { openTargetOf } from "@/features/contributions/context";
import { canDecideSo } from "@/features/contributions/deciding-policy";
import type { About } from "@/features/contributions/decision-letters";
import { deedOn } from "@/features/contributions/deed-on";
import type { Edit, Kind } from "@/features/contributions/kind";
import { markdown } from "@/lib/markdown";
import { beginningOf, oneLineOf } from "@/lib/one-line";
import { found } from "@/lib/refusal";

const gone = "This comment is not here any more.";

const waiting = (comment: LockedComment) => found(comment.edit, gone);

const edit: Edit<LockedComment> = {
  waits: (comment) => comment.edit !== undefined,
  put: (db, comment, to) => {
    const { body } = waiting(comment);
    return db
      .update(comments)
      .set({ body, bodyHtml: markdown(body), ...to })
      .where(eq(comments.id, comment.id));
  },
  drop: (db, id) => db.delete(commentEdits).where(eq(commentEdits.commentId, id)),
  words: (comment) => ({ body: waiting(comment).body }),
  old: ({ body }) => ({ body }),
  about: (db, comment) => aboutComment(db, comment.id, waiting(comment).body),
};

/** How a comment is decided on. */
export const commentKind: Kind<LockedComment> & { edit: Edit<LockedComment> } = {
  name: "Comment",
  lock: lockComment,
  may: canDecideSo,
  move: (db, { id }, to) => db.update(comments).set(to).where(eq(comments.id, id)),
  row: (member, comment) => deedOn(member, "comment", comment),
  about: (db, { id }) => aboutComment(db, id),
  edit,
};

/** How letters speak of a comment; `sent` are new words for it. */
export async function aboutComment(db: Db, id: string, sent?: string): Promise<About> {
  const [row] = await db
    .select({ authorId: comments.authorId, body: comments.body, target: openTargetOf(comments) })
    .from(comments)
    .innerJoin(organisations, eq(organisations.id, comments.organisationId))
    .where(eq(comments.id, id));
  const { authorId, target, body } = found(row, gone);
  const ownAt = `/me/comments/${id}/edit`;
  return {
    authorId,
    yours: target ? `your comment on “${target.title}”` : "your comment",
    called: beginningOf(oneLineOf(sent ?? body), 60),
    text: [{ quote: sent ?? body }],
    seeAt: target ? `${target.href}#comment-${id}` : ownAt,
    changeAt: ownAt,
    ownAt,
    afterDeclining: "Your text is kept under your contributions. You can say it in other words, as a new comment.",
  };
}
