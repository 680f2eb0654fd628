import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, inArray, like, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { reading } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { places } from "@/db/schema/places";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { addPlace, importPlaces, setSimilar, writeInBrief } from "@/features/places/commands";
import { getPlace, listPlaces } from "@/features/places/queries";
import { combine } from "@/features/places/register/facts";
import { readRegisterFile } from "@/features/places/register/read-register-file";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const register = { house: "register" } as const;
const official = "../shared/place-data";

function registerIn(folder: string) {
  const paths = readdirSync(folder).map((name) => ({ name, path: `${folder}/${name}` }));
  const files = paths
    .filter(({ path }) => statSync(path).isFile())
    .map(({ name, path }) => readRegisterFile(name, readFileSync(path)));
  return combine(files.filter((file) => file !== null));
}

const inRegister = (codes: string[]) =>
  reading(register, (db) =>
    db.select({ id: places.id, slug: places.slug, name: places.name }).from(places).where(inArray(places.gss, codes)),
  );

test("the fixtures' places are added once, with what they were before, and recognised the next time", async () => {
  const files = registerIn("features/places/fixtures/whole");
  const first = done(await importPlaces(register, files, "fixtures"));
  expect(first).toMatchObject({ added: 5, isNews: true, leftOut: 0 });
  expect(done(await importPlaces(register, registerIn("features/places/fixtures/whole"), "fixtures"))).toMatchObject({
    added: 0,
    changed: 0,
    ties: 0,
    isNews: false,
  });
  const mudlark = await getPlace(null, "mudlark-and-sallow");
  expect(mudlark?.wasBefore).toEqual([
    { slug: "mudlark", name: "Mudlark", happenedOn: "2021-04-01" },
    { slug: "sallow", name: "Sallow", happenedOn: "2021-04-01" },
  ]);
  expect(mudlark?.neighbours.map(({ name }) => name)).toEqual(["Tern Bay"]);
  expect(mudlark?.similar).toMatchObject([{ name: "Tern Bay", source: "ONS Explore Local Statistics" }]);
  expect(mudlark?.outline).toMatch(/^M[\d .LMZ]+Z$/);
  expect((await getPlace(null, "sallow"))?.became).toMatchObject([{ slug: "mudlark-and-sallow" }]);
  const told = await reading(await foundMember({ staffRole: "editor" }), (db) =>
    db.select({ id: ledger.id }).from(ledger).where(like(ledger.reason, "fixtures:%")),
  );
  expect(told).toHaveLength(1);
});

test("a place that was here before is made richer: its words, names and address stay", async () => {
  const told = {
    gss: "E06970001",
    name: "Ousel Water",
    officialName: "Ousel Water",
    kind: "town",
    nation: "England",
    region: "London",
  };
  const { id, slug } = done(await addPlace(register, { ...told, otherNames: ["The Ousel"], inBrief: ["We try."] }));
  const facts = {
    gss: "E06970001",
    name: "Ouzel Water",
    slug: "ouzel",
    otherNames: ["the ousel", "OW"],
    outline: "M0 0L9 9L0 9Z",
    latitude: 51,
    longitude: 0,
  };
  done(await importPlaces(register, { places: new Map([[facts.gss, facts]]), steps: [] }, "one"));
  const [row] = await reading(null, (db) => db.select().from(places).where(eq(places.id, id)));
  expect(row).toMatchObject({
    slug,
    name: "Ouzel Water",
    inBrief: ["We try."],
    kind: "town",
    outline: facts.outline,
    region: "london",
  });
  expect(row?.otherNames).toEqual(["Ousel Water", "The Ousel", "OW"]);
  expect(done(await addPlace(register, { ...told, inBrief: ["We try."] }))).toEqual({ id, slug });
});

test("a new code for the same place, told by its lineage or by its name, doubles nothing", async () => {
  const place = (gss: string, name: string) => ({ places: new Map([[gss, { gss, name }]]), steps: [] });
  const step = { from: "E08970001", fromName: "Wicken Edge", to: "E08970002", isSamePlace: true, year: 2025 };
  done(await importPlaces(register, place("E08970001", "Wicken Edge"), "before"));
  done(await importPlaces(register, { places: new Map(), steps: [step] }, "lineage"));
  done(await importPlaces(register, place("E08970003", "Wicken Edge"), "by name"));
  done(await importPlaces(register, place("E08970001", "Wicken Edge"), "an old file"));
  const rows = await reading(null, (db) =>
    db.select({ gss: places.gss, formerGss: places.formerGss }).from(places).where(eq(places.name, "Wicken Edge")),
  );
  expect(rows).toEqual([{ gss: "E08970003", formerGss: ["E08970001", "E08970002"] }]);
});

test("two imports at once make one register", async () => {
  const facts = Array.from({ length: 400 }, (_, index) => ({ gss: `E0698${String(1000 + index)}`, name: `Twin ${index}` }));
  const twins = () => importPlaces(register, { places: new Map(facts.map((each) => [each.gss, each])), steps: [] }, "twins");
  // Three connections that are open already, or the first would be done before the others begin.
  await Promise.all([1, 2, 3].map(() => reading(register, (db) => db.execute(sql`select pg_sleep(0.05)`))));
  const outcomes = (await Promise.all([twins(), twins(), twins()])).map(done);
  expect(outcomes.map(({ added }) => added).toSorted()).toEqual([0, 0, 400]);
  expect(await inRegister(facts.map(({ gss }) => gss))).toHaveLength(400);
});

