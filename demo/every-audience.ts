import { inArray, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db, Member, Viewer } from "@/db/doors";
import { challenges, inquiries } from "@/db/schema/challenges";
import { type State, states } from "@/db/schema/columns";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { noteCircles, noteFiles, noteShownFiles, notes, noteVersions } from "@/db/schema/notes";
import { placeLineage, places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { workshopNotes, workshops } from "@/db/schema/workshops";
import { done, foundMember, foundOrganisation, foundPlace, noteInput } from "@/demo/founding";
import { draftNote } from "@/features/notes/commands";
import { tail } from "@/lib/slug";

/**
 * Every audience in every state, and everybody who may ask. What may be read is said here a third time, in the product's
 * words, and held against the code and against Postgres.
 */
export const audiences = {
  organisation: { stored: "organisation" },
  "organisation, opening": { stored: "organisation", opens: "later" },
  "organisation, opened": { stored: "organisation", opens: "before" },
  "a circle of nobody": { stored: "circle" },
  "a circle: an organisation": { stored: "circle", circle: ["organisation"] },
  "a circle: a place": { stored: "circle", circle: ["place"] },
  "a circle: both": { stored: "circle", circle: ["organisation", "place"] },
  "a circle, opening": { stored: "circle", circle: ["organisation", "place"], opens: "later" },
  "a circle, opened": { stored: "circle", circle: ["organisation", "place"], opens: "before" },
  partners: { stored: "partners" },
  "partners, opening": { stored: "partners", opens: "later" },
  "partners, opened": { stored: "partners", opens: "before" },
  everyone: { stored: "everyone" },
} as const satisfies Record<string, Told>;

type Told = {
  stored: "organisation" | "circle" | "partners" | "everyone";
  circle?: readonly ("organisation" | "place")[];
  opens?: "before" | "later";
};
export type Audience = keyof typeof audiences;

export const roles = {
  visitor: {},
  newcomer: {},
  author: { isPartner: true },
  colleague: { isPartner: true },
  partner: { isPartner: true },
  lead: { isPartner: true },
  "partner of the named organisation": { isPartner: true, isIn: "organisation" },
  "partner in the named place": { isPartner: true, isIn: "place" },
  "partner in a part of it": { isPartner: true, isIn: "place" },
  "partner in what it was before": { isPartner: true, isIn: "place" },
  "partner in what it is part of": { isPartner: true },
  "moderator here": { isPartner: true, looksAfterIt: true },
  "moderator elsewhere": { isPartner: true },
  "moderator elsewhere, in the named place": { isPartner: true, isIn: "place" },
  moderator: { isPartner: true, looksAfterIt: true },
  editor: { isPartner: true, looksAfterIt: true },
  administrator: { isPartner: true, looksAfterIt: true },
  "editor without a second factor": { isPartner: true },
} as const satisfies Record<string, { isPartner?: true; isIn?: "organisation" | "place"; looksAfterIt?: true }>;
export type Role = keyof typeof roles;
export const roleNames: Role[] = keysOf(roles);

const about = (role: Role): { isPartner?: true; isIn?: "organisation" | "place"; looksAfterIt?: true } => roles[role];

export function mayRead(role: Role, state: State, audience: Audience) {
  if (role === "author") return true;
  if (state !== "draft" && about(role).looksAfterIt) return true;
  return state === "published" && isFor(role, audience);
}

export function isForEveryone(audience: Audience) {
  const { stored, opens }: Told = audiences[audience];
  return stored === "everyone" || opens === "before";
}

/** Whom its author means to read it, once it is published. */
export function isFor(role: Role, audience: Audience) {
  const { stored, circle = [] }: Told = audiences[audience];
  const { isPartner, isIn } = about(role);
  if (isForEveryone(audience) || role === "author" || role === "colleague") return true;
  if (stored === "circle") return isIn !== undefined && circle.includes(isIn);
  return stored === "partners" && isPartner === true;
}

/** In lists and counts stands what is published; drafts and what waits are found by their address alone. */
export const isListed = (role: Role, state: State, audience: Audience) =>
  state === "published" && mayRead(role, state, audience);

export const looksAfterIt = (role: Role) => role === "author" || about(role).looksAfterIt === true;

export type Cell = Awaited<ReturnType<typeof cell>>;
export type World = Awaited<ReturnType<typeof foundEveryAudience>>;

/** @param keeper the role that keeps the house, whom no policy binds */
export async function foundEveryAudience(keeper: Db) {
  const [here, elsewhere, named, whole, before] = [
    await foundPlace(),
    await foundPlace(),
    await foundPlace(),
    await foundPlace(),
    await foundPlace(),
  ];
  const part = await foundPlace({ parentId: named.id });
  await keeper
    .update(places)
    .set({ parentId: whole.id })
    .where(inArray(places.id, [named.id]));
  await keeper.insert(placeLineage).values({ predecessorId: before.id, successorId: named.id, happenedOn: "2023-04-01" });
  const [organisation, namedOrganisation] = [await foundOrganisation(), await foundOrganisation()];
  const worksIn = async ({ slug }: { slug: string }) => (await foundOrganisation({ placeSlugs: [slug] })).id;
  const author = await foundMember({ organisationId: organisation.id });
  const editor = await foundMember({ staffRole: "editor" });
  const viewers: Record<Role, Viewer> = {
    visitor: null,
    newcomer: await foundMember({ organisationId: null }),
    author,
    colleague: await foundMember({ organisationId: organisation.id }),
    partner: await foundMember({ organisationId: await worksIn(elsewhere) }),
    lead: await foundMember({ isLead: true }),
    "partner of the named organisation": await foundMember({ organisationId: namedOrganisation.id }),
    "partner in the named place": await foundMember({ organisationId: await worksIn(named) }),
    "partner in a part of it": await foundMember({ organisationId: await worksIn(part) }),
    "partner in what it was before": await foundMember({ organisationId: await worksIn(before) }),
    "partner in what it is part of": await foundMember({ organisationId: await worksIn(whole) }),
    "moderator here": await foundMember({ staffRole: "moderator", looksAfter: [here.id] }),
    "moderator elsewhere": await foundMember({ staffRole: "moderator", looksAfter: [elsewhere.id] }),
    "moderator elsewhere, in the named place": await foundMember({
      staffRole: "moderator",
      looksAfter: [elsewhere.id],
      organisationId: await worksIn(named),
    }),
    moderator: await foundMember({ staffRole: "moderator" }),
    editor,
    administrator: await foundMember({ staffRole: "administrator" }),
    "editor without a second factor": { ...(await foundMember({ staffRole: "editor" })), ...withoutFactor },
  };
  const question = await aQuestion(keeper);
  const theme = await aTheme(keeper);
  const challenge = await aChallenge(keeper, here.id);
  const inquiry = await anInquiry(keeper);
  const workshop = await aWorkshop(keeper, here.id);
  const ground = { here, named, namedOrganisation, question, theme, challenge, inquiry, workshop };
  const cells: Cell[] = [];
  for (const state of states)
    for (const audience of keysOf(audiences)) cells.push(await cell(keeper, author, ground, state, audience));
  return { ...ground, organisation, author, viewers, cells };
}

const withoutFactor = { staffRole: null, moderates: null, waitingRole: "editor", provedAt: null, isTrusted: false } as const;

type Ground = {
  here: { id: string };
  named: { id: string };
  namedOrganisation: { id: string };
  question: { id: string };
  theme: { id: string };
  challenge: { id: string };
  inquiry: { id: string };
  workshop: { id: string };
};

async function cell(
  keeper: Db,
  author: Member,
  { here, named, namedOrganisation, question, theme, challenge, inquiry, workshop }: Ground,
  state: State,
  audience: Audience,
) {
  const { stored, circle = [], opens }: Told = audiences[audience];
  const about = { questionId: question.id, themeIds: [theme.id], challengeId: challenge.id, inquiryId: inquiry.id };
  const { id, slug } = done(await draftNote(author, noteInput(author, here.id, { ...about, audience: "partners" })));
  const moments = { sentAt: sql`now()`, promisedAt: sql`now()`, publishedAt: sql`now()` };
  const opensAt = opens ? sql`now() + ${opens === "later" ? "1 hour" : "-1 minute"}::interval` : null;
  const reference = `HB-2018-${some()}`;
  await keeper
    .update(notes)
    .set({ state, audience: stored, opensAt, reference, ...moments })
    .where(sql`id = ${id}`);
  const entries = { organisation: { organisationId: namedOrganisation.id }, place: { placeId: named.id } };
  if (circle.length > 0) await keeper.insert(noteCircles).values(circle.map((kind) => ({ noteId: id, ...entries[kind] })));
  await keeper.insert(workshopNotes).values({ workshopId: workshop.id, noteId: id });
  const hanging = {
    authorId: author.id,
    organisationId: author.organisations[0]?.id ?? "",
    namedAs: "person" as const,
    byline: "Somebody",
    placeId: here.id,
    noteId: id,
    ...moments,
    state: "published" as const,
  };
  const [insightId, commentId, versionId] = [v7(), v7(), v7()];
  await keeper.insert(insights).values({ id: insightId, ...hanging, kind: "saw-this-too", statement: "Here too." });
  await keeper.insert(comments).values({ id: commentId, ...hanging, body: "Thank you.", bodyHtml: "<p>Thank you.</p>" });
  const [fileId, draftFileId, versionFileId] = [v7(), v7(), v7()];
  await keeper
    .insert(noteFiles)
    .values(
      [fileId, draftFileId, versionFileId].map((file) => ({ id: file, noteId: id, addedById: author.id, ...aFile(file) })),
    );
  await keeper.insert(noteShownFiles).values({ noteId: id, position: 0, fileId, textAlternative: "What it says." });
  const words = { fileId: [versionFileId] };
  await keeper.insert(noteVersions).values({ id: versionId, noteId: id, number: 1, kind: "sent", words, madeById: author.id });
  await keeper
    .insert(noteVersions)
    .values({ noteId: id, number: 2, kind: "kept", words: { fileId: [draftFileId] }, madeById: author.id });
  return { id, slug, reference, insightId, commentId, versionId, fileId, draftFileId, versionFileId, state, audience };
}

const aFile = (name: string) => ({
  name: `${name}.txt`,
  kind: "txt" as const,
  size: 1,
  sha256: name,
  bytes: Uint8Array.of(65),
});

async function aQuestion(keeper: Db) {
  const mark = tail();
  const question = { id: v7(), slug: `question-${mark}`, question: `What would ${mark} change?` };
  await keeper
    .insert(questions)
    .values({ ...question, number: some(), whyItMatters: "It matters.", state: "open", askedOn: "2018-01-01" });
  return question;
}

async function aTheme(keeper: Db) {
  const mark = tail();
  const theme = { id: v7(), slug: `theme-${mark}`, name: `Theme ${mark}` };
  await keeper.insert(themes).values({ ...theme, position: some() });
  return theme;
}

async function aChallenge(keeper: Db, placeId: string) {
  const challenge = { id: v7(), slug: `challenge-${tail()}` };
  const words = { title: "Nobody tells it twice", whyHere: "It matters.", whatMakesItHard: "It is hard." };
  await keeper.insert(challenges).values({ ...challenge, ...words, placeId });
  return challenge;
}

async function anInquiry(keeper: Db) {
  const inquiry = { id: v7(), slug: `inquiry-${tail()}` };
  await keeper.insert(inquiries).values({ ...inquiry, name: "Place by place", about: "What a place learns." });
  return inquiry;
}

async function aWorkshop(keeper: Db, placeId: string) {
  const workshop = { id: v7(), slug: `workshop-${tail()}` };
  const words = { title: "A day in a room", heldOn: "2018-06-12", forWhom: "Anybody" };
  await keeper.insert(workshops).values({ ...workshop, ...words, placeId, publishedAt: sql`now()` });
  return workshop;
}

/** A number that nothing else here has. */
const some = () => 1_000 + Math.floor(Math.random() * 1_000_000_000);

function keysOf<K extends string>(record: Record<K, unknown>): K[] {
  const isKey = (key: string): key is K => key in record;
  return Object.keys(record).filter(isKey);
}
