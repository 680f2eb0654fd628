import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { invitations } from "@/db/schema/invitations";
import { memberships } from "@/db/schema/members";
import { done, foundMember, foundOrganisation } from "@/demo/founding";
import { invite, sendAgain, withdrawInvitation } from "@/features/invitations/commands";
import { getInvitation, listInvitations, listInvitationsTo } from "@/features/invitations/queries";
import { askForNewInvitation, door } from "@/features/invitations/renewing";
import { invitingSchema } from "@/features/invitations/schema";
import { acceptInvitation } from "@/features/members/accepting-an-invitation";
import { askToJoin } from "@/features/memberships/commands";
import { answerRequest } from "@/features/memberships/deciding-commands";
import { removePerson } from "@/features/memberships/people-commands";
import { hashOf } from "@/lib/secrets";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
const refused = { name: "Refusal" };
const anAddress = () => `invited.${tail()}@example.org`;

afterAll(() => owner.end());

async function lettersTo(email: string): Promise<{ subject: string; text: string; token: string }[]> {
  const { rows } = await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [email]);
  return rows.map(({ subject, text }) => ({ subject, text, token: /invitations\/([\w-]+)/.exec(text)?.[1] ?? "" }));
}

async function aNetwork() {
  const organisation = await foundOrganisation();
  const [lead, second, newcomer] = await Promise.all([
    foundMember({ organisationId: organisation.id, isLead: true }),
    foundMember({ organisationId: organisation.id, isLead: true }),
    foundMember({ organisationId: null }),
  ]);
  return { organisation, lead, second, newcomer };
}

type Written = { addresses: string; words?: string; asLead?: boolean };

const inviting = (by: Member, organisationId: string, { addresses, words = "", asLead = false }: Written) =>
  invite(by, { ...invitingSchema.parse({ organisationId, addresses, words, ...(asLead ? { asLead: "yes" } : {}) }), siteUrl });

async function invited(by: Member, organisationId: string, email: string, more: Partial<Written> = {}) {
  done(await inviting(by, organisationId, { addresses: email, ...more }));
  const { rows } = await owner.query("select id, sent_at from invitations where organisation_id = $1 and email = $2", [
    organisationId,
    email,
  ]);
  const letter = (await lettersTo(email)).at(-1);
  return { id: String(rows[0].id), sentAt: new Date(rows[0].sent_at).toISOString(), token: letter?.token ?? "" };
}

const accept = (member: Member, token: string) => acceptInvitation(member, { token }, { siteUrl });
const expire = (id: string) => owner.query("update invitations set expires_at = now() - interval '1 hour' where id = $1", [id]);
const organisationsOf = async ({ id }: Member) => (await getMember({ house: "founder" }, id))?.organisations ?? [];
const membershipsOf = async (member: Member, organisationId: string) =>
  (await owner.query("select * from memberships where member_id = $1 and organisation_id = $2", [member.id, organisationId]))
    .rows;

test("pasted together, each is answered: sent, a member already, invited already, not an address", async () => {
  const { organisation, lead, second } = await aNetwork();
  const [fresh, before] = [anAddress(), anAddress()];
  const first = await invited(second, organisation.id, before);
  const answers = done(
    await inviting(lead, organisation.id, {
      addresses: `Fern, T <${fresh}>; ${second.email}\n${before}, Kit Bramwell, ${fresh}`,
      words: "Come and see\nwhat we write.",
    }),
  );
  expect(answers.map(({ address, outcome }) => [address, outcome])).toEqual([
    [fresh, "sent"],
    [second.email, "member"],
    [before, "sent-again"],
    ["Kit Bramwell", "no-address"],
  ]);
  const [letter, ...more] = await lettersTo(fresh);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe(`${lead.name} invites you to join ${organisation.name}`);
  expect(letter?.text).toContain("> Come and see\n> what we write.");
  expect(await lettersTo(second.email)).toEqual([]);
  expect(await getInvitation(null, first.token)).toBeNull();
  const anew = (await lettersTo(before))[1]?.token ?? "";
  expect(await getInvitation(null, anew)).toMatchObject({ state: "waiting", inviter: lead.name, isTheirs: false });
});

