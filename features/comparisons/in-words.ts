import type { Compared, Comparison, PlaceCompared } from "@/features/comparisons/queries";
import { allOf, capital } from "@/features/places/in-words";
import { opening } from "@/features/places/opening";
import { regionName } from "@/features/places/region-tiles";
import { countedSoFar } from "@/lib/counts";

/** How many notes a column shows of those that were read. */
export const shownNotes = 5;

type Named = { name: string };

type On = Pick<Comparison, "topic">;

/** "On Money and debt" */
export function topicInWords({ topic }: On) {
  if (!topic) return "On everything that is written from them";
  return topic.noun === "theme" ? `On ${topic.words}` : `On the question: ${topic.words}`;
}

/** For lists of files and citations: "Gateshead and York compared: money and debt". */
export function comparisonInWords({ topic, places }: On & { places: readonly Named[] }) {
  const names = `${allOf(places.map(({ name }) => name))} compared`;
  return topic ? `${names}: ${topic.words}` : names;
}

/** "London borough · London" */
export const factsInWords = ({ kind, region, endedOn }: Pick<PlaceCompared, "kind" | "region" | "endedOn">) =>
  `${capital(endedOn ? `former ${kind}` : kind)} · ${regionName(region)}`;

export function countInWords({ counted }: Pick<PlaceCompared, "counted">, { topic }: On) {
  const notes = countedSoFar(counted, "note");
  return capital(topic ? `${notes} on this` : notes);
}

/** What the first of a column's notes say worked, or was challenging: its first sentence or two. */
export const sentencesOf = ({ notes }: Pick<PlaceCompared, "notes">, side: "worked" | "challenging") =>
  notes
    .filter((note) => note[side] !== "")
    .slice(0, shownNotes)
    .map((note) => ({ ...note, sentence: opening(note[side]) }));

/** The behaviours that notes from any of these places mention, in the order of the set. */
export function behavioursCompared({ places }: Compared) {
  const all = places.flatMap(({ behaviours }) => behaviours);
  const byNumber = new Map(all.map(({ number, group, words }) => [number, { number, group, words }]));
  return [...byNumber.values()].toSorted((one, other) => one.number - other.number);
}

export type Shared = { key: string; words: string; href: string; names: string[] };

/** The themes and behaviours that more than one of these places speaks of, each with who does. */
export function sharedBy({ places }: Compared, { topic }: On): { themes: Shared[]; behaviours: Shared[] } {
  const themes = places.flatMap(({ name, themes: of }) =>
    of
      .filter(({ slug }) => slug !== topic?.slug)
      .map((one) => ({ key: one.slug, words: one.name, href: `/themes/${one.slug}`, name })),
  );
  const behaviours = places.flatMap(({ name, behaviours: of }) =>
    of.map((one) => ({ key: String(one.number), words: one.words, href: `/notes?behaviour=${one.number}`, name })),
  );
  return { themes: byMore(themes), behaviours: byMore(behaviours) };
}

function byMore(said: (Omit<Shared, "names"> & { name: string })[]): Shared[] {
  const shared = new Map<string, Shared>();
  for (const { name, ...one } of said) shared.set(one.key, { ...one, names: [...(shared.get(one.key)?.names ?? []), name] });
  return [...shared.values()].filter(({ names }) => names.length > 1);
}

/** "Both", "All three", "Gateshead and York" */
export function whoInWords(names: readonly string[], of: number) {
  if (names.length < of) return allOf(names);
  return of === 2 ? "Both" : "All three";
}

/** "Barrow-in-Furness has been part of Westmorland and Furness since 2023: that is what stands here, …" */
export const movedInWords = ({ was, since, name }: Comparison["moved"][number]) =>
  `${was} ${since ? `has been part of ${name} since ${since.slice(0, 4)}` : `is part of ${name}`}: that is what stands here, with what was written from ${was}.`;
