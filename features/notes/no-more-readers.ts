import { type FieldName, type FormWords, wordOf, wordsIn } from "@/features/notes/form-words";
import { audiences } from "@/features/notes/schema";

type Change = { before: FormWords; now: FormWords };

/** What waits, or is being written, once a note was given fewer readers: it asks for no more than these, and for no day on which it opens. */
export const withNoMoreReaders = (words: FormWords, change: Change): FormWords =>
  wordsIn({ ...words, opensOn: [], ...readersAsked(words, change) });

function readersAsked(words: FormWords, change: Change) {
  const { now } = change;
  if (width(words) < width(now)) return readersIn(words);
  const isOneCircle = [words, change.before, now].every((one) => wordOf(one, "audience") === "circle");
  if (!isOneCircle) return readersIn(now);
  const circlePlace = asChanged("circlePlace", words, change);
  const circleOrganisation = asChanged("circleOrganisation", words, change);
  const hasSomebody = circlePlace.length + circleOrganisation.length > 0;
  return hasSomebody ? { audience: now.audience, circlePlace, circleOrganisation } : readersIn(now);
}

const widths: readonly string[] = audiences;
const width = (words: FormWords) => widths.indexOf(wordOf(words, "audience"));

const readersIn = ({ audience, circlePlace, circleOrganisation }: FormWords) => ({
  audience,
  circlePlace,
  circleOrganisation,
});

/** Without whom the note's circle has lost, and with whom it has got. */
function asChanged(name: FieldName, words: FormWords, change: Change) {
  const said = words[name] ?? [];
  const before = change.before[name] ?? [];
  const now = change.now[name] ?? [];
  const own = said.filter((one) => !before.includes(one));
  return [...new Set([...own, ...now.filter((one) => said.includes(one) || !before.includes(one))])];
}
