import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { insightProposals } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { members } from "@/db/schema/members";
import { siteName } from "@/db/site-name";
import { notForYou } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { findTarget } from "@/features/contributions/policy";
import { hangingOn } from "@/features/contributions/schema";
import { hasLeft, setOut, standing, usedAlready, voice } from "@/features/contributions/sending";
import { findPlace } from "@/features/insights/find-place";
import { becomes, lockCommentToTurn, proposalFor, targetOfComment } from "@/features/insights/from-comment";
import { canProposeInsight, canTurnIntoInsight } from "@/features/insights/policy";
import { proposedLetter } from "@/features/insights/proposed-letter";
import type { From } from "@/features/insights/receipts";
import { allow, found } from "@/lib/refusal";

type Proposal = { commentId: string; kind: "saw-this-too" | "different-here" | "builds-on-this"; statement: string };

const answered = "You have answered this already.";

/** Staff would make an insight of a comment. Its author is asked, once, and nothing changes without their yes. */
export async function proposeInsight(member: Member, { commentId, kind, statement, siteUrl }: Proposal & From) {
  return writing(member, async (db) => {
    const comment = await lockCommentToTurn(db, commentId, notForYou);
    allow(canProposeInsight(member, comment), notForYou);
    allow(comment.insightId === null, "Its author has made an insight of it already.");
    const [proposal] = await db
      .insert(insightProposals)
      .values({ commentId, proposedById: member.id, kind, statement })
      .onConflictDoNothing()
      .returning({ commentId: insightProposals.commentId });
    allow(proposal !== undefined, "Its author has been asked already.");
    await record(db, { deed: "proposeInsight", ...deedOn(member, "comment", comment), after: { kind, statement } });
    await askAuthor(db, comment, { kind, statement, siteUrl });
    return { commentId };
  });
}

async function askAuthor(db: Db, comment: { authorId: string; body: string }, proposed: Omit<Proposal, "commentId"> & From) {
  const [author] = await db
    .select({ email: members.email })
    .from(members)
    .where(sql`${members.id} = ${comment.authorId} and closed_at is null and suspended_at is null`);
  const { email } = found(author, "Its author is not here any more, so nobody could say yes.");
  await enclose(db, {
    toAddress: email,
    ...proposedLetter({ ...proposed, said: comment.body, siteName: await siteName(db) }),
  });
}

/**
 * The author's yes: the insight is theirs, named as the comment was. Whoever proposed it has looked at it by that; if it is not
 * theirs to decide on, it goes the way of every insight.
 */
export async function agreeToInsight(
  member: Member,
  { id, commentId, place }: { id: string; commentId: string; place: string },
) {
  return writing(member, async (db) => {
    const comment = await lockCommentToTurn(db, commentId, answered);
    allow(comment.authorId === member.id, answered);
    if (comment.insightId === id) return standing(db, await howItStands(db, id));
    allow(comment.insightId === null, answered);
    const { kind, statement } = found(await proposalFor(db, commentId), answered);
    allow(canTurnIntoInsight(member, comment), hasLeft);
    const target = targetOfComment(comment);
    found(await findTarget(db, member, target), "What you wrote about is not here any more.");
    const here = await findPlace(db, place);
    const spoken = await voice(db, member, { ...comment, placeName: here.name });
    const insight = { id, ...hangingOn(target), ...spoken, kind, statement, placeId: here.id };
    const [made] = await db
      .insert(insights)
      .values({ ...insight, ...(await setOut(db, false)) })
      .onConflictDoNothing()
      .returning({ id: insights.id });
    if (!made) throw usedAlready();
    await becomes(db, commentId, id);
    await record(db, {
      deed: "agreeToInsight",
      ...deedOn(member, "insight", { ...insight, version: 0 }),
      after: { commentId },
    });
    if (!(await publishedByProposer(db, commentId)) && member.isTrusted)
      await db
        .update(insights)
        .set({ ...(await setOut(db, true)), promisedAt: null })
        .where(eq(insights.id, id));
    return standing(db, await howItStands(db, id));
  });
}

/** The author's no. Nobody asks again. */
export async function declineProposal(member: Member, { commentId }: { commentId: string }) {
  return writing(member, async (db) => {
    const comment = await lockCommentToTurn(db, commentId, answered);
    allow(comment.authorId === member.id && comment.insightId === null, answered);
    found(await proposalFor(db, commentId), answered);
    await db.update(insightProposals).set({ declinedAt: sql`now()` }).where(eq(insightProposals.commentId, commentId));
    await record(db, { deed: "declineProposal", ...deedOn(member, "comment", comment) });
    return { commentId };
  });
}

async function publishedByProposer(db: Db, commentId: string) {
  const { rows } = await db.execute<{ done: boolean }>(sql`select publish_what_was_proposed(${commentId}::uuid) as done`);
  return rows[0]?.done === true;
}

async function howItStands(db: Db, id: string) {
  const [row] = await db
    .select({ state: insights.state, sentAt: insights.sentAt, promisedAt: insights.promisedAt })
    .from(insights)
    .where(eq(insights.id, id));
  return found(row, "This insight is not here any more.");
}