test("the same form sent five times at once sends one letter each", async () => {
  const { organisation, lead } = await aNetwork();
  const addresses = [anAddress(), anAddress(), anAddress()];
  const send = () => inviting(lead, organisation.id, { addresses: addresses.join("\n") });
  for (const answers of await Promise.all(Array.from({ length: 5 }, send)))
    expect(done(answers).map(({ outcome }) => outcome)).toEqual(["sent", "sent", "sent"]);
  for (const address of addresses) expect(await lettersTo(address)).toHaveLength(1);
});

test("two hundred are sent, two hundred and one are refused with the text", async () => {
  const { organisation, lead } = await aNetwork();
  const mark = tail();
  const many = (count: number) => Array.from({ length: count }, (_, n) => `person-${n}.${mark}@example.org`).join("\n");
  const form = { organisationId: organisation.id, words: "" };
  const refusal = invitingSchema.safeParse({ ...form, addresses: many(201) });
  expect(refusal.error?.issues[0]?.message).toContain("That is 201 addresses; 200 can be invited at once.");
  const answers = done(await inviting(lead, organisation.id, { addresses: many(200) }));
  expect(answers.every(({ outcome }) => outcome === "sent")).toBe(true);
  const { rows } = await owner.query("select count(*)::int as letters from letters where to_address like $1", [`%.${mark}@%`]);
  expect(rows).toEqual([{ letters: 200 }]);
  const seen: string[] = [];
  let older = null;
  for (let page = 0; page < 12; page += 1) {
    const list = await listInvitations(lead, organisation.id, older);
    seen.push(...list.rows.map(({ id }) => id));
    const last = list.rows.at(-1);
    if (!list.older || !last) break;
    older = { at: last.at, id: last.id };
  }
  expect(new Set(seen).size).toBe(200);
  expect(seen).toHaveLength(200);
});

test("nothing is kept that opens an invitation", async () => {
  const { organisation, lead } = await aNetwork();
  const { token } = await invited(lead, organisation.id, anAddress());
  const { rows } = await owner.query("select * from invitations where token_hash = $1", [hashOf(token)]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("accepted in five tabs at once it is one membership, and the inviter gets one letter", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  const { token } = await invited(lead, organisation.id, newcomer.email);
  expect(await listInvitationsTo(newcomer)).toMatchObject([{ organisation: { slug: organisation.slug } }]);
  for (const answer of await Promise.all(Array.from({ length: 5 }, () => accept(newcomer, token)))) done(answer);
  expect(await organisationsOf(newcomer)).toMatchObject([{ id: organisation.id, isLead: false }]);
  expect(await membershipsOf(newcomer, organisation.id)).toMatchObject([{ came_by: "invitation", admitted_by_id: lead.id }]);
  expect((await lettersTo(lead.email)).map(({ subject }) => subject)).toEqual([
    `${newcomer.name} has joined ${organisation.name}`,
  ]);
  expect((await listInvitations(lead, organisation.id, null)).rows).toMatchObject([
    { state: "accepted", acceptedBy: newcomer.name },
  ]);
  expect(await listInvitationsTo(newcomer)).toEqual([]);
});

test("an inviter who would rather not have that letter gets none", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  await owner.query("update members set declined_letters = array['invitation-accepted'] where id = $1", [lead.id]);
  done(await accept(newcomer, (await invited(lead, organisation.id, newcomer.email)).token));
  expect(await lettersTo(lead.email)).toEqual([]);
});

test("whoever invited somebody and leads no more hears nothing of their joining; who leads now does, and an editor of their own", async () => {
  const { organisation, lead, second, newcomer } = await aNetwork();
  const { token } = await invited(lead, organisation.id, newcomer.email);
  const taken = { organisationId: organisation.id, memberId: lead.id, reason: "Your post has ended.", siteUrl };
  done(await removePerson(second, taken));
  done(await accept(newcomer, token));
  const joined = ({ name }: Member) => `${name} has joined ${organisation.name}`;
  expect((await lettersTo(lead.email)).map(({ subject }) => subject)).not.toContain(joined(newcomer));
  const [letter, ...more] = (await lettersTo(second.email)).filter(({ subject }) => subject === joined(newcomer));
  expect(more).toEqual([]);
  expect(letter?.text).toContain("has accepted an invitation");
  expect(letter?.text).not.toContain("because you invited them");

  const [editor, other] = [await foundMember({ staffRole: "editor" }), await foundMember({ organisationId: null })];
  done(await accept(other, (await invited(editor, organisation.id, other.email)).token));
  expect((await lettersTo(editor.email)).map(({ subject }) => subject)).toEqual([joined(other)]);
  expect((await lettersTo(second.email)).map(({ subject }) => subject)).not.toContain(joined(other));
});

test("who has asked already and accepts: the request becomes the membership, also while a lead decides", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  done(await askToJoin(newcomer, { organisationId: organisation.id, words: "May I?", siteUrl }));
  const { token } = await invited(lead, organisation.id, newcomer.email, { asLead: true });
  const [request] = await membershipsOf(newcomer, organisation.id);
  const [accepted] = await Promise.all([
    accept(newcomer, token),
    answerRequest(lead, { id: request.id, answer: "admit", reason: "", siteUrl }),
  ]);
  done(accepted);
  const rows = await membershipsOf(newcomer, organisation.id);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ id: request.id, words: "May I?" });
  expect(rows[0].admitted_at).not.toBeNull();
});

