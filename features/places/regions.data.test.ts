import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { reading, writing } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { places } from "@/db/schema/places";
import { aNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { aChallenge, anInquiry, aQuestion } from "@/demo/founding-evidence";
import { getNotesFeed } from "@/features/notes/feed-queries";
import { listNotes } from "@/features/notes/queries";
import { addPlace, writeInBrief } from "@/features/places/commands";
import { importPlaces } from "@/features/places/importing";
import { getForeseen, getPlaceToKeep } from "@/features/places/keeping-queries";
import { getPlace, listPlaces } from "@/features/places/queries";
import { regionTiles } from "@/features/places/region-tiles";
import { renamePlace } from "@/features/places/reshaping";
import { markOf } from "@/lib/mark-of";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const register = { house: "register" } as const;
const beginning = { older: null, newer: null };

async function pageOf(slug: string, viewer: Parameters<typeof getPlace>[0] = null) {
  return (await getPlace(viewer, slug)) ?? expect.fail(`no page at ${slug}`);
}

test("each region, each nation and the whole country has its page from the beginning, and lies in what it lies in", async () => {
  for (const { slug, name, gss } of regionTiles) expect(await pageOf(slug)).toMatchObject({ name, gss });
  expect((await pageOf("north-west")).above.map(({ slug }) => slug)).toEqual(["england", "united-kingdom"]);
  expect((await pageOf("wales")).above.map(({ slug }) => slug)).toEqual(["united-kingdom"]);
  expect((await pageOf("united-kingdom")).inside.map(({ name }) => name)).toEqual([
    "England",
    "Northern Ireland",
    "Scotland",
    "Wales",
  ]);
  const lists = await listPlaces(null, { search: "", region: null });
  expect(lists.places.filter(({ kind }) => ["region", "nation", "country"].includes(kind))).toEqual([]);
});

test("a region's page is made of all that is written from its places, whatever they are part of", async () => {
  const [editor, author] = [await foundMember({ staffRole: "editor" }), await foundMember()];
  // A combined authority that reaches over two regions lies in the nation; its members lie in their regions all the same.
  const [england] = await reading(null, (db) => db.select({ id: places.id }).from(places).where(eq(places.slug, "england")));
  const combined = await foundPlace({ kind: "combined authority", region: "east-midlands", parentId: england?.id });
  const here = await foundPlace({ region: "yorkshire-and-the-humber", parentId: combined.id });
  const elsewhere = await foundPlace({ region: "south-west" });
  const note = await aNote(author, here.id, editor);
  const other = await aNote(author, elsewhere.id, editor);
  const question = await aQuestion(editor, { placeId: here.id });
  const challenge = await aChallenge(editor, here.id);
  const inquiry = await anInquiry(editor, [here.id]);
  const organisation = await foundOrganisation({ placeSlugs: [here.slug] });

  const page = await pageOf("yorkshire-and-the-humber");
  const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug);
  expect(slugs(page.notes)).toContain(note.slug);
  expect(slugs(page.notes)).not.toContain(other.slug);
  expect(slugs(page.questions)).toContain(question.slug);
  expect(page.challengesInside).toContainEqual({
    slug: challenge.slug,
    title: challenge.title,
    place: here.name,
    missions: 1,
    answered: 0,
    isIllustrative: true,
  });
  expect(slugs(page.inquiries)).toContain(inquiry.slug);
  expect(slugs(page.organisations)).toContain(organisation.slug);
  expect(page.inside.find(({ id }) => id === here.id)).toMatchObject({ notes: 1, name: here.name });
  expect(page.inside.find(({ id }) => id === elsewhere.id)).toBeUndefined();
  const list = await listNotes(null, { place: "yorkshire-and-the-humber" }, beginning);
  expect(slugs(list.rows)).toContain(note.slug);
  expect((await getNotesFeed(null, { place: "yorkshire-and-the-humber" }))?.notes.map(({ slug }) => slug)).toContain(note.slug);
  for (const wider of ["england", "united-kingdom"]) expect(slugs((await pageOf(wider)).notes)).toContain(note.slug);
  expect((await pageOf(here.slug)).above.map(({ slug }) => slug)).toEqual([combined.slug, "england", "united-kingdom"]);
  expect((await pageOf(elsewhere.slug)).above.map(({ slug }) => slug)).toEqual(["south-west", "england", "united-kingdom"]);
});

