import { expect, test } from "vitest";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { askQuestion } from "@/features/questions/commands";
import { getQuestion, listQuestions } from "@/features/questions/queries";
import type { QuestionInput } from "@/features/questions/schema";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const questionInput = (more: Partial<QuestionInput> = {}): QuestionInput => ({
  slug: `question-${tail()}`,
  question: "What should a commissioner stop asking for?",
  whyItMatters: "We would leave it out of the next contract.",
  state: "open",
  today: "",
  placeId: null,
  askedOn: "2018-11-01",
  isIllustrative: true,
  ...more,
});

test("questions asked at the same time get numbers of their own", async () => {
  const editors = await Promise.all([1, 2, 3, 4].map(() => foundMember({ staffRole: "editor" })));
  const asked = await Promise.all(editors.map((editor) => askQuestion(editor, questionInput())));
  const numbers = asked.map((answer) => done(answer).number);
  expect(new Set(numbers).size).toBe(4);
});

test("only editors put a question to the network", async () => {
  for (const member of [await foundMember(), await foundMember({ staffRole: "moderator" })]) {
    expect(await askQuestion(member, questionInput())).toBeInstanceOf(Refusal);
  }
});

test("a question counts and lists only the notes that its reader may read", async () => {
  const [editor, author, partner, place] = await Promise.all([
    foundMember({ staffRole: "editor" }),
    foundMember(),
    foundMember(),
    foundPlace(),
  ]);
  const { id: questionId, slug } = done(await askQuestion(editor, questionInput()));
  await aNote(author, place.id, editor, { questionId, audience: "partners" });
  const open = await aNote(author, place.id, editor, { questionId });
  const counted = async (viewer: Parameters<typeof listQuestions>[0]) =>
    (await listQuestions(viewer)).find((question) => question.slug === slug)?.notes;
  expect(await counted(null)).toBe(1);
  expect(await counted(partner)).toBe(2);
  expect((await getQuestion(null, slug))?.notes.map((note) => note.slug)).toEqual([open.slug]);
});
