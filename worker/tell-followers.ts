import { tellFollowers } from "@/features/follows/telling";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

/** On Monday mornings. Without an address of the site there is nowhere that a letter could lead to, so nobody is told. */
export async function tellFollowersJob() {
  const { SITE_URL: siteUrl } = env();
  if (!siteUrl) return;
  const answer = await tellFollowers({ house: "worker" }, { siteUrl: siteUrl.replace(/\/$/, "") });
  if (answer instanceof Refusal) throw answer;
}
