import type { Member } from "@/db/doors";
import { aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { foundModeratorOf } from "@/e2e/look-after";
import { owner } from "@/e2e/matrix/owner";
import {
  aComment,
  aConcern,
  aDeclined,
  aLetter,
  aList,
  aLogo,
  aNoteFile,
  anAppeal,
  anAsking,
  anInsight,
  anInvitation,
  aPasskey,
  aPublishedNote,
  type Things,
} from "@/e2e/matrix/things";
import { fromSomewhere } from "@/e2e/walk";
import { sessionCookie } from "@/web/session-cookie";
import { beginSession } from "@/web/sessions";

/** Whoever may ask, one letter each: the columns of both tables, in this order. */
export const roles = {
  v: "visitor",
  n: "newcomer",
  p: "partner, whose things these are",
  o: "partner of another organisation",
  l: "lead",
  L: "lead of another organisation",
  e: "moderator of another place",
  m: "moderator of the place",
  E: "editor",
  A: "administrator",
  w: "editor without a second factor",
  s: "suspended lead and editor",
} as const;
export type Role = keyof typeof roles;
export const order: readonly Role[] = ["v", "n", "p", "o", "l", "L", "e", "m", "E", "A", "w", "s"];

export type Person = { member: (Member & { email: string }) | null; headers: Record<string, string> };
export type World = Awaited<ReturnType<typeof foundWorld>>;

/** One organisation in one place, and everybody who may ask for it or do something to it. */
export async function foundWorld() {
  const [place, elsewhere] = [await foundPlace(), await foundPlace()];
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const organisationId = organisation.id;
  const editor = await foundMember({ staffRole: "editor" });
  const author = await foundMember({ organisationId });
  const suspended = await foundMember({ organisationId, isLead: true, staffRole: "editor" });
  const members = {
    n: await foundMember({ organisationId: null }),
    p: author,
    o: await foundMember(),
    l: await foundMember({ organisationId, isLead: true }),
    L: await foundMember({ isLead: true }),
    e: await foundModeratorOf(elsewhere.id),
    m: await foundModeratorOf(place.id),
    E: editor,
    A: await foundMember({ staffRole: "administrator" }),
    w: await foundMember({ staffRole: "editor" }),
    s: suspended,
  };
  const people: Record<string, Person> = { v: { member: null, headers: fromSomewhere() } };
  for (const [role, member] of Object.entries(members)) people[role] = { member, headers: await signedIn(member, role) };
  await owner.query("update members set suspended_at = now() where id = $1", [suspended.id]);
  const note = await aNote(author, place.id, editor);
  const things = { place, elsewhere, organisation, author, members, people, note };
  return {
    ...things,
    own: await ownThings(things),
    sent: await aSentNote(author, place.id),
    asked: await aNoteToRead(things),
    comment: await aComment(things),
    said: await aComment(things, "published"),
    insight: await anInsight(things),
    declined: await aDeclined(things, editor),
    appeal: await anAppeal(things, await foundMember({ staffRole: "editor" })),
    concern: await aConcern(things),
    letter: await aLetter(),
    invitation: await anInvitation(organisation.id, author.id),
    passkey: await aPasskey(author.id),
    logo: await aLogo(organisation.id),
    file: await aNoteFile(author, place.id),
    list: await aList(author.id, note.id),
  };
}

/** The lead is asked to read it before the editors do. */
async function aNoteToRead({ author, place, members }: Pick<Things, "place"> & { author: Member; members: { l: Member } }) {
  const note = await aSentNote(author, place.id);
  await anAsking(note.id, members.l.id);
  return note;
}

export type Own = Awaited<ReturnType<typeof thingsOf>>;

/** Something of their own for everybody who belongs somewhere: from its pages they may try for somebody else's. */
async function ownThings({ members, ...things }: Things & { members: Record<string, Member> }) {
  const own: Partial<Record<Role, Own>> = {};
  for (const role of order) {
    const member = members[role];
    if (role !== "s" && member?.organisations[0]) own[role] = await thingsOf(member, member.organisations[0], things);
  }
  return own;
}

async function thingsOf(author: Member, organisation: Member["organisations"][number], { note, place }: Things) {
  const things = { author, organisation, note, place };
  return {
    ...things,
    comment: await aComment(things),
    said: await aComment(things, "published"),
    insight: await anInsight(things),
    declined: await aDeclined(things, await foundMember({ staffRole: "editor" })),
    published: await aPublishedNote(things),
    sent: await aSentNote(author, place.id),
    list: await aList(author.id, note.id),
  };
}

/** The cookie of a session of their own; only who waits for a second factor has come without one. */
async function signedIn(member: Member, role: string) {
  const { token } = await beginSession(member.id, { by: role === "w" ? "code" : "demonstration" });
  return { ...fromSomewhere(), cookie: `${sessionCookie.name}=${token}` };
}

/** The person of a role, signed in anew: for deeds that end sessions. */
export async function afresh({ members, people }: World, role: Role): Promise<Person> {
  const member = Object.entries(members).find(([name]) => name === role)?.[1];
  if (!member) return people.v ?? { member: null, headers: {} };
  return { member, headers: await signedIn(member, role) };
}
