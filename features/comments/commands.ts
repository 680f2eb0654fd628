import { and, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { commentEdits, comments } from "@/db/schema/comments";
import { lockComment } from "@/features/comments/lock-comment";
import type { CommentEditInput, CommentInput } from "@/features/comments/schema";
import { refuseStale } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import {
  canContribute,
  canEdit,
  canSendAgain,
  canWithdraw,
  findTarget,
  goesLive,
  isWaiting,
} from "@/features/contributions/policy";
import { hangingOn } from "@/features/contributions/schema";
import {
  hasLeft,
  holds,
  isStillTrusted,
  promise,
  setOut,
  standing,
  usedAlready,
  voice,
} from "@/features/contributions/sending";
import { isLookedAtFirst, kept, whyItWaits } from "@/features/watched-words/watching";
import { markdown } from "@/lib/markdown";
import { allow, found } from "@/lib/refusal";

const gone = "This comment is not here any more.";
const sent = { state: comments.state, sentAt: comments.sentAt, promisedAt: comments.promisedAt };

/** Says something under a note, post, report or question. The same form twice makes one. Answers how it stands. */
export async function addComment(member: Member, input: CommentInput) {
  return writing(member, async (db) => {
    allow(canContribute(member), "Join an organisation first; then you can comment.");
    const target = found(
      await findTarget(db, member, input.target),
      "What you answer is not here any more. Your words are kept.",
    );
    const comment = {
      id: input.id,
      ...hangingOn(input.target),
      ...(await voice(db, member, input)),
      placeId: target.placeId,
      parentId: input.parentId && (await threadOf(db, input.parentId, hangingOn(input.target))),
      ...wordsOf(input),
    };
    const isHeld = await isLookedAtFirst(db, { texts: [input.body], reconsidered: input.reconsidered });
    const why = whyItWaits(member, isHeld);
    const [made] = await db
      .insert(comments)
      .values({ ...comment, ...(await setOut(db, member.isTrusted && !isHeld)) })
      .onConflictDoNothing()
      .returning(sent);
    if (!made) return standing(db, await sentBefore(db, comment));
    await record(db, { deed: "addComment", ...deedOn(member, "comment", { ...comment, version: 0 }), ...kept(why) });
    return standing(db, { ...made, ...why });
  });
}

/** New words from the author. Those for what is published wait beside the old ones, unless the author is trusted. */
export async function editComment(member: Member, input: CommentEditInput) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, input.id, gone);
    allow(canWithdraw(member, comment), "This comment cannot be changed any more.");
    allow(canEdit(member, comment), hasLeft);
    refuseStale(input.version !== comment.wordsVersion);
    const isHeld = await isLookedAtFirst(db, { texts: [input.body], reconsidered: input.reconsidered });
    const why = whyItWaits(member, isHeld);
    await record(db, {
      deed: "editComment",
      ...deedOn(member, "comment", comment),
      before: { body: (comment.edit ?? comment).body },
      ...kept(why),
    });
    const live = goesLive(member, comment) && !isHeld && (await isStillTrusted(db));
    if (comment.state === "published" && !live) return standing(db, { ...(await keepBeside(db, input)), ...why });
    const [changed] = await db
      .update(comments)
      .set({
        ...wordsOf(input),
        version: comment.version + 1,
        ...(live ? { editedAt: sql`now()` } : await onward(db, comment)),
      })
      .where(eq(comments.id, comment.id))
      .returning(sent);
    await db.delete(commentEdits).where(eq(commentEdits.commentId, comment.id));
    return standing(db, { ...found(changed, gone), ...why });
  });
}

/** Takes it away from everybody else. Words that waited beside it become its words, so that nothing is lost. */
export async function withdrawComment(member: Member, { id, version }: { id: string; version: number }) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, id, gone);
    allow(canWithdraw(member, comment), "This comment has been withdrawn or decided already.");
    refuseStale(version !== comment.wordsVersion);
    await db
      .update(comments)
      .set({
        state: "withdrawn",
        version: comment.version + 1,
        ...wordsOf(comment.edit ?? comment),
        // Sent again they are there as new: who looked at the old ones has not seen them.
        ...(comment.edit ? { editedAt: sql`now()` } : {}),
      })
      .where(eq(comments.id, id));
    await db.delete(commentEdits).where(eq(commentEdits.commentId, id));
    await record(db, { deed: "withdrawComment", ...deedOn(member, "comment", comment) });
    return { id };
  });
}

/** Undoes a withdrawal: it waits again, or stands where it stood when its author is trusted. */
export async function sendCommentAgain(member: Member, { id, version }: { id: string; version: number }) {
  return writing(member, async (db) => {
    const comment = await lockComment(db, id, gone);
    allow(comment.state === "withdrawn", "This comment has been sent again already.");
    allow(canSendAgain(member, comment), hasLeft);
    refuseStale(version !== comment.wordsVersion);
    const isHeld = await isLookedAtFirst(db, { texts: [comment.body], reconsidered: true });
    const why = whyItWaits(member, isHeld);
    const live = goesLive(member, comment) && !isHeld && (await isStillTrusted(db));
    const [changed] = await db
      .update(comments)
      .set({ version: comment.version + 1, ...(live ? { state: "published" } : await setOut(db, false)) })
      .where(eq(comments.id, id))
      .returning(sent);
    await record(db, { deed: "sendCommentAgain", ...deedOn(member, "comment", comment), ...kept(why) });
    return standing(db, { ...found(changed, gone), ...why });
  });
}

const wordsOf = ({ body }: { body: string }) => ({ body, bodyHtml: markdown(body) });

/** The comment to hang a reply on: a reply to a reply hangs on the same one. */
async function threadOf(db: Db, commentId: string, target: ReturnType<typeof hangingOn>) {
  const [comment] = await db
    .select({ id: comments.id, parentId: comments.parentId, ...columns })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.state, "published")));
  const { id, parentId, ...on } = found(comment, "The comment that you answer is not here any more. Your words are kept.");
  allow(holds(on, target), "The comment that you answer stands somewhere else.");
  return parentId ?? id;
}

const columns = {
  noteId: comments.noteId,
  postId: comments.postId,
  reportId: comments.reportId,
  questionId: comments.questionId,
};

/** What waits keeps its turn in the queue; what came back gets a new one. */
async function onward(db: Db, comment: Parameters<typeof isWaiting>[0]) {
  return isWaiting(comment) ? { state: "sent" as const } : setOut(db, false);
}

async function keepBeside(db: Db, { id, body }: CommentEditInput) {
  const [edit] = await db
    .insert(commentEdits)
    .values({ commentId: id, body, promisedAt: await promise(db) })
    .onConflictDoUpdate({ target: commentEdits.commentId, set: { body, sentAt: sql`now()` } })
    .returning({ sentAt: commentEdits.sentAt, promisedAt: commentEdits.promisedAt });
  return { state: "sent" as const, ...found(edit, gone) };
}

/** What the same form made when it was sent before. An id that is in use otherwise is nobody's business. */
async function sentBefore(db: Db, comment: { id: string }) {
  const [before] = await db.select().from(comments).where(eq(comments.id, comment.id));
  if (!before || !holds(before, comment)) throw usedAlready();
  return { state: before.state, sentAt: before.sentAt, promisedAt: before.promisedAt };
}
