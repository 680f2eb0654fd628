import { eq } from "drizzle-orm";
import { type Db, type House, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { members, moderatedPlaces } from "@/db/schema/members";
import { findPlace } from "@/features/insights/find-place";
import {
  allowAsSeen,
  type HeldPerson,
  holdPerson,
  isLastAdministrator,
  isRepeat,
  type Role,
} from "@/features/members/held-person";
import { roleGivenLetter, roleTakenLetter } from "@/features/members/people-letters";
import { canAppoint, canTakeBackRole } from "@/features/members/people-policy";
import type { OnAPerson, RoleGiven } from "@/features/members/people-schema";
import { staffRoleInWords } from "@/features/members/staff-in-words";
import { allow, found } from "@/lib/refusal";

export const staffRoles = ["moderator", "editor", "administrator"] as const;
type Appointment = { email: string; staffRole: (typeof staffRoles)[number] };

/** Gives a staff role to the member with this address, who is made where there is none. Answers who, and what they were. */
export async function appoint(by: House, { email, staffRole }: Appointment) {
  return writing(by, async (db) => {
    allow(canAppoint(by, null), "Administrators give staff roles.");
    const [name = email] = email.split("@");
    const made = await db.insert(members).values({ name, email }).onConflictDoNothing().returning({ id: members.id });
    const [row] = await db
      .select({ id: members.id, name: members.name, staffRole: members.staffRole })
      .from(members)
      .where(eq(members.email, email))
      .for("update");
    const member = found(row, "This address could not be added.");
    await db.update(members).set({ staffRole }).where(eq(members.id, member.id));
    await record(db, {
      memberId: null,
      deed: "appoint",
      noun: "member",
      nounId: member.id,
      ofMemberId: member.id,
      before: { staffRole: member.staffRole },
      after: { staffRole },
    });
    return { id: member.id, name: member.name, isNew: made.length > 0, before: member.staffRole };
  });
}

/** Makes somebody a moderator (of these places, or of all where none is named), an editor or an administrator. */
export async function giveRole(member: Member, input: RoleGiven & { siteUrl: string }) {
  return writing(member, async (db) => {
    const person = await holdPerson(db, member, input);
    if (isRepeat(person, member, "giveRole", input)) return { personId: person.id };
    allow(canAppoint(member, person), whyNotAppoint(member, person));
    allowAsSeen(person, input);
    const places = [];
    for (const typed of input.places) places.push(await findPlace(db, typed, "places"));
    const role = { staffRole: input.staffRole, places };
    const isChanged = staffRoleInWords(role) !== staffRoleInWords(person);
    allow(isChanged, `${person.name} is ${staffRoleInWords(role)} already.`);
    allow(!(await isLastAdministrator(db, person.id)), lastAdministrator(person.name));
    await putInRole(db, person, role);
    await record(db, { ...deedOn(member, person, "giveRole", input.reason), before: roleOf(person), after: role });
    await enclose(db, { toAddress: person.email, ...roleGivenLetter({ ...person, ...input, by: member.name, role }) });
    return { personId: person.id };
  });
}

/** Takes a staff role back; one's own too, unless nobody else could administer the site. */
export async function takeBackRole(member: Member, input: OnAPerson & { siteUrl: string }) {
  return writing(member, async (db) => {
    const person = await holdPerson(db, member, input);
    if (isRepeat(person, member, "takeBackRole", input)) return { personId: person.id };
    allow(canTakeBackRole(member, person), `${person.name} has no staff role to take back.`);
    allowAsSeen(person, input);
    allow(!(await isLastAdministrator(db, person.id)), lastAdministrator(person.name));
    // Before one's own role goes, as long as the ledger and the letters are still within reach.
    await enclose(db, {
      toAddress: person.email,
      ...roleTakenLetter({ ...person, ...input, by: member.name, role: roleOf(person) }),
    });
    const after = { staffRole: null, places: [] };
    await record(db, { ...deedOn(member, person, "takeBackRole", input.reason), before: roleOf(person), after });
    await putInRole(db, person, after);
    return { personId: person.id };
  });
}

export const lastAdministrator = (name: string) =>
  `${name} is the last administrator. Make somebody else an administrator first: without one, nobody could look after this site.`;

export const deedOn = (member: Member, person: { id: string }, deed: string, reason: string) =>
  ({ memberId: member.id, deed, noun: "member", nounId: person.id, ofMemberId: person.id, reason }) as const;

const roleOf = ({ staffRole, places }: Role): Role => ({ staffRole, places });

/** The places first: whoever takes back their own role may not touch them afterwards. */
async function putInRole(
  db: Db,
  { id }: HeldPerson,
  { staffRole, places }: { staffRole: RoleGiven["staffRole"] | null; places: Role["places"] },
) {
  await db.delete(moderatedPlaces).where(eq(moderatedPlaces.memberId, id));
  if (places.length > 0)
    await db
      .insert(moderatedPlaces)
      .values(places.map((place) => ({ memberId: id, placeId: place.id })))
      .onConflictDoNothing();
  await db.update(members).set({ staffRole }).where(eq(members.id, id));
}

function whyNotAppoint(member: Member, { id, name, suspendedAt, closedAt }: HeldPerson) {
  if (member.id === id) return "Nobody changes their own role. Ask another administrator, or take yours back.";
  if (closedAt) return `${name} has closed this account.`;
  return suspendedAt
    ? `${name} is suspended. Restore the account first, then give the role.`
    : "Administrators give staff roles.";
}