test("who is let in, or taken out, comes in by no invitation that was sent before", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  done(await askToJoin(newcomer, { organisationId: organisation.id, words: "May I?", siteUrl }));
  const first = await invited(lead, organisation.id, newcomer.email, { asLead: true });
  const [request] = await membershipsOf(newcomer, organisation.id);
  done(await answerRequest(lead, { id: request.id, answer: "admit", reason: "", siteUrl }));
  expect((await listInvitations(lead, organisation.id, null)).rows).toMatchObject([{ id: first.id, state: "withdrawn" }]);
  expect(done(await accept(newcomer, first.token))).toMatchObject({ slug: organisation.slug });
  expect(await organisationsOf(newcomer)).toMatchObject([{ isLead: false }]);

  // One that was sent to an address which they have taken on since they came in.
  const other = anAddress();
  const second = await invited(lead, organisation.id, other, { asLead: true });
  await owner.query("update members set email = $2 where id = $1", [newcomer.id, other]);
  const taken = { organisationId: organisation.id, memberId: newcomer.id, reason: "Your post has ended.", siteUrl };
  done(await removePerson(lead, taken));
  for (const { token } of [first, second]) expect(await accept(newcomer, token)).toMatchObject(refused);
  expect(await organisationsOf(newcomer)).toEqual([]);
  const { rows } = await owner.query("select member_id from ledger where noun_id = $1 and deed = 'withdrawInvitation'", [
    second.id,
  ]);
  expect(rows).toEqual([{ member_id: lead.id }]);
  done(await accept(newcomer, (await invited(lead, organisation.id, other)).token));
  expect(await organisationsOf(newcomer)).toHaveLength(1);
});

test("a removal holds what was sent before the membership, as accepting does: the two never wait for each other", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  done(await accept(newcomer, (await invited(lead, organisation.id, newcomer.email)).token));
  const other = anAddress();
  const { id } = await invited(lead, organisation.id, other);
  await owner.query("update members set email = $2 where id = $1", [newcomer.id, other]);
  const client = await owner.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query("select pg_backend_pid() as pid from invitations where id = $1 for update", [id]);
    const which = { organisationId: organisation.id, memberId: newcomer.id };
    const removing = removePerson(lead, { ...which, reason: "Your post has ended.", siteUrl });
    const waitsForIt = "select from pg_stat_activity where wait_event_type = 'Lock' and $1 = any (pg_blocking_pids(pid))";
    await expect.poll(async () => (await owner.query(waitsForIt, [rows[0].pid])).rowCount, { timeout: 10_000 }).toBe(1);
    const free = "select from memberships where member_id = $1 and organisation_id = $2 for update nowait";
    expect((await client.query(free, [newcomer.id, organisation.id])).rowCount).toBe(1);
    await client.query("commit");
    done(await removing);
  } finally {
    await client.query("rollback");
    client.release();
  }
  expect(await organisationsOf(newcomer)).toEqual([]);
});

