import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { foundMember } from "@/demo/founding";
import { connectIdentity, disconnectIdentity } from "@/features/identities/connecting";
import { openAccountByProvider } from "@/features/identities/opening-an-account";
import { getAddressToBeNamed, listIdentities } from "@/features/identities/queries";
import { comeInByProvider, door, setOut, takeBack } from "@/features/identities/signing-in";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const issuer = "https://login.example/oldham";
const provider = {
  key: "oldham",
  name: "Oldham Council",
  issuer,
  clientId: "hereabouts",
  clientSecret: "secret",
  domains: ["oldham.example", "example.org"],
  vouches: false,
  leadsOnTo: [],
};
const refused = { name: "Refusal" };
const someone = (more: { email?: string; isVerified?: boolean | undefined; name?: string } = {}) => {
  const subject = `subject-${tail()}-${tail()}`;
  return { subject, email: `${subject}@oldham.example`, isVerified: true, name: `Person ${tail()}`, ...more };
};
const theirs = async ({ subject }: { subject: string }) =>
  (await owner.query("select member_id, email from identities where subject = $1", [subject])).rows;
const letters = async (to: string) =>
  (await owner.query("select subject from letters where to_address = $1 order by made_at", [to])).rows.map(
    (row) => row.subject,
  );

async function begun(more: { browser?: string; memberId?: string } = {}) {
  const state = `state-${tail()}-${tail()}`;
  const browser = more.browser ?? `browser-${tail()}-${tail()}`;
  const memberId = more.memberId ?? null;
  const row = await setOut(door, { state, nonce: "nonce", verifier: "verifier", issuer, browser, next: "/places", memberId });
  return { state, browser, issuer, signInId: "id" in row ? row.id : "" };
}
const comeIn = async (claims: ReturnType<typeof someone>, more: Partial<typeof provider> = {}) =>
  comeInByProvider(door, { provider: { ...provider, ...more }, claims, signInId: (await begun()).signInId });

test("a state is good once, at its issuer, in the browser that set out, for ten minutes", async () => {
  const way = await begun();
  expect(await takeBack(door, { ...way, browser: "another" })).toMatchObject(refused);
  expect(await takeBack(door, { ...way, issuer: "https://login.example/york" })).toMatchObject(refused);
  expect(await takeBack(door, { ...way, state: "another" })).toMatchObject(refused);
  const answers = await Promise.all(Array.from({ length: 10 }, () => takeBack(door, way)));
  expect(answers.filter((answer) => "nonce" in answer)).toEqual([expect.objectContaining({ next: "/places", memberId: null })]);
  const late = await begun();
  await owner.query("update provider_sign_ins set expires_at = now() where id = $1", [late.signInId]);
  expect(await takeBack(door, late)).toMatchObject(refused);
  const { rows } = await owner.query("select * from provider_sign_ins where id = $1", [way.signInId]);
  for (const secret of [way.state, way.browser]) expect(JSON.stringify(rows)).not.toContain(secret);
});

test("issuer and subject are who it is: a new account once, then the same whatever address they have", async () => {
  const claims = someone();
  const answers = await Promise.all(Array.from({ length: 8 }, () => comeIn(claims)));
  const ids = answers.map((answer) => (typeof answer === "object" && "member" in answer ? answer.member.id : answer));
  expect(new Set(ids).size).toBe(1);
  expect(await comeIn({ ...claims, email: "moved@elsewhere.example", isVerified: false, name: "" })).toEqual({
    member: { id: ids[0], staffRole: null },
    isNew: false,
  });
  expect(await theirs(claims)).toEqual([{ member_id: ids[0], email: "moved@elsewhere.example" }]);
  const { rows } = await owner.query("select email from members where id = $1", [ids[0]]);
  expect(rows).toEqual([{ email: claims.email }]);
  expect(await comeIn(someone({ email: claims.email }))).toBe("has-account");
  expect(await comeIn({ ...claims, email: "x@york.example" }, { issuer: "https://login.example/york" })).toBe("unproven");
});

test.each([
  ["verified, its own domain", { isVerified: true }, {}, true],
  ["verified, a part of its domain", { isVerified: true, email: "ada@people.oldham.example" }, {}, false],
  ["verified, another's domain", { isVerified: true, email: "ada@york.example" }, {}, false],
  ["verified, no address", { isVerified: true, email: "" }, {}, false],
  ["not verified", { isVerified: false }, {}, false],
  ["not verified, though the operator trusts it", { isVerified: false }, { vouches: true }, false],
  ["nothing said", { isVerified: undefined }, {}, false],
  ["nothing said, and the operator trusts it", { isVerified: undefined }, { vouches: true }, true],
  ["nothing said, trusted, another's domain", { isVerified: undefined, email: "a@york.example" }, { vouches: true }, false],
])("an address opens an account: %s", async (_what, said, more, isIn) => {
  const claims = someone(said);
  // Each address is taken once.
  if (isIn) expect(await comeIn(claims, more)).toMatchObject({ isNew: true });
  else expect(await comeIn(claims, more)).toBe("unproven");
  expect(await theirs(claims)).toHaveLength(isIn ? 1 : 0);
});

