import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { changedSince, notForYou } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { canDecideOnPublished } from "@/features/contributions/policy";
import { allow, found } from "@/lib/refusal";

type Live = { id: string; version: number };

/** What went live at once because its author is trusted has been looked at, and stays. */
export function leaveInsightUp(member: Member, live: Live) {
  return leaveUp(member, { noun: "insight", item: insights, deed: "leaveInsightUp" }, live);
}

export function leaveCommentUp(member: Member, live: Live) {
  return leaveUp(member, { noun: "comment", item: comments, deed: "leaveCommentUp" }, live);
}

type Kind = { noun: "insight" | "comment"; item: typeof insights | typeof comments; deed: string };

function leaveUp(member: Member, { noun, item, deed }: Kind, { id, version }: Live) {
  return writing(member, async (db) => {
    const [row] = await db
      .select({
        id: item.id,
        authorId: item.authorId,
        organisationId: item.organisationId,
        placeId: item.placeId,
        state: item.state,
        version: item.version,
      })
      .from(item)
      .where(eq(item.id, id))
      .for("update");
    const live = found(row, notForYou);
    allow(canDecideOnPublished(member, live), notForYou);
    allow(live.version === version, changedSince);
    await db
      .update(item)
      .set({ decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(item.id, id));
    await record(db, { deed, ...deedOn(member, noun, live) });
    return { id };
  });
}
