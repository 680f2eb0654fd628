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
import { addPlace, setSimilar, writeInBrief } from "@/features/places/commands";
import { foreseeImport, importPlaces } from "@/features/places/importing";
import { getPlace, listPlaces } from "@/features/places/queries";
import { combine } from "@/features/places/register/facts";
import { readRegisterFile } from "@/features/places/register/read-register-file";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const register = { house: "register" } as const;
/** Beside the project, where an operator or CI has put it; never in it. */
const official = process.env.PLACE_DATA ?? "../shared/place-data";

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
  // Five, and what they lie in: the South West in England, and Wales. Whichever another test has added is not added again.
  expect(first).toMatchObject({ isNews: true, leftOut: 0 });
  expect(await inRegister(["E06990001", "E06990002", "W06990003", "E07990011", "E07990012"])).toHaveLength(5);
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
  expect([mudlark?.parent?.name, mudlark?.startedOn]).toEqual(["South West", "2021-04-01"]);
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

test("a preview tells what is added, changed, ended and merged, and changes nothing; then each place has its row in the ledger", async () => {
  const facts = (gss: string, name: string) => [gss, { gss, name }] as const;
  const before = [facts("E07971001", "Fenwick"), facts("E07971002", "Garth"), facts("E07971003", "Hallam Moor")];
  done(await importPlaces(register, { places: new Map(before), steps: [] }, "before"));
  const year = {
    places: new Map([facts("E06971004", "Fenwick and Garth"), facts("E07971003", "Hallam Moors")]),
    steps: [
      { from: "E07971001", fromName: "Fenwick", to: "E06971004", isSamePlace: false, year: 2026 },
      { from: "E07971002", fromName: "Garth", to: "E06971004", isSamePlace: false, year: 2026 },
    ],
  };
  const foreseen = await foreseeImport(year);
  expect(foreseen.sections).toEqual([
    { heading: "Added: one place", lines: ["Fenwick and Garth (E06971004): unitary authority, from 2026-04-01"] },
    {
      heading: "Changed: three places",
      lines: [
        "Fenwick (E07971001): to unknown → 2026-03-31",
        "Garth (E07971002): to unknown → 2026-03-31",
        "Hallam Moor (E07971003): name Hallam Moor → Hallam Moors; official name Hallam Moor → Hallam Moors; also called Hallam Moor",
      ],
    },
    { heading: "Ended: two places", lines: ["Fenwick (E07971001): on 2026-03-31", "Garth (E07971002): on 2026-03-31"] },
    { heading: "Merged or split: two steps", lines: ["Fenwick, Garth → Fenwick and Garth, 2026-04-01"] },
  ]);
  expect(await inRegister(["E06971004"])).toEqual([]);
  done(await importPlaces(register, year, "year.json"));
  expect((await foreseeImport(year)).sections).toEqual([]);
  const [hallam] = await inRegister(["E07971003"]);
  const rows = await reading(await foundMember({ staffRole: "editor" }), (db) =>
    db
      .select({ before: ledger.before, after: ledger.after })
      .from(ledger)
      .where(sql`deed = 'importPlace' and reason = 'year.json' and noun_id = ${hallam?.id}`),
  );
  expect(rows).toEqual([
    {
      before: { name: "Hallam Moor", officialName: "Hallam Moor", otherNames: [] },
      after: { name: "Hallam Moors", officialName: "Hallam Moors", otherNames: ["Hallam Moor"] },
    },
  ]);
});

