import { tellSearchers } from "@/features/saved-searches/telling";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

/** Every morning. Without an address of the site there is nowhere that a letter could lead to, so nobody is told. */
export async function tellSearchersJob() {
  const { SITE_URL: siteUrl } = env();
  if (!siteUrl) return;
  const answer = await tellSearchers({ house: "worker" }, { siteUrl: siteUrl.replace(/\/$/, "") });
  if (answer instanceof Refusal) throw answer;
}
