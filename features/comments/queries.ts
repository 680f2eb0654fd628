import { and, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import type { State } from "@/db/schema/columns";
import { commentEdits, comments, insightProposals } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { targetOf, waitsFor, whyItStands } from "@/features/contributions/context";
import { canDecideSo } from "@/features/contributions/deciding-policy";
import { gapsOn } from "@/features/contributions/gaps";
import { type Contribution, listedTarget, mayWithOwn } from "@/features/contributions/policy";
import { type Target, wordsVersion } from "@/features/contributions/schema";
import { writerOf } from "@/features/contributions/writer";
import { canProposeInsight, canTurnIntoInsight } from "@/features/insights/policy";
import type { Kind } from "@/features/insights/schema";

const hangsOn = ({ noun, id }: Target) =>
  eq({ note: comments.noteId, post: comments.postId, report: comments.reportId, question: comments.questionId }[noun], id);

const commentShown = {
  id: comments.id,
  authorId: comments.authorId,
  organisationId: comments.organisationId,
  placeId: comments.placeId,
  state: comments.state,
  version: comments.version,
  parentId: comments.parentId,
  bodyHtml: comments.bodyHtml,
  byline: comments.byline,
  publishedAt: comments.publishedAt,
  editedAt: comments.editedAt,
  /** What its author made of it: read by whoever reads the comment, once it is published. */
  became: { id: insights.id, kind: insights.kind, state: insights.state },
  proposed: { commentId: insightProposals.commentId, declinedAt: insightProposals.declinedAt },
};

/** What is said here: the newest 200 that are published, and for their author alone what still waits. */
export function getCommentsOn(viewer: Viewer, target: Target) {
  return reading(viewer, async (db) => {
    const newest = await withKeptPlan(
      db
        .select(commentShown)
        .from(comments)
        .leftJoin(insights, eq(insights.id, comments.insightId))
        .leftJoin(insightProposals, eq(insightProposals.commentId, comments.id))
        .where(and(hangsOn(target), eq(comments.state, "published"), listedTarget(viewer, target)))
        .orderBy(desc(comments.publishedAt))
        .limit(200),
    );
    const mine = viewer ? await unsettled(db, viewer, target) : [];
    const published = newest.reverse().map((comment) => asShown(viewer, comment));
    const gaps = await gapsOn(db, viewer, target, "comment");
    return { published, gaps, mine, writer: await writerOf(db, viewer) };
  });
}

type Row = Contribution & {
  became: { id: string; kind: Kind; state: State } | null;
  proposed: { declinedAt: Date | null } | null;
};

/** What this viewer reads of it, and may make of it. */
function asShown<Comment extends Row>(viewer: Viewer, comment: Comment) {
  const { authorId, organisationId, placeId, state, version, became, proposed, ...shown } = comment;
  const isMine = viewer?.id === authorId;
  return {
    ...shown,
    isMine,
    became: became && (became.state === "published" || isMine) ? { ...became, isOnPage: became.state === "published" } : null,
    /** Its author is asked, and has not answered. */
    isAsked: isMine && !became && proposed !== null && proposed.declinedAt === null,
    can: {
      turn: !became && canTurnIntoInsight(viewer, comment),
      propose: !became && !proposed && canProposeInsight(viewer, comment),
      takeDown: canDecideSo(viewer, comment, "unpublish"),
    },
  };
}

export type CommentsTold = Awaited<ReturnType<typeof getCommentsOn>>;
export type CommentShown = CommentsTold["published"][number];

/** The viewer's own that wait, or came back; and new words that wait beside published ones. */
function unsettled(db: Db, viewer: Member, target: Target) {
  return withKeptPlan(
    db
      .select({
        id: comments.id,
        parentId: comments.parentId,
        body: sql<string>`coalesce(${commentEdits.body}, ${comments.body})`,
        state: comments.state,
        sentAt: sql`coalesce(${commentEdits.sentAt}, ${comments.sentAt})`.mapWith(commentEdits.sentAt),
        promisedAt: sql`coalesce(${commentEdits.promisedAt}, ${comments.promisedAt})`.mapWith(commentEdits.promisedAt),
        waitsFor: waitsFor(comments.id),
        before: sql<number>`waiting_before(coalesce(${commentEdits.promisedAt}, ${comments.promisedAt}), coalesce(${commentEdits.sentAt}, ${comments.sentAt}))`,
      })
      .from(comments)
      .leftJoin(commentEdits, eq(commentEdits.commentId, comments.id))
      .where(
        and(
          eq(comments.authorId, viewer.id),
          hangsOn(target),
          or(
            inArray(comments.state, ["sent", "in-review", "held", "changes-requested"]),
            and(eq(comments.state, "published"), isNotNull(commentEdits.commentId)),
          ),
        ),
      )
      .orderBy(desc(comments.madeAt))
      .limit(20),
  );
}

/** One of the member's own, with the words to go on from. Null when there is none, or it is somebody else's. */
export function getOwnComment(member: Member, id: string) {
  return reading(member, async (db) => {
    const [row] = await db
      .select({
        id: comments.id,
        organisationId: comments.organisationId,
        state: comments.state,
        version: comments.version,
        body: comments.body,
        edit: { body: commentEdits.body, sentAt: commentEdits.sentAt },
        target: targetOf(comments),
        ...whyItStands(comments.id),
      })
      .from(comments)
      .leftJoin(commentEdits, eq(commentEdits.commentId, comments.id))
      .where(and(eq(comments.id, id), eq(comments.authorId, member.id)));
    if (!row) return null;
    const words = row.cameBack?.words?.body ?? row.edit?.body ?? row.body;
    return { ...row, version: wordsVersion(row), words, can: mayWithOwn(member, row) };
  });
}
