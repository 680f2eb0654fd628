import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { organisations } from "@/db/schema/organisations";
import { found } from "@/lib/refusal";

export const notYours = "Only its leads and the editors can change an organisation.";

/**
 * The organisation, held until this transaction ends. Postgres lets nobody hold it but who looks after it at this moment:
 * whoever did when the page was opened, and does not any more, reads a sentence.
 */
export async function lockOrganisation(db: Db, organisationId: string, refusal = notYours) {
  const [row] = await db
    .select({
      slug: organisations.slug,
      name: organisations.name,
      kind: organisations.kind,
      about: organisations.about,
      readingDays: organisations.readingDays,
      version: organisations.version,
    })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for("update");
  return found(row, refusal);
}
