import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { insightEdits, insights } from "@/db/schema/insights";
import { wordsVersion } from "@/features/contributions/schema";
import { found } from "@/lib/refusal";

/** The insight, held for this transaction, with the new words that wait for it. */
export async function lockInsight(db: Db, id: string, otherwise: string) {
  const [insight] = await db
    .select({
      id: insights.id,
      kind: insights.kind,
      authorId: insights.authorId,
      organisationId: insights.organisationId,
      placeId: insights.placeId,
      state: insights.state,
      version: insights.version,
      publishedAt: insights.publishedAt,
      sentAt: insights.sentAt,
      promisedAt: insights.promisedAt,
      statement: insights.statement,
      why: insights.why,
      condition: insights.condition,
      changed: insights.changed,
    })
    .from(insights)
    .where(eq(insights.id, id))
    .for("update");
  const [edit] = await db
    .select({
      statement: insightEdits.statement,
      why: insightEdits.why,
      condition: insightEdits.condition,
      changed: insightEdits.changed,
      sentAt: insightEdits.sentAt,
    })
    .from(insightEdits)
    .where(eq(insightEdits.insightId, id));
  const { version, ...rest } = found(insight, otherwise);
  return { ...rest, version, edit, wordsVersion: wordsVersion({ version, edit }) };
}

export type Words = { statement: string; why: string; condition: string; changed: string };

export const wordsOf = ({ statement, why, condition, changed }: Words) => ({ statement, why, condition, changed });
