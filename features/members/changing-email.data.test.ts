import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { foundMember } from "@/demo/founding";
import { askToChangeEmail, changeEmail } from "@/features/members/changing-email";
import { getOwnEmail } from "@/features/members/email-queries";
import { tail } from "@/lib/slug";
import { beginSession, memberOfToken } from "@/web/sessions";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

type Person = Awaited<ReturnType<typeof foundMember>>;
const refused = { name: "Refusal" };
const aBrowser = () => `browser-${tail()}-${tail()}`;
const anAddress = () => `new.${tail()}@example.org`;
const lettersTo = async (to: string) =>
  (await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [to])).rows;
const codeTo = async (to: string) => /\b\d{3} \d{3}\b/.exec((await lettersTo(to)).at(-1)?.text)?.[0].replace(" ", "") ?? "";
const emailOf = async ({ id }: Person) => (await owner.query("select email from members where id = $1", [id])).rows[0].email;
const wrong = (code: string) => ((Number(code) + 1) % 1_000_000).toString().padStart(6, "0");

async function asked(member: Person, email = anAddress()) {
  const browser = aBrowser();
  expect(await askToChangeEmail(member, { email, browser })).toMatchObject({ id: expect.any(String) });
  return { email, browser, oldCode: await codeTo(member.email), newCode: await codeTo(email) };
}

test("both codes change the address, end the other sessions, and both addresses are told; the ledger holds neither", async () => {
  const member = await foundMember();
  const [here, elsewhere] = [await beginSession(member.id, { by: "code" }), await beginSession(member.id, { by: "code" })];
  const asking = (await memberOfToken(here.token))?.member ?? member;
  const { email, ...codes } = await asked(member);
  expect(await getOwnEmail(member)).toEqual({ email: member.email, change: { newEmail: email, isOver: false } });
  expect(await changeEmail(asking, codes)).toEqual({ newEmail: email });
  expect(await emailOf(member)).toBe(email);
  expect(await memberOfToken(here.token)).not.toBeNull();
  expect(await memberOfToken(elsewhere.token)).toBeNull();
  for (const to of [member.email, email])
    expect((await lettersTo(to)).at(-1)).toMatchObject({ subject: expect.stringContaining("has changed") });
  const { rows } = await owner.query("select * from ledger where of_member_id = $1", [member.id]);
  expect(rows.map(({ deed }) => deed)).toContain("changeEmail");
  for (const address of [member.email, email]) expect(JSON.stringify(rows)).not.toContain(address);
  expect(await changeEmail(asking, codes)).toMatchObject(refused);
});

test("one right code is not enough, nor both in another browser, nor another member's", async () => {
  const [member, other] = [await foundMember(), await foundMember()];
  const { email, ...codes } = await asked(member);
  expect(await changeEmail(member, { ...codes, oldCode: wrong(codes.oldCode) })).toMatchObject({
    fields: { oldCode: "This code is not right." },
  });
  expect(await changeEmail(member, { ...codes, newCode: wrong(codes.newCode) })).toMatchObject({
    fields: { newCode: "This code is not right." },
  });
  expect(await changeEmail(member, { ...codes, browser: aBrowser() })).toMatchObject(refused);
  expect(await changeEmail(other, codes)).toMatchObject(refused);
  expect(await emailOf(member)).toBe(member.email);
  expect(await changeEmail(member, codes)).toEqual({ newEmail: email });
});

test("twenty wrong tries at once are five, and then the right ones come too late", async () => {
  const member = await foundMember();
  const { email, ...codes } = await asked(member);
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => changeEmail(member, { ...codes, newCode: wrong(codes.newCode) })),
  );
  expect(tries.filter((answer) => "fields" in answer && answer.fields.newCode)).toHaveLength(5);
  expect(await changeEmail(member, codes)).toMatchObject(refused);
  expect((await getOwnEmail(member)).change).toEqual({ newEmail: email, isOver: true });
});

test("the right codes twice at once change it once; a later request makes the earlier codes worthless; ten minutes end them", async () => {
  const member = await foundMember();
  const first = await asked(member);
  const second = await asked(member);
  expect(await changeEmail(member, first)).toMatchObject(refused);
  const answers = await Promise.all([second, second, second].map((codes) => changeEmail(member, codes)));
  expect(answers.filter((answer) => "newEmail" in answer)).toHaveLength(1);
  const moved = { ...member, email: second.email };
  const late = await asked(moved);
  await owner.query("update email_changes set expires_at = now() where member_id = $1", [member.id]);
  expect(await changeEmail(moved, late)).toMatchObject(refused);
});

test("an address that somebody has: the same answer, no code, and its owner alone is told", async () => {
  const [member, holder] = [await foundMember(), await foundMember()];
  const browser = aBrowser();
  const answers = [
    await askToChangeEmail(await foundMember(), { email: anAddress(), browser }),
    await askToChangeEmail(member, { email: holder.email, browser }),
  ];
  expect(answers.map((answer) => Object.keys(answer))).toEqual([["id"], ["id"]]);
  const [letter] = await lettersTo(holder.email);
  expect(letter.subject).toContain("has an account");
  expect(letter.text).not.toMatch(/\d{3} \d{3}/);
  expect(letter.text).not.toContain(member.email);
  const oldCode = await codeTo(member.email);
  expect(await changeEmail(member, { oldCode, newCode: "000000", browser })).toMatchObject({
    fields: { newCode: expect.any(String) },
  });
});

test("two who want the same address at once: one has it", async () => {
  const both = [await foundMember(), await foundMember()];
  const email = anAddress();
  const codes: Awaited<ReturnType<typeof asked>>[] = [];
  for (const member of both) codes.push(await asked(member, email));
  const answers = await Promise.all(
    both.map((member, index) => changeEmail(member, codes[index] ?? { oldCode: "", newCode: "", browser: "" })),
  );
  expect(answers.filter((answer) => "newEmail" in answer)).toHaveLength(1);
});

test("one's own address is no new one; staff confirm first; nobody sets it without the door", async () => {
  const member = await foundMember();
  expect(await askToChangeEmail(member, { email: member.email, browser: aBrowser() })).toMatchObject(refused);
  const editor = await foundMember({ staffRole: "editor" });
  const anHourAgo = { ...editor, provedAt: new Date(Date.now() - 3_600_000) };
  const waiting = { ...editor, staffRole: null, waitingRole: editor.staffRole, provedAt: null };
  const { email, ...codes } = await asked(editor);
  for (const who of [anHourAgo, waiting]) {
    expect(await askToChangeEmail(who, { email: anAddress(), browser: aBrowser() })).toMatchObject(refused);
    expect(await changeEmail(who, codes)).toMatchObject(refused);
  }
  expect(await changeEmail(editor, codes)).toEqual({ newEmail: email });
  const client = await owner.connect();
  try {
    await client.query(`begin; set local role hereabouts_app; set local "hereabouts.member" = '${member.id}'`);
    await expect(client.query("update members set email = 'x@example.org' where id = $1", [member.id])).rejects.toThrow(
      /nobody gives/,
    );
  } finally {
    await client.query("rollback");
    client.release();
  }
});