test("what is for partners is in no list, count or summary that a visitor has of a region", async () => {
  const [editor, author, partner] = [await foundMember({ staffRole: "editor" }), await foundMember(), await foundMember()];
  const here = await foundPlace({ region: "northern-ireland" });
  const hidden = await aNote(author, here.id, editor, { audience: "partners" });
  const seenBy = async (viewer: typeof partner | null, slug: string) => {
    const page = await pageOf(slug, viewer);
    return [page.notes.some((note) => note.slug === hidden.slug), page.inside.find(({ id }) => id === here.id)?.notes];
  };
  expect(await seenBy(null, "northern-ireland")).toEqual([false, 0]);
  expect(await seenBy(partner, "northern-ireland")).toEqual([true, 1]);
  expect((await seenBy(null, "united-kingdom"))[0]).toBe(false);
  expect((await seenBy(partner, "united-kingdom"))[0]).toBe(true);
});

test("no place takes a region's address, or that of a page beside the places: not by import, rename or a new one", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const codes = [0, 1].map(() => `E0696${Math.floor(Math.random() * 9000) + 1000}`);
  const [wales = "", compare = ""] = codes;
  const facts = new Map([
    [wales, { gss: wales, name: "Wales", regionGss: "E12000003" }],
    [compare, { gss: compare, name: "Compare" }],
  ]);
  done(await importPlaces(register, { places: facts, steps: [] }, "taking addresses"));
  const slugOf = async (gss: string) =>
    (await reading(null, (db) => db.select({ slug: places.slug }).from(places).where(eq(places.gss, gss))))[0]?.slug;
  expect([await slugOf(wales), await slugOf(compare)]).toEqual([
    `wales-${wales.toLowerCase()}`,
    `compare-${compare.toLowerCase()}`,
  ]);
  expect(await slugOf("W92000004")).toBe("wales");

  const renamed = async (name: string) => {
    const place = await foundPlace();
    const asked = { deed: "rename" as const, name, officialName: "" };
    const foreseen = await getForeseen(editor, place.id, asked);
    if (!foreseen || foreseen.refused !== undefined) throw new Error("not foreseen");
    const { deed: _, ...fields } = asked;
    return done(await renamePlace(editor, { placeId: place.id, seen: foreseen.seen, reason: "To try.", ...fields })).slug;
  };
  expect(await renamed("North West")).toMatch(/^north-west-\d+$/);
  expect(await renamed("Compare")).toMatch(/^compare-\d+$/);
  await expect(foundPlace({ slug: "london" })).rejects.toThrow();
  await expect(foundPlace({ slug: "compare" })).rejects.toThrow();
});

test("a region stays what it is, in the code and in Postgres; its words in brief are the editors'", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const region = (await getPlaceToKeep(editor, "east-of-england")) ?? expect.fail("no region");
  const foreseen = await getForeseen(editor, region.id, { deed: "rename", name: "Anglia", officialName: "" });
  expect(foreseen).toMatchObject({ refused: "Regions and nations stay as they are: what lies in them changes." });
  const moved = await writing(register, (db) =>
    db
      .update(places)
      .set({ slug: `anglia-${tail()}` })
      .where(eq(places.id, region.id)),
  );
  expect(moved).toBeInstanceOf(Refusal);

  const mark = tail();
  const write = (sentence: string, seen: string) => writeInBrief(editor, { placeId: region.id, sentences: [sentence], seen });
  const before = markOf(...region.inBrief);
  done(await write(`Fens and coast (${mark}).`, before));
  expect((await pageOf("east-of-england")).inBrief).toEqual([`Fens and coast (${mark}).`]);
  // Somebody else had the page open before; sent twice it is written once.
  expect(await write("Mine.", before)).toBeInstanceOf(Refusal);
  done(await write(`Fens and coast (${mark}).`, before));
  const deeds = await reading(editor, (db) =>
    db
      .select({ id: ledger.id })
      .from(ledger)
      .where(sql`${ledger.nounId} = ${region.id} and ${ledger.deed} = 'writeInBrief' and ${ledger.memberId} = ${editor.id}`),
  );
  expect(deeds).toHaveLength(1);
});

test("the register knows a region again by its code, and adds it no second time", async () => {
  const gss = `E0695${Math.floor(Math.random() * 9000) + 1000}`;
  const facts = new Map([[gss, { gss, name: `Fenmark ${tail()}`, regionGss: "E12000006" }]]);
  done(await importPlaces(register, { places: facts, steps: [] }, "fenmark"));
  const rows = await reading(null, (db) =>
    db.select({ slug: places.slug }).from(places).where(sql`${places.gss} = 'E12000006' or ${places.name} = 'East of England'`),
  );
  expect(rows).toEqual([{ slug: "east-of-england" }]);
  expect(done(await addPlace(register, { ...told("E12000006"), region: "East of England" })).slug).toBe("east-of-england");
});

const told = (gss: string) => ({
  gss,
  name: "East of England",
  officialName: "East of England",
  kind: "region",
  nation: "England",
});
