import pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { workshopNotes, workshops } from "@/db/schema/workshops";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { anInsight, aWorkshop } from "@/demo/founding-evidence";
import { getReportable } from "@/features/concerns/about-queries";
import { getPlace } from "@/features/places/queries";
import { readSearch } from "@/features/search/filter";
import { getFound, listSuggested } from "@/features/search/queries";
import { changeWorkshop, draftWorkshop, publishWorkshop, unpublishWorkshop } from "@/features/workshops/commands";
import { getWorkshopToWrite, listPlacesToMeetIn, listWorkshopsToKeep } from "@/features/workshops/desk-queries";
import { addNoteToWorkshop, takeNoteFromWorkshop } from "@/features/workshops/notes-of-it";
import { getWorkshop, listAllWorkshops, listWorkshops, listWorkshopsOf } from "@/features/workshops/queries";
import { changeSchema, draftSchema } from "@/features/workshops/schema";
import { dayOf } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

let editor: Member;
let author: Member;
let here: Awaited<ReturnType<typeof foundPlace>>;

beforeAll(async () => {
  editor = await foundMember({ staffRole: "editor" });
  [author, here] = [await foundMember(), await foundPlace()];
});

const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : expect.fail("it was not refused"));
const toWrite = async (slug: string) => (await getWorkshopToWrite(editor, slug)) ?? expect.fail("no workshop");
const inDays = (days: number) => dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

test("editors write workshops, and nobody else does", async () => {
  const words = { title: "A day", heldOn: "2018-06-12", startsAt: null, endsAt: null, venue: "", forWhom: "Anybody" };
  const { id, slug } = await aWorkshop(editor, here.id, { isDraft: true });
  const note = await aNote(author, here.id, editor);
  for (const other of [author, await foundMember({ staffRole: "moderator" })]) {
    const more = { id, version: 1, placeId: here.id, came: null, prompts: [], answers: [], outcome: "" };
    const refused = [
      await draftWorkshop(other, { ...words, placeId: here.id, isIllustrative: true }),
      await changeWorkshop(other, { ...words, ...more }),
      await publishWorkshop(other, { id, version: 1 }),
      await unpublishWorkshop(other, { id, reason: "No." }),
      await addNoteToWorkshop(other, { workshopId: id, named: note.reference, chosen: "" }),
      await takeNoteFromWorkshop(other, { workshopId: id, noteId: note.id }),
    ];
    for (const answer of refused) expect(refusalOf(answer).message).toContain("editor");
    expect(await listWorkshopsToKeep(other)).toBeNull();
    expect(await getWorkshopToWrite(other, slug)).toBeNull();
    expect(await listPlacesToMeetIn(other)).toEqual([]);
    // Postgres says the same where the code does not ask.
    await expect(
      writing(other, (db) => db.insert(workshopNotes).values({ workshopId: id, noteId: note.id })),
    ).rejects.toThrow();
    expect(await writing(other, (db) => db.update(workshops).set({ title: "Mine" }).returning({ id: workshops.id }))).toEqual(
      [],
    );
  }
});

test("a form sent twice begins one workshop; titles that are the same have addresses of their own", async () => {
  const told = {
    title: `A day (${tail()})`,
    heldOn: "2018-06-12",
    startsAt: null,
    endsAt: null,
    venue: "",
    forWhom: "Anybody",
  };
  const form = { ...told, id: v7(), placeId: here.id, isIllustrative: true };
  const [once, twice] = [done(await draftWorkshop(editor, form)), done(await draftWorkshop(editor, form))];
  expect(twice).toEqual(once);
  expect(once.slug).toMatch(/^a-day-.*-2018-06$/);
  expect(done(await draftWorkshop(editor, { ...form, id: v7() })).slug).not.toBe(once.slug);
  expect(refusalOf(await draftWorkshop(editor, { ...form, title: "Another" })).fields).toHaveProperty("id");
  expect(refusalOf(await draftWorkshop(editor, { ...form, id: v7(), placeId: v7() })).fields).toHaveProperty("placeId");
});

