import pg from "pg";
import { afterAll, expect, test } from "vitest";
import type { Member } from "@/db/doors";
import { getMember } from "@/db/member";
import { foundMember, foundPlace } from "@/demo/founding";
import { appoint, giveRole, takeBackRole } from "@/features/members/appointing";
import { readPeopleFilter } from "@/features/members/people-filter";
import { deedInWords } from "@/features/members/people-in-words";
import { getPerson, listPeople } from "@/features/members/people-queries";
import { giveRoleSchema } from "@/features/members/people-schema";
import { resetFactors, restoreMember, suspendMember } from "@/features/members/suspending";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";
import { beginSession, memberOfToken } from "@/web/sessions";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const founder = { house: "founder" } as const;
const siteUrl = "http://localhost:3000";

afterAll(() => owner.end());

const anAdministrator = (name?: string) => foundMember({ staffRole: "administrator", name });
const now = (member: Member) => getMember(founder, member.id);

/** What a form on somebody's page carries, as an administrator sees it now. */
async function form(administrator: Member, person: Member, reason = "They asked for it.") {
  const page = await getPerson(administrator, person.id);
  return { personId: person.id, seen: page?.history[0]?.id ?? "", reason, siteUrl };
}

async function lettersTo(email: string): Promise<{ subject: string; text: string }[]> {
  return (await owner.query("select subject, text from letters where to_address = $1 order by made_at", [email])).rows;
}

const told = async (administrator: Member, person: Member) =>
  (await getPerson(administrator, person.id))?.history.map((deed) => deedInWords(deed));

test("a role is given with a reason, taken back with a reason, told by letter and kept in the history", async () => {
  const [administrator, person, place] = [await anAdministrator("Ada Minster"), await foundMember(), await foundPlace()];
  const input = { staffRole: "moderator", places: [place.name] } as const;
  await giveRole(administrator, { ...(await form(administrator, person, "Knows the place.")), ...input, places: [place.name] });
  expect(await now(person)).toMatchObject({ staffRole: "moderator", moderates: [place.id] });

  const given = await getPerson(administrator, person.id);
  expect(given?.history[0]).toMatchObject({ by: "Ada Minster", reason: "Knows the place." });
  await takeBackRole(administrator, await form(administrator, person, "Has moved on."));
  expect(await now(person)).toMatchObject({ staffRole: null, moderates: null });
  expect(await told(administrator, person)).toEqual([
    `Is moderator of ${place.name} no longer`,
    `Was made moderator of ${place.name}; before: no staff role`,
    "Was added with the site’s first people",
  ]);
  const letters = await lettersTo(person.email);
  expect(letters.map(({ subject }) => subject)).toEqual([
    `You are a moderator of ${place.name} on Hereabouts now`,
    `You are no longer a moderator of ${place.name} on Hereabouts`,
  ]);
  expect(letters[0]?.text).toContain("> Knows the place.");
  expect(letters[1]?.text).toContain("> Has moved on.");
});

test("nobody raises themselves, and only administrators who have just proved who they are give and take", async () => {
  const [administrator, person] = [await anAdministrator(), await foundMember()];
  const own = await giveRole(administrator, { ...(await form(administrator, administrator)), staffRole: "editor", places: [] });
  expect(own).toMatchObject({ message: expect.stringMatching(/Nobody changes their own role/) });

  const stale = { ...administrator, provedAt: new Date(Date.now() - 16 * 60 * 1000) };
  const others = [
    await foundMember({ staffRole: "editor" }),
    await foundMember({ staffRole: "moderator" }),
    await foundMember(),
  ];
  const input = await form(administrator, person);
  for (const member of [stale, ...others, { ...person, staffRole: "administrator" as const }]) {
    expect(await giveRole(member, { ...input, staffRole: "administrator", places: [] })).toBeInstanceOf(Refusal);
    expect(await takeBackRole(member, { ...input, personId: administrator.id })).toBeInstanceOf(Refusal);
    for (const deed of [suspendMember, restoreMember, resetFactors]) expect(await deed(member, input)).toBeInstanceOf(Refusal);
    if (member !== stale) expect(await getPerson(others[0] ?? null, person.id)).toBeNull();
  }
  expect(await now(person)).toMatchObject({ staffRole: null });
  expect(await told(administrator, person)).toHaveLength(1);
});

