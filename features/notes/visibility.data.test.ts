import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { type State, states } from "@/db/schema/columns";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { done, foundMember, foundOrganisation, foundPlace, noteInput } from "@/demo/founding";
import { canReadContribution, listedContributions } from "@/features/contributions/policy";
import { draftNote } from "@/features/notes/commands";
import { canReadNote, listedNotes, readableNotes } from "@/features/notes/policy";
import { listNotes } from "@/features/notes/queries";

/**
 * Every role × state × audience. What may be read is said here a third time, in the product's words, and held against the
 * code alone (asked as the role that keeps the house, whom no policy binds) and against Postgres alone (asked without any
 * condition of the code's).
 */
const audiences = ["organisation", "partners", "partners, opened", "partners, opening", "everyone"] as const;
type Audience = (typeof audiences)[number];
const roles = [
  "visitor",
  "newcomer",
  "author",
  "colleague",
  "partner",
  "lead",
  "moderator here",
  "moderator elsewhere",
  "moderator",
  "editor",
  "administrator",
] as const;
type Role = (typeof roles)[number];

function mayRead(role: Role, state: State, audience: Audience) {
  if (role === "author") return true;
  const looksAfterIt = ["moderator here", "moderator", "editor", "administrator"].includes(role);
  if (state !== "draft" && looksAfterIt) return true;
  if (state !== "published") return false;
  if (audience === "everyone" || audience === "partners, opened") return true;
  if (role === "colleague") return true;
  const isPartner = ["partner", "lead", "moderator elsewhere"].includes(role);
  return isPartner && audience.startsWith("partners");
}

const viewers = new Map<Role, Viewer>();
const cells: { id: string; insightId: string; commentId: string; state: State; audience: Audience }[] = [];
const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
let asKeeper: Db;
let placeSlug: string;

beforeAll(async () => {
  await keeper.connect();
  asKeeper = drizzle(keeper, { casing: "snake_case" });
  const [here, elsewhere, organisation] = await Promise.all([foundPlace(), foundPlace(), foundOrganisation()]);
  placeSlug = here.slug;
  const administrator = await foundMember({ staffRole: "administrator" });
  const assigned = (placeId: string) => foundMember({ staffRole: "moderator", looksAfter: [placeId] });
  const author = await foundMember({ organisationId: organisation.id });
  viewers.set("visitor", null);
  viewers.set("newcomer", await foundMember({ organisationId: null }));
  viewers.set("author", author);
  viewers.set("colleague", await foundMember({ organisationId: organisation.id }));
  viewers.set("partner", await foundMember());
  viewers.set("lead", await foundMember({ isLead: true }));
  viewers.set("moderator here", await assigned(here.id));
  viewers.set("moderator elsewhere", await assigned(elsewhere.id));
  viewers.set("moderator", await foundMember({ staffRole: "moderator" }));
  viewers.set("editor", await foundMember({ staffRole: "editor" }));
  viewers.set("administrator", administrator);
  for (const state of states) for (const audience of audiences) cells.push(await cell(author, here.id, state, audience));
}, 60_000);

afterAll(() => keeper.end());

async function cell(author: Member, placeId: string, state: State, audience: Audience) {
  const { id } = done(await draftNote(author, noteInput(author, placeId)));
  const moments = { sentAt: sql`now()`, promisedAt: sql`now()`, publishedAt: sql`now()` };
  const opensAt =
    audience === "partners, opened"
      ? sql`now() - interval '1 minute'`
      : audience === "partners, opening"
        ? sql`now() + interval '1 hour'`
        : null;
  const stored = audience === "everyone" || audience === "organisation" ? audience : "partners";
  await asKeeper
    .update(notes)
    .set({ state, audience: stored, opensAt, ...moments })
    .where(eq(notes.id, id));
  const hanging = {
    authorId: author.id,
    organisationId: author.organisations[0]?.id ?? "",
    namedAs: "person" as const,
    byline: "Somebody",
    placeId,
    noteId: id,
  };
  const published = { ...hanging, ...moments, state: "published" as const };
  const [insight] = await asKeeper
    .insert(insights)
    .values({ ...published, kind: "saw-this-too", statement: "Here too." })
    .returning({ id: insights.id });
  const [comment] = await asKeeper
    .insert(comments)
    .values({ ...published, body: "Thank you.", bodyHtml: "<p>Thank you.</p>" })
    .returning({ id: comments.id });
  return { id, insightId: insight?.id ?? "", commentId: comment?.id ?? "", state, audience };
}

