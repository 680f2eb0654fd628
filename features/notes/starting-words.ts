import type { FormChoices } from "@/features/notes/form-queries";
import { type FormWords, wordsIn } from "@/features/notes/form-words";
import { dayOf } from "@/lib/dates";

type Start = { place?: string; questionId?: string };

/** What a new note begins with, so that nobody types what we know: for whom, from where, when, and as last time. */
export function startingWords({ organisations, places, lastTime }: FormChoices, { place, questionId }: Start = {}): FormWords {
  const asLastTime = organisations.find(({ id }) => id === lastTime?.organisationId);
  return wordsIn({
    organisationId: (asLastTime ?? organisations[0])?.id,
    place: place ?? places[0],
    from: dayOf(new Date()).slice(0, 7),
    // A circle is chosen anew each time; until somebody chose otherwise, what they write is for partners.
    audience: lastTime && lastTime.audience !== "circle" ? lastTime.audience : "partners",
    namedAs: lastTime?.namedAs ?? "person",
    questionId,
  });
}
