import { v7 } from "uuid";
import type { Member } from "@/db/doors";
import { done } from "@/demo/founding";
import { openChallenge } from "@/features/challenges/commands";
import { addMission } from "@/features/challenges/missions";
import { openInquiry } from "@/features/inquiries/commands";
import { addInsight } from "@/features/insights/commands";
import { publishInsight } from "@/features/insights/deciding-commands";
import type { InsightInput } from "@/features/insights/schema";
import { citeForPattern } from "@/features/patterns/citing";
import { draftPattern, publishPattern } from "@/features/patterns/commands";
import { publishPost } from "@/features/posts/commands";
import { askQuestion } from "@/features/questions/commands";
import { addReport } from "@/features/reports/commands";
import { draftWorkshop, publishWorkshop } from "@/features/workshops/commands";
import { addNoteToWorkshop } from "@/features/workshops/notes-of-it";
import type { DraftInput } from "@/features/workshops/schema";
import { tail } from "@/lib/slug";

/** An insight that a moderator has published. */
export async function anInsight(
  author: Member,
  moderator: Member,
  on: { target: InsightInput["target"]; place: string; kind?: InsightInput["kind"]; statement?: string },
) {
  const id = v7();
  const { kind = "different-here", statement = `With us it went another way (${tail()}).`, ...where } = on;
  const words = { kind, statement, why: "", condition: "", changed: "", changedOn: null };
  const speaking = { id, organisationId: author.organisations[0]?.id ?? "", namedAs: "person" as const };
  done(await addInsight({ ...author, isTrusted: false }, { ...speaking, ...where, ...words }));
  done(await publishInsight(moderator, { id, version: 1 }));
  return { id, statement };
}

/** A question that is open. */
export async function aQuestion(editor: Member, more: { question?: string; placeId?: string } = {}) {
  const { question = `What would we do differently, if we knew (${tail()})?`, placeId = null } = more;
  const asked = done(
    await askQuestion(editor, {
      slug: `question-${tail()}`,
      question,
      whyItMatters: "We would leave it out of the next contract.",
      placeId,
      askedOn: "2018-11-01",
      isIllustrative: true,
    }),
  );
  return { ...asked, question };
}

type Evidence = { for?: string[]; against?: string[]; questionId?: string; isDraft?: true; claim?: string };

/** A pattern with what is cited for it and against, by address or id; published unless it is to stay a draft. */
export async function aPattern(editor: Member, { claim = `It takes two (${tail()})`, questionId, ...cited }: Evidence) {
  const pattern = done(
    await draftPattern(editor, {
      claim,
      questionId: questionId ?? null,
      body: "Both notes say so.",
      limits: "Where nobody is home.",
      isIllustrative: true,
    }),
  );
  for (const stance of ["for", "against"] as const)
    for (const named of cited[stance] ?? [])
      done(await citeForPattern(editor, { patternId: pattern.id, named, chosen: "", stance, words: "" }));
  if (!cited.isDraft) done(await publishPattern(editor, { id: pattern.id, version: 1 }));
  return { ...pattern, claim };
}

/** A place's challenge with one mission that is still to be answered. */
export async function aChallenge(editor: Member, placeId: string) {
  const words = { whyHere: "Residents said so.", whatMakesItHard: "A story is not a file." };
  const title = `Nobody tells it twice (${tail()})`;
  const challenge = done(await openChallenge(editor, { title, placeId, ...words, isIllustrative: true }));
  const mission = { id: v7(), title: "One first conversation", test: "It is held once. Yes or no?", dueOn: "2020-06-30" };
  done(await addMission(editor, { challengeId: challenge.id, ...mission }));
  return { ...challenge, title, placeId, ...words, mission };
}

export async function anInquiry(editor: Member, placeIds: string[] = []) {
  const words = { name: `Place by place (${tail()})`, about: "What a place learns over years.", startedOn: "2017-01-01" };
  return { ...done(await openInquiry(editor, { ...words, endedOn: null, placeIds, isIllustrative: true })), ...words };
}

const nowhere = { placeId: null, isIllustrative: true };

/** A story of the editors', out now or from a moment to come. */
export async function aPost(editor: Member, { title = `A story (${tail()})`, publishAt = null }: Told = {}) {
  const words = { kind: "story" as const, title, lede: "In short.", body: "At length.", pull: "", next: "", cards: [] };
  const alone = { questionId: null, reportId: null, ...nowhere };
  return { ...done(await publishPost(editor, { slug: `post-${tail()}`, ...words, ...alone, publishAt })), title };
}

type Told = { title?: string; publishAt?: Date | null };

export async function aReport(editor: Member, { title = `A report (${tail()})` }: { title?: string } = {}) {
  const words = { title, authors: "Somebody", publisher: "Somewhere", summary: "In short.", body: "At length." };
  const when = { published: "2019-01", externalUrl: null, views: null };
  return { ...done(await addReport(editor, { slug: `report-${tail()}`, ...words, ...when, ...nowhere })), title };
}

type Held = Partial<Pick<DraftInput, "title" | "heldOn" | "startsAt" | "endsAt" | "venue">> & {
  notes?: string[];
  isDraft?: true;
};

/** A workshop with the notes that came of it, by address or id; published unless it is to stay a draft. */
export async function aWorkshop(editor: Member, placeId: string, { notes = [], isDraft, ...held }: Held = {}) {
  const when = { heldOn: "2018-06-12", startsAt: null, endsAt: null };
  const words = { title: `What a day in a room changes (${tail()})`, venue: "The library", forWhom: "Commissioners" };
  const told = { ...when, ...words, ...held, placeId };
  const workshop = done(await draftWorkshop(editor, { ...told, isIllustrative: true }));
  for (const named of notes) done(await addNoteToWorkshop(editor, { workshopId: workshop.id, named, chosen: "" }));
  if (!isDraft) done(await publishWorkshop(editor, { id: workshop.id, version: 1 }));
  return { ...workshop, ...told };
}