test("two editors at once change a workshop: one is first, the other is told", async () => {
  const { id, slug } = await aWorkshop(editor, here.id);
  const { publishedAt: _, notes: _n, choices: _c, place: _p, slug: _s, ...stands } = await toWrite(slug);
  const change = {
    ...stands,
    prompts: ["What did we stop doing?"],
    answers: ["Meeting without residents"],
    outcome: "**Two** notes.",
  };
  const both = await Promise.all([
    changeWorkshop(editor, change),
    changeWorkshop(await foundMember({ staffRole: "editor" }), { ...change, title: "Other words" }),
  ]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  const now = await getWorkshop(null, slug);
  expect(now).toMatchObject({ prompts: change.prompts, answers: change.answers, version: 2 });
  expect(now?.outcomeHtml).toContain("<strong>Two</strong>");
  expect(refusalOf(await changeWorkshop(editor, { ...change, id, version: 2, placeId: v7() })).fields).toHaveProperty(
    "placeId",
  );
});

test("a draft is nowhere: not on a page, in a list, on its place's page, in a calendar, in a search or a suggestion", async () => {
  const title = `Quillwort evening (${tail()})`;
  const note = await aNote(author, here.id, editor);
  const { id, slug } = await aWorkshop(editor, here.id, { title, notes: [note.reference], isDraft: true });
  const isSeen = async (viewer: Member | null) => {
    const { coming, been } = await listWorkshops(viewer);
    return [
      (await getWorkshop(viewer, slug)) !== null,
      [...coming, ...been.flatMap(({ all }) => all)].some((one) => one.id === id),
      (await listWorkshops(viewer, 2018)).been.some(({ all }) => all.some((one) => one.id === id)),
      (await listAllWorkshops(viewer, 10_000)).some((one) => one.id === id),
      (await getPlace(viewer, here.slug))?.workshops.some((one) => one.slug === slug) ?? false,
      (await listWorkshopsOf(viewer, note.id)).some((one) => one.slug === slug),
      ((await getFound(viewer, readSearch({ q: `"${title}"`, noun: "workshop" })))?.total ?? 0) > 0,
      (await listSuggested(viewer, title)).length > 0,
      (await getReportable(viewer, `/workshops/${slug}`))?.noun === "workshop",
    ];
  };
  const all = [true, true, true, true, true, true, true, true, true];
  const none = all.map(() => false);
  expect(await isSeen(null)).toEqual(none);
  expect(await isSeen(author)).toEqual(none);
  // Editors read what is being written, on its own page alone.
  expect(await isSeen(editor)).toEqual([true, ...none.slice(1)]);
  const bare = () => reading(author, (db) => db.select({ id: workshops.id }).from(workshops));
  expect((await bare()).some((one) => one.id === id)).toBe(false);

  done(await publishWorkshop(editor, { id, version: 1 }));
  for (const viewer of [null, author, editor]) expect(await isSeen(viewer)).toEqual(all);
  expect(refusalOf(await publishWorkshop(editor, { id, version: 1 })).message).toContain("already");

  done(await unpublishWorkshop(editor, { id, reason: "It has another date." }));
  expect(await isSeen(null)).toEqual(none);
  expect(refusalOf(await unpublishWorkshop(editor, { id, reason: "Again." })).message).toContain("not published");
});

test("what is coming stands first, the soonest first; what has been by year, the latest first", async () => {
  const [far, soon] = [
    await aWorkshop(editor, here.id, { heldOn: inDays(20) }),
    await aWorkshop(editor, here.id, { heldOn: inDays(2) }),
  ];
  const [june, august, before] = [
    await aWorkshop(editor, here.id, { heldOn: "2018-06-12" }),
    await aWorkshop(editor, here.id, { heldOn: "2018-08-01" }),
    await aWorkshop(editor, here.id, { heldOn: "2016-05-01" }),
  ];
  const mine = [far, soon, june, august, before].map(({ id }) => id);
  const { coming, been } = await listWorkshops(null);
  const own = (all: { id: string }[]) => all.map(({ id }) => id).filter((id) => mine.includes(id));
  expect(own(coming)).toEqual([soon.id, far.id]);
  expect(own(been.flatMap(({ all }) => all))).toEqual([august.id, june.id, before.id]);
  const years = been.map(({ year }) => year);
  expect(years).toEqual(years.toSorted().reverse());
  const of2016 = await listWorkshops(null, 2016);
  expect(of2016.been.map(({ year }) => year)).toEqual(["2016"]);
  expect(of2016.coming).toEqual([]);
  expect(of2016.years).toContain(2018);
  expect((await getWorkshop(null, soon.slug))?.isComing).toBe(true);
  expect((await getWorkshop(null, june.slug))?.isComing).toBe(false);
});

test("notes that came of it: by reference or address, once each, and only for whoever may read them", async () => {
  const [open, partners] = [
    await aNote(author, here.id, editor),
    await aNote(author, here.id, editor, { audience: "partners" }),
  ];
  const { id, slug } = await aWorkshop(editor, here.id, { notes: [open.reference, `/notes/${partners.slug}`] });
  const seenBy = async (viewer: Member | null) => (await getWorkshop(viewer, slug))?.notes.map((one) => one.id).sort();
  expect(await seenBy(null)).toEqual([open.id]);
  expect(await seenBy(await foundMember())).toEqual([open.id, partners.id].sort());
  expect(await listWorkshopsOf(null, partners.id)).toEqual([]);
  const add = (named: string) => addNoteToWorkshop(editor, { workshopId: id, named, chosen: "" });
  expect(refusalOf(await add(open.reference)).fields.named).toContain("already");
  expect(refusalOf(await add("HB-2018-999999")).fields.named).toContain("No note that is published");
  expect(refusalOf(await add("something else")).fields.named).toContain("not an address or a reference");
  expect(refusalOf(await add("")).fields.named).toContain("Paste the address");
  const said = await anInsight(author, editor, { target: { noun: "note", id: open.id }, place: here.slug });
  expect(refusalOf(await add(`/notes/${open.slug}#insight-${said.id}`)).fields.named).toContain("an insight, not a note");
  expect(refusalOf(await add("/patterns/it-holds")).fields.named).toContain("a pattern, not a note");
  done(await takeNoteFromWorkshop(editor, { workshopId: id, noteId: open.id }));
  expect(await seenBy(null)).toEqual([]);
  expect(refusalOf(await takeNoteFromWorkshop(editor, { workshopId: id, noteId: open.id })).message).toContain("any more");
});

test("what may have come of it is offered: notes from there and from its parts, of the months after", async () => {
  const part = await foundPlace({ parentId: here.id });
  const [near, late] = [
    await aNote(author, part.id, editor, { from: "2018-07", to: "2018-07" }),
    await aNote(author, here.id, editor, { from: "2019-07", to: "2019-07" }),
  ];
  const { id, slug } = await aWorkshop(editor, here.id, { heldOn: "2018-06-12" });
  const offered = async () => (await toWrite(slug)).choices.map((one) => one.id);
  expect(await offered()).toContain(near.id);
  expect(await offered()).not.toContain(late.id);
  done(await addNoteToWorkshop(editor, { workshopId: id, named: "", chosen: `note:${near.id}` }));
  expect(await offered()).not.toContain(near.id);
});

test("a place's page has the workshops in it and in its parts, what is coming too", async () => {
  const [whole, elsewhere] = [await foundPlace(), await foundPlace()];
  const part = await foundPlace({ parentId: whole.id });
  const [inPart, inWhole] = [await aWorkshop(editor, part.id), await aWorkshop(editor, whole.id, { heldOn: inDays(9) })];
  await aWorkshop(editor, elsewhere.id);
  const onPage = async (slug: string) => (await getPlace(null, slug))?.workshops.map((one) => one.slug);
  expect(await onPage(whole.slug)).toEqual([inWhole.slug, inPart.slug]);
  expect(await onPage(part.slug)).toEqual([inPart.slug]);
});

test("a search finds what people said, where it was and for whom; and tells it once as new, when it was published", async () => {
  const place = await foundPlace();
  const word = `xylem${tail()}`;
  const { id, slug } = await aWorkshop(editor, place.id, { heldOn: "2017-03-01" });
  const { publishedAt: _, notes: _n, choices: _c, place: _p, slug: _s, ...stands } = await toWrite(slug);
  done(await changeWorkshop(editor, { ...stands, answers: [`Trust first (${word})`] }));
  const found = await getFound(null, readSearch({ q: word }));
  expect(found?.rows).toMatchObject([
    { noun: "workshop", href: `/workshops/${slug}`, byline: "Commissioners", place: place.name },
  ]);
  expect(found?.facets.noun).toMatchObject([{ value: "workshop", count: 1 }]);
  const totalWith = async (more: Record<string, string>) => (await getFound(null, readSearch({ q: word, ...more })))?.total;
  expect(await totalWith({ place: place.slug, year: "2017" })).toBe(1);
  expect(await totalWith({ year: "2018" })).toBe(0);
  expect(await totalWith({ since: "2020-01-01T00:00:00Z" })).toBe(1);
  expect(await totalWith({ since: new Date(Date.now() + 60_000).toISOString() })).toBe(0);
  done(await unpublishWorkshop(editor, { id, reason: "Not yet." }));
  expect(await totalWith({})).toBe(0);
});

test("a workshop whose day comes after it was told of is not told of again on that day", async () => {
  const word = `phloem${tail()}`;
  const { id } = await aWorkshop(editor, here.id, { title: `A ${word} day`, heldOn: inDays(0) });
  // As if it had been published a week ago.
  await owner.query("update workshops set published_at = now() - interval '7 days' where id = $1", [id]);
  const since = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
  const total = async (days: number) => (await getFound(null, readSearch({ q: word, since: since(days) })))?.total;
  expect(await total(8)).toBe(1);
  expect(await total(2)).toBe(0);
});

test("what people type: lists a line each, times in order, and how many came only of what has been", () => {
  const begun = {
    id: v7(),
    title: "A day",
    heldOn: "12/06/2018",
    startsAt: "10am",
    endsAt: "4.30pm",
    placeId: here.id,
    venue: "",
  };
  expect(draftSchema.parse({ ...begun, forWhom: "Anybody" })).toMatchObject({
    heldOn: "2018-06-12",
    startsAt: "10:00",
    endsAt: "16:30",
  });
  const wrong = (form: object) =>
    changeSchema.safeParse({ ...begun, version: 1, forWhom: "Anybody", ...form }).error?.issues.map(({ path }) => path[0]);
  const said = { prompts: "One?\n\n  Two?  \nOne?", answers: "", came: "", outcome: "" };
  const whole = changeSchema.parse({ ...begun, version: 1, forWhom: "Anybody", ...said });
  expect(whole).toMatchObject({ prompts: ["One?", "Two?"], answers: [], came: null });
  expect(wrong({ ...said, prompts: "1\n2\n3\n4\n5\n6" })).toEqual(["prompts"]);
  expect(wrong({ ...said, answers: "x".repeat(241) })).toEqual(["answers"]);
  expect(wrong({ ...said, came: "many" })).toEqual(["came"]);
  expect(wrong({ ...said, came: "-1" })).toEqual(["came"]);
  expect(wrong({ ...said, came: "2.5" })).toEqual(["came"]);
  expect(wrong({ ...said, came: "45", heldOn: inDays(3) })).toEqual(["came"]);
  expect(wrong({ ...said, startsAt: "16:00", endsAt: "10:00" })).toEqual(["endsAt"]);
  expect(wrong({ ...said, startsAt: "", endsAt: "10:00" })).toEqual(["startsAt"]);
  expect(wrong({ ...said, heldOn: "soon" })).toEqual(["heldOn"]);
});
