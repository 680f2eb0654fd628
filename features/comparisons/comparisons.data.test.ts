import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { listen, statementsOf } from "@/bench/statements";
import { type Member, type Viewer, writing } from "@/db/doors";
import { themes } from "@/db/schema/themes";
import { aNote, done, foundMember, foundPlace, markOfForeseen } from "@/demo/founding";
import { anInsight, aPattern, aQuestion } from "@/demo/founding-evidence";
import { addBehaviourSet } from "@/features/behaviours/commands";
import { whileNewest } from "@/features/behaviours/newest-set-for-tests";
import { comparisonCells, comparisonHeads } from "@/features/comparisons/comparison-cells";
import { movedInWords, sharedBy } from "@/features/comparisons/in-words";
import { getComparison } from "@/features/comparisons/queries";
import { readAsked } from "@/features/comparisons/schema";
import { importPlaces } from "@/features/places/importing";
import { mergePlaces } from "@/features/places/reshaping";
import { listFile } from "@/lib/list-file";
import { tail } from "@/lib/slug";

let editor: Member;
let author: Member;
let partner: Member;

beforeAll(async () => {
  listen();
  [editor, author, partner] = [await foundMember({ staffRole: "editor" }), await foundMember(), await foundMember()];
});

const asked = (place: string[], more: { theme?: string; question?: string } = {}) => readAsked({ place, ...more });

async function compared(viewer: Viewer, place: string[], more: { theme?: string; question?: string } = {}) {
  const comparison = await getComparison(viewer, asked(place, more));
  expect(comparison.problems).toEqual([]);
  return { comparison, ...(comparison.compared ?? expect.fail("nothing was compared")) };
}

async function aTheme() {
  const name = `theme ${tail()}`;
  return done(
    await writing(editor, async (db) => {
      const [row] = await db
        .insert(themes)
        .values({ slug: `theme-${tail()}`, name, position: 1000 })
        .returning({ id: themes.id, slug: themes.slug, name: themes.name });
      return row ?? expect.fail("no theme");
    }),
  );
}

async function aBehaviour() {
  const set = { slug: `set-${tail()}`, name: "A set", version: 1, source: "A page", sourceUrl: "https://example.org/" };
  const words = `Decisions are devolved (${tail()})`;
  const behaviours = [{ number: 5, group: "power" as const, words, plainly: "Somebody can say yes." }];
  const made = done(await addBehaviourSet(editor, { ...set, usedSince: "2101-01-01", behaviours }));
  return { id: made.behaviours[0]?.id ?? "", words };
}

test("one place alone is offered those next door and those like it; where no official file says which, those alike in what is written and may be read", async () => {
  const [here, alike, nextDoor, hidden] = [await foundPlace(), await foundPlace(), await foundPlace(), await foundPlace()];
  const theme = await aTheme();
  const on = { themeIds: [theme.id] };
  await aNote(author, here.id, editor, on);
  await aNote(author, alike.id, editor, on);
  await aNote(author, hidden.id, editor, { ...on, audience: "organisation" });
  await writing({ house: "register" }, (db) =>
    db.execute(sql`insert into place_neighbours (place_id, neighbour_id) values (${here.id}, ${nextDoor.id})`),
  );
  const offered = async (viewer: Viewer) => {
    const { companions } = await getComparison(viewer, asked([here.slug]));
    const slugs = (rows: { slug: string }[] = []) => rows.map(({ slug }) => slug);
    return {
      similar: slugs(companions?.similar),
      alike: slugs(companions?.alike).filter((slug) => [alike.slug, hidden.slug].includes(slug)),
      nextDoor: slugs(companions?.nextDoor),
    };
  };
  expect(await offered(null)).toEqual({ similar: [], alike: [alike.slug], nextDoor: [nextDoor.slug] });
  expect((await offered(author)).alike.toSorted()).toEqual([alike.slug, hidden.slug].toSorted());
  expect((await getComparison(null, asked([here.slug]))).companions?.alike[0]).toMatchObject({ themes: [theme.name] });

  await writing({ house: "register" }, (db) =>
    db.execute(
      sql`insert into similar_places (place_id, similar_id, position, source) values (${here.id}, ${hidden.id}, 1, 'a file')`,
    ),
  );
  expect(await offered(null)).toEqual({ similar: [hidden.slug], alike: [], nextDoor: [nextDoor.slug] });
});