test("what is to become of places on a later day is said and left until then, though other things change at once", async () => {
  const facts = (gss: string, name: string) => [gss, { gss, name }] as const;
  const [one, other, renamed, whole, recoded] = ["E07974001", "E07974002", "E07974003", "E06974004", "E07974005"];
  const before = [facts(one, "Fenny Ash"), facts(other, "Garth End"), facts(renamed, "Hallam Vale")];
  done(await importPlaces(register, { places: new Map(before), steps: [] }, "before"));
  const year = new Date().getFullYear() + 1;
  const step = (from: string, fromName: string, to: string, isSamePlace = false) => ({ from, fromName, to, isSamePlace, year });
  const files = {
    places: new Map([facts(one, "Fenny Ashe"), facts(whole, "Ash and Garth"), facts(recoded, "Hallam Vale")]),
    steps: [step(one, "Fenny Ash", whole), step(other, "Garth End", whole), step(renamed, "Hallam Vale", recoded, true)],
  };
  const toCome = {
    heading: "Still to come, and left as it is until then: three steps",
    lines: [
      `Fenny Ash (${one}) → ${whole}, ${year}-04-01: import these files again from then`,
      `Garth End (${other}) → ${whole}, ${year}-04-01: import these files again from then`,
      `Hallam Vale (${renamed}) → ${recoded}, ${year}-04-01: import these files again from then`,
    ],
  };
  const foreseen = await foreseeImport(files);
  expect(foreseen.sections.map(({ heading }) => heading)).toEqual(["Changed: one place", toCome.heading]);
  done(await importPlaces(register, files, "too soon"));
  const rows = await reading(register, (db) =>
    db
      .select({ gss: places.gss, name: places.name, startedOn: places.startedOn, endedOn: places.endedOn })
      .from(places)
      .where(like(places.gss, "E0_974%"))
      .orderBy(places.gss),
  );
  expect(rows).toEqual(
    [
      [one, "Fenny Ashe"],
      [other, "Garth End"],
      [renamed, "Hallam Vale"],
    ].map(([gss, name]) => ({ gss, name, startedOn: null, endedOn: null })),
  );
  expect(await foreseeImport(files)).toEqual({ isNews: false, sections: [toCome], leftOut: 0 });

  // The same files, of a year whose first of April has been.
  const come = { ...files, steps: files.steps.map((one) => ({ ...one, year: year - 2 })) };
  done(await importPlaces(register, come, "on the day"));
  expect(await inRegister([whole, recoded])).toMatchObject([{ name: "Ash and Garth" }, { name: "Hallam Vale" }]);
});

test("authorities lie in their county or combined authority, that in a region, that in a nation; another authority next year moves them", async () => {
  const district = { gss: "E07972001", name: "Ludlow Vale", regionGss: "E12000005" };
  const county = { gss: "E10972001", name: "Ludlowshire" };
  const read = (facts: object) => ({ places: new Map([[district.gss, { ...district, ...facts }]]), steps: [] });
  done(await importPlaces(register, read({ partOf: "WMCA" }), "one"));
  const trail = async () => {
    const names = [];
    for (let slug: string | undefined = "ludlow-vale"; slug; ) {
      const place = await getPlace(null, slug);
      names.push(`${place?.name}, ${place?.kind}`);
      slug = place?.parent?.slug;
    }
    return names.slice(1);
  };
  const above = ["West Midlands, region", "England, nation", "United Kingdom, country"];
  expect(await trail()).toEqual(["West Midlands Combined Authority, combined authority", ...above]);
  done(await importPlaces(register, read({}), "a file that says nothing of it"));
  expect(await trail()).toHaveLength(4);
  done(await importPlaces(register, read({ partOf: null }), "a file that says there is none"));
  expect(await trail()).toEqual(above);
  done(await importPlaces(register, read({ county }), "two"));
  expect(await trail()).toEqual(["Ludlowshire, county", ...above]);
  done(await importPlaces(register, read({ partOf: null }), "three"));
  expect(await trail()).toEqual(["Ludlowshire, county", ...above]);
});

