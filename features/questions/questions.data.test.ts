import { beforeAll, expect, test } from "vitest";
import type { Member } from "@/db/doors";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { anInsight, aPattern, aQuestion } from "@/demo/founding-evidence";
import { askQuestion, changeQuestion, lookAgainAtQuestion } from "@/features/questions/commands";
import { getQuestionToChange, listPlacesToAskOf, listQuestionsToKeep } from "@/features/questions/desk-queries";
import { citeForQuestion, moveGround, removeGround } from "@/features/questions/grounding";
import { getQuestion, listQuestions } from "@/features/questions/queries";
import { Refusal } from "@/lib/refusal";

let editor: Member;
let author: Member;
let place: Awaited<ReturnType<typeof foundPlace>>;
let elsewhere: Awaited<ReturnType<typeof foundPlace>>;

beforeAll(async () => {
  editor = await foundMember({ staffRole: "editor" });
  [author, place, elsewhere] = [await foundMember(), await foundPlace(), await foundPlace()];
});

const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : expect.fail("it was not refused"));
const toChange = async (slug: string) => (await getQuestionToChange(editor, slug)) ?? expect.fail("no question");
const words = { question: "What should we stop asking for?", whyItMatters: "We would stop.", placeId: null };

test("questions asked at the same time get numbers of their own; a form sent twice asks once", async () => {
  const editors = await Promise.all([1, 2, 3, 4].map(() => foundMember({ staffRole: "editor" })));
  const asked = await Promise.all(editors.map((one) => aQuestion(one)));
  expect(new Set(asked.map(({ number }) => number)).size).toBe(4);
  const form = { ...words, id: crypto.randomUUID(), isIllustrative: true };
  const [once, twice] = [done(await askQuestion(editor, form)), done(await askQuestion(editor, form))];
  expect(twice).toEqual(once);
  expect(refusalOf(await askQuestion(editor, { ...form, question: "Another?" })).fields).toHaveProperty("id");
});

test("only editors put questions to the network, answer them, and see the desk", async () => {
  const { id, slug } = await aQuestion(editor);
  const note = await aNote(author, place.id, editor);
  const ground = done(await citeForQuestion(editor, { questionId: id, named: note.reference, chosen: "" }));
  for (const member of [author, await foundMember({ staffRole: "moderator" })]) {
    const answers = [
      await askQuestion(member, { ...words, isIllustrative: true }),
      await changeQuestion(member, { id, version: 1, ...words, state: "open", today: "" }),
      await lookAgainAtQuestion(member, { id }),
      await citeForQuestion(member, { questionId: id, named: note.reference, chosen: "" }),
      await moveGround(member, { id: ground.id, by: "up" }),
      await removeGround(member, { id: ground.id }),
    ];
    for (const answer of answers) expect(refusalOf(answer).message).toContain("Only an editor");
    expect(await listQuestionsToKeep(member)).toBeNull();
    expect(await getQuestionToChange(member, slug)).toBeNull();
  }
});

test("a question of a place that has ended since keeps it in its form; others are not asked of that place any more", async () => {
  const ended = await foundPlace({ endedOn: "2023-03-31" });
  const { slug } = await aQuestion(editor, { placeId: ended.id });
  const offered = async (chosen: string | null) => (await listPlacesToAskOf(editor, chosen)).map(({ id }) => id);
  expect(await offered((await toChange(slug)).placeId)).toEqual(expect.arrayContaining([ended.id, place.id]));
  expect(await offered(null)).not.toContain(ended.id);
  expect(await listPlacesToAskOf(author, ended.id)).toEqual([]);
});

test("a question counts and lists only the notes that its reader may read", async () => {
  const partner = await foundMember();
  const { id: questionId, slug } = await aQuestion(editor);
  await aNote(author, place.id, editor, { questionId, audience: "partners" });
  const open = await aNote(author, place.id, editor, { questionId });
  const counted = async (viewer: Parameters<typeof listQuestions>[0]) =>
    (await listQuestions(viewer)).find((question) => question.slug === slug)?.notes;
  expect(await counted(null)).toBe(1);
  expect(await counted(partner)).toBe(2);
  expect((await getQuestion(null, slug))?.notes.map((note) => note.slug)).toEqual([open.slug]);
});