test("each place has its notes on the theme in its own column, newest first, and none on anything else", async () => {
  const [one, other, theme] = [await foundPlace(), await foundPlace(), await aTheme()];
  const on = { themeIds: [theme.id] };
  const [first, second] = [await aNote(author, one.id, editor, on), await aNote(author, one.id, editor, on)];
  const third = await aNote(author, other.id, editor, on);
  await aNote(author, other.id, editor);
  const { places, comparison } = await compared(null, [one.slug, other.slug], { theme: theme.slug });
  expect(places.map(({ name, counted, notes }) => [name, counted, notes.map(({ slug }) => slug)])).toEqual([
    [one.name, 2, [second.slug, first.slug]],
    [other.name, 1, [third.slug]],
  ]);
  expect(comparison.topic).toMatchObject({ noun: "theme", words: theme.name });
  const onAll = await compared(null, [one.slug, other.slug]);
  expect(onAll.places.map(({ counted }) => counted)).toEqual([2, 2]);
});

test("what is for partners or opens later is in no count, column, behaviour, theme or file of a visitor", () =>
  whileNewest(async () => {
    const [one, other, theme, question] = [await foundPlace(), await foundPlace(), await aTheme(), await aQuestion(editor)];
    const behaviour = await aBehaviour();
    const on = {
      themeIds: [theme.id],
      questionId: question.id,
      behaviours: [{ behaviourId: behaviour.id, stance: "missing" as const }],
    };
    for (const place of [one, other]) await aNote(author, place.id, editor);
    for (const hidden of [{ audience: "partners" as const }, { audience: "partners" as const, opensOn: "2090-03-01" }]) {
      await aNote(author, one.id, editor, { ...on, ...hidden, worked: "A hidden word." });
      await aNote(author, other.id, editor, { ...on, ...hidden, worked: "A hidden word." });
    }
    const seenBy = async (viewer: Viewer, more: { theme?: string; question?: string } = {}) => {
      const { comparison, places, patterns } = await compared(viewer, [one.slug, other.slug], more);
      return {
        counted: places.map(({ counted }) => counted),
        shown: places.map(({ notes }) => notes.length),
        behaviours: places.map(({ behaviours }) => behaviours.length),
        shared: Object.values(sharedBy({ places, patterns }, comparison)).map((all) => all.map(({ words }) => words)),
        file: JSON.stringify(comparisonCells({ places, patterns }, comparison, "")).includes("hidden word"),
      };
    };
    expect(await seenBy(null)).toEqual({ counted: [1, 1], shown: [1, 1], behaviours: [0, 0], shared: [[], []], file: false });
    expect(await seenBy(partner)).toEqual({
      counted: [3, 3],
      shown: [3, 3],
      behaviours: [1, 1],
      shared: [[theme.name], [behaviour.words]],
      file: true,
    });
    expect((await seenBy(null, { question: question.slug })).counted).toEqual([0, 0]);
    expect((await seenBy(partner, { question: question.slug })).counted).toEqual([2, 2]);
    expect((await seenBy(null, { theme: theme.slug })).counted).toEqual([0, 0]);
  }));

test("who differs stands beside who agrees, however few they are; what hangs on a hidden note is not there", async () => {
  const [here, elsewhere] = [await foundPlace(), await foundPlace()];
  const open = await aNote(author, elsewhere.id, editor);
  const hidden = await aNote(author, elsewhere.id, editor, { audience: "partners" });
  const said = (target: string, kind: "different-here" | "saw-this-too") =>
    anInsight(partner, editor, { target: { noun: "note", id: target }, place: here.slug, kind });
  const dissent = await said(open.id, "different-here");
  const unseen = await said(hidden.id, "different-here");
  for (let count = 0; count < 5; count++) await said(open.id, "saw-this-too");
  const insightsFor = async (viewer: Viewer) => (await compared(viewer, [here.slug, elsewhere.slug])).places[0]?.insights;
  const forVisitor = await insightsFor(null);
  expect(forVisitor?.map(({ kind }) => kind)).toEqual(["different-here", "saw-this-too", "saw-this-too", "saw-this-too"]);
  expect(forVisitor?.[0]).toMatchObject({ statement: dissent.statement, target: { href: `/notes/${open.slug}` } });
  expect((await insightsFor(partner))?.map(({ id }) => id)).toContain(unseen.id);
});

