import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { workshops } from "@/db/schema/workshops";
import { found } from "@/lib/refusal";

export const onlyEditors = "Only an editor can write about a workshop.";

/** The workshop, held until this transaction ends. */
export async function lockWorkshop(db: Db, id: string) {
  const [row] = await db
    .select({
      slug: workshops.slug,
      title: workshops.title,
      heldOn: workshops.heldOn,
      startsAt: workshops.startsAt,
      endsAt: workshops.endsAt,
      placeId: workshops.placeId,
      venue: workshops.venue,
      forWhom: workshops.forWhom,
      came: workshops.came,
      prompts: workshops.prompts,
      answers: workshops.answers,
      outcome: workshops.outcome,
      publishedAt: workshops.publishedAt,
      version: workshops.version,
    })
    .from(workshops)
    .where(eq(workshops.id, id))
    .for("update");
  return found(row, "This workshop is not here any more.");
}
