import { type Db, reading, type Viewer } from "@/db/doors";
import { placesAskedFor, topicOf, topicsOf } from "@/features/comparisons/asked-for";
import { companionsOf } from "@/features/comparisons/companions";
import {
  behavioursFromEach,
  factsOf,
  insightsFromEach,
  newestFromEach,
  notesShown,
  partsOf,
  patternsShared,
  shownInsights,
  themesFromEach,
} from "@/features/comparisons/compared-places";
import type { Asked } from "@/features/comparisons/schema";
import type { Topic } from "@/features/comparisons/topic";

/** How many notes of each place are read; the lists of a column show the first of them. */
const readNotes = 12;

/**
 * Two or three places beside each other, on a theme, a question or all that is written from them: as many statements for
 * three as for two. Without `compared` where something is to be put right or chosen first.
 */
export function getComparison(viewer: Viewer, asked: Asked) {
  return reading(viewer, async (db) => {
    const topics = await topicsOf(db);
    const { topic, problems } = topicOf(asked, topics);
    const named = await placesAskedFor(db, asked);
    const all = [...named.problems, ...problems];
    const ids = named.found.map(({ id }) => id);
    const [only, ...others] = named.found;
    const isReady = all.length === 0 && ids.length > 1;
    return {
      topics,
      topic,
      isSensitive: topics.themes.some(({ id, isSensitive }) => isSensitive && id === topic?.id),
      problems: all,
      moved: named.moved,
      found: named.found.map(({ slug, name }) => ({ slug, name })),
      companions: only && others.length === 0 && all.length === 0 ? await companionsOf(db, viewer, only.id) : null,
      compared: isReady ? await compare(db, viewer, ids, topic) : null,
    };
  });
}

export type Comparison = Awaited<ReturnType<typeof getComparison>>;
export type Compared = NonNullable<Comparison["compared"]>;
export type PlaceCompared = Compared["places"][number];

async function compare(db: Db, viewer: Viewer, ids: string[], topic: Topic) {
  const facts = await factsOf(db, ids);
  const parts = await partsOf(db, ids);
  const found = await newestFromEach(db, viewer, parts, topic);
  const of = <Row extends { placeId: string }>(rows: Row[], id: string) => rows.filter(({ placeId }) => placeId === id);
  const read = ids.flatMap((id) => of(found, id).slice(0, readNotes));
  const notes = new Map(
    (
      await notesShown(
        db,
        viewer,
        read.map(({ noteId }) => noteId),
      )
    ).map((note) => [note.id, note]),
  );
  const behaviours = await behavioursFromEach(db, found);
  const themes = await themesFromEach(db, found);
  const insights = await insightsFromEach(db, viewer, parts, topic);
  const patterns = await patternsShared(db, [...found.map(({ placeId, noteId: id }) => ({ placeId, id })), ...insights]);
  const places = ids.flatMap((id) => {
    const place = facts.find((one) => one.id === id);
    const said = of(insights, id);
    return place
      ? {
          ...place,
          counted: of(found, id).length,
          notes: of(read, id).flatMap(({ noteId }) => notes.get(noteId) ?? []),
          behaviours: of(behaviours, id),
          themes: of(themes, id),
          insights: [true, false].flatMap((differs) =>
            said.filter(({ kind }) => (kind === "different-here") === differs).slice(0, shownInsights),
          ),
        }
      : [];
  });
  return { places, patterns };
}
