import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "@/bin/fresh-database.mjs";
import type { Member } from "@/db/doors";
import { getMember } from "@/db/member";
import { foundMember } from "@/demo/founding";
import { appoint, giveRole, takeBackRole } from "@/features/members/appointing";
import { getPerson } from "@/features/members/people-queries";
import { suspendMember } from "@/features/members/suspending";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

/** How many administrators a site has is one fact for a whole database: these tests have one of their own. */
let owner: pg.Client;
let stop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase("hereabouts_last_administrator");
  process.env.DATABASE_URL = database.appUrl;
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("insert into site (id) values (1) on conflict do nothing");
  stop = database.stop;
});

afterAll(async () => {
  await owner.end();
  await stop();
});

const founder = { house: "founder" } as const;

async function anAdministrator(): Promise<Member> {
  const made = await appoint(founder, { email: `real.${tail()}@example.org`, staffRole: "administrator" });
  const member = made instanceof Refusal ? null : await getMember(founder, made.id);
  if (!member) throw new Error("no administrator");
  return member;
}

async function form(by: Member, person: Member) {
  const page = await getPerson(by, person.id);
  return { personId: person.id, seen: page?.history[0]?.id ?? "", reason: "To see.", siteUrl: "http://localhost:3000" };
}

const administrators = async () =>
  (await owner.query("select id from members where staff_role = 'administrator' and suspended_at is null")).rows.map(
    ({ id }) => id,
  );
const nobody = () => owner.query("update members set staff_role = null");
const last = { message: expect.stringMatching(/the last administrator/) };

test("the last administrator stays, by the command and by Postgres alone", async () => {
  await nobody();
  const only = await anAdministrator();
  expect(await takeBackRole(only, await form(only, only))).toMatchObject(last);
  expect((await getPerson(only, only.id))?.can).toMatchObject({ takeBackRole: false, suspend: false });
  const asThemselves = (deed: string) =>
    owner
      .query(`begin; set local "hereabouts.member" = '${only.id}'; update members set ${deed} where id = '${only.id}'`)
      .finally(() => owner.query("rollback"));
  await expect(asThemselves("staff_role = null")).rejects.toThrow(/the last administrator stays/);
  await expect(asThemselves("suspended_at = now()")).rejects.toThrow(/the last administrator stays|nobody gives/);
  await expect(asThemselves("closed_at = now(), email = 'closed-1@closed.invalid'")).rejects.toThrow(
    /the last administrator stays/,
  );
  expect(await administrators()).toEqual([only.id]);
});

test("of two, either may go, and then the other stays", async () => {
  await nobody();
  const [one, other] = [await anAdministrator(), await anAdministrator()];
  expect(await takeBackRole(one, await form(one, one))).not.toBeInstanceOf(Refusal);
  expect(await takeBackRole(other, await form(other, other))).toMatchObject(last);
  expect(await administrators()).toEqual([other.id]);
});

test.each([
  ["demote", takeBackRole],
  ["suspend", suspendMember],
] as const)("two who %s each other at once: one is left", async (_, deed) => {
  for (let round = 0; round < 5; round++) {
    await nobody();
    const [one, other] = [await anAdministrator(), await anAdministrator()];
    const both = await Promise.all([deed(one, await form(one, other)), deed(other, await form(other, one))]);
    expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
    expect(await administrators()).toHaveLength(1);
  }
});

test("two who take back their own at once: one is left", async () => {
  await nobody();
  const both = await Promise.all(
    [await anAdministrator(), await anAdministrator()].map(async (member) => ({ member, input: await form(member, member) })),
  );
  const answers = await Promise.all(both.map(({ member, input }) => takeBackRole(member, input)));
  expect(answers.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  expect(await administrators()).toHaveLength(1);
});

test("somebody suspended, or invented, does not count; made something less is as good as demoted", async () => {
  await nobody();
  const [only, gone] = [await anAdministrator(), await anAdministrator()];
  const invented = await foundMember({ staffRole: "administrator" });
  await suspendMember(only, await form(only, gone));
  expect(await takeBackRole(only, await form(only, only))).toMatchObject(last);
  const next = await anAdministrator();
  expect(await giveRole(next, { ...(await form(next, only)), staffRole: "editor", places: [] })).not.toBeInstanceOf(Refusal);
  expect(await takeBackRole(next, await form(next, next))).toMatchObject(last);
  // An invented one is nobody on a real site, so they may go whenever; in the demonstration the last of them stays.
  expect(await takeBackRole(invented, await form(invented, invented))).not.toBeInstanceOf(Refusal);
  await nobody();
  await owner.query("update site set demonstration_since = now()");
  const told = await foundMember({ staffRole: "administrator" });
  expect(await takeBackRole(told, await form(told, told))).toMatchObject(last);
  const real = await anAdministrator();
  expect(await takeBackRole(real, await form(real, real))).toMatchObject(last);
  expect(await takeBackRole(real, await form(real, told))).not.toBeInstanceOf(Refusal);
  await owner.query("update site set demonstration_since = null");
});
