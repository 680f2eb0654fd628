import { eq, sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { ledger } from "@/db/schema/ledger";
import { organisationPlaces } from "@/db/schema/organisations";
import { placeAddresses, places } from "@/db/schema/places";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { reportable } from "@/features/concerns/about-queries";
import { getNotesFeed } from "@/features/notes/feed-queries";
import { readFilter } from "@/features/notes/filter";
import { getNote, listNotes } from "@/features/notes/queries";
import { getOrganisation } from "@/features/organisations/queries";
import { importPlaces } from "@/features/places/importing";
import { getForeseen, getPlaceToKeep } from "@/features/places/keeping-queries";
import { getPlace, listPlaces } from "@/features/places/queries";
import { addNeighbourhood, endPlace, mergePlaces, recodePlace, renamePlace, splitPlace } from "@/features/places/reshaping";
import { type Asked, reshapings } from "@/features/places/reshaping-schema";
import { Refusal } from "@/lib/refusal";
import { slugOf, tail } from "@/lib/slug";
import { isKnownAddress } from "@/web/known-address";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const editor = () => foundMember({ staffRole: "editor" });
type Editor = Awaited<ReturnType<typeof editor>>;
const reason = "The order of 1 April.";
const on = "2026-04-01";
const leadsTo = (path: string) => isKnownAddress(new NextRequest(`http://localhost${path}`));

async function foreseenBy(member: Editor, placeId: string, asked: Asked) {
  const foreseen = await getForeseen(member, placeId, asked);
  if (!foreseen || foreseen.refused !== undefined) throw new Error(foreseen?.refused ?? "not shown");
  return foreseen;
}

async function merge(member: Editor, placeId: string, asked: { others: string[]; into: string; code: string; on: string }) {
  const { seen } = await foreseenBy(member, placeId, { deed: "merge", ...asked });
  return mergePlaces(member, { placeId, seen, reason, ...asked });
}

const rowOf = (id: string) =>
  reading(null, (db) => db.select().from(places).where(eq(places.id, id))).then(([row]) => row ?? expect.fail("gone"));

const listed = async (place: string) =>
  (await listNotes(null, readFilter({ place }), { older: null, newer: null })).rows.map(({ slug }) => slug).toSorted();

test("two places become a third: every old address leads on, and no note, count, moderator or organisation is lost", {
  timeout: 60_000,
}, async () => {
  const member = await editor();
  const [one, other, writer] = [await foundPlace(), await foundPlace(), await foundMember()];
  const worker = await foundOrganisation({ placeSlugs: [one.slug] });
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [one.id] });
  const neighbour = await foundPlace();
  const part = await foundPlace({ parentId: other.id });
  await writing({ house: "register" }, (db) =>
    db.execute(
      sql`insert into place_neighbours (place_id, neighbour_id) values (${one.id}, ${neighbour.id}), (${neighbour.id}, ${one.id})`,
    ),
  );
  const first = await aNote(writer, one.id, member);
  const second = await aNote(writer, other.id, member);
  const waiting = await aSentNote(writer, one.id);
  const name = `Merged ${tail()}`;
  const asked = { others: [other.name], into: name, code: "", on };

  const foreseen = await foreseenBy(member, one.id, { deed: "merge", ...asked });
  expect(foreseen).toMatchObject({
    ended: expect.arrayContaining([
      { name: one.name, slug: one.slug },
      { name: other.name, slug: other.slug },
    ]),
    becomes: [{ name, isNew: true }],
    touched: { notes: 2, waiting: 1, organisations: 1, moderators: 1, parts: 1, addresses: 2 },
  });
  expect((await rowOf(one.id)).endedOn).toBeNull();
  const { slug } = done(await merge(member, one.id, asked));

  for (const { slug: old } of [one, other]) {
    expect(await leadsTo(`/places/${old}`)).toEqual({ movedTo: `/places/${slug}` });
    expect(await leadsTo(`/places/${old}/feed.xml`)).toEqual({ movedTo: `/places/${slug}/feed.xml` });
    expect(await leadsTo(`/notes?year=2018&place=${old}`)).toEqual({ movedTo: `/notes?year=2018&place=${slug}` });
    expect(await listed(old)).toEqual([first.slug, second.slug].toSorted());
    expect((await getNotesFeed(null, { place: old }))?.notes).toHaveLength(2);
    expect(await reading(null, (db) => reportable(db, null, `/places/${old}`))).toMatchObject({ title: name });
    expect((await getPlace(null, old))?.slug).toBe(slug);
  }
  const whole = await getPlace(null, slug);
  expect(whole?.notes.map((note) => note.slug).toSorted()).toEqual([first.slug, second.slug].toSorted());
  expect(whole?.wasBefore).toEqual(
    [one, other]
      .map((was) => ({ slug: `${was.slug}-to-2026`, name: was.name, happenedOn: on }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  );
  expect(whole?.neighbours).toMatchObject([{ slug: neighbour.slug }]);
  expect((await getPlace(null, neighbour.slug))?.neighbours).toMatchObject([{ slug }]);
  expect(whole?.parts).toMatchObject([{ slug: part.slug }]);
  expect(whole?.organisations.map(({ name: called }) => called)).toContain(worker.name);
  expect((await getPlace(null, `${one.slug}-to-2026`))?.became).toMatchObject([{ slug }]);
  expect(await getNote(null, first.slug)).toMatchObject({ place: { name: one.name }, successors: [{ slug, name }] });

  // Who looked after the one looks after both it, where something waits still, and what it became.
  const now = await getMember({ house: "founder" }, moderator.id);
  expect(now?.moderates).toEqual(expect.arrayContaining([one.id, whole?.id]));
  expect((await reading(moderator, (db) => db.execute(sql`select from notes where id = ${waiting.id}`))).rows).toHaveLength(1);
  expect((await getOrganisation(null, worker.slug))?.places).toMatchObject([{ slug }]);
  // Its row stays for what is for a circle of the place that was.
  expect(await reading(null, (db) => db.$count(organisationPlaces, eq(organisationPlaces.organisationId, worker.id)))).toBe(2);

  for (const search of [one.name, other.name]) {
    const [found] = (await listPlaces(null, { search, region: null })).places;
    expect(found).toMatchObject({ name: search, endedOn: "2026-03-31", became: [{ slug, name }] });
  }
  const rows = await reading(member, (db) =>
    db
      .select({ deed: ledger.deed, reason: ledger.reason })
      .from(ledger)
      .where(sql`noun_id in (${one.id}, ${other.id}, ${whole?.id}) and deed <> 'addNote'`)
      .orderBy(ledger.at, ledger.id),
  );
  expect(rows.filter(({ deed }) => deed !== "writeInBrief")).toEqual([
    { deed: "addPlace", reason },
    { deed: "mergePlaces", reason },
    { deed: "mergePlaces", reason },
  ]);
  expect((await getPlaceToKeep(member, slug))?.history).toHaveLength(3);
});

test("a chain of deeds leaves one step from any address to where it leads", async () => {
  const member = await editor();
  const [one, into] = [await foundPlace(), await foundPlace()];
  const rename = async (placeId: string, name: string) => {
    const asked = { name, officialName: "" };
    const { seen } = await foreseenBy(member, placeId, { deed: "rename", ...asked });
    return done(await renamePlace(member, { placeId, seen, reason: `${reason} ${name}`, ...asked }));
  };
  const [second, third] = [`Second ${tail()}`, `Third ${tail()}`];
  const { slug: renamed } = await rename(one.id, second);
  done(await merge(member, one.id, { others: [], into: into.name, code: "", on }));
  const { slug: last } = await rename(into.id, third);
  for (const old of [one.slug, renamed, into.slug])
    expect(await leadsTo(`/places/${old}`), old).toEqual({ movedTo: `/places/${last}` });
  expect(await leadsTo(`/places/${last}`)).toBe(true);
  // The rooms of those who keep it, too.
  for (const deed of reshapings)
    expect(await leadsTo(`/admin/places/${one.slug}/${deed}`)).toEqual({ movedTo: `/admin/places/${last}/${deed}` });
  // Back to its first name: its first address is its own again.
  expect((await rename(into.id, into.name)).slug).toBe(into.slug);
  expect(await leadsTo(`/places/${into.slug}`)).toBe(true);
  expect(await leadsTo(`/places/${last}`)).toEqual({ movedTo: `/places/${into.slug}` });
});

test("a renamed place is found by its old name, and what was published before says what it was written from", async () => {
  const member = await editor();
  const place = await foundPlace();
  const author = await foundMember();
  const before = await aNote(author, place.id, member);
  const name = `Renamed ${tail()}`;
  const { seen } = await foreseenBy(member, place.id, { deed: "rename", name, officialName: "" });
  const { slug } = done(await renamePlace(member, { placeId: place.id, seen, reason, name, officialName: "" }));
  const after = await aNote(author, place.id, member);
  expect(await getNote(null, before.slug)).toMatchObject({ writtenFrom: place.name, place: { name }, successors: [] });
  expect((await getNote(null, after.slug))?.writtenFrom).toBeNull();
  expect((await listPlaces(null, { search: place.name, region: null })).places).toMatchObject([{ slug, name }]);
  const entries = await reading(null, (db) =>
    db.execute(
      sql`select href from search_entries where noun = 'place' and words @@ plainto_tsquery('hereabouts', ${place.name})`,
    ),
  );
  expect(entries.rows).toEqual([{ href: `/places/${slug}` }]);
});

test("what was written says all that its place has become since: several places, and what those became", async () => {
  const member = await editor();
  const place = await foundPlace();
  const note = await aNote(await foundMember(), place.id, member);
  const [north, middle, south, whole] = [`A ${tail()}`, `B ${tail()}`, `C ${tail()}`, `D ${tail()}`];
  const into = [north, middle, south];
  const { seen } = await foreseenBy(member, place.id, { deed: "split", into, on: "2009-04-01" });
  done(await splitPlace(member, { placeId: place.id, seen, reason, into, on: "2009-04-01" }));
  const now = async () => (await getNote(null, note.slug))?.successors.map(({ name }) => name);
  expect(await now()).toEqual([north, middle, south]);
  const part = (await getPlace(null, slugOf(north)))?.id ?? "";
  done(await merge(member, part, { others: [middle], into: whole, code: "", on }));
  expect(await now()).toEqual([south, whole]);
});

test("another code, a split and an end", async () => {
  const member = await editor();
  const code = () => `E06${String(900_000 + Math.floor(Math.random() * 99_999)).padStart(6, "0")}`;
  const [old, fresh, ofPart] = [code(), code(), code()];
  const place = await foundPlace({ gss: old });
  const recoded = await foreseenBy(member, place.id, { deed: "recode", code: fresh });
  done(await recodePlace(member, { placeId: place.id, seen: recoded.seen, reason, code: fresh }));
  expect(await rowOf(place.id)).toMatchObject({ gss: fresh, formerGss: [old] });
  for (const search of [old, fresh])
    expect((await listPlaces(null, { search, region: null })).places).toMatchObject([{ id: place.id }]);

  const [north, south] = [`North ${tail()}`, await foundPlace()];
  const note = await aNote(await foundMember(), place.id, member);
  const into = [`${north}, ${ofPart}`, south.name];
  const split = await foreseenBy(member, place.id, { deed: "split", into, on });
  expect(split.becomes).toMatchObject([
    { name: north, gss: ofPart, isNew: true },
    { name: south.name, isNew: false },
  ]);
  done(await splitPlace(member, { placeId: place.id, seen: split.seen, reason, into, on }));
  const was = await getPlace(null, place.slug);
  expect([was?.slug, was?.endedOn, was?.became.map(({ name }) => name)]).toEqual([
    place.slug,
    "2026-03-31",
    [north, south.name].toSorted(),
  ]);
  for (const part of was?.became ?? []) expect(await listed(part.slug)).toEqual([note.slug]);

  const gone = await foundPlace();
  const end = await foreseenBy(member, gone.id, { deed: "end", on });
  done(await endPlace(member, { placeId: gone.id, seen: end.seen, reason, on }));
  expect(await getPlace(null, gone.slug)).toMatchObject({ endedOn: "2026-03-31", became: [] });
});

test("a place that is split into its own parts leaves each where the whole lay, with what is written from that part alone", async () => {
  const member = await editor();
  const around = await foundPlace();
  const whole = await foundPlace({ parentId: around.id });
  const [one, other] = [await foundPlace({ parentId: whole.id }), await foundPlace({ parentId: whole.id })];
  const writer = await foundMember();
  const [ofOne, ofOther] = [await aNote(writer, one.id, member), await aNote(writer, other.id, member)];
  const into = [one.name, other.name];
  const { seen } = await foreseenBy(member, whole.id, { deed: "split", into, on });
  done(await splitPlace(member, { placeId: whole.id, seen, reason, into, on }));
  expect(await listed(one.slug)).toEqual([ofOne.slug]);
  expect(await listed(other.slug)).toEqual([ofOther.slug]);
  expect((await getPlace(null, one.slug))?.parent).toMatchObject({ slug: around.slug });
});

test("what cannot be is refused at the field that it is about, in the preview already", async () => {
  const member = await editor();
  const [place, other] = [await foundPlace({ startedOn: "2020-04-01" }), await foundPlace()];
  const gone = await foundPlace({ endedOn: "2019-03-31" });
  const errors = async (asked: Asked) => {
    const answer = await getForeseen(member, place.id, asked);
    return answer?.refused === undefined ? "foreseen" : answer.errors;
  };
  const asked = { deed: "merge", others: [], into: other.name, code: "", on } satisfies Asked;
  expect(await errors(asked)).toBe("foreseen");
  expect(await errors({ ...asked, into: place.name })).toHaveProperty("into");
  expect(await errors({ ...asked, others: ["Nowhere at all"] })).toHaveProperty("others");
  expect(await errors({ ...asked, others: [gone.name] })).toHaveProperty("others");
  expect(await errors({ ...asked, into: gone.name })).toHaveProperty("into");
  expect(await errors({ ...asked, on: "2090-04-01" })).toHaveProperty("on");
  expect(await errors({ ...asked, on: "2019-04-01" })).toHaveProperty("on");
  const part = await foundPlace({ parentId: place.id });
  const partOfPart = await foundPlace({ parentId: part.id });
  for (const inside of [part, partOfPart])
    expect(await errors({ ...asked, into: inside.name })).toEqual({
      into: `${inside.name} lies in ${place.name}, and cannot be what that becomes. Name a place beside it, or a new one.`,
    });
  // Among those that become one, too; and a part becomes what it lies in.
  expect(await errors({ ...asked, others: [part.name], into: partOfPart.name })).toHaveProperty("into");
  expect(await errors({ ...asked, others: [part.name], into: place.name })).toBe("foreseen");
  expect(await errors({ deed: "rename", name: place.name, officialName: "" })).toHaveProperty("name");
  expect(await errors({ deed: "split", into: [other.name, other.slug], on })).toHaveProperty("into");
});

test("two at once: the second reads that something has changed, and nothing is done twice; sent twice, it is done once", async () => {
  const [ada, ben] = [await editor(), await editor()];
  const [one, two, three] = [await foundPlace(), await foundPlace(), await foundPlace()];
  const into = (name: string) => ({ others: [], into: name, code: "", on });
  const seen = async (name: string) => (await foreseenBy(ada, one.id, { deed: "merge", ...into(name) })).seen;
  const [toTwo, toThree] = [await seen(two.name), await seen(three.name)];
  const answers = await Promise.all([
    mergePlaces(ada, { placeId: one.id, seen: toTwo, reason, ...into(two.name) }),
    mergePlaces(ben, { placeId: one.id, seen: toThree, reason, ...into(three.name) }),
  ]);
  expect(answers.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  expect((await getPlace(null, `${one.slug}-to-2026`))?.became).toHaveLength(1);

  const name = `Anew ${tail()}`;
  const { seen: stale } = await foreseenBy(ada, two.id, { deed: "rename", name, officialName: "" });
  const renaming = { placeId: two.id, seen: stale, reason, name, officialName: "" };
  const both = await Promise.all([renamePlace(ada, renaming), renamePlace(ada, renaming)]);
  expect(both.map(done)).toHaveLength(2);
  expect(await renamePlace(ben, renaming)).toMatchObject({ message: expect.stringContaining("called already") });
  const { seen: before } = await foreseenBy(ada, three.id, { deed: "end", on });
  await writing({ house: "register" }, (db) => db.update(places).set({ changedAt: sql`now()` }).where(eq(places.id, three.id)));
  expect(await endPlace(ada, { placeId: three.id, seen: before, reason, on })).toMatchObject({
    message: expect.stringContaining("was changed since you looked"),
  });
});

test("only editors and administrators, in the code and in Postgres; an address leads on for ever", async () => {
  const member = await editor();
  const [place, other] = [await foundPlace(), await foundPlace()];
  const asked = { name: `Other ${tail()}`, officialName: "" };
  const { seen } = await foreseenBy(member, place.id, { deed: "rename", ...asked });
  for (const person of [await foundMember(), await foundMember({ staffRole: "moderator" })]) {
    expect(await getPlaceToKeep(person, place.slug)).toBeNull();
    expect(await getForeseen(person, place.id, { deed: "rename", ...asked })).toBeNull();
    expect(await renamePlace(person, { placeId: place.id, seen, reason, ...asked })).toBeInstanceOf(Refusal);
    // Past the code: Postgres itself.
    await expect(
      writing(person, (db) => db.insert(placeAddresses).values({ slug: `old-${tail()}`, placeId: place.id })),
    ).rejects.toThrow();
    expect(
      await writing(person, (db) => db.execute(sql`select hand_over_place(${place.id}, array[${other.id}]::uuid[])`)),
    ).toBeInstanceOf(Refusal);
    expect(
      await writing(person, (db) =>
        db.update(places).set({ name: "Mine" }).where(eq(places.id, place.id)).returning({ id: places.id }),
      ),
    ).toEqual([]);
  }
  done(await renamePlace(member, { placeId: place.id, seen, reason, ...asked }));
  // Nobody takes the address for another place, nor takes it away.
  expect(
    await writing(member, (db) => db.update(places).set({ slug: place.slug }).where(eq(places.id, other.id))),
  ).toBeInstanceOf(Refusal);
  await expect(writing(member, (db) => db.delete(placeAddresses).where(eq(placeAddresses.slug, place.slug)))).rejects.toThrow();
  expect(
    await writing(member, (db) => db.execute(sql`select hand_over_place(${place.id}, array[${other.id}]::uuid[])`)),
  ).toBeInstanceOf(Refusal);
});

test("whoever follows a place follows what it became, once, whether or not there is a table of follows yet", async () => {
  const [from, to, reader, both] = [await foundPlace(), await foundPlace(), await foundMember(), await foundMember()];
  const client = await owner.connect();
  try {
    // Rolled back: what is tried here is nobody else's.
    await client.query("begin");
    await client.query(
      "create table if not exists follows (member_id uuid not null, noun text not null, item_id uuid not null, primary key (member_id, noun, item_id))",
    );
    const follow = "insert into follows (member_id, noun, item_id) values ($1, 'place', $2)";
    for (const [member, place] of [
      [reader.id, from.id],
      [both.id, from.id],
      [both.id, to.id],
    ])
      await client.query(follow, [member, place]);
    await client.query("select move_follows($1, $2)", [from.id, to.id]);
    const { rows } = await client.query("select member_id, item_id from follows where item_id = any ($1)", [[from.id, to.id]]);
    expect(rows.map((row) => row.item_id)).toEqual([to.id, to.id]);
    expect(rows.map((row) => row.member_id).toSorted()).toEqual([reader.id, both.id].toSorted());
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("official files that say that a place became another hand it over too, and add none at an address that leads elsewhere", async () => {
  const register = { house: "register" } as const;
  const [old, fresh, late] = ["E07973001", "E06973002", "E06973003"];
  const named = (gss: string, name: string) => ({ places: new Map([[gss, { gss, name }]]), steps: [] });
  done(await importPlaces(register, named(old, "Ashby Fen"), "before"));
  const worker = await foundOrganisation({ placeSlugs: ["ashby-fen"] });
  const step = { from: old, fromName: "Ashby Fen", to: fresh, isSamePlace: false, year: 2026 };
  done(await importPlaces(register, { ...named(fresh, "Ashby Marsh"), steps: [step] }, "after"));
  expect((await getOrganisation(null, worker.slug))?.places).toMatchObject([{ slug: "ashby-marsh" }]);
  const member = await editor();
  const marsh = (await getPlace(null, "ashby-marsh"))?.id ?? "";
  const asked = { name: "Ashby", officialName: "" };
  const { seen } = await foreseenBy(member, marsh, { deed: "rename", ...asked });
  done(await renamePlace(member, { placeId: marsh, seen, reason, ...asked }));
  done(await importPlaces(register, named(late, "Ashby Marsh"), "late"));
  const rows = await reading(null, (db) => db.select({ slug: places.slug }).from(places).where(eq(places.gss, late)));
  expect(rows).toEqual([{ slug: "ashby-marsh-e06973003" }]);
  expect(await leadsTo("/places/ashby-fen")).toEqual({ movedTo: "/places/ashby" });
  expect(await leadsTo("/places/ashby-marsh")).toEqual({ movedTo: "/places/ashby" });
});

test("official files that tell of several mergers at once leave nothing at a place between, whether or not that was here", async () => {
  const register = { house: "register" } as const;
  const named = (...all: [string, string][]) => new Map(all.map(([gss, name]) => [gss, { gss, name }]));
  const reader = await foundMember();
  for (const [mark, isBetweenHere] of [
    ["1", true],
    ["2", false],
  ] as const) {
    const [first, between, last] = [`E0797310${mark}`, `E0797320${mark}`, `E0697330${mark}`];
    const [one, two, three] = [`Zeal ${first}`, `Mire ${first}`, `Arden ${first}`];
    const before = isBetweenHere ? named([first, one], [between, two]) : named([first, one]);
    done(await importPlaces(register, { places: before, steps: [] }, "before"));
    const was = (await getPlace(null, slugOf(one)))?.id ?? "";
    const part = await foundPlace({ parentId: was });
    const worker = await foundOrganisation({ placeSlugs: [slugOf(one)] });
    await owner.query("insert into follows (member_id, noun, item_id) values ($1, 'place', $2)", [reader.id, was]);
    const step = (from: string, fromName: string, to: string, year: number) => ({
      from,
      fromName,
      to,
      year,
      isSamePlace: false,
    });
    const steps = [step(between, two, last, 2023), step(first, one, between, 2009)];
    done(await importPlaces(register, { places: named([last, three]), steps }, "all at once"));
    const now = (await getPlace(null, slugOf(three))) ?? expect.fail("not there");
    expect(await leadsTo(`/places/${slugOf(one)}`), one).toEqual({ movedTo: `/places/${now.slug}` });
    expect(now.parts, one).toMatchObject([{ slug: part.slug }]);
    expect((await getOrganisation(null, worker.slug))?.places, one).toMatchObject([{ slug: now.slug }]);
    const { rows } = await owner.query("select from follows where member_id = $1 and item_id = $2", [reader.id, now.id]);
    expect(rows, one).toHaveLength(1);
  }
});

test("official files by which a place became a part of it leave that part where the whole lay", async () => {
  const register = { house: "register" } as const;
  const [whole, part] = ["E10973401", "E06973402"];
  const around = await foundPlace();
  const gone = await foundPlace({ gss: whole, parentId: around.id });
  const stays = await foundPlace({ gss: part, parentId: gone.id });
  const other = await foundPlace({ parentId: gone.id });
  const step = { from: whole, fromName: gone.name, to: part, isSamePlace: false, year: 2023 };
  done(await importPlaces(register, { places: new Map(), steps: [step] }, "the whole"));
  expect((await rowOf(stays.id)).parentId).toBe(around.id);
  expect((await rowOf(other.id)).parentId).toBe(stays.id);
});

test("a neighbourhood is added: it lies in its place, counts there, and whoever looks after that looks after it", async () => {
  const [member, stranger] = [await editor(), await foundMember()];
  const [place, writer] = [await foundPlace(), await foundMember()];
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const name = `Quarter ${tail()}`;
  const asked = { name, code: "" };
  const { seen, becomes } = await foreseenBy(member, place.id, { deed: "part", ...asked });
  const slug = becomes[0]?.slug ?? "";
  expect(becomes).toEqual([{ name, slug: expect.stringMatching(/^quarter-/), gss: null, isNew: true }]);
  expect(await addNeighbourhood(stranger, { placeId: place.id, seen, reason, ...asked })).toBeInstanceOf(Refusal);
  // Sent twice, it is there once.
  for (const _ of [1, 2])
    expect(await addNeighbourhood(member, { placeId: place.id, seen, reason, ...asked })).toEqual({ slug: place.slug });

  const part = (await getPlace(null, slug)) ?? expect.fail("not there");
  expect(part).toMatchObject({ name, kind: "neighbourhood", parent: { slug: place.slug }, startedOn: null });
  expect((await getPlace(null, place.slug))?.parts).toMatchObject([{ slug }]);
  const now = (await getMember({ house: "founder" }, moderator.id)) ?? expect.fail("gone");
  expect(now.moderates).toEqual(expect.arrayContaining([place.id, part.id]));
  const note = await aNote(writer, part.id, now);
  expect(await listed(place.slug)).toEqual([note.slug]);

  // The same name once a place; elsewhere it has an address of its own.
  expect(await getForeseen(member, place.id, { deed: "part", name: name.toUpperCase(), code: "" })).toMatchObject({
    errors: { name: `${place.name} has a part of this name already.` },
  });
  const elsewhere = await foundPlace();
  const other = await foreseenBy(member, elsewhere.id, { deed: "part", ...asked });
  expect(other.becomes[0]?.slug).toBe(`${slug}-${elsewhere.slug}`);
  // A second one, with the same reason, is a second one.
  const second = { name: `Second ${name}`, code: "E05999001" };
  const shown = await foreseenBy(member, place.id, { deed: "part", ...second });
  done(await addNeighbourhood(member, { placeId: place.id, seen: shown.seen, reason, ...second }));
  expect((await getPlace(null, place.slug))?.parts).toHaveLength(2);
  expect(await getForeseen(member, elsewhere.id, { deed: "part", name: "Another", code: second.code })).toMatchObject({
    errors: { code: `${second.name} has this code, or had it.` },
  });
});