test.skipIf(!existsSync(official))(
  "the official files: 361 authorities and what they lie in, in under thirty seconds, and nothing the second time",
  async () => {
    const bin = (folder: string, ...options: string[]) =>
      spawnSync(process.execPath, ["--import", "tsx", "bin/places-import.ts", folder, ...options], { encoding: "utf8" });
    const previewed = bin(official, "--preview");
    expect([previewed.status, previewed.stderr]).toEqual([0, ""]);
    expect(previewed.stdout).toMatch(/Barrow-in-Furness, Eden, South Lakeland → Westmorland and Furness, 2023-04-01/);
    expect(previewed.stdout).toMatch(/Nothing was changed: this was a preview\.\n$/);
    const codes = [...registerIn(official).places.keys()];
    expect(codes).toHaveLength(361);
    expect((await inRegister(codes)).length).toBeLessThan(361);
    const began = performance.now();
    expect(bin(official).stdout).toMatch(/^Done: /m);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(bin(official).stdout).toMatch(/^Nothing changed: all of this was here already/m);
    // The publishers' own shape: what they draw otherwise is drawn anew, once.
    expect(bin(`${official}/ons-shape`).stdout).toMatch(/^Done: no places added/m);
    expect(bin(`${official}/ons-shape`).stdout).toMatch(/^Nothing changed: all of this was here already/m);

    expect(new Set((await inRegister(codes)).map(({ slug }) => slug)).size).toBe(361);
    const counts = await reading(null, async (db) => {
      const { rows } = await db.execute(sql`
        select count(*) filter (where kind = 'region')::int as regions, count(*) filter (where kind = 'nation')::int as nations,
          count(*) filter (where gss like any (array['E06%', 'E07%', 'E08%', 'E09%', 'W06%', 'S12%', 'N09%']) and gss <> all (array(select g from places q, unnest(q.former_gss) g)) and gss = any (${sql.param(codes)}) and parent_id is null)::int as loose,
          count(*) filter (where gss = any (${sql.param(codes)}) and outline is not null)::int as outlines,
          count(*) filter (where gss = any (${sql.param(codes)}) and exists (select from similar_places s where s.place_id = places.id))::int as alike
        from places`);
      return rows[0];
    });
    expect(counts).toEqual({ regions: 9, nations: 4, loose: 0, outlines: 350, alike: 361 });
    const barking = await getPlace(null, "barking-and-dagenham");
    expect([barking?.parent?.name, barking?.neighbours.map(({ name }) => name)]).toEqual([
      "London",
      ["Havering", "Newham", "Redbridge"],
    ]);
    const westmorland = await getPlace(null, "westmorland-and-furness");
    expect(westmorland?.wasBefore.map(({ name, happenedOn }) => `${name} ${happenedOn}`)).toEqual([
      "Barrow-in-Furness 2023-04-01",
      "Eden 2023-04-01",
      "South Lakeland 2023-04-01",
    ]);
    expect([westmorland?.startedOn, (await getPlace(null, "barrow-in-furness"))?.endedOn]).toEqual([
      "2023-04-01",
      "2023-03-31",
    ]);

    const found = async (search: string) => (await listPlaces(null, { search, region: null })).places;
    const names = async (search: string) => (await found(search)).map(({ name }) => name);
    expect((await found("Barrow"))[0]).toMatchObject({
      name: "Barrow-in-Furness",
      became: [{ name: "Westmorland and Furness", slug: "westmorland-and-furness" }],
    });
    for (const search of ["B&D", "barking", "E09000002", "Dagenahm"])
      expect((await names(search))[0], search).toBe("Barking and Dagenham");
    expect(await names("E09000002")).toEqual(["Barking and Dagenham"]);
    expect((await names("Bristol, City of"))[0]).toBe("Bristol");
    const misspelt = await listPlaces(null, { search: "Barkin and Dagenam", region: null });
    expect([misspelt.isGuess, misspelt.places[0]?.name]).toEqual([true, "Barking and Dagenham"]);
    const wales = (await listPlaces(null, { search: "", region: "wales" })).places.map(({ name }) => name);
    expect([wales.includes("Gwynedd"), wales.includes("Oldham"), wales.includes("Wales")]).toEqual([true, false, false]);
  },
  120_000,
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
