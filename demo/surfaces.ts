import { reading, type Viewer } from "@/db/doors";
import { type Cell, isFor, isForEveryone, isListed, mayRead, type Role, type World } from "@/demo/every-audience";
import { getChallenge } from "@/features/challenges/queries";
import { getCommentsOn } from "@/features/comments/queries";
import { getComparison } from "@/features/comparisons/queries";
import { readAsked } from "@/features/comparisons/schema";
import { findTarget } from "@/features/contributions/policy";
import { getInquiry } from "@/features/inquiries/queries";
import { getInsightsOn } from "@/features/insights/queries";
import { getNotesFeed } from "@/features/notes/feed-queries";
import { getNoteFile } from "@/features/notes/file-queries";
import { getAddressOfReference, getGoneNote } from "@/features/notes/gone-queries";
import { getOwnNote, getVersion, listVersions } from "@/features/notes/own-queries";
import { getNote, listLatestNotes, listNotes, listRelatedNotes, type WholeNote } from "@/features/notes/queries";
import { shareCardOf } from "@/features/notes/share-card";
import { getOrganisation } from "@/features/organisations/queries";
import { countedNotes } from "@/features/places/in-words";
import { getPlace, listPlaces } from "@/features/places/queries";
import { getQuestion, listQuestions } from "@/features/questions/queries";
import { getSaving } from "@/features/saved-lists/queries";
import { readSearch } from "@/features/search/filter";
import { getFound } from "@/features/search/queries";
import { getWorkshop, listWorkshopsOf } from "@/features/workshops/queries";
import { mostCounted } from "@/lib/counts";

/** Every surface on which a note comes out: which of the world's notes this viewer meets there, by id. */
type Surface = (viewer: Viewer, world: World) => Promise<string[]>;

const beginning = { older: null, newer: null };
const none = "00000000-0000-7000-8000-000000000000";

const bySlug = ({ cells }: World, rows: readonly { slug: string }[]) =>
  cells.filter(({ slug }) => rows.some((row) => row.slug === slug)).map(({ id }) => id);
const byId = ({ cells }: World, rows: readonly { id: string }[]) =>
  cells.filter(({ id }) => rows.some((row) => row.id === id)).map(({ id }) => id);

/** Some at a time: a pool has room for others too. */
async function among(cells: readonly Cell[], isMet: (cell: Cell) => Promise<boolean>) {
  const met: string[] = [];
  for (let from = 0; from < cells.length; from += 8) {
    const some = cells.slice(from, from + 8);
    const answers = await Promise.all(some.map(isMet));
    met.push(...some.filter((_, index) => answers[index]).map(({ id }) => id));
  }
  return met;
}

/** The pages of those that this viewer finds by their address. */
async function pagesOf(viewer: Viewer, cells: readonly Cell[]) {
  const pages: WholeNote[] = [];
  await among(cells, async ({ slug }) => {
    const note = await getNote(viewer, slug);
    if (note) pages.push(note);
    return note !== null;
  });
  return pages;
}

/** Where what is on a note is asked for by the note: it stands there where the note stands in lists. */
const hanging: Record<string, Surface> = {
  "insights on it": (viewer, { cells }) =>
    among(cells, async ({ id }) => (await getInsightsOn(viewer, { noun: "note", id })).published.length > 0),
  "comments on it": (viewer, { cells }) =>
    among(cells, async ({ id }) => (await getCommentsOn(viewer, { noun: "note", id })).published.length > 0),
};

type Expected = (role: Role, cell: Cell) => boolean;
const read: Expected = (role, { state, audience }) => mayRead(role, state, audience);
const list: Expected = (role, { state, audience }) => isListed(role, state, audience);

/** What stands on a note's own page, and what else is made from it, for whoever finds it. */
const onItsPage: Record<string, { shows: (note: WholeNote) => boolean; expected: Expected }> = {
  "its page": { shows: () => true, expected: read },
  "its citation, on the page, in print and as a file": { shows: ({ state }) => state === "published", expected: list },
  "its card where it is shared": {
    shows: (note) => !shareCardOf(note).hidden,
    expected: (role, cell) => list(role, cell) && isForEveryone(cell.audience),
  },
};