test("a broken file among whole ones is refused with its line, and nothing at all is changed", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "register-"));
  writeFileSync(path.join(folder, "a.csv"), "LAD25CD,LAD25NM\nE06960001,Never Added\n");
  writeFileSync(path.join(folder, "b.csv"), "LAD25CD,LAD25NM\nE06960002,Second\nE0696,Third\n");
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", "tsx", "bin/places-import.ts", folder], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([1, 'b.csv, line 3: "E0696" is not the code of a local authority\nNothing was changed.\n']);
  expect(stdout).toBe("1 of 2  a.csv: 1 names and codes\n");
  expect(await inRegister(["E06960001", "E06960002"])).toEqual([]);
});

test.skipIf(!existsSync(official))(
  "the official files: 361 authorities in under ten seconds, and nothing the second time",
  async () => {
    const began = performance.now();
    for (const folder of [official, `${official}/ons-shape`])
      done(await importPlaces(register, registerIn(folder), "official"));
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const folder of [official, `${official}/ons-shape`]) {
      expect(done(await importPlaces(register, registerIn(folder), "official")).added).toBe(0);
    }
    expect(done(await importPlaces(register, registerIn(`${official}/ons-shape`), "official")).isNews).toBe(false);
    const codes = [...registerIn(official).places.keys()];
    expect(codes).toHaveLength(361);
    expect(new Set((await inRegister(codes)).map(({ slug }) => slug)).size).toBe(361);
    const found = async (search: string) => (await listPlaces(null, { search, region: null })).places.map(({ name }) => name);
    expect((await found("Barrow"))[0]).toBe("Barrow-in-Furness");
    expect((await found("B&D"))[0]).toBe("Barking and Dagenham");
    expect(await found("E09000002")).toEqual(["Barking and Dagenham"]);
    expect((await found("Bristol, City of"))[0]).toBe("Bristol");
    const misspelt = await listPlaces(null, { search: "Barkin and Dagenam", region: null });
    expect([misspelt.isGuess, misspelt.places[0]?.name]).toEqual([true, "Barking and Dagenham"]);
    const wales = (await listPlaces(null, { search: "", region: "wales" })).places;
    expect(wales.filter(({ name }) => name === "Gwynedd" || name === "Oldham").map(({ name }) => name)).toEqual(["Gwynedd"]);
  },
);

test("only editors and the register change places; only editors write a place's words", async () => {
  const place = await foundPlace();
  const editor = await foundMember({ staffRole: "editor" });
  for (const person of [await foundMember(), await foundMember({ staffRole: "moderator" })]) {
    expect(await importPlaces(person, { places: new Map(), steps: [] }, "none")).toBeInstanceOf(Refusal);
    expect(await setSimilar(person, { source: "me", places: [] })).toBeInstanceOf(Refusal);
    expect(await writeInBrief(person, { placeId: place.id, sentences: ["Mine."] })).toBeInstanceOf(Refusal);
  }
  done(await writeInBrief(editor, { placeId: place.id, sentences: ["One.", "Two.", "Three."] }));
  expect((await getPlace(null, place.slug))?.inBrief).toEqual(["One.", "Two.", "Three."]);
});

test("a partners' note is in no count, list or summary of a visitor, and in a partner's", async () => {
  const [moderator, author, partner] = [await foundMember({ staffRole: "editor" }), await foundMember(), await foundMember()];
  const [here, like] = [await foundPlace(), await foundPlace()];
  const shown = await aNote(author, here.id, moderator);
  const hidden = await aNote(author, here.id, moderator, { audience: "partners" });
  const seenBy = async (viewer: typeof partner | null) => ({
    counted: (await listPlaces(viewer, { search: here.name, region: null })).places.find(({ id }) => id === here.id)?.notes,
    listed: (await getPlace(viewer, here.slug))?.notes.map(({ slug }) => slug).toSorted(),
  });
  expect(await seenBy(null)).toEqual({ counted: 1, listed: [shown.slug] });
  expect(await seenBy(partner)).toEqual({ counted: 2, listed: [hidden.slug, shown.slug].toSorted() });
  const silent = await foundPlace();
  await aNote(author, silent.id, moderator, { audience: "partners" });
  const [unseen] = (await listPlaces(null, { search: silent.name, region: null })).places;
  expect([unseen?.notes, unseen?.newestAt]).toEqual([0, null]);
  expect((await getPlace(null, like.slug))?.notes).toEqual([]);
});

test("a place counts its parts and what it was before", async () => {
  const [moderator, author] = [await foundMember({ staffRole: "editor" }), await foundMember()];
  const wide = await foundPlace();
  const part = await foundPlace({ parentId: wide.id });
  const note = await aNote(author, part.id, moderator);
  expect((await getPlace(null, wide.slug))?.notes).toMatchObject([{ slug: note.slug, place: { slug: part.slug } }]);
  expect((await getPlace(null, `nowhere-${tail()}`)) ?? null).toBeNull();
});
