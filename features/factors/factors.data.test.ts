import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { type Db, type Member, reading, writing } from "@/db/doors";
import { authenticators, passkeyChallenges, passkeys, recoveryCodes } from "@/db/schema/factors";
import { ledger } from "@/db/schema/ledger";
import { done, foundMember } from "@/demo/founding";
import { aDevice } from "@/features/factors/a-device-for-tests";
import { askForOwnPasskey, askWhoIsThere, proveByPasskey, signInByPasskey } from "@/features/factors/answering";
import { codeAt, openSecret } from "@/features/factors/authenticator-code";
import {
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticator,
  showAuthenticatorCode,
} from "@/features/factors/authenticators";
import { forgetFactors } from "@/features/factors/forgetting";
import { addPasskey, askForNewPasskey, removePasskey, renamePasskey } from "@/features/factors/passkeys";
import { getBegunAuthenticator, getFactors } from "@/features/factors/queries";
import { makeRecoveryCodes, spendRecoveryCode } from "@/features/factors/recovery-codes";
import { Refusal } from "@/lib/refusal";

const door = { house: "door" } as const;
const siteUrl = "http://localhost:3000";
const from = { browser: "Firefox on Windows", siteUrl };
const halfMinute = 30_000;
const earlier = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const words = (answer: unknown) => (answer instanceof Refusal ? answer.message : "done");

beforeAll(() => {
  vi.stubEnv("AUTH_SECRET", "for the data tests alone");
});

/** Signed in by letter a moment ago; no second factor shown. */
const signedIn = (member: Member, minutesAgo = 0): Member => ({
  ...member,
  staffRole: null,
  waitingRole: member.staffRole ?? member.waitingRole,
  provedAt: null,
  session: { id: "0198a3a4-0000-7000-8000-000000000000", begunAt: earlier(minutesAgo) },
});
const proved = (member: Member, minutesAgo = 0): Member => ({ ...member, provedAt: earlier(minutesAgo) });

const aMember = async () => signedIn(await foundMember());
const aStaffMember = async () => signedIn(await foundMember({ staffRole: "editor" }));

/** As the door: it sees everybody's. */
async function secretOf(member: Member, which = isNotNull(authenticators.confirmedAt)) {
  const [row] = await reading(door, (db) =>
    db
      .select({ secret: authenticators.secret })
      .from(authenticators)
      .where(and(eq(authenticators.memberId, member.id), which)),
  );
  return openSecret(row?.secret ?? "", member.id) ?? "none";
}
const change = (work: (db: Db) => Promise<unknown>) => writing(door, work);
/** As if the last code had been used a while ago, and no wrong one typed since. */
const later = (member: Member) =>
  change((db) =>
    db.update(authenticators).set({ lastStep: 0, tries: 0, restsUntil: null }).where(eq(authenticators.memberId, member.id)),
  );

async function withApp(member: Member) {
  done(await beginAuthenticator(member));
  const secret = await secretOf(member, isNull(authenticators.confirmedAt));
  done(await confirmAuthenticator(member, { code: codeAt(secret), from }));
  return secret;
}

async function withPasskey(member: Member, name = "My phone") {
  const device = aDevice();
  const { options } = done(await askForNewPasskey(member, { siteUrl }));
  const { id } = done(await addPasskey(member, { name, answer: device.register(options, { origin: siteUrl }), from }));
  return { device, id };
}

const lettersTo = async (memberId: string) => {
  const { rows } = await reading({ house: "worker" }, (db) =>
    db.execute<{ subject: string; text: string }>(
      sql`select subject, text from letters where to_address = (select email from members where id = ${memberId}) order by made_at`,
    ),
  );
  return rows;
};

