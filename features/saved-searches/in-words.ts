import { mostLookedAt } from "@/features/search/filter";
import { counted } from "@/lib/counts";

/** "Two new things", "500 new things or more" */
export function newInWords(total: number) {
  const things = total >= mostLookedAt ? `${mostLookedAt} new things or more` : counted(total, "new thing");
  return things.charAt(0).toUpperCase() + things.slice(1);
}
