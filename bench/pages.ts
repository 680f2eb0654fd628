import { NextRequest } from "next/server";
import { sessionToken, slugs } from "@/bench/landmarks";
import type { Viewer } from "@/db/doors";
import { getBehaviourSet } from "@/features/behaviours/queries";
import { getChallenge } from "@/features/challenges/queries";
import { getCommentsOn } from "@/features/comments/queries";
import { getComparison } from "@/features/comparisons/queries";
import { readAsked } from "@/features/comparisons/schema";
import { listOwnContributions } from "@/features/contributions/queries";
import type { Target } from "@/features/contributions/schema";
import { listOnDuty } from "@/features/duty/queries";
import { getInquiry } from "@/features/inquiries/queries";
import { listOwnProposals } from "@/features/insights/proposal-queries";
import { getInsightsOn } from "@/features/insights/queries";
import { listReceipts } from "@/features/insights/receipt-queries";
import { readQueueFilter } from "@/features/moderation/filter";
import { countWaiting, getQueueChoices, listOwnDecisions, listWaiting } from "@/features/moderation/queries";
import { getNotesFeed } from "@/features/notes/feed-queries";
import { readFilter } from "@/features/notes/filter";
import { getFormChoices } from "@/features/notes/form-queries";
import { getAddressOfReference, getGoneNote } from "@/features/notes/gone-queries";
import { getNoteNaming } from "@/features/notes/naming-queries";
import { listUnsent } from "@/features/notes/own-queries";
import { getPreview } from "@/features/notes/preview-queries";
import {
  getFilterChoices,
  getNote,
  listLatestNotes,
  listNotes,
  listRelatedNotes,
  type WholeNote,
} from "@/features/notes/queries";
import { getReaders } from "@/features/notes/readers-queries";
import { getOrganisation } from "@/features/organisations/queries";
import { getLatestPattern, getPattern, listPatterns, listPatternsCiting, listPatternsOn } from "@/features/patterns/queries";
import { getPlace, listPlaces } from "@/features/places/queries";
import { listPostsForFeed } from "@/features/posts/feed-queries";
import { getPost } from "@/features/posts/queries";
import { getQuestion, listOpenQuestions, listQuestions } from "@/features/questions/queries";
import { getList } from "@/features/saved-lists/list-queries";
import { getSaving, listLists, listListsWith } from "@/features/saved-lists/queries";
import { getTheme } from "@/features/themes/queries";
import { listWorkshopsOf } from "@/features/workshops/queries";
import { readCursor } from "@/lib/keyset";
import { isKnownAddress } from "@/web/known-address";
import { sessionCookie } from "@/web/session-cookie";
import * as sessions from "@/web/sessions";

/** What a page asks before it can be shown, by the name of each question. */
export type Page = { name: string; asks: Record<string, (viewer: Viewer) => Promise<unknown>> };

const beginning = { older: null, newer: null };
const library = (params: Record<string, string>) => (viewer: Viewer) => listNotes(viewer, readFilter(params), beginning);
const everyPlace = { search: "", region: null };

/** The look-up before every page, for who is signed in with their session. */
const address = (path: string) => (viewer: Viewer) => {
  const headers = viewer ? { cookie: `${sessionCookie.name}=${sessionToken(numberOf(viewer))}` } : undefined;
  return isKnownAddress(new NextRequest(`http://localhost${path}`, { headers }));
};
/** Who is asking, which a page asks again for itself. */
const memberOfToken = async (viewer: Viewer) => viewer && sessions.memberOfToken(sessionToken(numberOf(viewer)));
const numberOf = (viewer: NonNullable<Viewer>) => Number(viewer.name.split(" ").at(-1));

const notePage = (name: string, note: WholeNote): Page => ({
  name,
  asks: {
    isKnownAddress: address(`/notes/${note.slug}`),
    memberOfToken,
    getNote: (viewer) => getNote(viewer, note.slug),
    ...saidOn({ noun: "note", id: note.id }),
    listRelatedNotes: (viewer) => listRelatedNotes(viewer, note),
    listPatternsCiting: (viewer) => listPatternsCiting(viewer, note.id),
    listWorkshopsOf: (viewer) => listWorkshopsOf(viewer, note.id),
  },
});

const saidOn = (target: Target): Page["asks"] => ({
  getInsightsOn: (viewer) => getInsightsOn(viewer, target),
  getCommentsOn: (viewer) => getCommentsOn(viewer, target),
  listListsWith: (viewer) => listListsWith(viewer, target),
});

const placePage = (name: string, slug: string): Page => ({
  name,
  asks: { isKnownAddress: address(`/places/${slug}`), memberOfToken, getPlace: (viewer) => getPlace(viewer, slug) },
});

