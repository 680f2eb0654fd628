import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { trust } from "@/db/schema/trust";
import { aNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { addComment } from "@/features/comments/commands";
import { publishComment } from "@/features/comments/deciding-commands";
import { grantTrust, takeTrust } from "@/features/trust/commands";
import { getOwnTrust, getTrust } from "@/features/trust/queries";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";

afterAll(() => owner.end());

/** As the next request finds them. */
async function now({ id }: Member) {
  const member = await getMember({ house: "founder" }, id);
  if (!member) throw new Error("nobody");
  return member;
}

async function world() {
  const [place, editor, author] = [await foundPlace(), await foundMember({ staffRole: "editor" }), await foundMember()];
  const note = await aNote(await foundMember(), place.id, editor);
  const target = { noun: "note", id: note.id } as const;
  return { place, editor, author, target };
}

async function say(member: Member, target: { noun: "note"; id: string }) {
  const form = { id: v7(), organisationId: member.organisations[0]?.id ?? "", parentId: null };
  const sent = done(await addComment(member, { ...form, target, body: "How many calls was that?", namedAs: "person" }));
  return { id: form.id, state: sent.state };
}

const marked = async (id: string) =>
  (await owner.query("select is_first, is_trusted, state from waiting where item_id = $1", [id])).rows[0];

const lettersTo = async (email: string): Promise<{ subject: string; text: string }[]> =>
  (await owner.query("select subject, text from letters where to_address = $1 order by made_at", [email])).rows;

test("trust granted with a word why: the next contribution goes live, and its author and the ledger know who and why", async () => {
  const { editor, author, target } = await world();
  const before = await say(author, target);
  expect([before.state, await marked(before.id)]).toEqual(["sent", { is_first: true, is_trusted: false, state: "waiting" }]);

  done(await grantTrust(editor, { personId: author.id, reason: "Known from Oldham.", siteUrl }));
  expect(await marked(before.id)).toMatchObject({ is_first: true, is_trusted: true });
  expect(await say(await now(author), target)).toMatchObject({ state: "published" });

  const [letter] = await lettersTo(author.email);
  expect(letter?.subject).toBe("What you say on Hereabouts goes live at once now");
  expect(letter?.text).toContain("> Known from Oldham.");
  const { rows } = await owner.query(
    "select member_id, of_member_id, reason from ledger where noun_id = $1 and deed = 'grantTrust'",
    [author.id],
  );
  expect(rows).toEqual([{ member_id: editor.id, of_member_id: author.id, reason: "Known from Oldham." }]);
  expect(await getOwnTrust(await now(author))).toMatchObject({ isTrusted: true, word: { standing: "granted" } });
});

test("trust taken: however much is published, the next contribution waits until a person gives it back", async () => {
  const { editor, author, target } = await world();
  for (let time = 0; time < 2; time++) done(await publishComment(editor, { id: (await say(author, target)).id, version: 1 }));
  const trusted = await now(author);
  expect(await say(trusted, target)).toMatchObject({ state: "published" });

  done(await takeTrust(editor, { personId: author.id, reason: "Two of three named a family.", siteUrl }));
  const waits = await say(await now(author), target);
  expect([waits.state, await marked(waits.id)]).toEqual(["sent", { is_first: false, is_trusted: false, state: "waiting" }]);
  done(await publishComment(editor, { id: waits.id, version: 1 }));
  expect(await say(await now(author), target)).toMatchObject({ state: "sent" });
  expect(await getOwnTrust(await now(author))).toMatchObject({
    isTrusted: false,
    word: { standing: "taken", reason: "Two of three named a family." },
  });
  const told = (await lettersTo(author.email)).find(
    ({ subject }) => subject === "What you say on Hereabouts is looked at first now",
  );
  expect(told?.text).toContain("> Two of three named a family.");

  done(await grantTrust(editor, { personId: author.id, reason: "We talked.", siteUrl }));
  expect(await say(await now(author), target)).toMatchObject({ state: "published" });
});

test("whoever was trusted when their page was made, and is not when they send it, waits", async () => {
  const { editor, author, target } = await world();
  done(await grantTrust(editor, { personId: author.id, reason: "Known.", siteUrl }));
  const asTheyWere = await now(author);
  done(await takeTrust(editor, { personId: author.id, reason: "Mistaken.", siteUrl }));
  expect(await say(asTheyWere, target)).toMatchObject({ state: "sent" });
});

test("the same form twice is one word, one letter and one row", async () => {
  const { editor, author } = await world();
  const input = { personId: author.id, reason: "Known.", siteUrl };
  await Promise.all([grantTrust(editor, input), grantTrust(editor, input)].map(async (granted) => done(await granted)));
  expect(await lettersTo(author.email)).toHaveLength(1);
  const { rows } = await owner.query("select from ledger where noun_id = $1 and deed = 'grantTrust'", [author.id]);
  expect(rows).toHaveLength(1);
  const second = await grantTrust(await foundMember({ staffRole: "editor" }), { ...input, reason: "Another." });
  expect(second).toMatchObject({ message: expect.stringMatching(/is trusted already/) });
});

test("nobody grants their own, their colleague’s or a moderator’s; nor does whoever looks after one place", async () => {
  const { place, author } = await world();
  const organisation = await foundOrganisation();
  const editor = await foundMember({ staffRole: "editor", organisationId: organisation.id });
  const colleague = await foundMember({ organisationId: organisation.id });
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const everywhere = await foundMember({ staffRole: "moderator" });
  const say = { reason: "Known.", siteUrl };
  for (const [by, person] of [
    [editor, editor],
    [editor, colleague],
    [editor, moderator],
    [moderator, author],
    [author, author],
    [author, colleague],
  ] as const)
    expect(await grantTrust(by, { personId: person.id, ...say })).toBeInstanceOf(Refusal);
  expect(await grantTrust(everywhere, { personId: author.id, ...say })).toEqual({ name: author.name });
  expect(await getTrust(author, colleague.id)).toBeNull();
  expect(await getTrust(moderator, author.id)).toMatchObject({ isTrusted: true, whyNot: expect.stringMatching(/every place/) });
});

test("Postgres refuses the same by itself", async () => {
  const { place, author } = await world();
  const organisation = await foundOrganisation();
  const editor = await foundMember({ staffRole: "editor", organisationId: organisation.id });
  const colleague = await foundMember({ organisationId: organisation.id });
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const putDown = (by: Member, memberId: string, byId = by.id) =>
    writing(by, (db) => db.insert(trust).values({ memberId, standing: "granted", reason: "Known.", byId }));
  for (const [by, person] of [
    [editor, colleague],
    [editor, moderator],
    [moderator, author],
    [author, colleague],
  ] as const)
    await expect(putDown(by, person.id), person.name).rejects.toThrow();
  await expect(putDown(author, author.id, editor.id)).rejects.toThrow();
  await expect(putDown(editor, author.id, moderator.id)).rejects.toThrow();
  await putDown(editor, author.id);
  const seen = (by: Member) => writing(by, (db) => db.select({ id: trust.memberId }).from(trust));
  expect(await seen(author)).toEqual([{ id: author.id }]);
  expect(await seen(colleague)).toEqual([]);
});

test("whoever closes their account takes the word about them along", async () => {
  const { editor, author } = await world();
  done(await grantTrust(editor, { personId: author.id, reason: "Known.", siteUrl }));
  await owner.query("update members set closed_at = now(), email = 'closed-' || id || '@closed.invalid' where id = $1", [
    author.id,
  ]);
  expect((await owner.query("select from trust where member_id = $1", [author.id])).rows).toEqual([]);
});