/** What has an address of its own, or a form. */
const byAddress: Record<string, { meets: (viewer: Viewer, cell: Cell) => Promise<boolean>; expected: Expected }> = {
  "where its reference leads": {
    meets: async (viewer, { reference }) => (await getAddressOfReference(viewer, reference)) !== null,
    // What was taken down tells whoever could have read it.
    expected: (role, cell) => read(role, cell) || (cell.state === "unpublished" && isFor(role, cell.audience)),
  },
  "what became of it": {
    meets: async (viewer, { slug }) => (await getGoneNote(viewer, slug)) !== null,
    expected: (role, { state, audience }) => state === "unpublished" && isFor(role, audience),
  },
  "what it said before": {
    meets: async (viewer, { slug, id }) => {
      if (!viewer) return false;
      const asked = [await getOwnNote(viewer, slug), await getVersion(viewer, id, 1), (await listVersions(viewer, id))[0]];
      return asked.some(Boolean);
    },
    expected: (role) => role === "author",
  },
  "the bytes of its file": {
    meets: async (viewer, { slug, fileId: id }) => (await getNoteFile(viewer, { slug, id, has: [] })) !== null,
    expected: read,
  },
  "the names of its files": {
    meets: async (viewer, { slug }) => ((await getNote(viewer, slug))?.files.length ?? 0) > 0,
    expected: read,
  },
  "what can be put aside": {
    meets: async (viewer, { id }) => viewer !== null && (await getSaving(viewer, { noun: "note", id })) !== null,
    expected: (role, cell) => role !== "visitor" && list(role, cell),
  },
};

/** The place's column beside another's. */
async function columnOf(viewer: Viewer, { here, named }: World, more: { theme?: string } = {}) {
  const { compared } = await getComparison(viewer, readAsked({ place: [named.slug, here.slug], ...more }));
  return compared?.places.find(({ id }) => id === here.id);
}

/** Everything that a search in its place answers, page by page. */
async function searched(viewer: Viewer, { here }: World, more: { since?: string } = {}) {
  const rows: { noun: string; id: string }[] = [];
  for (let page = 1; page < 26; page++) {
    const asked = { q: "ringing", noun: "note", place: here.slug, page: String(page), ...more };
    const found = await getFound(viewer, readSearch(asked));
    rows.push(...(found?.rows ?? []));
    if (page >= (found?.pages ?? 0)) return rows;
  }
  return rows;
}

const lists: Record<string, Surface> = {
  search: async (viewer, world) =>
    byId(
      world,
      (await searched(viewer, world)).filter(({ noun }) => noun === "note"),
    ),
  "what is new by a search": async (viewer, world) =>
    byId(world, await searched(viewer, world, { since: "2000-01-01T00:00:00Z" })),
  "the library, of a place": async (viewer, world) =>
    byId(world, (await listNotes(viewer, { place: world.here.slug }, beginning)).rows),
  "the library, of a theme": async (viewer, world) =>
    byId(world, (await listNotes(viewer, { theme: world.theme.slug }, beginning)).rows),
  "the feed of a place": async (viewer, world) =>
    byId(world, (await getNotesFeed(viewer, { place: world.here.slug }))?.notes ?? []),
  "the feed of a question": async (viewer, world) =>
    byId(world, (await getNotesFeed(viewer, { question: world.question.slug }))?.notes ?? []),
  "the feed of a theme": async (viewer, world) =>
    byId(world, (await getNotesFeed(viewer, { theme: world.theme.slug }))?.notes ?? []),
  "the place's page": async (viewer, world) => byId(world, (await getPlace(viewer, world.here.slug))?.notes ?? []),
  "the question's page": async (viewer, world) => bySlug(world, (await getQuestion(viewer, world.question.slug))?.notes ?? []),
  "the challenge's page": async (viewer, world) =>
    bySlug(world, (await getChallenge(viewer, world.challenge.slug))?.notes ?? []),
  "the inquiry's page": async (viewer, world) =>
    bySlug(world, (await getInquiry(viewer, world.inquiry.slug))?.years.flatMap(({ all }) => all) ?? []),
  "the workshop's page": async (viewer, world) => byId(world, (await getWorkshop(viewer, world.workshop.slug))?.notes ?? []),
  "the workshop on the note's page": (viewer, { cells }) =>
    among(cells, async ({ id }) => (await listWorkshopsOf(viewer, id)).length > 0),
  "the organisation's page": async (viewer, world) =>
    bySlug(world, (await getOrganisation(viewer, world.organisation.slug))?.notes ?? []),
  "the organisation's insights": async (viewer, world) => {
    const said = (await getOrganisation(viewer, world.organisation.slug))?.insights ?? [];
    return world.cells.filter(({ insightId }) => said.some(({ id }) => id === insightId)).map(({ id }) => id);
  },
  "what an insight may hang on": (viewer, { cells }) =>
    among(cells, ({ id }) => reading(viewer, async (db) => (await findTarget(db, viewer, { noun: "note", id })) !== undefined)),
};

