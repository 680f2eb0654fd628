import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { commentEdits, comments } from "@/db/schema/comments";
import { lockComment } from "@/features/comments/lock-comment";
import { changedSince, notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { canDecideOn, canDecideOnPublished, isWaiting } from "@/features/contributions/policy";
import { markdown } from "@/lib/markdown";
import { allow } from "@/lib/refusal";

/** `version` is that of the words which the moderator saw. */
type Decision = { id: string; version: number };

export async function publishComment(member: Member, { id, version }: Decision) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, id, notForYou);
    allow(canDecideOn(member, comment), await whyNot(db, { id, waits: isWaiting(comment) }));
    allow(comment.version === version, changedSince);
    await db
      .update(comments)
      .set({
        state: "published",
        publishedAt: sql`coalesce(${comments.publishedAt}, now())`,
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: version + 1,
      })
      .where(eq(comments.id, id));
    await record(db, { deed: "publishComment", ...deedOn(member, "comment", comment) });
    return { id };
  });
}

/** Back to its author, with a reason in words. */
export async function returnComment(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, id, notForYou);
    allow(canDecideOn(member, comment), await whyNot(db, { id, waits: isWaiting(comment) }));
    allow(comment.version === version, changedSince);
    await db
      .update(comments)
      .set({
        state: "changes-requested",
        publishedAt: null,
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: version + 1,
      })
      .where(eq(comments.id, id));
    await record(db, { deed: "returnComment", ...deedOn(member, "comment", comment), reason });
    return { id };
  });
}

/** Puts the new words in the place of the old ones. */
export async function publishCommentEdit(member: Member, { id, version }: Decision) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, id, notForYou);
    const { edit } = comment;
    allow(edit !== undefined && canDecideOnPublished(member, comment), await whyNot(db, { id, waits: edit !== undefined }));
    allow(comment.wordsVersion === version, changedSince);
    await db
      .update(comments)
      .set({
        body: edit.body,
        bodyHtml: markdown(edit.body),
        editedAt: sql`now()`,
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: comment.version + 1,
      })
      .where(eq(comments.id, id));
    await db.delete(commentEdits).where(eq(commentEdits.commentId, id));
    await record(db, { deed: "publishCommentEdit", ...deedOn(member, "comment", comment), before: { body: comment.body } });
    return { id };
  });
}

/** The old words stay up; the new ones go back to their author with the reason, kept in the ledger. */
export async function returnCommentEdit(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, id, notForYou);
    const { edit } = comment;
    allow(edit !== undefined && canDecideOnPublished(member, comment), await whyNot(db, { id, waits: edit !== undefined }));
    allow(comment.wordsVersion === version, changedSince);
    await db
      .update(comments)
      .set({ version: comment.version + 1 })
      .where(eq(comments.id, id));
    await db.delete(commentEdits).where(eq(commentEdits.commentId, id));
    await record(db, { deed: "returnCommentEdit", ...deedOn(member, "comment", comment), reason, before: { body: edit.body } });
    return { id };
  });
}

/** Takes down what is published; its author reads why. */
export async function unpublishComment(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, id, notForYou);
    allow(canDecideOnPublished(member, comment), await whyNot(db, { id, waits: isWaiting(comment) }));
    allow(comment.version === version, changedSince);
    await db
      .update(comments)
      .set({ state: "unpublished", decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(comments.id, id));
    await record(db, { deed: "unpublishComment", ...deedOn(member, "comment", comment), reason });
    return { id };
  });
}
