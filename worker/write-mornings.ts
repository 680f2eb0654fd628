import { writeMornings } from "@/features/duty/mornings";
import { env } from "@/lib/env";

/** Every ten minutes; what is written on a morning is written once. Without the site's address a letter could lead nowhere. */
export async function writeMorningsJob() {
  const { SITE_URL: siteUrl } = env();
  if (siteUrl) await writeMornings({ house: "worker" }, { siteUrl: siteUrl.replace(/\/$/, "") });
}
