import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { type State, states } from "@/db/schema/columns";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { patternSources, patterns, questionGrounds } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { done, foundMember, foundOrganisation, foundPlace, noteInput } from "@/demo/founding";
import { aQuestion } from "@/demo/founding-evidence";
import { citedPlace, listedCitations } from "@/features/citations/cited";
import { draftNote } from "@/features/notes/commands";
import { draftPattern } from "@/features/patterns/commands";
import { readablePatterns } from "@/features/patterns/policy";
import { getPattern, listPatterns, listPatternsCiting } from "@/features/patterns/queries";
import { getQuestion } from "@/features/questions/queries";

/**
 * One pattern and one answer that cite a note of every state × audience, each from a place of its own, and an insight on each.
 * Every role sees of them what it may read of the notes, and nothing that tells of the others: through the code alone (asked as
 * the role that keeps the house) and through Postgres alone.
 */
const audiences = ["organisation", "partners", "partners, opened", "partners, opening", "everyone"] as const;
type Audience = (typeof audiences)[number];
const roles = ["visitor", "newcomer", "author", "colleague", "partner", "moderator elsewhere", "editor"] as const;
type Role = (typeof roles)[number];

/** In lists: what is published, and for them. */
function isListed(role: Role, state: State, audience: Audience) {
  if (state !== "published") return false;
  if (audience === "everyone" || audience === "partners, opened") return true;
  if (["author", "colleague", "editor"].includes(role)) return true;
  return ["partner", "moderator elsewhere"].includes(role) && audience.startsWith("partners");
}

/** Postgres also shows authors their own, and staff what they look after. */
const isReadable = (role: Role, state: State, audience: Audience) =>
  role === "author" || (role === "editor" && state !== "draft") || isListed(role, state, audience);

type Cell = { sourceIds: string[]; groundId: string; placeId: string; noteId: string; state: State; audience: Audience };

const viewers = new Map<Role, Viewer>();
const cells: Cell[] = [];
const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
let asKeeper: Db;
let pattern: { id: string; slug: string };
let draft: { id: string; slug: string };
let question: { id: string; slug: string };

beforeAll(async () => {
  await keeper.connect();
  asKeeper = drizzle(keeper, { casing: "snake_case" });
  const [elsewhere, organisation] = [await foundPlace(), await foundOrganisation()];
  const editor = await foundMember({ staffRole: "editor" });
  const author = await foundMember({ organisationId: organisation.id });
  viewers.set("visitor", null);
  viewers.set("newcomer", await foundMember({ organisationId: null }));
  viewers.set("author", author);
  viewers.set("colleague", await foundMember({ organisationId: organisation.id }));
  viewers.set("partner", await foundMember());
  viewers.set("moderator elsewhere", await foundMember({ staffRole: "moderator", looksAfter: [elsewhere.id] }));
  viewers.set("editor", editor);
  const words = { questionId: null, body: "Because.", limits: "Elsewhere.", isIllustrative: true };
  pattern = done(await draftPattern(editor, { claim: "It holds", ...words }));
  draft = done(await draftPattern(editor, { claim: "It may hold", ...words }));
  question = await aQuestion(editor);
  await asKeeper.update(patterns).set({ publishedAt: sql`now()` }).where(eq(patterns.id, pattern.id));
  for (const state of states) for (const audience of audiences) cells.push(await cell(author, state, audience));
}, 90_000);

afterAll(() => keeper.end());

async function cell(author: Member, state: State, audience: Audience): Promise<Cell> {
  const { id: placeId } = await foundPlace();
  const { id: noteId } = done(await draftNote(author, noteInput(author, placeId)));
  const moments = { sentAt: sql`now()`, promisedAt: sql`now()`, publishedAt: sql`now()` };
  const shift = { "partners, opened": sql`now() - interval '1 minute'`, "partners, opening": sql`now() + interval '1 hour'` };
  const opensAt = audience === "partners, opened" || audience === "partners, opening" ? shift[audience] : null;
  const stored = audience === "everyone" || audience === "organisation" ? audience : "partners";
  await asKeeper
    .update(notes)
    .set({ state, audience: stored, opensAt, ...moments })
    .where(eq(notes.id, noteId));
  const organisationId = author.organisations[0]?.id ?? "";
  const said = { authorId: author.id, organisationId, namedAs: "person" as const, byline: "Somebody", placeId, noteId };
  const [insight] = await asKeeper
    .insert(insights)
    .values({ ...said, ...moments, state: "published", kind: "different-here", statement: "Not here." })
    .returning({ id: insights.id });
  const cited = { patternId: pattern.id, position: cells.length, words: "A word of it." };
  const made = await asKeeper
    .insert(patternSources)
    .values([
      { ...cited, stance: "for", noteId },
      { ...cited, stance: "against", insightId: insight?.id },
    ])
    .returning({ id: patternSources.id });
  const [ground] = await asKeeper
    .insert(questionGrounds)
    .values({ questionId: question.id, position: cells.length, noteId })
    .returning({ id: questionGrounds.id });
  return { sourceIds: made.map(({ id }) => id), groundId: ground?.id ?? "", placeId, noteId, state, audience };
}

