import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, reading, type Viewer } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { noteCircles, noteFiles, notes, noteVersions } from "@/db/schema/notes";
import {
  foundEveryAudience,
  isFor,
  isListed,
  looksAfterIt,
  mayRead,
  type Role,
  roleNames,
  type World,
} from "@/demo/every-audience";
import { wrongOnSurfaces } from "@/demo/surfaces";
import { canReadContribution, listedContributions } from "@/features/contributions/policy";
import { readableFiles } from "@/features/notes/file-policy";
import { getNoteFile } from "@/features/notes/file-queries";
import { nameNote } from "@/features/notes/naming-commands";
import { canReadNote, isInCircle, listedNotes, readableNotes } from "@/features/notes/policy";
import { getPreview } from "@/features/notes/preview-queries";
import { getNote } from "@/features/notes/queries";

/**
 * Every role × audience × state × surface, through both lines at once, and held against the code alone (asked as the role
 * that keeps the house, whom no policy binds) and against Postgres alone (asked without any condition of the code's).
 */
const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
let asKeeper: Db;
let world: World;
let cells = 0;

beforeAll(async () => {
  await keeper.connect();
  asKeeper = drizzle(keeper, { casing: "snake_case" });
  world = await foundEveryAudience(asKeeper);
}, 60_000);

afterAll(async () => {
  console.log(`visibility: ${cells} cells`);
  await keeper.end();
});

const ids = () => world.cells.map(({ id }) => id);
const viewerOf = (role: Role): Viewer => world.viewers[role];

type Of = "id" | "reference" | "insightId" | "commentId" | "versionId" | "fileId" | "draftFileId" | "versionFileId";

function wrong(role: Role, seen: Set<string>, expected: (cell: World["cells"][number]) => boolean, of: Of = "id") {
  cells += world.cells.length;
  return world.cells
    .filter((cell) => seen.has(cell[of]) !== expected(cell))
    .map(({ state, audience }) => `${role} · ${state} · ${audience}`);
}

const setOf = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));