test("the key is shown until its first code; then it counts, and a letter and the ledger say so", async () => {
  const member = await aStaffMember();
  expect(await getBegunAuthenticator(member)).toBeNull();
  done(await beginAuthenticator(member));
  const shown = await getBegunAuthenticator(member);
  expect(shown?.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(shown?.address).toContain(`secret=${shown?.secret}`);
  done(await beginAuthenticator(member));
  expect((await getBegunAuthenticator(member))?.secret).toBe(shown?.secret);
  const confirmed = done(await confirmAuthenticator(member, { code: codeAt(shown?.secret ?? ""), from }));
  expect(confirmed.needsCodes).toBe(true);
  expect(await getBegunAuthenticator(member)).toBeNull();
  expect((await getFactors(member)).authenticator?.isReadable).toBe(true);
  expect((await lettersTo(member.id)).map(({ subject }) => subject)).toEqual([
    expect.stringContaining("An authenticator app was set up"),
  ]);
  const deeds = await reading(proved(await foundMember({ staffRole: "administrator" })), (db) =>
    db
      .select({ deed: ledger.deed, memberId: ledger.memberId })
      .from(ledger)
      .where(and(eq(ledger.ofMemberId, member.id), eq(ledger.noun, "factor")))
      .orderBy(desc(ledger.id)),
  );
  expect(deeds).toEqual([{ deed: "addAuthenticator", memberId: member.id }]);
});

test("the table holds no secret that could be read", async () => {
  const member = await aStaffMember();
  const secret = await withApp(member);
  const { rows } = await reading(door, (db) =>
    db.execute(sql`select a::text as whole from authenticators a where member_id = ${member.id}`),
  );
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test.each([-1, 0, 1])("a code of the half minute %i from now is right, once", async (steps) => {
  const member = await aStaffMember();
  const secret = await withApp(member);
  await later(member);
  const code = codeAt(secret, Date.now() + steps * halfMinute);
  expect(await showAuthenticatorCode(member, { code })).toHaveProperty("id");
  expect(words(await showAuthenticatorCode(member, { code }))).toContain("used already");
});

test.each([-3, 3])("a code of the half minute %i from now is not", async (steps) => {
  const member = await aStaffMember();
  const secret = await withApp(member);
  await later(member);
  expect(words(await showAuthenticatorCode(member, { code: codeAt(secret, Date.now() + steps * halfMinute) }))).toContain(
    "four more times",
  );
});

test("after a code, one of an earlier half minute is used up too", async () => {
  const member = await aStaffMember();
  const secret = await withApp(member);
  await later(member);
  done(await showAuthenticatorCode(member, { code: codeAt(secret) }));
  expect(words(await showAuthenticatorCode(member, { code: codeAt(secret, Date.now() - halfMinute) }))).toContain(
    "used already",
  );
});

test("the same right code four times at once is accepted once, as often as it is tried", async () => {
  const member = await aStaffMember();
  const secret = await withApp(member);
  for (let round = 0; round < 10; round++) {
    await later(member);
    const code = codeAt(secret);
    const answers = await Promise.all(Array.from({ length: 4 }, () => showAuthenticatorCode(member, { code })));
    expect(answers.filter((answer) => !(answer instanceof Refusal))).toHaveLength(1);
  }
});

test("twenty wrong codes at once are five tries; then it rests, for the right one too, and for nobody else", async () => {
  const [member, other] = [await aStaffMember(), await aStaffMember()];
  const [secret, others] = [await withApp(member), await withApp(other)];
  await later(member);
  await later(other);
  const wrong = String((Number(codeAt(secret)) + 500_000) % 1_000_000).padStart(6, "0");
  const answers = await Promise.all(Array.from({ length: 20 }, () => showAuthenticatorCode(member, { code: wrong })));
  expect(answers.filter((answer) => words(answer).includes("not right"))).toHaveLength(4);
  expect(answers.filter((answer) => words(answer).includes("Too many codes were wrong"))).toHaveLength(16);
  expect(words(await showAuthenticatorCode(member, { code: codeAt(secret) }))).toContain("Wait 5 minutes");
  expect(await showAuthenticatorCode(other, { code: codeAt(others) })).toHaveProperty("id");

  await change((db) =>
    db
      .update(authenticators)
      .set({ restsUntil: sql`now() - interval '1 second'` })
      .where(eq(authenticators.memberId, member.id)),
  );
  expect(words(await showAuthenticatorCode(member, { code: wrong }))).toContain("four more times");
  expect(await showAuthenticatorCode(member, { code: codeAt(secret) })).toHaveProperty("id");
  expect(words(await showAuthenticatorCode(member, { code: wrong }))).toContain("four more times");
});

test("the first factor needs a sign-in of the last 15 minutes; another needs one shown in them", async () => {
  const member = await aStaffMember();
  expect(words(await beginAuthenticator(signedIn(member, 16)))).toContain("Sign in again");
  expect(words(await askForNewPasskey(signedIn(member, 16), { siteUrl }))).toContain("Sign in again");
  expect(words(await beginAuthenticator({ ...member, session: null }))).toContain("Sign in again");
  await withApp(member);
  // Just signed in is not enough any more.
  expect(words(await askForNewPasskey(member, { siteUrl }))).toContain("Confirm that it is you");
  expect(words(await beginAuthenticator(proved(member, 16)))).toContain("Confirm that it is you");
  await withPasskey(proved(member, 14));
  expect((await getFactors(member)).passkeys).toHaveLength(1);
});

test("a key begun before is confirmed by nobody who may not add one", async () => {
  const member = await aStaffMember();
  done(await beginAuthenticator(member));
  const secret = await secretOf(member, isNull(authenticators.confirmedAt));
  expect(await getBegunAuthenticator(signedIn(member, 16))).toBeNull();
  expect(words(await confirmAuthenticator(signedIn(member, 16), { code: codeAt(secret), from }))).toContain("Sign in again");
});

test("another app takes the place of the one before, which then makes no right codes", async () => {
  const member = await aStaffMember();
  const before = await withApp(member);
  const again = proved(member);
  done(await beginAuthenticator(again));
  await later(member);
  expect(await showAuthenticatorCode(member, { code: codeAt(before) })).toHaveProperty("id");
  const after = await secretOf(member, isNull(authenticators.confirmedAt));
  done(await confirmAuthenticator(again, { code: codeAt(after), from }));
  expect(await secretOf(member)).toBe(after);
  await later(member);
  expect(await showAuthenticatorCode(member, { code: codeAt(before) })).toBeInstanceOf(Refusal);
});

test("staff keep one factor, also when two are removed at once; others may have none", async () => {
  const staff = proved(await aStaffMember());
  const { id } = await withPasskey(signedIn(staff));
  await withApp(staff);
  const answers = await Promise.all([removePasskey(staff, { id, from }), removeAuthenticator(staff, { from })]);
  expect(answers.map(words).sort()).toEqual([expect.stringContaining("Staff keep a second factor"), "done"]);

  const member = await aMember();
  const { id: only } = await withPasskey(member);
  expect(words(await removePasskey(signedIn(member, 16), { id: only, from }))).toContain("Confirm that it is you");
  done(await removePasskey(member, { id: only, from }));
  expect((await getFactors(member)).hasAny).toBe(false);
});

test("staff remove a factor only when they have just shown one", async () => {
  const member = await aStaffMember();
  const { id } = await withPasskey(member);
  await withApp(proved(member));
  expect(words(await removePasskey(member, { id, from }))).toContain("Confirm that it is you");
  expect(words(await removePasskey(proved(member, 16), { id, from }))).toContain("Confirm that it is you");
  done(await removePasskey(proved(member), { id, from }));
});

test("ten recovery codes, each once; two at once are one; a new set ends the old; only for who has a factor", async () => {
  const member = await aStaffMember();
  expect(words(await makeRecoveryCodes(proved(member), { from }))).toContain("first");
  await withApp(member);
  expect(words(await makeRecoveryCodes(member, { from }))).toContain("Confirm that it is you");
  const { codes } = done(await makeRecoveryCodes(proved(member), { from }));
  expect(new Set(codes).size).toBe(10);
  const [first = "", second = "", third = ""] = codes;
  expect(first).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  const { rows } = await reading(door, (db) =>
    db.execute(sql`select r::text as whole from recovery_codes r where member_id = ${member.id}`),
  );
  for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code);

  const twice = await Promise.all([
    spendRecoveryCode(member, { code: first, from }),
    spendRecoveryCode(member, { code: first, from }),
  ]);
  expect(twice.map(words).sort()).toEqual([expect.stringContaining("used already"), "done"]);
  expect((await getFactors(member)).recoveryCodesLeft).toBe(9);
  expect(done(await spendRecoveryCode(member, { code: ` ${second.toUpperCase().replaceAll("-", " ")}`, from })).left).toBe(8);
  const other = await aStaffMember();
  expect(await spendRecoveryCode(other, { code: third, from })).toBeInstanceOf(Refusal);

  const { codes: fresh } = done(await makeRecoveryCodes(proved(member), { from }));
  expect(words(await spendRecoveryCode(member, { code: third, from }))).toContain("not one of your recovery codes");
  for (const code of fresh.slice(0, 8)) done(await spendRecoveryCode(member, { code, from }));
  expect(await getFactors(member)).toMatchObject({ recoveryCodesLeft: 2, isShortOfCodes: true });
  const sent = await lettersTo(member.id);
  expect(sent.at(-1)?.subject).toContain("A recovery code was used (two are left)");
});

test("with the last factor of somebody who is not staff go their recovery codes", async () => {
  const staff = await aStaffMember();
  const { id } = await withPasskey(staff);
  done(await makeRecoveryCodes(proved(staff), { from }));
  const notStaff: Member = { ...staff, waitingRole: null };
  done(await removePasskey(notStaff, { id, from }));
  const left = await reading(door, (db) =>
    db.select({ id: recoveryCodes.id }).from(recoveryCodes).where(eq(recoveryCodes.memberId, staff.id)),
  );
  expect(left).toEqual([]);
});

test("a passkey signs in whom it belongs to, in the browser that asked, and one question is answered once", async () => {
  const member = await aStaffMember();
  const { device } = await withPasskey(member);
  const told = { origin: siteUrl };
  const asked = { browser: "a browser's secret of some length", siteUrl };
  const { options } = done(await askWhoIsThere(door, asked));
  expect(options).toMatchObject({ rpId: "localhost", userVerification: "required" });
  const answer = device.show(options, told);
  expect(await signInByPasskey(door, { ...asked, answer, browser: "another browser's secret" })).toBeInstanceOf(Refusal);
  expect(await signInByPasskey(door, { ...asked, answer })).toEqual({ member: { id: member.id, staffRole: "editor" } });
  expect(await signInByPasskey(door, { ...asked, answer })).toBeInstanceOf(Refusal);
});

const wrong: [string, Parameters<ReturnType<typeof aDevice>["show"]>[1]][] = [
  ["another site's origin", { origin: "http://localhost:3001" }],
  ["another host", { origin: "https://evil.example" }],
  ["no finger, face or PIN", { origin: siteUrl, isVerified: false }],
  ["a question nobody asked", { origin: siteUrl, says: { challenge: "bm90IGFza2Vk" } }],
  ["the answer to a registration", { origin: siteUrl, says: { type: "webauthn.create" } }],
];
test.each(wrong)("refused: %s", async (_what, told) => {
  const { device } = await withPasskey(await aStaffMember());
  const asked = { browser: "a browser's secret of some length", siteUrl };
  const { options } = done(await askWhoIsThere(door, asked));
  expect(await signInByPasskey(door, { ...asked, answer: device.show(options, told) })).toBeInstanceOf(Refusal);
});

test("refused: another key under the same id, another site's key, one that was asked for too long ago", async () => {
  const { device } = await withPasskey(await aStaffMember());
  const asked = { browser: "a browser's secret of some length", siteUrl };
  const told = { origin: siteUrl };
  const ask = async () => done(await askWhoIsThere(door, asked)).options;
  const copy = { ...aDevice().show(await ask(), told), id: device.id, rawId: device.id };
  expect(await signInByPasskey(door, { ...asked, answer: copy })).toBeInstanceOf(Refusal);
  const options = await ask();
  await change((db) =>
    db.update(passkeyChallenges).set({ expiresAt: sql`now()` }).where(eq(passkeyChallenges.challenge, options.challenge)),
  );
  expect(await signInByPasskey(door, { ...asked, answer: device.show(options, told) })).toBeInstanceOf(Refusal);
  expect(await signInByPasskey(door, { ...asked, answer: aDevice("evil.example").show(await ask(), told) })).toBeInstanceOf(
    Refusal,
  );
});

test("a counter that goes back, or stands still, is a copied key", async () => {
  const member = await aStaffMember();
  const { device } = await withPasskey(member);
  const show = async (counter: number) => {
    const { options } = done(await askForOwnPasskey(member, { siteUrl }));
    return proveByPasskey(member, { siteUrl, answer: device.show(options, { origin: siteUrl, counter }) });
  };
  expect(await show(5)).toHaveProperty("member");
  expect(await show(5)).toBeInstanceOf(Refusal);
  expect(await show(4)).toBeInstanceOf(Refusal);
  expect(await show(0)).toBeInstanceOf(Refusal);
  const both = await Promise.all([show(6), show(6)]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
});

test("as a second factor only one's own key counts, and a question for signing in is none for proving", async () => {
  const [member, other] = [await aStaffMember(), await aStaffMember()];
  const [{ device }, { device: others }] = [await withPasskey(member), await withPasskey(other)];
  const { options } = done(await askForOwnPasskey(member, { siteUrl }));
  expect(options.allowCredentials?.map(({ id }) => id)).toEqual([device.id]);
  const told = { origin: siteUrl };
  expect(await proveByPasskey(member, { siteUrl, answer: others.show(options, told) })).toBeInstanceOf(Refusal);
  const browser = "a browser's secret of some length";
  const { options: signIn } = done(await askWhoIsThere(door, { browser, siteUrl }));
  expect(await proveByPasskey(member, { siteUrl, answer: device.show(signIn, told) })).toBeInstanceOf(Refusal);
  expect(await proveByPasskey(member, { siteUrl, answer: device.show(options, told) })).toHaveProperty("member");
});

test("a key that somebody has is not added by somebody else, and a question for one is not answered by another", async () => {
  const [member, other] = [await aMember(), await aMember()];
  const { device } = await withPasskey(member);
  const { options } = done(await askForNewPasskey(other, { siteUrl }));
  const told = { origin: siteUrl };
  const answer = device.register(options, told);
  expect(words(await addPasskey(member, { name: "Taken", answer, from }))).toContain("not accepted");
  expect(words(await addPasskey(other, { name: "Taken", answer, from }))).toContain("registered already");
  const { options: again } = done(await askForNewPasskey(other, { siteUrl }));
  const unverified = aDevice().register(again, { ...told, isVerified: false });
  expect(words(await addPasskey(other, { name: "No PIN", answer: unverified, from }))).toContain("not accepted");
  expect((await getFactors(other)).passkeys).toEqual([]);
});

test("one's own keys are renamed and removed by oneself alone, and seen by nobody else", async () => {
  const [member, other] = [await aMember(), await aMember()];
  const { id } = await withPasskey(member);
  expect(await renamePasskey(other, { id, name: "Mine now" })).toBeInstanceOf(Refusal);
  expect(await removePasskey(other, { id, from })).toBeInstanceOf(Refusal);
  done(await renamePasskey(member, { id, name: "Work laptop 💻" }));
  expect((await getFactors(member)).passkeys.map(({ name }) => name)).toEqual(["Work laptop 💻"]);
  const seen = (viewer: Member) =>
    reading(viewer, (db) => db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.memberId, member.id)));
  expect(await seen(other)).toEqual([]);
  expect(await seen(await foundMember({ staffRole: "editor" }))).toEqual([]);
  expect(await seen(member)).toHaveLength(1);
});

test("a suspended member's key signs nobody in", async () => {
  const member = await aMember();
  const { device } = await withPasskey(member);
  const administrator = await foundMember({ staffRole: "administrator" });
  done(
    await writing(administrator, (db) =>
      db.execute(sql`update members set suspended_at = now() where id = ${member.id} returning id`),
    ),
  );
  const asked = { browser: "a browser's secret of some length", siteUrl };
  const { options } = done(await askWhoIsThere(door, asked));
  expect(await signInByPasskey(door, { ...asked, answer: device.show(options, { origin: siteUrl }) })).toBeInstanceOf(Refusal);
});

test("under another AUTH_SECRET an app is unreadable and says so; recovery codes still work", async () => {
  const member = await aStaffMember();
  const secret = await withApp(member);
  const { codes } = done(await makeRecoveryCodes(proved(member), { from }));
  await later(member);
  vi.stubEnv("AUTH_SECRET", "another secret altogether");
  expect(words(await showAuthenticatorCode(member, { code: codeAt(secret) }))).toContain("cannot read");
  expect((await getFactors(member)).authenticator?.isReadable).toBe(false);
  done(await spendRecoveryCode(member, { code: codes[0] ?? "", from }));
  await withApp(proved(member));
  expect((await getFactors(member)).authenticator?.isReadable).toBe(true);
  vi.stubEnv("AUTH_SECRET", "for the data tests alone");
});

test("who holds the server lets in an administrator who has lost all: everything of theirs is forgotten, nobody else's", async () => {
  const [member, other] = [await aStaffMember(), await aStaffMember()];
  for (const one of [member, other]) {
    await withPasskey(one);
    await withApp(proved(one));
    done(await makeRecoveryCodes(proved(one), { from }));
  }
  done(await forgetFactors(door, member.id));
  expect(await getFactors(member)).toMatchObject({ hasAny: false, recoveryCodesLeft: 0, nextStepToAdd: "ready" });
  expect(await getFactors(other)).toMatchObject({ hasAny: true, recoveryCodesLeft: 10 });
  expect(await forgetFactors({ house: "worker" }, other.id)).toBeInstanceOf(Refusal);
});

test("every change is told by letter, with the browser it was made in", async () => {
  const member = await aStaffMember();
  const { id } = await withPasskey(member, "My phone");
  await withApp(proved(member));
  done(await removePasskey(proved(member), { id, from }));
  const sent = await lettersTo(member.id);
  expect(sent.map(({ subject }) => subject.split(" for your account")[0])).toEqual([
    "A passkey was added (“My phone”)",
    "An authenticator app was set up",
    "A passkey was removed (“My phone”)",
  ]);
  for (const { text } of sent) expect(text).toContain("Firefox on Windows");
});