/** Lists that are cut off after some: nobody meets there what they may not, and as many as there is room for. */
const shortLists: Record<string, { room: number; surface: Surface }> = {
  "read next": {
    room: 4,
    surface: async (viewer, world) =>
      byId(world, await listRelatedNotes(viewer, { id: none, placeId: null, question: world.question })),
  },
  "the newest on the front page": {
    room: 0,
    surface: async (viewer, world) => byId(world, await listLatestNotes(viewer, 200)),
  },
  "the place beside another": {
    room: 12,
    surface: async (viewer, world) => byId(world, (await columnOf(viewer, world))?.notes ?? []),
  },
  "the place beside another, on a theme": {
    room: 12,
    surface: async (viewer, world) => byId(world, (await columnOf(viewer, world, { theme: world.theme.slug }))?.notes ?? []),
  },
  "the feed of all notes": {
    room: 0,
    surface: async (viewer, world) => byId(world, (await getNotesFeed(viewer, {}))?.notes ?? []),
  },
};

/** Where only a number comes out. */
const counts: Record<string, { most: number; count: (viewer: Viewer, world: World) => Promise<number | undefined> }> = {
  "the library's count": {
    most: mostCounted,
    count: async (viewer, { here }) => (await listNotes(viewer, { place: here.slug }, beginning)).total,
  },
  "the count of a place": {
    most: countedNotes,
    count: async (viewer, { here }) =>
      (await listPlaces(viewer, { search: here.name, region: null })).places.find(({ id }) => id === here.id)?.notes,
  },
  "the count of a place beside another": {
    most: mostCounted,
    count: async (viewer, world) => (await columnOf(viewer, world))?.counted,
  },
  "the count of a question": {
    most: mostCounted,
    count: async (viewer, { question }) => (await listQuestions(viewer)).find(({ id }) => id === question.id)?.notes,
  },
};

/** What is not published is all one to what hangs on it: some states tell for the others, where each note is asked for. */
const told = ["published", "sent", "draft", "unpublished"];

/** What is wrong on any surface for whoever has this role and asks as this viewer, and how many cells were asked. */
export async function wrongOnSurfaces(role: Role, viewer: Viewer, world: World, which: "all" | "lists" = "all") {
  const { cells } = world;
  const listed = cells.filter(({ state, audience }) => isListed(role, state, audience)).map(({ id }) => id);
  const wrong: string[] = [];
  let asked = 0;
  const compare = (surface: string, met: readonly string[], expected: readonly string[], of = cells) => {
    asked += of.length;
    for (const { id, state, audience } of of)
      if (met.includes(id) !== expected.includes(id)) wrong.push(`${surface}: ${role} · ${state} · ${audience}`);
  };
  if (which === "all") {
    const found = await pagesOf(viewer, cells);
    const expecting = (expected: Expected, of = cells) => of.filter((cell) => expected(role, cell)).map(({ id }) => id);
    for (const [name, { shows, expected }] of Object.entries(onItsPage))
      compare(
        name,
        found.filter(shows).map(({ id }) => id),
        expecting(expected),
      );
    const some = { ...world, cells: cells.filter(({ state }) => told.includes(state)) };
    for (const [name, meet] of Object.entries(hanging)) compare(name, await meet(viewer, some), listed, some.cells);
    for (const [name, { meets, expected }] of Object.entries(byAddress))
      compare(name, await among(some.cells, (cell) => meets(viewer, cell)), expecting(expected, some.cells), some.cells);
  }
  for (const [name, meet] of Object.entries(lists)) compare(name, await meet(viewer, world), listed);
  for (const [name, { room, surface }] of Object.entries(shortLists)) {
    const met = await surface(viewer, world);
    compare(
      name,
      met.filter((id) => !listed.includes(id)),
      [],
    );
    if (met.length < Math.min(room, listed.length)) wrong.push(`${name}: ${role} meets ${met.length}`);
  }
  for (const [name, { most, count }] of Object.entries(counts)) {
    asked += cells.length;
    const counted = await count(viewer, world);
    const expected = Math.min(listed.length, most);
    if (counted !== expected) wrong.push(`${name}: ${role} counts ${counted}, not ${expected}`);
  }
  return { wrong, asked };
}