test("as a lead, when invited so", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  const { token } = await invited(lead, organisation.id, newcomer.email, { asLead: true });
  done(await accept(newcomer, token));
  expect(await organisationsOf(newcomer)).toMatchObject([{ id: organisation.id, isLead: true }]);
});

test("for nobody but the holder of the address, and not once it is over, withdrawn or sent anew", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  const other = await foundMember({ organisationId: null });
  const { id, sentAt, token } = await invited(lead, organisation.id, newcomer.email);
  expect(await accept(other, token)).toMatchObject(refused);
  expect(await acceptInvitation(other, { id }, { siteUrl })).toMatchObject(refused);
  await expire(id);
  expect(await accept(newcomer, token)).toMatchObject({ message: "This invitation is over. Ask for a new one." });
  done(await sendAgain(lead, { id, sentAt, siteUrl }));
  expect(await accept(newcomer, token)).toMatchObject(refused);
  done(await withdrawInvitation(lead, { id }));
  done(await withdrawInvitation(lead, { id }));
  const anew = (await lettersTo(newcomer.email)).at(-1)?.token ?? "";
  expect(await accept(newcomer, anew)).toMatchObject({ message: "This invitation was taken back." });
  expect(await organisationsOf(newcomer)).toEqual([]);
  expect(await sendAgain(lead, { id, sentAt, siteUrl })).toMatchObject({ message: expect.stringContaining("withdrawn") });
  done(await accept(newcomer, (await invited(lead, organisation.id, newcomer.email)).token));
  expect(await organisationsOf(newcomer)).toHaveLength(1);
});

test("sent again by two leads at once it is one letter, and the line of another is not signed", async () => {
  const { organisation, lead, second } = await aNetwork();
  const address = anAddress();
  const { id, sentAt } = await invited(lead, organisation.id, address, { words: "See you on Tuesday." });
  for (const answer of await Promise.all([1, 2, 3].map(() => sendAgain(second, { id, sentAt, siteUrl })))) done(answer);
  const letters = await lettersTo(address);
  expect(letters).toHaveLength(2);
  expect(letters[1]?.subject).toContain(second.name);
  expect(letters[1]?.text).not.toContain("Tuesday");
});

test("over, it is asked for anew: a letter to the inviter, once a day, whoever asks and however often at once", async () => {
  const { organisation, lead, second } = await aNetwork();
  const address = anAddress();
  const { id, token } = await invited(lead, organisation.id, address);
  expect(await askForNewInvitation(door, { token, siteUrl })).toMatchObject(refused);
  await expire(id);
  const ask = () => askForNewInvitation(door, { token, siteUrl });
  for (const answer of await Promise.all([ask(), ask(), ask(), ask()])) done(answer);
  done(await ask());
  const subjects = async (member: { email: string }) => (await lettersTo(member.email)).map(({ subject }) => subject);
  const asked = `${address} asks for a new invitation to ${organisation.name}`;
  expect(await subjects(lead)).toEqual([asked]);
  expect(await subjects(second)).toEqual([]);
  await owner.query("update invitations set renewal_asked_at = now() - interval '25 hours' where id = $1", [id]);
  await owner.query("update memberships set lead_since = null where member_id = $1", [lead.id]);
  done(await ask());
  expect(await subjects(lead)).toEqual([asked]);
  expect(await subjects(second)).toEqual([asked]);
  expect((await listInvitations(second, organisation.id, null)).rows[0]).toMatchObject({
    state: "expired",
    renewalAskedAt: expect.any(Date),
  });
  expect(await askForNewInvitation(door, { token: "of-nothing", siteUrl })).toMatchObject(refused);
});

