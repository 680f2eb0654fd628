import { inArray } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { placeAddresses } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { type Known, placeMeant } from "@/features/comparisons/place-meant";
import { type Asked, mostPlaces } from "@/features/comparisons/schema";
import type { Topic } from "@/features/comparisons/topic";
import { allPlaces } from "@/features/places/all-places";

export type Problem = {
  /** The field of the form that it is about: "place-1", "theme". */
  field: string;
  message: string;
  /** What may have been meant, each with its address. */
  choices: { name: string; slug: string }[];
};

/** What can be chosen from, in the editors' order. */
export async function topicsOf(db: Db) {
  return {
    themes: await db
      .select({ id: themes.id, slug: themes.slug, name: themes.name, isSensitive: themes.isSensitive })
      .from(themes)
      .orderBy(themes.position),
    questions: await db
      .select({ id: questions.id, slug: questions.slug, question: questions.question })
      .from(questions)
      .orderBy(questions.number)
      .limit(200),
  };
}

type Topics = Awaited<ReturnType<typeof topicsOf>>;

export function topicOf({ theme, question }: Asked, topics: Topics): { topic: Topic; problems: Problem[] } {
  const problem = (field: string, message: string) => ({ topic: null, problems: [{ field, message, choices: [] }] });
  if (theme && question) return problem("theme", "Choose a theme or a question, and leave the other one open.");
  if (theme) {
    const one = topics.themes.find(({ slug }) => slug === theme);
    if (!one) return problem("theme", "There is no such theme. Choose one from the list.");
    return { topic: { noun: "theme", id: one.id, slug: one.slug, words: one.name }, problems: [] };
  }
  if (question) {
    const one = topics.questions.find(({ slug }) => slug === question);
    if (!one) return problem("question", "There is no such question. Choose one from the list.");
    return { topic: { noun: "question", id: one.id, slug: one.slug, words: one.question }, problems: [] };
  }
  return { topic: null, problems: [] };
}

/** A place that was asked for by what it was before. */
export type Moved = { was: string; since: string | null; name: string };

/** The places that were asked for, in their order, and all that is to be put right before they can be compared. */
export async function placesAskedFor(db: Db, { places, isSent }: Asked) {
  const all = await allPlaces(db);
  const addresses = await addressesAmong(db, places);
  const found: Known[] = [];
  const moved: Moved[] = [];
  const problems: Problem[] = [];
  for (const [index, typed] of places.entries()) {
    const field = `place-${index + 1}`;
    const meant = placeMeant(all, addresses, typed);
    if ("problem" in meant) problems.push({ field, message: meant.problem, choices: meant.choices.map(named) });
    else if (found.includes(meant.place)) problems.push({ field, message: twice(meant.place, meant.was), choices: [] });
    else {
      found.push(meant.place);
      if (meant.was) moved.push({ was: meant.was.name, since: meant.since, name: meant.place.name });
    }
  }
  if (problems.length === 0) problems.push(...countedProblems(found, isSent));
  return { found, moved, problems };
}

const named = ({ name, slug }: Known) => ({ name, slug });

const twice = ({ name }: Known, was: Known | null) =>
  was
    ? `${was.name} is part of ${name} now, which is there already. Choose another place, or leave this empty.`
    : `${name} is there twice. Choose another place, or leave this empty.`;

function countedProblems(found: Known[], isSent: boolean): Problem[] {
  const problem = (index: number, message: string) => [{ field: `place-${index}`, message, choices: [] }];
  const [first] = found;
  if (found.length > mostPlaces)
    return problem(
      mostPlaces + 1,
      `These are ${found.length} places. Compare two or three: take ${found.length === 4 ? "one" : "some"} away.`,
    );
  if (!isSent || found.length > 1) return [];
  return first
    ? problem(2, `Choose a second place to compare ${first.name} with.`)
    : problem(1, "Choose two or three places to compare.");
}

async function addressesAmong(db: Db, typed: string[]) {
  const slugs = typed.map((words) => words.toLowerCase()).filter((words) => /^[a-z0-9-]+$/.test(words));
  if (slugs.length === 0) return new Map<string, string>();
  const rows = await db
    .select({ slug: placeAddresses.slug, placeId: placeAddresses.placeId })
    .from(placeAddresses)
    .where(inArray(placeAddresses.slug, slugs));
  return new Map(rows.map(({ slug, placeId }) => [slug, placeId]));
}
