import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { inquiries } from "@/db/schema/challenges";
import { found } from "@/lib/refusal";

export const onlyEditors = "Only an editor can open an inquiry, and say how it stands.";

/** The inquiry, held until this transaction ends. */
export async function lockInquiry(db: Db, id: string) {
  const [row] = await db
    .select({
      slug: inquiries.slug,
      name: inquiries.name,
      about: inquiries.about,
      startedOn: inquiries.startedOn,
      endedOn: inquiries.endedOn,
      version: inquiries.version,
    })
    .from(inquiries)
    .where(eq(inquiries.id, id))
    .for("update");
  return found(row, "This inquiry is not here any more.");
}
