import { and, asc, eq } from "drizzle-orm";
import { type Db, type Member, reading } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { patterns } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";
import { savedLists, savedThings } from "@/db/schema/saved-lists";
import { strengthsFor } from "@/features/patterns/sources";
import { type Strength, strengthOf } from "@/features/patterns/strength";
import { isThere, onNote, onPattern, onPost, onQuestion, onReport } from "@/features/saved-lists/joined";
import { canKeepList } from "@/features/saved-lists/policy";
import { mostThings } from "@/features/saved-lists/schema";

const row = {
  id: savedThings.id,
  savedAt: savedThings.savedAt,
  note: {
    slug: notes.slug,
    reference: notes.reference,
    title: notes.title,
    byline: notes.byline,
    namedAs: notes.namedAs,
    publishedAt: notes.publishedAt,
    learnedFirst: notes.learnedFirst,
    happenedFrom: notes.happenedFrom,
    happenedTo: notes.happenedTo,
  },
  place: { name: places.name },
  organisation: { name: organisations.name },
  post: {
    slug: posts.slug,
    title: posts.title,
    byline: posts.byline,
    publishedAt: posts.publishedAt,
    lede: posts.lede,
  },
  report: {
    slug: reports.slug,
    title: reports.title,
    authors: reports.authors,
    publisher: reports.publisher,
    publishedOn: reports.publishedOn,
    externalUrl: reports.externalUrl,
    summary: reports.summary,
  },
  question: {
    slug: questions.slug,
    number: questions.number,
    question: questions.question,
    askedOn: questions.askedOn,
    todayOn: questions.todayOn,
    whyItMatters: questions.whyItMatters,
  },
  pattern: { id: patterns.id, slug: patterns.slug, claim: patterns.claim, publishedAt: patterns.publishedAt },
};

/** One list of the member's with all that is in it, in the order in which it was put there. Null when it is not theirs. */
export function getList(member: Member, id: string) {
  return reading(member, async (db) => {
    const [list] = await db
      .select({ id: savedLists.id, name: savedLists.name, memberId: savedLists.memberId })
      .from(savedLists)
      .where(eq(savedLists.id, id));
    if (!list || !canKeepList(member, list)) return null;
    const rows = await rowsOf(db, member, id);
    const cited = rows.map(({ pattern }) => pattern?.id).filter((one) => one !== undefined);
    const strengths = await strengthsFor(db, member, cited);
    const things = rows.map((row) => thingOf(row, strengths)).filter((thing) => thing !== null);
    return { id: list.id, name: list.name, things };
  });
}

export type SavedList = NonNullable<Awaited<ReturnType<typeof getList>>>;
export type SavedThing = SavedList["things"][number];

const rowsOf = (db: Db, member: Member, listId: string) =>
  db
    .select(row)
    .from(savedThings)
    .leftJoin(notes, onNote(member))
    .leftJoin(places, eq(places.id, notes.placeId))
    .leftJoin(organisations, eq(organisations.id, notes.organisationId))
    .leftJoin(posts, onPost())
    .leftJoin(reports, onReport)
    .leftJoin(questions, onQuestion)
    .leftJoin(patterns, onPattern())
    .where(and(eq(savedThings.listId, listId), isThere))
    .orderBy(asc(savedThings.savedAt), asc(savedThings.id))
    .limit(mostThings);

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** The one thing that a row holds; a pattern is as strong as this member sees it. */
function thingOf({ id, savedAt, note, place, organisation, ...row }: Row, strengths: Map<string, Strength>) {
  const { post, report, question, pattern } = row;
  const saved = { id, savedAt };
  // An organisation is named with its note unless its author chose the place alone.
  if (note && place) {
    const named = note.namedAs === "place" ? null : organisation;
    return { ...saved, noun: "note" as const, ...note, place, organisation: named };
  }
  if (post) return { ...saved, noun: "post" as const, ...post };
  if (report) return { ...saved, noun: "report" as const, ...report };
  if (question) return { ...saved, noun: "question" as const, title: question.question, ...question };
  if (pattern) {
    const { id: patternId, ...shown } = pattern;
    const strength = strengths.get(patternId) ?? strengthOf([]);
    return { ...saved, noun: "pattern" as const, title: pattern.claim, ...shown, strength };
  }
  return null;
}