test("on a theme or a question only what was said about it is there", async () => {
  const [here, elsewhere, theme, question] = [await foundPlace(), await foundPlace(), await aTheme(), await aQuestion(editor)];
  const themed = await aNote(author, elsewhere.id, editor, { themeIds: [theme.id] });
  const asking = await aNote(author, elsewhere.id, editor, { questionId: question.id });
  const under = (noun: "note" | "question", id: string) =>
    anInsight(partner, editor, { target: { noun, id }, place: here.slug });
  const [first, second, third] = [
    await under("note", themed.id),
    await under("note", asking.id),
    await under("question", question.id),
  ];
  const idsOn = async (more: { theme?: string; question?: string }) =>
    (await compared(null, [here.slug, elsewhere.slug], more)).places[0]?.insights.map(({ id }) => id).toSorted();
  expect(await idsOn({ theme: theme.slug })).toEqual([first.id]);
  expect(await idsOn({ question: question.slug })).toEqual([second.id, third.id].toSorted());
  expect(await idsOn({})).toHaveLength(3);
});

test("they share the patterns that rest on two of them, as far as a reader may see what those rest on", async () => {
  const [one, other, third] = [await foundPlace(), await foundPlace(), await foundPlace()];
  const open = await aNote(author, one.id, editor);
  const from = await aNote(author, other.id, editor);
  const hidden = await aNote(author, third.id, editor, { audience: "partners" });
  const shared = await aPattern(editor, { for: [`/notes/${open.slug}`, `/notes/${from.slug}`] });
  const half = await aPattern(editor, { for: [`/notes/${open.slug}`, `/notes/${hidden.slug}`] });
  const patternsFor = async (viewer: Viewer, ...places: { slug: string }[]) =>
    (
      await compared(
        viewer,
        places.map(({ slug }) => slug),
      )
    ).patterns.map(({ claim }) => claim);
  expect(await patternsFor(null, one, other)).toEqual([shared.claim]);
  expect(await patternsFor(null, one, third)).toEqual([]);
  expect(await patternsFor(partner, one, third)).toEqual([half.claim]);
});

test("a place is known by what people call it: name, old name, code, beginning; a misspelt one is asked after", async () => {
  const mark = tail();
  const gss = `E0697${Math.floor(Math.random() * 9000) + 1000}`;
  const facts = { gss, name: `Quillhaven ${mark}`, otherNames: [`Quill ${mark}`] };
  done(await importPlaces({ house: "register" }, { places: new Map([[gss, facts]]), steps: [] }, "quill"));
  const other = await foundPlace();
  for (const typed of [facts.name, facts.name.toUpperCase(), `Quill ${mark}`, gss, gss.toLowerCase(), `quillhaven-${mark}`])
    expect((await compared(null, [typed, other.slug])).places[0]?.name, typed).toBe(facts.name);
  const { problems, compared: nothing } = await getComparison(null, asked([`Qillhaven ${mark}`, other.slug]));
  expect(nothing).toBeNull();
  expect(problems).toMatchObject([{ field: "place-1", choices: [{ name: facts.name, slug: `quillhaven-${mark}` }] }]);
  expect(problems[0]?.message).toContain(`Did you mean ${facts.name}`);
  expect((await getComparison(null, asked(["Xzqvw", other.slug]))).problems[0]?.message).toContain(
    "Try the name of its council, or its code.",
  );
});

test("a former place leads to what it became, with what was written from it; twice the same is said", async () => {
  const [was, became, other] = [await foundPlace(), await foundPlace(), await foundPlace()];
  const note = await aNote(author, was.id, editor);
  const deed = { others: [], into: became.name, code: "", on: "2026-04-01" };
  const seen = await markOfForeseen(editor, was.id, { deed: "merge", ...deed });
  done(await mergePlaces(editor, { placeId: was.id, seen, reason: "The order.", ...deed }));
  for (const typed of [was.name, was.slug]) {
    const { places, comparison } = await compared(null, [typed, other.slug]);
    expect(places[0]).toMatchObject({ name: became.name, counted: 1, notes: [{ slug: note.slug }] });
    // An address leads on without a word, as everywhere; a name is answered.
    expect(comparison.moved.map(({ name }) => name)).toEqual(typed === was.name ? [became.name] : []);
  }
  const { problems } = await getComparison(null, asked([was.name, became.name]));
  expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
    `place-2: ${became.name} is there twice. Choose another place, or leave this empty.`,
  ]);
});

