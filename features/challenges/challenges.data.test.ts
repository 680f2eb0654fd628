import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Member } from "@/db/doors";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { changeChallenge, openChallenge } from "@/features/challenges/commands";
import { getChallengeToChange, listChallengesToKeep, listPlacesToChallenge } from "@/features/challenges/desk-queries";
import { addMission, answerMission, changeMission } from "@/features/challenges/missions";
import { getChallenge } from "@/features/challenges/queries";
import { changeSchema } from "@/features/challenges/schema";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

let editor: Member;
let place: Awaited<ReturnType<typeof foundPlace>>;

beforeAll(async () => {
  editor = await foundMember({ staffRole: "editor" });
  place = await foundPlace();
});

const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : expect.fail("it was not refused"));
const words = () => ({
  title: `Nobody tells it twice (${tail()})`,
  placeId: place.id,
  whyHere: "Residents said so.",
  whatMakesItHard: "A story is not a file.",
});
const lists = { selfCheck: [], projects: [] };
const mission = { title: "One first conversation", test: "It is held once. Yes or no?", dueOn: "2020-06-30" };
const toChange = async (slug: string) => (await getChallengeToChange(editor, slug)) ?? expect.fail("no challenge");

test("a challenge is opened once, gets missions, and each is answered: yes, no or stopped, with why and when", async () => {
  const form = { id: v7(), ...words(), isIllustrative: false };
  const opened = done(await openChallenge(editor, form));
  expect(done(await openChallenge(editor, form))).toEqual(opened);
  const missionId = v7();
  const added = { id: missionId, challengeId: opened.id, ...mission };
  done(await addMission(editor, added));
  done(await addMission(editor, added));
  const [first] = (await toChange(opened.slug)).missions;
  expect((await toChange(opened.slug)).missions).toHaveLength(1);

  const seen = first?.answerSeen ?? "";
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const given = { id: missionId, seen, answer: "no" as const, answered: "Two partners still ask for their own." };
  expect(refusalOf(await answerMission(editor, { ...given, answeredOn: tomorrow })).fields).toHaveProperty("answeredOn");
  done(await answerMission(editor, { ...given, answeredOn: "2020-06-24" }));
  expect((await getChallenge(null, opened.slug))?.missions).toMatchObject([
    { answer: "no", answered: given.answered, answeredOn: "2020-06-24" },
  ]);
  expect(refusalOf(await answerMission(editor, { ...given, answeredOn: "2020-06-25" })).fields).toHaveProperty("version");
  const now = (await toChange(opened.slug)).missions[0];
  const open = { id: missionId, seen: now?.answerSeen ?? "", answer: null, answered: "", answeredOn: null };
  expect(done(await answerMission(editor, open)).isAnswered).toBe(false);
  done(await changeMission(editor, { id: missionId, seen: now?.wordsSeen ?? "", ...mission, dueOn: "2021-06-30" }));
  const late = { id: missionId, seen: now?.wordsSeen ?? "", ...mission, dueOn: "2022-06-30" };
  expect(refusalOf(await changeMission(editor, late)).fields).toHaveProperty("version");
});

test("a challenge of a place that has ended since keeps it in its form; no other is opened there", async () => {
  const ended = await foundPlace({ endedOn: "2023-03-31" });
  const { slug } = done(await openChallenge(editor, { id: v7(), ...words(), placeId: ended.id, isIllustrative: false }));
  const offered = async (chosen: string | null) => (await listPlacesToChallenge(editor, chosen)).map(({ id }) => id);
  expect(await offered((await toChange(slug)).placeId)).toEqual(expect.arrayContaining([ended.id, place.id]));
  expect(await offered(null)).not.toContain(ended.id);
});

test("two editors at once: the second is told, and nothing is overwritten", async () => {
  const { id, slug } = done(await openChallenge(editor, { ...words(), isIllustrative: false }));
  const other = await foundMember({ staffRole: "editor" });
  const both = await Promise.all(
    [editor, other].map((who) => changeChallenge(who, { id, version: 1, ...words(), ...lists, whyHere: who.name })),
  );
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  expect((await toChange(slug)).version).toBe(2);
});

test("the rows of its lists: empty ones are nothing, half ones are asked for, a project may be stopped", () => {
  const form = { id: v7(), version: "1", ...words() };
  const read = changeSchema.parse({
    ...form,
    "criterion-0": "Is it hard?",
    "criterionAnswer-0": "Yes.",
    "criterion-1": " ",
    "criterionAnswer-1": "",
    "projectName-0": "A card",
    "projectWhat-0": "Carried by residents.",
    "projectName-2": "An inbox",
    "projectWhat-2": "Shared by partners.",
    "projectStopped-2": "A list of numbers did better.",
  });
  expect(read.selfCheck).toEqual([{ criterion: "Is it hard?", answer: "Yes." }]);
  expect(read.projects.map(({ name, stopped }) => [name, stopped])).toEqual([
    ["A card", ""],
    ["An inbox", "A list of numbers did better."],
  ]);
  const half = changeSchema.safeParse({ ...form, "criterion-3": "Is it hard?" });
  expect(half.error?.issues).toMatchObject([{ path: ["selfCheck"], message: expect.stringContaining("Row 1") }]);
});

test("its notes are those that the reader may read; only editors open, change and answer", async () => {
  const { id, slug } = done(await openChallenge(editor, { ...words(), isIllustrative: false }));
  const author = await foundMember();
  const open = await aNote(author, place.id, editor, { challengeId: id });
  const partners = await aNote(author, place.id, editor, { challengeId: id, audience: "partners" });
  const seenBy = async (viewer: Member | null) => (await getChallenge(viewer, slug))?.notes.map((note) => note.slug);
  expect(await seenBy(null)).toEqual([open.slug]);
  expect(await seenBy(await foundMember())).toEqual([partners.slug, open.slug]);
  const missionId = v7();
  done(await addMission(editor, { id: missionId, challengeId: id, ...mission }));
  for (const member of [author, await foundMember({ staffRole: "moderator" })]) {
    const answers = [
      await openChallenge(member, { ...words(), isIllustrative: false }),
      await changeChallenge(member, { id, version: 1, ...words(), ...lists }),
      await addMission(member, { challengeId: id, ...mission }),
      await changeMission(member, { id: missionId, seen: "", ...mission }),
      await answerMission(member, { id: missionId, seen: "", answer: null, answered: "", answeredOn: null }),
    ];
    for (const answer of answers) expect(refusalOf(answer).message).toContain("Only an editor");
    expect(await listChallengesToKeep(member)).toBeNull();
    expect(await getChallengeToChange(member, slug)).toBeNull();
  }
});
