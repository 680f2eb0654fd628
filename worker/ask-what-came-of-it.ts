import { askWhatCameOfIt } from "@/features/follow-ups/asking";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

/** Once a working day. Without an address of the site there is nowhere that a letter could lead to, so nobody is asked. */
export async function askWhatCameOfItJob() {
  const { SITE_URL: siteUrl } = env();
  if (!siteUrl) return;
  for (;;) {
    const answer = await askWhatCameOfIt({ house: "worker" }, { siteUrl: siteUrl.replace(/\/$/, "") });
    if (answer instanceof Refusal || !answer.isMore) return;
  }
}
