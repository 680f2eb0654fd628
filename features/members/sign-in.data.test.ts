import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { foundMember } from "@/demo/founding";
import { appoint } from "@/features/members/appointing";
import { continueAs } from "@/features/members/continuing";
import { openAccount } from "@/features/members/opening-an-account";
import { getLink, isExpectedToSayAName, listDemonstrationPeople } from "@/features/members/sign-in-queries";
import { askForCode, door, openLink, tryCode } from "@/features/members/signing-in";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const site = { siteUrl: "http://localhost:3000" };
const someone = () => ({ email: `someone.${tail()}@example.org`, browser: `browser-${tail()}-${tail()}` });

afterAll(() => owner.end());

async function lettersTo(email: string) {
  const { rows } = await owner.query("select subject, text, html from letters where to_address = $1 order by made_at", [email]);
  return rows.map(({ subject, text, html }) => ({
    code: subject.slice(0, 7).replace(" ", ""),
    token: /token=([\w-]+)/.exec(text)?.[1] ?? "",
    html,
  }));
}

async function ask(who = someone()) {
  await askForCode(door, { ...who, ...site });
  const letter = (await lettersTo(who.email)).at(-1);
  if (!letter) throw new Error("no letter");
  return { ...who, ...letter, wrong: letter.code === "000000" ? "111111" : "000000" };
}

const refused = { name: "Refusal" };

test("the right code signs in once", async () => {
  const member = await foundMember();
  const { code, browser, email } = await ask({ ...someone(), email: member.email });
  expect(await tryCode(door, { code, browser, email })).toEqual({ member: expect.objectContaining({ id: member.id }) });
  expect(await tryCode(door, { code, browser, email })).toMatchObject(refused);
});

test("nothing is kept that signs in", async () => {
  const { email, code, token, browser } = await ask();
  const { rows } = await owner.query("select * from sign_in_codes where email = $1", [email]);
  const kept = JSON.stringify(rows);
  for (const secret of [code, token, browser]) expect(kept).not.toContain(`"${secret}"`);
});

test("a code is for the browser that asked", async () => {
  const { code, browser, email } = await ask();
  expect(await tryCode(door, { code, browser: `${browser}x`, email })).toMatchObject(refused);
  expect(await tryCode(door, { code, browser, email })).toEqual({ member: undefined });
});

test("five wrong codes, and the right one comes too late", async () => {
  const { code, wrong, browser, email } = await ask();
  const answers = [];
  for (let i = 0; i < 5; i += 1) answers.push(await tryCode(door, { code: wrong, browser, email }));
  expect(answers.map((answer) => answer instanceof Refusal && answer.message)).toEqual([
    "That code is not right. You can try 4 more times.",
    "That code is not right. You can try 3 more times.",
    "That code is not right. You can try 2 more times.",
    "That code is not right. You can try once more.",
    "That code is not right, and it was the fifth try. Send a new one.",
  ]);
  expect(await tryCode(door, { code, browser, email })).toMatchObject(refused);
});

test("twenty wrong codes at once are five tries", async () => {
  const { email, wrong, browser } = await ask();
  const answers = await Promise.all(Array.from({ length: 20 }, () => tryCode(door, { code: wrong, browser, email })));
  const counted = answers.filter((answer) => answer instanceof Refusal && answer.message.startsWith("That code is not right"));
  expect(counted).toHaveLength(5);
  const { rows } = await owner.query("select tries from sign_in_codes where email = $1", [email]);
  expect(rows).toEqual([{ tries: 5 }]);
});

test("the right code twice at once signs in once, with several letters on the way", async () => {
  const first = await ask();
  const second = await ask({ email: first.email, browser: first.browser });
  const answers = await Promise.all(
    [second, first, second, first].map(({ code, browser, email }) => tryCode(door, { code, browser, email })),
  );
  expect(answers.filter((answer) => !(answer instanceof Refusal))).toHaveLength(1);
});

test("an expired code and link say so", async () => {
  const { email, code, token, browser } = await ask();
  await owner.query("update sign_in_codes set expires_at = now() where email = $1", [email]);
  expect(await tryCode(door, { code, browser, email })).toMatchObject({ message: expect.stringContaining("Send a new one") });
  expect(await openLink(door, { token, browser })).toMatchObject({ message: expect.stringContaining("Send a new one") });
  expect(await getLink(null, { token, browser })).toBe("over");
});

test("looking at a link burns nothing; opening it works once, in the browser that asked", async () => {
  const member = await foundMember();
  const { token, browser } = await ask({ ...someone(), email: member.email });
  for (let i = 0; i < 3; i += 1) expect(await getLink(null, { token, browser: undefined })).toBe("other-browser");
  expect(await getLink(null, { token, browser })).toBe("ready");
  expect(await openLink(door, { token, browser: "another-browser-altogether" })).toMatchObject(refused);
  expect(await openLink(door, { token, browser })).toEqual({ member: expect.objectContaining({ id: member.id }) });
  expect(await openLink(door, { token, browser })).toMatchObject(refused);
  expect(await getLink(member, { token, browser })).toBe("signed-in");
  expect(await getLink(null, { token, browser })).toBe("over");
  expect(await getLink(await foundMember(), { token, browser })).toBe("over");
});

