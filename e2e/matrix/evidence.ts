import { v7 } from "uuid";
import { aNote } from "@/demo/founding";
import { aChallenge, anInquiry, aPattern, aQuestion, aReport, aWorkshop } from "@/demo/founding-evidence";
import type { ActionLine, Attempt } from "@/e2e/matrix/actions";
import { isInTheLedger, owner } from "@/e2e/matrix/owner";
import type { World } from "@/e2e/matrix/people";
import { markOf } from "@/lib/mark-of";
import { tail } from "@/lib/slug";

//               vnpolLemEAws
const editors = "--------++--";

type Made = { id: string; fields: Record<string, string> };

/** A deed of an editor's on something made for it; seen by the ledger. */
const line = (deed: string, make: (world: World) => Promise<Made>): ActionLine => ({
  cells: editors,
  attempt: async (world): Promise<Attempt> => {
    const { id, fields } = await make(world);
    return { fields, done: () => isInTheLedger(deed, id) };
  },
});

const patternWords = () => ({ claim: `A claim (${tail()})`, questionId: "", body: "Because.", limits: "Elsewhere." });

/** Cited for it: a note from either place, so that it could be published. */
async function onTwoPlaces({ author, members: { E }, place, elsewhere }: World, isDraft?: true) {
  const notes = [await aNote(author, place.id, E), await aNote(author, elsewhere.id, E)];
  return aPattern(E, { for: notes.map(({ id }) => `note:${id}`), isDraft });
}

async function aSource({ members: { E }, note }: World) {
  const pattern = await aPattern(E, { for: [`note:${note.id}`], isDraft: true });
  const { rows } = await owner.query("select id from pattern_sources where pattern_id = $1", [pattern.id]);
  return { pattern, id: String(rows[0].id) };
}

const questionWords = { question: "What would we do?", whyItMatters: "It matters.", placeId: "" };

async function withToday({ members: { E } }: World) {
  const { id } = await aQuestion(E);
  await owner.query("update questions set today = 'This.', today_html = '<p>This.</p>' where id = $1", [id]);
  return id;
}

async function aGround({ members: { E }, note }: World) {
  const { id: questionId } = await aQuestion(E);
  const id = v7();
  await owner.query("insert into question_grounds (id, question_id, position, note_id) values ($1, $2, 1, $3)", [
    id,
    questionId,
    note.id,
  ]);
  return { id, questionId };
}

const challengeWords = (placeId: string) => ({ title: `Nobody (${tail()})`, placeId, whyHere: "So.", whatMakesItHard: "So." });
const missionWords = { title: "Another mission", test: "Yes or no?", dueOn: "2027-01-01" };
const workshopWords = (placeId: string) => ({
  title: `A day in a room (${tail()})`,
  heldOn: "2018-06-12",
  startsAt: "10:00",
  endsAt: "",
  placeId,
  venue: "",
  forWhom: "Anybody",
});
const inquiryWords = () => ({ name: `Place by place (${tail()})`, about: "Years.", startedOn: "2017", endedOn: "" });