test.each(roleNames)("%s: the code alone, as a condition and as a rule", async (role) => {
  const viewer = viewerOf(role);
  const read = ({ state, audience }: World["cells"][number]) => mayRead(role, state, audience);
  const rows = await asKeeper
    .select({ id: notes.id })
    .from(notes)
    .where(and(inArray(notes.id, ids()), readableNotes(viewer)));
  expect(wrong(role, setOf(rows), read)).toEqual([]);
  const listed = await asKeeper
    .select({ id: notes.id })
    .from(notes)
    .where(and(inArray(notes.id, ids()), listedNotes(viewer)));
  expect(wrong(role, setOf(listed), ({ state, audience }) => isListed(role, state, audience))).toEqual([]);
  const all = await asKeeper
    .select({
      id: notes.id,
      authorId: notes.authorId,
      organisationId: notes.organisationId,
      placeId: notes.placeId,
      state: notes.state,
      audience: notes.audience,
      isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), false)`,
      isInCircle: isInCircle(viewer),
    })
    .from(notes)
    .where(inArray(notes.id, ids()));
  expect(wrong(role, setOf(all.filter((note) => canReadNote(viewer, note))), read)).toEqual([]);
});

test.each(roleNames)("%s: Postgres alone", async (role) => {
  const rows = await reading(viewerOf(role), (db) => db.select({ id: notes.id }).from(notes).where(inArray(notes.id, ids())));
  expect(wrong(role, setOf(rows), ({ state, audience }) => mayRead(role, state, audience))).toEqual([]);
});

test.each(roleNames)("%s: where a reference leads, Postgres alone", async (role) => {
  const references = world.cells.map(({ reference }) => reference);
  const { rows } = await reading(viewerOf(role), (db) =>
    db.execute<{ id: string }>(sql`select reference as id from unnest(${sql.param(references)}::text[]) asked(reference)
      where exists (select from notes n where n.reference = asked.reference) or exists (select from note_gone(asked.reference))`),
  );
  const leads = ({ state, audience }: World["cells"][number]) =>
    mayRead(role, state, audience) || (state === "unpublished" && isFor(role, audience));
  expect(wrong(role, setOf(rows), leads, "reference")).toEqual([]);
});

test.each(roleNames)("%s: on every surface, through both lines", async (role) => {
  const { wrong, asked } = await wrongOnSurfaces(role, viewerOf(role), world);
  cells += asked;
  expect(wrong).toEqual([]);
});

test.each(roleNames)(
  "%s: on every list, Postgres alone: with the code's eyes of somebody who looks after everything",
  async (role) => {
    const allSeeing = world.viewers.administrator;
    const { wrong, asked } = await wrongOnSurfaces(role, allSeeing && { ...allSeeing, seenBy: viewerOf(role) }, world, "lists");
    cells += asked;
    expect(wrong).toEqual([]);
  },
);

test.each(roleNames)("%s: who is in a circle, and what a note said before", async (role) => {
  const circles = await reading(viewerOf(role), (db) =>
    db.selectDistinct({ id: noteCircles.noteId }).from(noteCircles).where(inArray(noteCircles.noteId, ids())),
  );
  const named = ({ state, audience }: World["cells"][number]) =>
    audience.startsWith("a circle") && audience !== "a circle of nobody" && mayRead(role, state, audience);
  expect(wrong(role, setOf(circles), named)).toEqual([]);
  const versions = await reading(viewerOf(role), (db) =>
    db.select({ id: noteVersions.id }).from(noteVersions).where(inArray(noteVersions.noteId, ids())),
  );
  const looked = ({ state }: World["cells"][number]) => role === "author" || (state !== "draft" && looksAfterIt(role));
  expect(wrong(role, setOf(versions), looked, "versionId")).toEqual([]);
});

/** Of each note: a file that it shows, one that only its sent words have, and one that only its author's have. */
const filesOf = [
  ["fileId", (role: Role, { state, audience }: World["cells"][number]) => mayRead(role, state, audience)],
  [
    "versionFileId",
    (role: Role, { state }: World["cells"][number]) => role === "author" || (state !== "draft" && looksAfterIt(role)),
  ],
  ["draftFileId", (role: Role) => role === "author"],
] as const;

test.each(roleNames)("%s: the bytes of files, through Postgres alone, the code alone, and both", async (role) => {
  const viewer = viewerOf(role);
  for (const [of, may] of filesOf) {
    const all = world.cells.map((cell) => cell[of]);
    const byPostgres = await reading(viewer, (db) =>
      db.select({ id: noteFiles.id, bytes: noteFiles.bytes }).from(noteFiles).where(inArray(noteFiles.id, all)),
    );
    expect(wrong(role, setOf(byPostgres), (cell) => may(role, cell), of)).toEqual([]);
    const byCode = await asKeeper
      .select({ id: noteFiles.id })
      .from(noteFiles)
      .innerJoin(notes, eq(notes.id, noteFiles.noteId))
      .where(and(inArray(noteFiles.id, all), readableFiles(asKeeper, viewer)));
    expect(wrong(role, setOf(byCode), (cell) => may(role, cell), of)).toEqual([]);
    for (const cell of world.cells.filter(({ audience }) => audience === "partners")) {
      cells++;
      const file = await getNoteFile(viewer, { slug: cell.slug, id: cell[of], has: [] });
      expect(file !== null, `${of} · ${cell.state} · ${cell.audience}`).toBe(may(role, cell));
    }
  }
});

test.each(roleNames)(
  "%s: insights and comments are read where their note is, through Postgres alone and the code alone",
  async (role) => {
    const viewer = viewerOf(role);
    // Their author reads their own, and who looks after the place reads them all; everybody else needs the note.
    const read = ({ state, audience }: World["cells"][number]) => looksAfterIt(role) || mayRead(role, state, audience);
    for (const [table, of] of [
      [insights, "insightId"],
      [comments, "commentId"],
    ] as const) {
      const all = world.cells.map((cell) => cell[of]);
      const bare = await reading(viewer, (db) => db.select({ id: table.id }).from(table).where(inArray(table.id, all)));
      expect(wrong(role, setOf(bare), read, of)).toEqual([]);
      const listed = await asKeeper
        .select({ id: table.id })
        .from(table)
        .where(and(inArray(table.id, all), listedContributions(viewer, table)));
      expect(wrong(role, setOf(listed), ({ state, audience }) => isListed(role, state, audience), of)).toEqual([]);
    }
  },
);

/** Whoever belongs to an organisation and has no other part in the world: a stand-in can be made for them. */
const standIns = [
  "colleague",
  "partner",
  "partner of the named organisation",
  "partner in the named place",
  "partner in a part of it",
  "partner in what it was before",
  "partner in what it is part of",
] as const;

test.each(["author", "moderator here"] as const)("%s: a look as somebody else finds what they would find", async (role) => {
  const member = viewerOf(role);
  if (!member) throw new Error("somebody looks");
  const readers = [
    { as: { as: "public" } as const, role: "visitor" as const },
    ...standIns.map((one) => ({
      as: { as: "partner", organisation: viewerOf(one)?.organisations[0]?.slug ?? "" } as const,
      role: one,
    })),
  ];
  const differs: string[] = [];
  for (const { as, role: other } of readers)
    for (const { slug, state, audience } of world.cells.filter(({ state }) => ["published", "sent", "draft"].includes(state))) {
      cells++;
      const preview = await getPreview(member, slug, as);
      if (role !== "author" && state === "draft") expect(preview).toBeNull();
      else if (preview?.canRead !== mayRead(other, state, audience)) differs.push(`${other} · ${state} · ${audience}`);
      if (preview?.canRead) expect(await getNote(preview.as, slug), `${other} · ${state} · ${audience}`).not.toBeNull();
      else if (preview) expect(await getNote(preview.as, slug), `${other} · ${state} · ${audience}`).toBeNull();
    }
  expect(differs).toEqual([]);
});

test("nobody else may look as somebody else, and nothing is written as a stand-in", async () => {
  const others = roleNames.filter((role) => !looksAfterIt(role));
  for (const role of others) {
    const member = viewerOf(role);
    for (const { slug, state } of world.cells.filter(({ state }) => state === "published"))
      if (member) expect(await getPreview(member, slug, { as: "public" }), `${role} · ${state}`).toBeNull();
  }
  const [open] = world.cells.filter(({ state, audience }) => state === "published" && audience === "everyone");
  const preview = await getPreview(world.author, open?.slug ?? "", {
    as: "partner",
    organisation: world.namedOrganisation.slug,
  });
  if (!preview?.as) throw new Error("there is a stand-in");
  await expect(nameNote(preview.as, { id: open?.id ?? "", namedAs: "place" })).rejects.toThrow("stand-in");
});

test("a contribution that waits is read by its author and who looks after its place, and nobody else", () => {
  const item = {
    authorId: viewerOf("author")?.id ?? "",
    organisationId: "",
    placeId: null,
    state: "sent" as const,
    version: 1,
  };
  for (const role of roleNames) {
    const expected = ["author", "moderator", "editor", "administrator"].includes(role);
    expect(canReadContribution(viewerOf(role), item, true), role).toBe(expected);
  }
});

test("a place's circle is the people of its parts and of what it was: told upwards as it is told downwards", async () => {
  const { rows } = await asKeeper.execute<{ apart: number }>(sql`
    select count(*)::int as apart from places one, places other
    where (one.id = any (wholes_of(array[other.id]))) <> (other.id = any (place_and_parts(one.id)))
      and ${eq(sql`one.id`, world.named.id)}`);
  expect(rows).toEqual([{ apart: 0 }]);
});