test("since when a former place has been part of what it is in now: since the last step, on the day of that", async () => {
  const [first, between, last, other] = [await foundPlace(), await foundPlace(), await foundPlace(), await foundPlace()];
  for (const [was, into, on] of [
    [first, between, "2009-04-01"],
    [between, last, "2023-01-01"],
  ] as const) {
    const deed = { others: [], into: into.name, code: "", on };
    const seen = await markOfForeseen(editor, was.id, { deed: "merge", ...deed });
    done(await mergePlaces(editor, { placeId: was.id, seen, reason: "The order.", ...deed }));
  }
  for (const was of [first, between])
    expect((await getComparison(null, asked([was.name, other.name]))).moved.map(movedInWords)).toEqual([
      `${was.name} has been part of ${last.name} since 2023: that is what stands here, with what was written from ${was.name}.`,
    ]);
});

test("what cannot be compared is said with what to do, and nothing that was typed is lost", async () => {
  const places = [await foundPlace(), await foundPlace(), await foundPlace(), await foundPlace()];
  const slugs = places.map(({ slug }) => slug);
  const [first = "", second = ""] = slugs;
  const problemsOf = async (place: string[], more: { theme?: string; question?: string } = {}) =>
    (await getComparison(null, asked(place, more))).problems.map(({ field, message }) => `${field}: ${message}`);
  expect(await problemsOf([first, "", ""])).toEqual([`place-2: Choose a second place to compare ${places[0]?.name} with.`]);
  expect(await problemsOf(["", "", ""])).toEqual(["place-1: Choose two or three places to compare."]);
  // A link from one place has asked for nothing yet.
  expect(await problemsOf([first])).toEqual([]);
  expect(await problemsOf([first, first])).toEqual([
    `place-2: ${places[0]?.name} is there twice. Choose another place, or leave this empty.`,
  ]);
  expect(await problemsOf(slugs)).toEqual(["place-4: These are 4 places. Compare two or three: take one away."]);
  expect(await problemsOf([first, second], { theme: "no-such-theme" })).toEqual([
    "theme: There is no such theme. Choose one from the list.",
  ]);
  expect(await problemsOf([first, second], { theme: "one", question: "two" })).toEqual([
    "theme: Choose a theme or a question, and leave the other one open.",
  ]);
  expect((await problemsOf([first, "London"]))[0]).toContain("London is a whole region");
  expect(asked([...slugs, "a\u0000b", "x".repeat(500)]).places).toHaveLength(6);
  expect((await problemsOf([first, "xq\u0000zv'\"; --"]))[0]).toContain("No place here is called");
});

test("three places ask no more of Postgres than two, and no more than a dozen questions", async () => {
  const three = [await foundPlace(), await foundPlace(), await foundPlace()];
  for (const { id } of three) await aNote(author, id, editor);
  const slugs = three.map(({ slug }) => slug);
  const count = async (places: string[]) => (await statementsOf(() => getComparison(editor, asked(places)))).length;
  const two = await count(slugs.slice(0, 2));
  expect(await count(slugs)).toBe(two);
  expect(two).toBeGreaterThan(8);
  expect(two).toBeLessThanOrEqual(12);
});

test("as a file each thing is a row, and nothing in it is a formula", async () => {
  const [one, other] = [await foundPlace(), await foundPlace()];
  await aNote(author, one.id, editor, { title: `=SUM("it", worked) ${tail()}`, worked: '@call, a "call" first.' });
  const { comparison, ...told } = await compared(null, [one.slug, other.slug]);
  const text = listFile(comparisonHeads, comparisonCells(told, comparison, "https://here.example"));
  const rows: string[][] = parse(text, { bom: true });
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([comparisonHeads.length]));
  const worked = rows.find(([part]) => part === "What worked");
  expect(worked?.slice(0, 3)).toEqual(["What worked", one.name, `'@call, a "call" first.`]);
  expect(worked?.[3]).toMatch(/^'=SUM/);
  expect(worked?.at(-1)).toMatch(/^https:\/\/here\.example\/notes\//);
});