test("three letters to an address in ten minutes from one network, also when twelve ask at once; others still get theirs", async () => {
  const who = someone();
  const from = async (network: string, times: number) => {
    const asking = Array.from({ length: times }, (_, i) => ({ ...who, browser: `${who.browser}${i}`, network, ...site }));
    const answers = await Promise.all(asking.map((one) => askForCode(door, one)));
    expect(answers.some((answer) => answer instanceof Refusal)).toBe(false);
    return (await lettersTo(who.email)).length;
  };
  expect(await from("192.0.2.1", 12)).toBe(3);
  expect(await from("198.51.100.1", 1)).toBe(4);
  for (let n = 2; n < 12; n += 1) await from(`192.0.2.${n}`, 2);
  expect(await lettersTo(who.email), "and twenty in all").toHaveLength(20);
  await owner.query("update sign_in_codes set made_at = made_at - interval '11 minutes' where email = $1", [who.email]);
  expect(await from("192.0.2.1", 1)).toBe(21);
});

test("a code is tried for the address alone that was asked for last, whatever else this browser has asked for", async () => {
  const first = await ask();
  const second = await ask({ ...someone(), browser: first.browser });
  const { browser, email } = second;
  expect(await tryCode(door, { code: first.code, browser, email })).toMatchObject(refused);
  const { rows } = await owner.query("select email, tries from sign_in_codes where email = any ($1)", [[first.email, email]]);
  expect(new Map(rows.map((row) => [row.email, row.tries]))).toEqual(
    new Map([
      [first.email, 0],
      [email, 1],
    ]),
  );
  expect(await tryCode(door, { code: first.code, browser, email: first.email })).toEqual({ member: undefined });
});

test("a new address gets an account when it has said a name, once", async () => {
  const { email, code, browser } = await ask();
  expect(await openAccount(door, { browser, name: "Too Early" })).toMatchObject(refused);
  expect(await tryCode(door, { code, browser, email })).toEqual({ member: undefined });
  expect(await isExpectedToSayAName(null, browser)).toBe(true);
  expect(await isExpectedToSayAName(null, `${browser}x`)).toBe(false);
  const answers = await Promise.all(Array.from({ length: 10 }, () => openAccount(door, { browser, name: "Wren Oakley" })));
  const made = answers.flatMap((answer) => (answer instanceof Refusal ? [] : [answer.id]));
  expect(new Set(made).size).toBe(1);
  expect(await openAccount(door, { browser, name: "Wren Again" })).toMatchObject(refused);
  const { rows } = await owner.query("select name, staff_role from members where email = $1", [email]);
  expect(rows).toEqual([{ name: "Wren Oakley", staff_role: null }]);
  expect(await isExpectedToSayAName(null, browser)).toBe(false);
});

test("a suspended member does not come in", async () => {
  const member = await foundMember();
  await owner.query("update members set suspended_at = now() where id = $1", [member.id]);
  const { code, browser, email } = await ask({ ...someone(), email: member.email });
  expect(await tryCode(door, { code, browser, email })).toMatchObject({ message: expect.stringContaining("closed") });
});

test("only the door sends codes, and only founders appoint", async () => {
  expect(await askForCode({ house: "register" }, { ...someone(), ...site })).toMatchObject(refused);
  expect(await appoint(door, { email: someone().email, staffRole: "administrator" })).toMatchObject(refused);
});

test("appointing makes an administrator, and is written down", async () => {
  const { email } = someone();
  const made = await appoint({ house: "founder" }, { email, staffRole: "administrator" });
  expect(made).toMatchObject({ isNew: true });
  expect(await appoint({ house: "founder" }, { email, staffRole: "editor" })).toMatchObject({
    isNew: false,
    before: "administrator",
  });
  const { rows } = await owner.query(
    "select deed from ledger l join members m on m.id = l.noun_id where m.email = $1 and deed = 'appoint'",
    [email],
  );
  expect(rows).toHaveLength(2);
});

test("what the letter says in HTML is escaped", async () => {
  const { html, code } = await ask({ ...someone(), email: `a&b'${tail()}@example.org` });
  expect(html).toContain(code.slice(0, 3));
  expect(html).not.toMatch(/<script/);
});

// The site's row is one for all tests, so each state is made, asked and undone inside one test.
test("continuing as somebody: invented people, in the demonstration, and nobody else", async () => {
  const invented = await foundMember();
  const real = await foundMember();
  await owner.query("update members set is_illustrative = false where id = $1", [real.id]);
  const { rows } = await owner.query("select demonstration_since from site");
  try {
    await owner.query("update site set demonstration_since = null");
    expect(await continueAs(door, invented.id)).toMatchObject(refused);
    expect(await listDemonstrationPeople(null)).toEqual([]);
    await owner.query("update site set demonstration_since = now()");
    expect(await continueAs(door, invented.id)).toEqual({ member: { id: invented.id, staffRole: null } });
    expect(await continueAs(door, real.id)).toMatchObject(refused);
    expect(await continueAs({ house: "founder" }, invented.id)).toMatchObject(refused);
    expect(await continueAs(door, "01890000-0000-7000-8000-000000000000")).toMatchObject(refused);
    const people = (await listDemonstrationPeople(null)).map(({ id }) => id);
    expect(people).toContain(invented.id);
    expect(people).not.toContain(real.id);
  } finally {
    await owner.query("update site set demonstration_since = $1", [rows[0]?.demonstration_since ?? null]);
  }
});

beforeAll(async () => {
  await owner.query("insert into site default values on conflict do nothing");
});
