import { saveDraft } from "@/features/notes/drafting";
import { draftSent } from "@/features/notes/schema";
import { timeInWords } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { ofAPerson } from "@/web/limits";
import { postedJson } from "@/web/posted-json";

/** A pause of a second every two, for an hour, in several windows. */
const saves = {
  name: "drafts-saved-by-a-person",
  times: 6000,
  minutes: 60,
  words: "Very much was saved in an hour.",
  of: ofAPerson,
};

/** What the form sends by itself while somebody writes. */
export const saveByItself = postedJson({ schema: draftSent, mostBytes: 900 * 1024, limits: [saves] }, async (member, draft) => {
  const saved = await saveDraft(member, draft);
  if (saved instanceof Refusal) return saved;
  return { ...saved, time: timeInWords(saved.savedAt ?? new Date()) };
});

export type SavedByItself = Exclude<Awaited<ReturnType<typeof saveDraft>>, Refusal> & { time: string };