const comparison =
  (more: { theme?: string; question?: string } = {}) =>
  (viewer: Viewer) =>
    getComparison(viewer, readAsked({ place: [slugs.busyPlace, slugs.quietPlace, "place-14"], ...more }));

const patternPage = (name: string, slug: string): Page => ({
  name,
  asks: { isKnownAddress: address(`/patterns/${slug}`), getPattern: (viewer) => getPattern(viewer, slug) },
});

/** What may look at more than it shows, and why; reported, not counted as a fault. */
export const openWork = new Map([
  ["library: listNotes, rare theme and level", "two narrow choices at once: reads by date until the page is full"],
]);

/** A list's next page, from somewhere in the middle of all that there is. */
const middle = readCursor(`${Date.parse("2019-06-01")}.00000000-0000-7000-8000-000000000000`);

const readOn = { kind: "saw-this-too", older: null } as const;

const queue = (narrowed: Record<string, string>) => (viewer: Viewer) => listWaiting(viewer, readQueueFilter(narrowed));

/** The pages of this world, found by somebody who sees all of it. */
export async function pagesOf(seeing: Viewer): Promise<Page[]> {
  const [busyNote, quietNote] = [await getNote(seeing, slugs.busyNote), await getNote(seeing, slugs.quietNote)];
  const [question, post] = [await getQuestion(seeing, slugs.busyQuestion), await getPost(seeing, slugs.post)];
  if (!(busyNote && quietNote && question && post)) throw new Error("This is not a world of the bench.");
  return [
    notePage("note, much talked about", busyNote),
    notePage("note, quiet", quietNote),
    {
      name: "no note there",
      asks: {
        isKnownAddress: address("/notes/nothing-of-that-name"),
        getNote: (viewer) => getNote(viewer, "nothing-of-that-name"),
        getGoneNote: (viewer) => getGoneNote(viewer, "nothing-of-that-name"),
      },
    },
    {
      name: "a reference",
      asks: {
        isKnownAddress: address(`/r/${busyNote.reference}`),
        getAddressOfReference: (viewer) => getAddressOfReference(viewer, busyNote.reference),
      },
    },
    placePage("place, with a tenth of all notes", slugs.busyPlace),
    placePage("place, quiet", slugs.quietPlace),
    placePage("place, with parts", slugs.wholeOfPlaces),
    placePage("region", "north-west"),
    placePage("nation", "england"),
    placePage("the whole country", "united-kingdom"),
    {
      name: "places beside each other",
      asks: {
        "getComparison, all": comparison(),
        "getComparison, theme": comparison({ theme: slugs.busyTheme }),
        "getComparison, rare theme": comparison({ theme: slugs.rareTheme }),
        "getComparison, question": comparison({ question: slugs.busyQuestion }),
        "getComparison, one place": (viewer) => getComparison(viewer, readAsked({ place: [slugs.busyPlace] })),
      },
    },
    {
      name: "library",
      asks: {
        getFilterChoices,
        "listNotes, all": library({}),
        "listNotes, older": (viewer) => listNotes(viewer, {}, { older: middle, newer: null }),
        "listNotes, newer": (viewer) => listNotes(viewer, {}, { older: null, newer: middle }),
        "listNotes, busy place": library({ place: slugs.busyPlace }),
        "listNotes, quiet place": library({ place: slugs.quietPlace }),
        "listNotes, place with parts": library({ place: slugs.wholeOfPlaces }),
        "listNotes, region": library({ place: "north-west" }),
        "listNotes, the whole country": library({ place: "united-kingdom" }),
        "listNotes, theme": library({ theme: slugs.busyTheme }),
        "listNotes, rare theme": library({ theme: slugs.rareTheme }),
        "listNotes, behaviour": library({ behaviour: "9" }),
        "listNotes, level": library({ level: "national" }),
        "listNotes, question": library({ question: slugs.busyQuestion }),
        "listNotes, inquiry": library({ inquiry: slugs.inquiry }),
        "listNotes, year": library({ year: "2015" }),
        "listNotes, year without notes": library({ year: "1995" }),
        "listNotes, everything": library({
          place: slugs.busyPlace,
          theme: slugs.rareTheme,
          behaviour: "9",
          level: "national",
          year: "2015",
        }),
        "listNotes, rare theme and level": library({ theme: slugs.rareTheme, level: "national" }),
      },
    },
    {
      name: "places",
      asks: {
        "listPlaces, all": (viewer) => listPlaces(viewer, everyPlace),
        "listPlaces, found": (viewer) => listPlaces(viewer, { ...everyPlace, search: "place 13" }),
      },
    },
    {
      name: "home",
      asks: {
        listLatestNotes: (viewer) => listLatestNotes(viewer, 6),
        listOpenQuestions: (viewer) => listOpenQuestions(viewer, 3),
        getLatestPattern,
      },
    },
    {
      name: "question",
      asks: {
        isKnownAddress: address(`/questions/${slugs.busyQuestion}`),
        memberOfToken,
        getQuestion: (viewer) => getQuestion(viewer, slugs.busyQuestion),
        listPatternsOn: (viewer) => listPatternsOn(viewer, question.id),
        ...saidOn({ noun: "question", id: question.id }),
      },
    },
    { name: "questions", asks: { listQuestions } },
    patternPage("pattern, citing as much as it may", slugs.busyPattern),
    patternPage("pattern, quiet", slugs.quietPattern),
    { name: "patterns", asks: { listPatterns } },
    { name: "challenge", asks: { getChallenge: (viewer) => getChallenge(viewer, slugs.challenge) } },
    { name: "inquiry", asks: { getInquiry: (viewer) => getInquiry(viewer, slugs.inquiry) } },
    { name: "organisation", asks: { getOrganisation: (viewer) => getOrganisation(viewer, slugs.busyOrganisation) } },
    { name: "organisation, quiet", asks: { getOrganisation: (viewer) => getOrganisation(viewer, slugs.quietOrganisation) } },
    { name: "behaviours", asks: { getBehaviourSet } },
    { name: "theme", asks: { getTheme: (viewer) => getTheme(viewer, slugs.busyTheme) } },
    {
      name: "post",
      asks: {
        getPost: (viewer) => getPost(viewer, slugs.post),
        ...saidOn({ noun: "post", id: post.id }),
      },
    },
    {
      name: "saved",
      asks: {
        listLists: async (viewer) => viewer && listLists(viewer),
        getList: async (viewer) => {
          const [first] = viewer ? await listLists(viewer) : [];
          return viewer && first && getList(viewer, first.id);
        },
        getSaving: async (viewer) => viewer && getSaving(viewer, { noun: "note", id: busyNote.id }),
      },
    },
    {
      name: "feeds",
      asks: {
        "getNotesFeed, all": () => getNotesFeed(null, {}),
        "getNotesFeed, busy place": () => getNotesFeed(null, { place: slugs.busyPlace }),
        "getNotesFeed, quiet place": () => getNotesFeed(null, { place: slugs.quietPlace }),
        "getNotesFeed, place with parts": () => getNotesFeed(null, { place: slugs.wholeOfPlaces }),
        "getNotesFeed, question": () => getNotesFeed(null, { question: slugs.busyQuestion }),
        "getNotesFeed, theme": () => getNotesFeed(null, { theme: slugs.busyTheme }),
        "getNotesFeed, rare theme": () => getNotesFeed(null, { theme: slugs.rareTheme }),
        listPostsForFeed: () => listPostsForFeed(null),
      },
    },
    {
      name: "as somebody else",
      asks: {
        "getPreview, as a partner": async (viewer) =>
          viewer && getPreview(viewer, slugs.busyNote, { as: "partner", organisation: slugs.busyOrganisation }),
        getReaders: async (viewer) => viewer && getReaders(viewer, slugs.busyNote),
        getNoteNaming: async (viewer) => viewer && getNoteNaming(viewer, slugs.busyNote),
      },
    },
    {
      name: "me",
      asks: {
        listOwnContributions: async (viewer) => viewer && listOwnContributions(viewer, null),
        listUnsent: async (viewer) => viewer && listUnsent(viewer, 5),
        listOwnProposals: async (viewer) => viewer && listOwnProposals(viewer),
        listReceipts: async (viewer) => viewer && listReceipts(viewer),
      },
    },
    {
      name: "note, read on",
      asks: { getInsightsOn: (viewer) => getInsightsOn(viewer, { noun: "note", id: busyNote.id }, readOn) },
    },
    { name: "write", asks: { getFormChoices: async (viewer) => viewer && getFormChoices(viewer) } },
    { name: "queue", asks: { countWaiting, listWaiting, getQueueChoices, listOwnDecisions, listOnDuty } },
    {
      name: "queue, narrowed down",
      asks: {
        "listWaiting, one place": queue({ place: slugs.busyPlace }),
        "listWaiting, notes": queue({ kind: "note" }),
        "listWaiting, comments": queue({ kind: "comment" }),
        "listWaiting, an organisation's": queue({ organisation: slugs.busyOrganisation }),
        "listWaiting, past the promise": queue({ age: "late" }),
        "listWaiting, of this week": queue({ age: "week" }),
        "listWaiting, on hold": queue({ state: "held" }),
        "listWaiting, fiftieth page": queue({ page: "50" }),
      },
    },
  ];
}
