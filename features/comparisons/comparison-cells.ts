import { countInWords, factsInWords, sentencesOf, sharedBy, shownNotes, whoInWords } from "@/features/comparisons/in-words";
import type { Compared, Comparison } from "@/features/comparisons/queries";
import { conditionInWords, kindWords } from "@/features/insights/in-words";
import { forWhomInWords } from "@/features/notes/for-whom";
import { sureWords } from "@/features/notes/in-words";
import { capital, mentionsInWords, peopleInWords } from "@/features/places/in-words";
import { monthsInCell } from "@/lib/csv";
import { dayOf } from "@/lib/dates";

export const comparisonHeads = [
  "Part",
  "Place",
  "What it says",
  "In the note or on",
  "When",
  "How sure",
  "Who can read it",
  "Illustrative",
  "Address",
] as const;

type Cells = (string | null)[];

/** The comparison as a file: each thing that a column says in a row of its own, part by part as the page has them. */
export function comparisonCells(compared: Compared, comparison: Pick<Comparison, "topic">, siteUrl: string): Cells[] {
  const { places, patterns } = compared;
  const inEach = (part: string, rows: (place: (typeof places)[number]) => Cells[]) =>
    places.flatMap((place) => rows(place).map((cells) => [part, place.name, ...cells]));
  const at = (path: string) => `${siteUrl}${path}`;
  const none = [null, null, null, null, null] as const;
  const ofNote = (note: (typeof places)[number]["notes"][number], says: string): Cells => [
    says,
    note.title,
    monthsInCell(note.happenedFrom, note.happenedTo),
    note.howSure ? capital(sureWords[note.howSure]) : null,
    forWhomInWords(note) || "Everyone",
    note.isIllustrative ? "Yes" : "",
    at(`/notes/${note.slug}`),
  ];
  const { themes, behaviours } = sharedBy(compared, comparison);
  const together = (ones: typeof themes): Cells[] =>
    ones.map(({ names, words, href }) => ["What they share", whoInWords(names, places.length), words, ...none, at(href)]);
  return [
    ...inEach("The place", (place) => [
      [[factsInWords(place), peopleInWords(place)].filter(Boolean).join(" · "), ...none, at(`/places/${place.slug}`)],
      [countInWords(place, comparison), ...none, at(`/places/${place.slug}`)],
      ...(place.inBrief.length > 0 ? [[place.inBrief.join(" "), ...none, at(`/places/${place.slug}`)]] : []),
    ]),
    ...together(themes),
    ...together(behaviours),
    ...patterns.map(({ claim, slug, isIllustrative }) => [
      ...["What they share", "Several", claim],
      ...[null, null, null, null, isIllustrative ? "Yes" : ""],
      at(`/patterns/${slug}`),
    ]),
    ...inEach("What is being learned", ({ notes }) =>
      notes.slice(0, shownNotes).map((note) => ofNote(note, note.learnedFirst)),
    ),
    ...inEach("What worked", (place) => sentencesOf(place, "worked").map((note) => ofNote(note, note.sentence))),
    ...inEach("What was challenging", (place) => sentencesOf(place, "challenging").map((note) => ofNote(note, note.sentence))),
    ...inEach("System behaviours", ({ slug, behaviours: mentioned }) =>
      mentioned.map((behaviour) => [
        `${behaviour.words}: ${mentionsInWords(behaviour)}`,
        ...none,
        at(`/notes?place=${slug}&behaviour=${behaviour.number}`),
      ]),
    ),
    ...inEach("Insights from there", ({ insights }) =>
      insights.map(({ id, kind, statement, condition, publishedAt, target }) => [
        `${kindWords[kind].name}: ${statement}${condition ? ` ${conditionInWords(condition)}` : ""}`,
        target?.title ?? null,
        publishedAt ? dayOf(publishedAt) : null,
        ...[null, null, null],
        target ? at(`${target.href}#insight-${id}`) : null,
      ]),
    ),
  ];
}