test("whoever was demoted while they waited changes nothing any more", async () => {
  const [administrator, late, person] = [await anAdministrator(), await anAdministrator(), await foundMember()];
  const input = await form(late, person);
  await takeBackRole(administrator, await form(administrator, late));
  expect(await suspendMember(late, input)).toMatchObject({ message: expect.stringMatching(/not an administrator any more/) });
});

test("two who suspend and promote at once: one is done, the other is told", async () => {
  const [one, other, person] = [await anAdministrator(), await anAdministrator(), await foundMember()];
  const input = await form(one, person);
  const both = await Promise.all([
    suspendMember(one, { ...input, reason: "Writes abuse." }),
    giveRole(other, { ...input, reason: "Writes well.", staffRole: "editor", places: [] }),
  ]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  expect(await told(one, person)).toHaveLength(2);
});

test("sent ten times at once is done once", async () => {
  const [administrator, person] = [await anAdministrator(), await foundMember()];
  const input = await form(administrator, person);
  const answers = await Promise.all(Array.from({ length: 10 }, () => suspendMember(administrator, input)));
  expect(answers.filter((answer) => answer instanceof Refusal)).toEqual([]);
  expect(await told(administrator, person)).toHaveLength(2);
  expect(await lettersTo(person.email)).toHaveLength(1);
});

test("a second deed for the same reason is done, and told, as the first was", async () => {
  const [administrator, person] = [await anAdministrator(), await foundMember()];
  const [first, second] = [await foundPlace(), await foundPlace()];
  for (const place of [first, second]) {
    const input = { ...(await form(administrator, person)), staffRole: "moderator" as const, places: [place.name] };
    for (const answer of [await giveRole(administrator, input), await giveRole(administrator, input)])
      expect(answer).toEqual({ personId: person.id });
    expect(await now(person)).toMatchObject({ moderates: [place.id] });
  }
  for (let n = 0; n < 2; n++) await resetFactors(administrator, await form(administrator, person));
  expect(await lettersTo(person.email)).toHaveLength(4);
});

test("suspended ends every session in the same moment; restored, all is as it was", async () => {
  const [administrator, person] = [await anAdministrator(), await foundMember({ staffRole: "editor" })];
  const tokens = await Promise.all([1, 2].map(() => beginSession(person.id, { by: "demonstration" })));
  expect((await getPerson(administrator, person.id))?.sessions).toBe(2);
  await suspendMember(administrator, await form(administrator, person));
  for (const { token } of tokens) expect(await memberOfToken(token)).toBeNull();
  expect((await getPerson(administrator, person.id))?.sessions).toBe(0);
  await restoreMember(administrator, await form(administrator, person, "A mistake."));
  const { token } = await beginSession(person.id, { by: "demonstration" });
  expect((await memberOfToken(token))?.member).toMatchObject({ staffRole: "editor" });
  expect(await lettersTo(person.email)).toHaveLength(2);
});

test("a lost phone: no second factor is left, and no session", async () => {
  const [administrator, person] = [await anAdministrator(), await foundMember({ staffRole: "editor" })];
  const { token } = await beginSession(person.id, { by: "demonstration" });
  const of = [person.id];
  await owner.query(
    "insert into passkeys (id, member_id, credential_id, public_key, name) values (gen_random_uuid(), $1, gen_random_uuid(), '\\x00', 'Phone')",
    of,
  );
  await owner.query(
    "insert into authenticators (id, member_id, secret, confirmed_at) values (gen_random_uuid(), $1, 'x', now())",
    of,
  );
  await owner.query(
    "insert into recovery_codes (id, member_id, code_hash) values (gen_random_uuid(), $1, gen_random_uuid())",
    of,
  );
  expect(await getPerson(administrator, person.id)).toMatchObject({ passkeys: 1, hasAuthenticator: true, recoveryCodes: 1 });
  await resetFactors(administrator, await form(administrator, person));
  expect(await getPerson(administrator, person.id)).toMatchObject({ passkeys: 0, hasAuthenticator: false, recoveryCodes: 0 });
  expect((await told(administrator, person))?.[0]).toBe(
    "Second factors were removed: one passkey, the authenticator app and one recovery code",
  );
  expect(await memberOfToken(token)).toBeNull();
  expect(await now(person)).toMatchObject({ staffRole: "editor" });
});

test("a place that nobody knows is answered where it was typed, and nothing is given", async () => {
  const [administrator, person] = [await anAdministrator(), await foundMember()];
  const input = { ...(await form(administrator, person)), staffRole: "moderator" as const, places: [`Nowhere ${tail()}`] };
  expect(await giveRole(administrator, input)).toMatchObject({
    fields: { places: expect.stringContaining("no place called") },
  });
  const none = giveRoleSchema.safeParse({ ...input, role: "moderator-of-places", places: " \n " });
  expect(none.error?.issues[0]?.path).toEqual(["places"]);
  expect(await now(person)).toMatchObject({ staffRole: null });
});

test("found by a part of the name, the address or the organisation, and by what they are", async () => {
  const administrator = await anAdministrator();
  const mark = tail();
  const name = `Zo%ë_${mark} ${"O’Hara-Ng"}`;
  const person = await foundMember({ name, staffRole: "editor" });
  const newcomer = await foundMember({ name: `New ${mark}`, organisationId: null });
  const found = async (address: Record<string, string>) =>
    (await listPeople(administrator, readPeopleFilter(address)))?.rows.map(({ id }) => id);
  expect(await found({ find: `zo%Ë_${mark}` })).toEqual([person.id]);
  expect(await found({ find: person.email.slice(2).toUpperCase() })).toEqual([person.id]);
  expect(await found({ find: person.organisations[0]?.name ?? "" })).toContain(person.id);
  expect(await found({ find: mark, show: "editor" })).toEqual([person.id]);
  expect(await found({ find: mark, show: "no-organisation" })).toEqual([newcomer.id]);
  expect(await found({ find: mark, show: "suspended" })).toEqual([]);
  expect(await found({ find: mark })).toEqual([newcomer.id, person.id]);
  expect(await found({ find: `%${mark}` })).toEqual([]);
  for (const viewer of [null, person, newcomer]) expect(await listPeople(viewer, readPeopleFilter({}))).toBeNull();
});

test("the list is read to its end and back, each person once", async () => {
  const administrator = await anAdministrator();
  const mark = tail();
  const ids = [];
  // Names alike, so that the order needs more than the name.
  for (let n = 0; n < 65; n++) ids.push((await foundMember({ name: `Same ${mark}`, organisationId: null })).id);
  const page = (more: Record<string, string>) => listPeople(administrator, readPeopleFilter({ find: mark, ...more }));
  const pages = [await page({})];
  while (pages.at(-1)?.after) pages.push(await page({ after: pages.at(-1)?.after ?? "" }));
  const read = pages.map((one) => one?.rows.map(({ id }) => id) ?? []);
  expect(read.map(({ length }) => length)).toEqual([30, 30, 5]);
  expect(read.flat().toSorted()).toEqual(ids.toSorted());
  const back = await page({ before: pages[2]?.before ?? "" });
  expect(back?.rows.map(({ id }) => id)).toEqual(read[1]);
});

test("the demonstration's invented administrator meets no real person", async () => {
  const invented = await anAdministrator();
  const email = `real.${tail()}@example.org`;
  const real = await appoint(founder, { email, staffRole: "editor" });
  if (real instanceof Refusal) throw real;
  expect(await getPerson(invented, real.id)).toBeNull();
  expect((await listPeople(invented, readPeopleFilter({ find: email })))?.rows).toEqual([]);
  const input = { personId: real.id, seen: "", reason: "For fun.", siteUrl };
  for (const deed of [takeBackRole, suspendMember, resetFactors])
    expect(await deed(invented, input)).toMatchObject({ message: expect.stringMatching(/nobody here/) });
});
