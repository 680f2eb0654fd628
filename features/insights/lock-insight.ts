import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { insightEdits, insights } from "@/db/schema/insights";
import { places } from "@/db/schema/places";
import { wordsVersion } from "@/features/contributions/schema";
import { found } from "@/lib/refusal";

/** The insight, held for this transaction, with the new words that wait for it. */
export async function lockInsight(db: Db, id: string, otherwise: string) {
  const [insight] = await db
    .select({
      id: insights.id,
      authorId: insights.authorId,
      organisationId: insights.organisationId,
      state: insights.state,
      version: insights.version,
      publishedAt: insights.publishedAt,
      sentAt: insights.sentAt,
      promisedAt: insights.promisedAt,
      toldAt: insights.toldAt,
      place: places.name,
      ...saidInInsight,
    })
    .from(insights)
    .innerJoin(places, eq(places.id, insights.placeId))
    .where(eq(insights.id, id))
    .for("update", { of: insights });
  const [edit] = await db
    .select({ sentAt: insightEdits.sentAt, place: places.name, ...saidInEdit })
    .from(insightEdits)
    .innerJoin(places, eq(places.id, insightEdits.placeId))
    .where(eq(insightEdits.insightId, id));
  const { version, ...rest } = found(insight, otherwise);
  return { ...rest, version, edit, wordsVersion: wordsVersion({ version, edit }) };
}

export type LockedInsight = Awaited<ReturnType<typeof lockInsight>>;

/** All that an author says, and may say otherwise later. */
export const saidInInsight = {
  kind: insights.kind,
  placeId: insights.placeId,
  namedAs: insights.namedAs,
  byline: insights.byline,
  statement: insights.statement,
  why: insights.why,
  condition: insights.condition,
  changed: insights.changed,
  changedOn: insights.changedOn,
};

export const saidInEdit = {
  kind: insightEdits.kind,
  placeId: insightEdits.placeId,
  namedAs: insightEdits.namedAs,
  byline: insightEdits.byline,
  statement: insightEdits.statement,
  why: insightEdits.why,
  condition: insightEdits.condition,
  changed: insightEdits.changed,
  changedOn: insightEdits.changedOn,
};

type Row = Pick<typeof insights.$inferSelect, keyof typeof saidInInsight>;

/** The same columns alone, to be written from one table into the other. */
export const saidOf = ({ kind, placeId, namedAs, byline, statement, why, condition, changed, changedOn }: Row): Row => ({
  kind,
  placeId,
  namedAs,
  byline,
  statement,
  why,
  condition,
  changed,
  changedOn,
});

/** For the ledger: what it said before, with the place as people call it, so that it can go back into a form. */
export const saidBefore = (said: Row & { place: string }) => {
  const { placeId, byline, ...words } = saidOf(said);
  return { ...words, changedOn: words.changedOn ?? "", place: said.place };
};
