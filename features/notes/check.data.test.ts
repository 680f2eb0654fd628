import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { addFile } from "@/features/notes/adding-a-file";
import { getCheck } from "@/features/notes/check-queries";
import { sendNote } from "@/features/notes/commands";
import { publishNote } from "@/features/notes/deciding-commands";
import { mergeVersion, saveDraft } from "@/features/notes/drafting";
import { getFormChoices } from "@/features/notes/form-queries";
import type { FormWords } from "@/features/notes/form-words";
import { mergedWords } from "@/features/notes/merging";
import { getOwnNote, getVersion } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { startingWords } from "@/features/notes/starting-words";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

async function someone() {
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const author = await foundMember({ organisationId: organisation.id });
  const choices = await getFormChoices(author);
  const words: FormWords = {
    ...startingWords(choices),
    title: ["Calling first halved the missed visits"],
    worked: ["A call the *day before*."],
    challenging: ["It took mornings."],
    learned: ["The first contact decides. A letter had told people what to expect."],
    care: ["nobody"],
  };
  return { author, place, organisation, choices, words, noteId: v7() };
}

test("a new note begins with all that is known: for whom, where, when, and as last time", async () => {
  const { author, place, organisation, choices, words, noteId } = await someone();
  expect(startingWords(choices)).toMatchObject({
    organisationId: [organisation.id],
    place: [place.name],
    from: [expect.stringMatching(/^\d{4}-\d{2}$/)],
    audience: ["partners"],
    namedAs: ["person"],
  });
  done(await saveDraft(author, { noteId, base: 0, words: { ...words, namedAs: ["organisation"], audience: ["everyone"] } }));
  done(await sendNote(author, { noteId, base: 1, siteUrl }));
  expect(startingWords(await getFormChoices(author))).toMatchObject({ audience: ["everyone"], namedAs: ["organisation"] });
});

test("what is shown before it is sent is, to the byte, what readers see once it is published", async () => {
  const { author, words, noteId } = await someone();
  const editor = await foundMember({ staffRole: "editor" });
  const { file } = done(await addFile(author, { noteId, file: { name: "Tally.csv", bytes: Buffer.from("a,b") } }));
  const form = {
    ...words,
    audience: ["everyone"],
    fileId: [file.id],
    fileText: ["What it says."],
    sourceUrl: ["https://example.org/count"],
    nextDecision: ["keep"],
    levels: ["team"],
  };
  const { slug } = done(await saveDraft(author, { noteId, base: 0, words: form }));
  const check = await getCheck(author, slug);
  expect(check?.problems).toBeNull();
  const sent = done(await sendNote(author, { noteId, base: 1, siteUrl }));
  done(await publishNote(editor, { id: noteId, version: 2, siteUrl }));
  const read: object = (await getNote(null, sent.slug)) ?? {};
  const { publishedAt, reviewBy, ...preview } = check?.preview ?? {};
  const shown = Object.keys(preview).filter((key) => key in read);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown).toContain("files");
  for (const key of shown) expect(Reflect.get(read, key), key).toEqual(Reflect.get(preview, key));
});

test("what is still to be put right is said by field; nobody else is told anything", async () => {
  const { author, words, noteId } = await someone();
  const { slug } = done(await saveDraft(author, { noteId, base: 0, words: { ...words, title: [""], place: ["Nowhere"] } }));
  const check = await getCheck(author, slug);
  expect(Object.keys(check?.problems ?? {})).toEqual(["title", "place"]);
  expect(check?.preview).toBeNull();
  expect(await getCheck(await foundMember({ staffRole: "editor" }), slug)).toBeNull();
});

test("who will read it, in numbers and names: each audience, counted by Postgres; nobody counts for others", async () => {
  const { author, place, organisation, words, noteId } = await someone();
  const [near, named, far] = [
    await foundOrganisation({ placeSlugs: [place.slug] }),
    await foundOrganisation(),
    await foundOrganisation(),
  ];
  for (const { id } of [near, named, far]) await foundMember({ organisationId: id });
  const gone = await foundMember({ organisationId: near.id });
  await owner.query("update members set suspended_at = now() where id = $1", [gone.id]);
  let base = 0;
  const readersOf = async (more: FormWords) => {
    const { slug, version } = done(await saveDraft(author, { noteId, base, words: { ...words, ...more } }));
    base = version;
    return (await getCheck(author, slug))?.readers;
  };
  expect(await readersOf({ audience: ["organisation"] })).toMatchObject({
    people: 1,
    organisations: 1,
    names: [organisation.name],
  });
  const circle = await readersOf({ audience: ["circle"], circlePlace: [place.name], circleOrganisation: [named.id] });
  expect(circle).toMatchObject({ people: 3, organisations: 3 });
  expect(circle?.names.toSorted()).toEqual([organisation.name, near.name, named.name].sort());
  const partners = await readersOf({ audience: ["partners"], opensOn: ["2040-03-01"] });
  expect(partners).toMatchObject({ names: [], opensOn: "2040-03-01" });
  expect(partners?.people).toBeGreaterThanOrEqual(4);
  const { rows } = await owner.query("select people from count_readers('partners', $1, '{}', '{}')", [organisation.id]);
  expect(rows, "asked by nobody in particular").toEqual([{ people: 0 }]);
});

test("two texts become one as their author chooses, part by part; what the draft was is kept", async () => {
  const { author, words, noteId } = await someone();
  const save = async (base: number, more: FormWords) =>
    done(await saveDraft(author, { noteId, base, words: { ...words, ...more } }));
  await save(0, {});
  const saved = await save(1, { worked: ["Theirs."], title: ["Their title"] });
  const aside = await save(1, {
    worked: ["Mine."],
    challenging: ["Only mine."],
    sourceUrl: ["https://example.org"],
    sourceLabel: ["A count"],
  });
  const number = "number" in aside ? aside.number : 0;
  expect(aside.outcome).toBe("set aside");
  const picks = { worked: "both", challenging: "aside", title: "now", sourceUrl: "aside" } as const;
  expect(await mergeVersion(author, { noteId, base: 1, number, picks }), "another draft").toBeInstanceOf(Refusal);
  expect(await mergeVersion(await foundMember(), { noteId, base: 2, number, picks })).toBeInstanceOf(Refusal);
  done(await mergeVersion(author, { noteId, base: 2, number, picks }));
  const own = await getOwnNote(author, saved.slug);
  expect(own?.draft).toMatchObject({ version: 3 });
  expect(own?.draft.words).toMatchObject({
    title: ["Their title"],
    worked: ["Theirs.\n\nMine."],
    challenging: ["Only mine."],
    sourceUrl: ["https://example.org"],
    sourceLabel: ["A count"],
  });
  expect((await getVersion(author, noteId, number + 1))?.words).toMatchObject({ worked: ["Theirs."] });
});

test("a part that is not chosen stays as it is saved; a choice that is no text is one or the other", () => {
  const [now, aside] = [
    { audience: ["everyone"], title: ["A"] },
    { audience: ["partners"], title: ["B"], learned: ["L"] },
  ];
  expect(mergedWords(now, aside, {})).toEqual(now);
  expect(mergedWords(now, aside, { audience: "both", title: "both", learned: "both" })).toEqual({
    audience: ["partners"],
    title: ["B"],
    learned: ["L"],
  });
});