const ids = () => cells.map(({ id }) => id);
const wrong = (role: Role, seen: Set<string>, of: "id" | "insightId" | "commentId" = "id") =>
  cells
    .filter((cell) => seen.has(cell[of]) !== mayRead(role, cell.state, cell.audience))
    .map(({ state, audience }) => `${role} · ${state} · ${audience}`);

test.each(roles)("%s: the code alone, as a condition and as a rule", async (role) => {
  const viewer = viewers.get(role) ?? null;
  const rows = await asKeeper
    .select({ id: notes.id })
    .from(notes)
    .where(and(inArray(notes.id, ids()), readableNotes(viewer)));
  expect(wrong(role, new Set(rows.map(({ id }) => id)))).toEqual([]);
  const all = await asKeeper
    .select({
      id: notes.id,
      authorId: notes.authorId,
      organisationId: notes.organisationId,
      placeId: notes.placeId,
      state: notes.state,
      audience: notes.audience,
      isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), false)`,
    })
    .from(notes)
    .where(inArray(notes.id, ids()));
  expect(wrong(role, new Set(all.filter((note) => canReadNote(viewer, note)).map(({ id }) => id)))).toEqual([]);
});

test.each(roles)("%s: Postgres alone", async (role) => {
  const rows = await reading(viewers.get(role) ?? null, (db) =>
    db.select({ id: notes.id }).from(notes).where(inArray(notes.id, ids())),
  );
  expect(wrong(role, new Set(rows.map(({ id }) => id)))).toEqual([]);
});

test.each(roles)("%s: what is listed and counted is what is published and readable", async (role) => {
  const expected = cells.filter(({ state, audience }) => state === "published" && mayRead(role, state, audience));
  const page = await listNotes(viewers.get(role) ?? null, { place: placeSlug }, { older: null, newer: null });
  expect(page.rows.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  expect(page.total).toBe(expected.length);
  const alone = await asKeeper
    .select({ id: notes.id })
    .from(notes)
    .where(and(inArray(notes.id, ids()), listedNotes(viewers.get(role) ?? null)));
  expect(alone.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
});

test.each(roles)(
  "%s: insights and comments are read where their note is, through Postgres alone and the code alone",
  async (role) => {
    const viewer = viewers.get(role) ?? null;
    // Their author reads their own, and who looks after the place reads them all; everybody else needs the note.
    const looksAfter = ["author", "moderator here", "moderator", "editor", "administrator"].includes(role);
    const expected = cells.filter(({ state, audience }) => looksAfter || mayRead(role, state, audience));
    for (const [table, of] of [
      [insights, "insightId"],
      [comments, "commentId"],
    ] as const) {
      const wanted = expected.map((cell) => cell[of]).sort();
      const all = cells.map((cell) => cell[of]);
      const bare = await reading(viewer, (db) => db.select({ id: table.id }).from(table).where(inArray(table.id, all)));
      expect(bare.map(({ id }) => id).sort()).toEqual(wanted);
      const listed = await asKeeper
        .select({ id: table.id })
        .from(table)
        .where(and(inArray(table.id, all), listedContributions(viewer, table)));
      const onListed = cells
        .filter(({ state, audience }) => state === "published" && mayRead(role, state, audience))
        .map((cell) => cell[of]);
      expect(listed.map(({ id }) => id).sort()).toEqual(onListed.sort());
    }
  },
);

test("a contribution that waits is read by its author and who looks after its place, and nobody else", () => {
  const item = {
    authorId: viewers.get("author")?.id ?? "",
    organisationId: "",
    placeId: null,
    state: "sent" as const,
    version: 1,
  };
  for (const role of roles) {
    const expected = ["author", "moderator", "editor", "administrator"].includes(role);
    expect(canReadContribution(viewers.get(role) ?? null, item, true), role).toBe(expected);
  }
});