/** Who may invite, see, send again and withdraw; by the code, and by Postgres alone. */
const roles = {
  lead: true,
  editor: true,
  administrator: true,
  colleague: false,
  "lead of another": false,
  moderator: false,
  newcomer: false,
} as const;

async function castFor(role: string, organisationId: string): Promise<Member> {
  if (role === "lead") return foundMember({ organisationId, isLead: true });
  if (role === "colleague") return foundMember({ organisationId });
  if (role === "lead of another") return foundMember({ isLead: true });
  if (role === "newcomer") return foundMember({ organisationId: null });
  const staffRole = role === "editor" ? "editor" : role === "moderator" ? "moderator" : "administrator";
  return foundMember({ staffRole });
}

test.each(Object.entries(roles))("%s: invites, sees, sends again, withdraws: %s", async (role, may) => {
  const { organisation, lead } = await aNetwork();
  const organisationId = organisation.id;
  const member = await castFor(role, organisationId);
  const { id, sentAt } = await invited(lead, organisationId, anAddress());
  const answers = [
    await inviting(member, organisationId, { addresses: anAddress() }),
    await sendAgain(member, { id, sentAt, siteUrl }),
    await withdrawInvitation(member, { id }),
  ];
  for (const answer of answers) {
    if (may) done(answer);
    else expect(answer).toMatchObject(refused);
  }
  // Postgres alone.
  const row = {
    organisationId,
    email: anAddress(),
    tokenHash: tail(),
    expiresAt: new Date(Date.now() + 1000),
    invitedById: member.id,
  };
  const [seen, changed, added, posed] = [
    await reading(member, (db) => db.select({ id: invitations.id }).from(invitations).where(eq(invitations.id, id))),
    await writing(member, (db) =>
      db.update(invitations).set({ asLead: true }).where(eq(invitations.id, id)).returning({ id: invitations.id }),
    ),
    await writing(member, (db) => db.insert(invitations).values(row)).then(
      () => true,
      () => false,
    ),
    await writing(member, (db) =>
      db.insert(invitations).values({ ...row, email: anAddress(), tokenHash: tail(), invitedById: lead.id }),
    ).then(
      () => true,
      () => false,
    ),
  ];
  expect([seen, changed].map((rows) => (Array.isArray(rows) ? rows.length : 0))).toEqual(may ? [1, 1] : [0, 0]);
  expect([added, posed]).toEqual([may, false]);
});

test("Postgres alone: the invited make themselves no lead, change nothing of the invitation, and others come in by none", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  const organisationId = organisation.id;
  const { id } = await invited(lead, organisationId, newcomer.email);
  const other = await foundMember({ organisationId: null });
  const comeIn = (member: Member, more: Partial<typeof memberships.$inferInsert> = {}) =>
    writing(member, (db) =>
      db.insert(memberships).values({ memberId: member.id, organisationId, admittedAt: sql`now()`, ...more }),
    );
  await expect(comeIn(other)).rejects.toThrow();
  await expect(comeIn(newcomer, { leadSince: new Date() })).rejects.toThrow();
  await expect(
    writing(newcomer, (db) => db.update(invitations).set({ asLead: true }).where(eq(invitations.id, id))),
  ).rejects.toThrow();
  await expire(id);
  await expect(comeIn(newcomer)).rejects.toThrow();
  await owner.query("update invitations set expires_at = now() + interval '1 day' where id = $1", [id]);
  await comeIn(newcomer);
  await writing(newcomer, (db) =>
    db.update(memberships).set({ leadSince: sql`now()` }).where(eq(memberships.memberId, newcomer.id)),
  ).catch(() => null);
  expect(await organisationsOf(newcomer)).toMatchObject([{ id: organisationId, isLead: false }]);
});
