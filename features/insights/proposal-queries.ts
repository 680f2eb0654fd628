import { and, desc, eq, isNull } from "drizzle-orm";
import { type Member, reading, type Viewer } from "@/db/doors";
import { comments, insightProposals } from "@/db/schema/comments";
import { members } from "@/db/schema/members";
import { targetOf } from "@/features/contributions/context";
import { writerOf } from "@/features/contributions/writer";
import { targetOfComment } from "@/features/insights/from-comment";
import { canProposeInsight, canTurnIntoInsight } from "@/features/insights/policy";
import { inModeratedPlaces } from "@/features/moderation/policy";
import { firstSentence, plainText } from "@/lib/first-sentence";

const commentColumns = {
  id: comments.id,
  authorId: comments.authorId,
  organisationId: comments.organisationId,
  placeId: comments.placeId,
  state: comments.state,
  version: comments.version,
  namedAs: comments.namedAs,
  byline: comments.byline,
  body: comments.body,
  bodyHtml: comments.bodyHtml,
  insightId: comments.insightId,
  noteId: comments.noteId,
  postId: comments.postId,
  reportId: comments.reportId,
  questionId: comments.questionId,
  target: targetOf(comments),
};

/** What staff would make of the member's comments, and waits for their yes or no. */
export function listOwnProposals(member: Member) {
  return reading(member, async (db) => {
    const proposals = await db
      .select({
        commentId: comments.id,
        organisationId: comments.organisationId,
        authorId: comments.authorId,
        state: comments.state,
        byline: comments.byline,
        bodyHtml: comments.bodyHtml,
        target: targetOf(comments),
        kind: insightProposals.kind,
        statement: insightProposals.statement,
      })
      .from(insightProposals)
      .innerJoin(comments, eq(comments.id, insightProposals.commentId))
      .where(and(eq(comments.authorId, member.id), isNull(comments.insightId), isNull(insightProposals.declinedAt)))
      .orderBy(desc(insightProposals.proposedAt))
      .limit(20);
    const open = proposals.filter((proposal) => canTurnIntoInsight(member, proposal));
    return open.length > 0 ? { proposals: open, writer: await writerOf(db, member) } : null;
  });
}

export type OwnProposal = NonNullable<Awaited<ReturnType<typeof listOwnProposals>>>["proposals"][number];

/** The member's own comment, to be made an insight of. Null when there is none, or it is somebody else's, or not on a page. */
export function getCommentToTurn(member: Member, id: string) {
  return reading(member, async (db) => {
    const [comment] = await db
      .select({ ...commentColumns, proposal: { kind: insightProposals.kind, statement: insightProposals.statement } })
      .from(comments)
      .leftJoin(insightProposals, and(eq(insightProposals.commentId, comments.id), isNull(insightProposals.declinedAt)))
      .where(and(eq(comments.id, id), eq(comments.authorId, member.id)));
    const target = comment?.target;
    if (!comment || !target || !canTurnIntoInsight(member, comment)) return null;
    const { proposal, body, bodyHtml, insightId, organisationId, namedAs } = comment;
    return {
      ...{ id, bodyHtml, insightId, organisationId, namedAs, ...target },
      target: targetOfComment(comment),
      begins: { kind: proposal?.kind, statement: proposal?.statement ?? inOneSentence(body) },
      writer: await writerOf(db, member),
    };
  });
}

/** Somebody's comment, for staff who may propose to make an insight of it. Null when there is none, or not for this viewer. */
export function getCommentToPropose(viewer: Viewer, id: string) {
  return reading(viewer, async (db) => {
    const [comment] = await db
      .select({ ...commentColumns, author: members.name, askedAt: insightProposals.proposedAt })
      .from(comments)
      .innerJoin(members, eq(members.id, comments.authorId))
      .leftJoin(insightProposals, eq(insightProposals.commentId, comments.id))
      .where(and(eq(comments.id, id), inModeratedPlaces(viewer, comments.placeId)));
    const target = comment?.target;
    if (!comment || !target || !canProposeInsight(viewer, comment)) return null;
    const { byline, author, bodyHtml, body, askedAt, insightId } = comment;
    const isOver = askedAt !== null || insightId !== null;
    return { id, target, byline, author, bodyHtml, isOver, statement: inOneSentence(body) };
  });
}

/** A comment that is short enough, or else how it begins, if that is. */
const inOneSentence = (body: string) => [plainText(body), firstSentence(body)].find((text) => text.length <= 280) ?? "";