const expected = (role: Role, rule: typeof isListed) => cells.filter(({ state, audience }) => rule(role, state, audience));
const sourcesOf = (some: Cell[]) => some.flatMap(({ sourceIds }) => sourceIds).sort();

test.each(roles)(
  "%s: what a pattern rests on, its strength and an answer's grounds are of what they may read",
  async (role) => {
    const viewer = viewers.get(role) ?? null;
    const listed = expected(role, isListed);
    const whole = await getPattern(viewer, pattern.slug);
    expect(whole?.sources.map(({ id }) => id).sort()).toEqual(sourcesOf(listed));
    const strength = { places: listed.length, isContested: true };
    expect(whole?.strength).toEqual(strength);
    expect((await listPatterns(viewer)).find(({ id }) => id === pattern.id)?.strength).toEqual(strength);
    expect((await listPatternsCiting(viewer, listed[0]?.noteId ?? ""))[0]?.strength).toEqual(strength);
    const grounds = (await getQuestion(viewer, question.slug))?.grounds.map(({ id }) => id).sort();
    expect(grounds).toEqual(listed.map(({ groundId }) => groundId).sort());
  },
);

test.each(roles)("%s: the code alone", async (role) => {
  const viewer = viewers.get(role) ?? null;
  const rows = await asKeeper
    .select({ id: patternSources.id })
    .from(patternSources)
    .leftJoin(notes, eq(notes.id, patternSources.noteId))
    .leftJoin(insights, eq(insights.id, patternSources.insightId))
    .innerJoin(places, citedPlace)
    .where(and(eq(patternSources.patternId, pattern.id), listedCitations(viewer, patternSources)));
  expect(rows.map(({ id }) => id).sort()).toEqual(sourcesOf(expected(role, isListed)));
  const readable = await asKeeper
    .select({ id: patterns.id })
    .from(patterns)
    .where(and(inArray(patterns.id, [pattern.id, draft.id]), readablePatterns(viewer)));
  expect(readable).toHaveLength(role === "editor" ? 2 : 1);
});

test.each(roles)("%s: Postgres alone", async (role) => {
  const viewer = viewers.get(role) ?? null;
  const readable = expected(role, isReadable);
  const [bare, grounds, own] = await reading(viewer, async (db) => [
    await db
      .select({ id: patternSources.id, noteId: patternSources.noteId })
      .from(patternSources)
      .where(eq(patternSources.patternId, pattern.id)),
    await db.select({ id: questionGrounds.id }).from(questionGrounds).where(eq(questionGrounds.questionId, question.id)),
    await db
      .select({ id: patterns.id })
      .from(patterns)
      .where(inArray(patterns.id, [pattern.id, draft.id])),
  ]);
  const notesSeen = bare.filter(({ noteId }) => noteId !== null).map(({ id }) => id);
  expect(notesSeen.sort()).toEqual(readable.flatMap(({ sourceIds: [first = ""] }) => first).sort());
  expect(grounds.map(({ id }) => id).sort()).toEqual(readable.map(({ groundId }) => groundId).sort());
  expect(own).toHaveLength(role === "editor" ? 2 : 1);
});

test("a pattern that is not published hides what it cites too", async () => {
  await asKeeper.update(patterns).set({ publishedAt: null }).where(eq(patterns.id, pattern.id));
  for (const role of roles) {
    const viewer = viewers.get(role) ?? null;
    const seen = await reading(viewer, (db) =>
      db.select({ id: patternSources.id }).from(patternSources).where(eq(patternSources.patternId, pattern.id)),
    );
    expect(seen.length > 0, role).toBe(role === "editor");
    expect((await getPattern(viewer, pattern.slug)) !== null, role).toBe(role === "editor");
    expect(await listPatternsCiting(viewer, cells.at(-1)?.noteId ?? ""), role).toEqual([]);
  }
});
