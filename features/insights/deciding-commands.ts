import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { insightEdits, insights } from "@/db/schema/insights";
import { changedSince, notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { canDecideOn, canDecideOnPublished, isWaiting } from "@/features/contributions/policy";
import { lockInsight, saidBefore, saidOf } from "@/features/insights/lock-insight";
import { type From, tellOfUse } from "@/features/insights/receipts";
import { allow } from "@/lib/refusal";

/** `version` is that of the words which the moderator saw. */
type Decision = { id: string; version: number };

export async function publishInsight(member: Member, { id, version, siteUrl }: Decision & From) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, id, notForYou);
    allow(canDecideOn(member, insight), await whyNot(db, { id, waits: isWaiting(insight) }));
    allow(insight.version === version, changedSince);
    await db
      .update(insights)
      .set({
        state: "published",
        publishedAt: sql`coalesce(${insights.publishedAt}, now())`,
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: version + 1,
      })
      .where(eq(insights.id, id));
    await record(db, { deed: "publishInsight", ...deedOn(member, "insight", insight) });
    await tellOfUse(db, id, { siteUrl });
    return { id };
  });
}

/** Back to its author, with a reason in words. */
export async function returnInsight(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, id, notForYou);
    allow(canDecideOn(member, insight), await whyNot(db, { id, waits: isWaiting(insight) }));
    allow(insight.version === version, changedSince);
    await db
      .update(insights)
      .set({
        state: "changes-requested",
        publishedAt: null,
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: version + 1,
      })
      .where(eq(insights.id, id));
    await record(db, { deed: "returnInsight", ...deedOn(member, "insight", insight), reason });
    return { id };
  });
}

/** Puts the new words in the place of the old ones. */
export async function publishInsightEdit(member: Member, { id, version, siteUrl }: Decision & From) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, id, notForYou);
    const { edit } = insight;
    allow(edit !== undefined && canDecideOnPublished(member, insight), await whyNot(db, { id, waits: edit !== undefined }));
    allow(insight.wordsVersion === version, changedSince);
    await db
      .update(insights)
      .set({
        ...saidOf(edit),
        editedAt: sql`now()`,
        decidedAt: sql`now()`,
        decidedById: member.id,
        version: insight.version + 1,
      })
      .where(eq(insights.id, id));
    await db.delete(insightEdits).where(eq(insightEdits.insightId, id));
    await record(db, { deed: "publishInsightEdit", ...deedOn(member, "insight", insight), before: saidBefore(insight) });
    await tellOfUse(db, id, { siteUrl });
    return { id };
  });
}

/** The old words stay up; the new ones go back to their author with the reason, kept in the ledger. */
export async function returnInsightEdit(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, id, notForYou);
    const { edit } = insight;
    allow(edit !== undefined && canDecideOnPublished(member, insight), await whyNot(db, { id, waits: edit !== undefined }));
    allow(insight.wordsVersion === version, changedSince);
    await db
      .update(insights)
      .set({ version: insight.version + 1 })
      .where(eq(insights.id, id));
    await db.delete(insightEdits).where(eq(insightEdits.insightId, id));
    await record(db, { deed: "returnInsightEdit", ...deedOn(member, "insight", insight), reason, before: saidBefore(edit) });
    return { id };
  });
}

/** Takes down what is published; its author reads why. */
export async function unpublishInsight(member: Member, { id, version, reason }: Decision & { reason: string }) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, id, notForYou);
    allow(canDecideOnPublished(member, insight), await whyNot(db, { id, waits: isWaiting(insight) }));
    allow(insight.version === version, changedSince);
    await db
      .update(insights)
      .set({ state: "unpublished", decidedAt: sql`now()`, decidedById: member.id, version: version + 1 })
      .where(eq(insights.id, id));
    await record(db, { deed: "unpublishInsight", ...deedOn(member, "insight", insight), reason });
    return { id };
  });
}