test("an account is never given to whoever a provider says has its address", async () => {
  const member = await foundMember();
  const claims = someone({ email: member.email });
  expect(await comeIn(claims)).toBe("has-account");
  expect(await theirs(claims)).toEqual([]);
});

test("suspended and closed accounts stay so", async () => {
  for (const change of ["suspended_at = now()", "closed_at = now(), email = 'closed-' || id || '@closed.invalid'"]) {
    const member = await foundMember();
    const claims = someone();
    await connectIdentity(member, { provider, ...claims });
    await owner.query(`update members set ${change} where id = $1`, [member.id]);
    expect(await comeIn(claims)).toBe("closed");
  }
});

test("without a name it is asked for, in that browser, and the account is made once", async () => {
  const way = await begun();
  const claims = someone({ name: "" });
  await takeBack(door, way);
  expect(await comeInByProvider(door, { provider, claims, signInId: way.signInId })).toBe("say-a-name");
  expect(await getAddressToBeNamed(null, way.browser)).toBe(claims.email);
  expect(await getAddressToBeNamed(null, "another")).toBeNull();
  expect(await openAccountByProvider(door, { browser: "another", name: "Wren" })).toMatchObject(refused);
  const both = await Promise.all([1, 2].map(() => openAccountByProvider(door, { browser: way.browser, name: "Wren" })));
  expect(both[0]).toMatchObject({ id: expect.any(String) });
  expect(both[1]).toEqual(both[0]);
  expect(await theirs(claims)).toHaveLength(1);
  expect(await openAccountByProvider(door, { browser: way.browser, name: "Wren" })).toMatchObject(refused);
  expect(await getAddressToBeNamed(null, way.browser)).toBeNull();
});

test("connecting is one's own deed, told by letter, and never takes what is another's", async () => {
  const [member, other] = [await foundMember(), await foundMember()];
  const claims = someone();
  expect(await connectIdentity(member, { provider, ...claims })).toEqual({ connected: true });
  expect(await connectIdentity(member, { provider, ...claims })).toEqual({ connected: false });
  expect(await connectIdentity(other, { provider, ...claims })).toMatchObject(refused);
  expect(await theirs(claims)).toEqual([{ member_id: member.id, email: claims.email }]);
  expect(await letters(member.email)).toEqual(["Oldham Council is connected with your account"]);
  expect(await comeIn(claims)).toMatchObject({ member: { id: member.id }, isNew: false });

  const [own] = (await listIdentities(member)).connected;
  const gone = { id: own?.id ?? "", nameOf: () => "Oldham Council" };
  expect(await disconnectIdentity(other, gone)).toMatchObject(refused);
  expect(await disconnectIdentity(member, gone)).toEqual({ disconnected: true });
  expect(await disconnectIdentity(member, gone)).toMatchObject(refused);
  expect(await letters(member.email)).toHaveLength(2);
  const { rows } = await owner.query("select deed from ledger where member_id = $1 and noun = 'identity' order by at", [
    member.id,
  ]);
  expect(rows.map(({ deed }) => deed)).toEqual(["connectIdentity", "disconnectIdentity"]);
});

test("two connect the same at once: one has it", async () => {
  const both = [await foundMember(), await foundMember()];
  const claims = someone();
  const answers = await Promise.all(both.map((member) => connectIdentity(member, { provider, ...claims })));
  expect(answers.filter((answer) => "connected" in answer)).toHaveLength(1);
  expect(await theirs(claims)).toHaveLength(1);
});

test("staff connect and disconnect only when they have just shown their second factor", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const waiting = { ...editor, staffRole: null, waitingRole: editor.staffRole, provedAt: null };
  const anHourAgo = { ...editor, provedAt: new Date(Date.now() - 3_600_000) };
  const claims = someone();
  for (const member of [waiting, anHourAgo])
    expect(await connectIdentity(member, { provider, ...claims })).toMatchObject(refused);
  expect(await connectIdentity(editor, { provider, ...claims })).toEqual({ connected: true });
  const [own] = (await listIdentities(editor)).connected;
  expect(await disconnectIdentity(anHourAgo, { id: own?.id ?? "", nameOf: () => "" })).toMatchObject(refused);
});

test("nobody reads or writes another's identities, or what is at a provider, in Postgres either", async () => {
  const [member, other] = [await foundMember(), await foundMember()];
  await connectIdentity(member, { provider, ...someone() });
  expect((await listIdentities(other)).connected).toEqual([]);
  const asOther = await owner.connect();
  try {
    await asOther.query(`begin; set local role hereabouts_app; set local "hereabouts.member" = '${other.id}'`);
    for (const table of ["identities", "provider_sign_ins"])
      expect((await asOther.query(`select from ${table}`)).rowCount, table).toBe(0);
    await expect(
      asOther.query("insert into identities (id, member_id, issuer, subject) values (gen_random_uuid(), $1, 'x', 'y')", [
        member.id,
      ]),
    ).rejects.toThrow(/row-level security/);
  } finally {
    await asOther.query("rollback");
    asOther.release();
  }
});
