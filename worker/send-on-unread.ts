import { sendOnUnread } from "@/features/notes/reading-first";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

/** Every ten minutes. It is promised to authors, so it is done also where nobody has said what the site's address is. */
export async function sendOnUnreadJob() {
  const siteUrl = (env().SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/$/, "");
  for (;;) {
    const answer = await sendOnUnread({ house: "worker" }, { siteUrl });
    if (answer instanceof Refusal || !answer.isMore) return;
  }
}
