import { claimItem } from "@/features/moderation/claiming";
import { oneItem } from "@/features/moderation/schema";
import { timeInWords } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { ofAPerson } from "@/web/limits";
import { postedJson } from "@/web/posted-json";

/** What the page of the queue sends while somebody is on a thing. */
export const claimByItself = postedJson(
  {
    schema: oneItem,
    mostBytes: 1_000,
    limits: [{ name: "claims-of-a-person", times: 600, minutes: 10, words: "That was very often.", of: ofAPerson }],
  },
  async (member, { item }) => {
    const claimed = await claimItem(member, item);
    if (claimed instanceof Refusal) return claimed;
    return { until: claimed.until ? timeInWords(claimed.until) : "" };
  },
);