test("a question is answered for now once the answer rests on something, and keeps that", async () => {
  const { id, slug } = await aQuestion(editor);
  const [one, two] = [
    await aNote(author, place.id, editor, { questionId: id }),
    await aNote(author, elsewhere.id, editor, { audience: "partners" }),
  ];
  const insight = await anInsight(author, editor, { target: { noun: "question", id }, place: place.slug });
  const pattern = await aPattern(editor, { for: [`note:${one.id}`, `note:${two.id}`], questionId: id });
  const answer = { id, ...words, state: "answered-for-now" as const, today: "Monthly numbers that **nobody** discusses." };
  expect(refusalOf(await changeQuestion(editor, { ...answer, version: 1 })).fields).toHaveProperty("state");

  const offered = (await toChange(slug)).choices;
  expect(offered.notes.map((note) => note.id)).toEqual([one.id]);
  expect(offered.insights.map((one) => one.id)).toEqual([insight.id]);
  expect(offered.patterns[0]?.id).toBe(pattern.id);
  const chosen = [`note:${one.id}`, `note:${two.id}`, `insight:${insight.id}`, `pattern:${pattern.id}`];
  for (const named of chosen) done(await citeForQuestion(editor, { questionId: id, named: "", chosen: named }));
  const again = { questionId: id, named: `/questions/${slug}#insight-${insight.id}`, chosen: "" };
  expect(refusalOf(await citeForQuestion(editor, again)).message).toContain("cited already");
  expect(done(await changeQuestion(editor, { ...answer, version: 1 }))).toEqual({ version: 2 });

  const read = await getQuestion(null, slug);
  expect(read).toMatchObject({ state: "answered-for-now", todayHtml: expect.stringContaining("<strong>nobody</strong>") });
  expect(read?.todayOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  // The second note is for partners: a visitor reads of it neither here nor in how strong the pattern is.
  expect(read?.grounds.map((ground) => ground.pattern?.slug ?? ground.href)).toEqual([
    `/notes/${one.slug}`,
    `/questions/${slug}#insight-${insight.id}`,
    pattern.slug,
  ]);
  expect(read?.grounds[2]?.pattern?.strength).toEqual({ places: 1, isContested: false });
  const forPartners = (await getQuestion(await foundMember(), slug))?.grounds;
  expect(forPartners).toHaveLength(4);
  expect(forPartners?.[3]?.pattern?.strength.places).toBe(2);

  const [first, second, ...rest] = (await toChange(slug)).grounds;
  done(await moveGround(editor, { id: second?.id ?? "", by: "up" }));
  expect((await toChange(slug)).grounds[0]?.id).toBe(second?.id);
  for (const ground of [first, second, rest[0]]) done(await removeGround(editor, { id: ground?.id ?? "" }));
  expect(refusalOf(await removeGround(editor, { id: rest[1]?.id ?? "" })).message).toContain("rest on nothing");
  done(await changeQuestion(editor, { ...answer, version: 2, state: "being-worked-on" }));
  done(await removeGround(editor, { id: rest[1]?.id ?? "" }));
});

test("two editors at once: one saves, the other reads how it stands; the day is that of the newest words", async () => {
  const { id, slug } = await aQuestion(editor);
  const other = await foundMember({ staffRole: "editor" });
  const change = { id, version: 1, ...words, state: "being-worked-on" as const };
  const both = await Promise.all([
    changeQuestion(editor, { ...change, today: "As one has it." }),
    changeQuestion(other, { ...change, today: "As the other has it." }),
  ]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  expect(refusalOf(both.find((answer) => answer instanceof Refusal)).fields).toHaveProperty("version");
  const stands = await toChange(slug);
  expect(stands.version).toBe(2);
  done(await lookAgainAtQuestion(editor, { id }));
  done(await changeQuestion(editor, { ...change, version: 2, today: "" }));
  expect((await toChange(slug)).todayOn).toBeNull();
  expect(refusalOf(await lookAgainAtQuestion(editor, { id })).message).toContain("nothing to look at");
});
