import type { Db } from "@/db/doors";
import { site } from "@/db/schema/site";

/** What letters call this site. */
export async function siteName(db: Db) {
  const [settings] = await db.select({ name: site.name }).from(site);
  return settings?.name ?? "Hereabouts";
}