export const evidence: Record<string, ActionLine> = {
  draftPatternAction: line("draftPattern", async () => {
    const id = v7();
    return { id, fields: { id, ...patternWords() } };
  }),
  changePatternAction: line("changePattern", async ({ members: { E } }) => {
    const { id } = await aPattern(E, { isDraft: true });
    return { id, fields: { id, version: "1", ...patternWords() } };
  }),
  publishPatternAction: line("publishPattern", async (world) => {
    const { id } = await onTwoPlaces(world, true);
    return { id, fields: { id, version: "1" } };
  }),
  unpublishPatternAction: line("unpublishPattern", async (world) => {
    const { id } = await onTwoPlaces(world);
    return { id, fields: { id, reason: "It does not hold." } };
  }),
  lookAgainAtPatternAction: line("lookAgainAtPattern", async ({ members: { E } }) => {
    const { id } = await aPattern(E, { isDraft: true });
    return { id, fields: { id } };
  }),
  citeForPatternAction: line("citeForPattern", async ({ members: { E }, note }) => {
    const { id } = await aPattern(E, { isDraft: true });
    return { id, fields: { patternId: id, named: `/notes/${note.slug}`, chosen: "", stance: "for", words: "" } };
  }),
  changeSourceAction: line("changeSource", async (world) => {
    const { pattern, id } = await aSource(world);
    return { id: pattern.id, fields: { id, seen: markOf("for", ""), stance: "against", words: "Not here." } };
  }),
  arrangeSourceAction: line("removeSource", async (world) => {
    const { pattern, id } = await aSource(world);
    return { id: pattern.id, fields: { id, deed: "remove" } };
  }),
  askQuestionAction: line("askQuestion", async () => {
    const id = v7();
    return { id, fields: { id, ...questionWords } };
  }),
  changeQuestionAction: line("workOnQuestion", async ({ members: { E } }) => {
    const { id } = await aQuestion(E);
    return { id, fields: { id, version: "1", ...questionWords, state: "being-worked-on", today: "This." } };
  }),
  lookAgainAtQuestionAction: line("lookAgainAtQuestion", async (world) => {
    const id = await withToday(world);
    return { id, fields: { id } };
  }),
  citeForQuestionAction: line("citeForQuestion", async ({ members: { E }, note }) => {
    const { id } = await aQuestion(E);
    return { id, fields: { questionId: id, named: `/notes/${note.slug}`, chosen: "" } };
  }),
  arrangeGroundAction: line("removeGround", async (world) => {
    const { id, questionId } = await aGround(world);
    return { id: questionId, fields: { id, deed: "remove" } };
  }),
  openChallengeAction: line("openChallenge", async ({ place }) => {
    const id = v7();
    return { id, fields: { id, ...challengeWords(place.id) } };
  }),
  changeChallengeAction: line("changeChallenge", async ({ members: { E }, place }) => {
    const { id } = await aChallenge(E, place.id);
    return { id, fields: { id, version: "1", ...challengeWords(place.id) } };
  }),
  addMissionAction: line("addMission", async ({ members: { E }, place }) => {
    const { id: challengeId } = await aChallenge(E, place.id);
    const id = v7();
    return { id, fields: { id, challengeId, ...missionWords } };
  }),
  changeMissionAction: line("changeMission", async ({ members: { E }, place }) => {
    const { id, title, test, dueOn } = (await aChallenge(E, place.id)).mission;
    return { id, fields: { id, seen: markOf(title, test, dueOn), ...missionWords } };
  }),
  answerMissionAction: line("answerMission", async ({ members: { E }, place }) => {
    const { id } = (await aChallenge(E, place.id)).mission;
    const fields = { id, seen: markOf(null, null, null), answer: "yes", answered: "It is held.", answeredOn: "2020-06-24" };
    return { id, fields };
  }),
  openInquiryAction: line("openInquiry", async () => {
    const id = v7();
    return { id, fields: { id, ...inquiryWords() } };
  }),
  changeInquiryAction: line("changeInquiry", async ({ members: { E } }) => {
    const { id } = await anInquiry(E);
    return { id, fields: { id, version: "1", ...inquiryWords() } };
  }),
  addToInquiryAction: line("addToInquiry", async ({ members: { E } }) => {
    const { id } = await anInquiry(E);
    return { id, fields: { inquiryId: id, named: "", chosen: `report:${(await aReport(E)).id}` } };
  }),
  takeFromInquiryAction: line("takeFromInquiry", async ({ members: { E } }) => {
    const [{ id }, report] = [await anInquiry(E), await aReport(E)];
    await owner.query("update reports set inquiry_id = $2 where id = $1", [report.id, id]);
    return { id, fields: { inquiryId: id, which: `report:${report.id}` } };
  }),
  draftWorkshopAction: line("draftWorkshop", async ({ place }) => {
    const id = v7();
    return { id, fields: { id, ...workshopWords(place.id) } };
  }),
  changeWorkshopAction: line("changeWorkshop", async ({ members: { E }, place }) => {
    const { id } = await aWorkshop(E, place.id);
    const said = { prompts: "What did you stop?", answers: "Meeting alone.", came: "12", outcome: "Two notes." };
    return { id, fields: { id, version: "1", ...workshopWords(place.id), ...said } };
  }),
  publishWorkshopAction: line("publishWorkshop", async ({ members: { E }, place }) => {
    const { id } = await aWorkshop(E, place.id, { isDraft: true });
    return { id, fields: { id, version: "1" } };
  }),
  unpublishWorkshopAction: line("unpublishWorkshop", async ({ members: { E }, place }) => {
    const { id } = await aWorkshop(E, place.id);
    return { id, fields: { id, reason: "It has another day." } };
  }),
  addNoteToWorkshopAction: line("addNoteToWorkshop", async ({ members: { E }, place, note }) => {
    const { id } = await aWorkshop(E, place.id);
    return { id, fields: { workshopId: id, named: `/notes/${note.slug}`, chosen: "" } };
  }),
  takeNoteFromWorkshopAction: line("takeNoteFromWorkshop", async ({ members: { E }, place, note }) => {
    const { id } = await aWorkshop(E, place.id, { notes: [`note:${note.id}`] });
    return { id, fields: { workshopId: id, noteId: note.id } };
  }),
};
