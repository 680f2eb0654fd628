import { and, eq, sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { memberships } from "@/db/schema/members";
import { done, foundMember, foundOrganisation } from "@/demo/founding";
import { askToJoin, takeBackRequest } from "@/features/memberships/commands";
import { answerRequest } from "@/features/memberships/deciding-commands";
import { listPeople } from "@/features/memberships/people-queries";
import { getAnswered, getOrganisationToLookAfter, listAsking } from "@/features/memberships/queries";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
const refused = { name: "Refusal" };

afterAll(() => owner.end());

async function lettersTo(email: string): Promise<{ subject: string; text: string }[]> {
  const { rows } = await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [email]);
  return rows;
}

async function aNetwork() {
  const organisation = await foundOrganisation();
  const [lead, second, colleague, newcomer] = await Promise.all([
    foundMember({ organisationId: organisation.id, isLead: true }),
    foundMember({ organisationId: organisation.id, isLead: true }),
    foundMember({ organisationId: organisation.id }),
    foundMember({ organisationId: null }),
  ]);
  return { organisation, lead, second, colleague, newcomer };
}

async function asked(member: Member, organisationId: string, words = "I sit beside Joan.") {
  done(await askToJoin(member, { organisationId, words, siteUrl }));
  const { rows } = await owner.query(
    "select id from memberships where member_id = $1 and organisation_id = $2 order by asked_at desc limit 1",
    [member.id, organisationId],
  );
  return String(rows[0].id);
}

const admit = (by: Member, id: string, reason = "") => answerRequest(by, { id, answer: "admit", reason, siteUrl });
const decline = (by: Member, id: string, reason = "Ask your own team first.") =>
  answerRequest(by, { id, answer: "decline", reason, siteUrl });

test("asked, let in, told: leads hear of it by letter, the person hears back", async () => {
  const { organisation, lead, second, colleague, newcomer } = await aNetwork();
  const id = await asked(newcomer, organisation.id);
  for (const { email } of [lead, second]) {
    const [letter] = await lettersTo(email);
    expect(letter?.subject).toBe(`${newcomer.name} asks to join ${organisation.name}`);
    expect(letter?.text).toContain("> I sit beside Joan.");
    expect(letter?.text).toContain(`/organisations/${organisation.slug}/people#asking`);
  }
  expect(await lettersTo(colleague.email)).toEqual([]);
  expect(await listAsking(lead, organisation.id)).toMatchObject([{ id, name: newcomer.name, email: newcomer.email }]);

  done(await admit(lead, id, "Welcome!"));
  expect((await getMember({ house: "founder" }, newcomer.id))?.organisations).toMatchObject([
    { id: organisation.id, isLead: false },
  ]);
  const [letter] = await lettersTo(newcomer.email);
  expect(letter?.text).toContain("> Welcome!");
  expect(await listAsking(lead, organisation.id)).toEqual([]);
  expect((await listPeople(lead, organisation.id)).map(({ memberId }) => memberId)).toContain(newcomer.id);
});

test("asked five times at once, it is asked once, and each lead gets one letter", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  const ask = () => askToJoin(newcomer, { organisationId: organisation.id, words: "", siteUrl });
  for (const answer of await Promise.all(Array.from({ length: 5 }, ask))) done(answer);
  expect(await listAsking(lead, organisation.id)).toHaveLength(1);
  expect(await lettersTo(lead.email)).toHaveLength(1);
});

test("a lead who would rather not have these letters gets none; where there is no lead the editors do", async () => {
  const { organisation, lead, second, newcomer } = await aNetwork();
  await owner.query("update members set declined_letters = array['asked-to-join'] where id = $1", [lead.id]);
  await asked(newcomer, organisation.id);
  expect(await lettersTo(lead.email)).toEqual([]);
  expect(await lettersTo(second.email)).toHaveLength(1);

  const [leaderless, editor, moderator] = await Promise.all([
    foundOrganisation(),
    foundMember({ staffRole: "editor" }),
    foundMember({ staffRole: "moderator" }),
  ]);
  await asked(newcomer, leaderless.id);
  expect((await lettersTo(editor.email)).map(({ subject }) => subject)).toContain(
    `${newcomer.name} asks to join ${leaderless.name}`,
  );
  expect(await lettersTo(moderator.email)).toEqual([]);
});

test("two leads decide at once: one decision, one letter, and the other is told who and what", async () => {
  const { organisation, lead, second, newcomer } = await aNetwork();
  const id = await asked(newcomer, organisation.id);
  const answers = await Promise.all([admit(lead, id), decline(second, id)]);
  const [refusal, ...more] = answers.flatMap((answer) => (answer instanceof Error ? [answer.message] : []));
  expect(more).toEqual([]);
  const sentences = [
    `${lead.name} has let ${newcomer.name} in already. Nothing was changed.`,
    `${second.name} has declined ${newcomer.name} already. Nothing was changed.`,
  ];
  expect(sentences).toContain(refusal);
  expect(await lettersTo(newcomer.email)).toHaveLength(1);
  expect(await getAnswered(second, { organisationId: organisation.id, id })).toMatchObject({ name: newcomer.name });
});

test("after a no one can ask again in seven days, and the reason is in the letter", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  const id = await asked(newcomer, organisation.id);
  done(await decline(lead, id));
  expect((await lettersTo(newcomer.email))[0]?.text).toContain("> Ask your own team first.");
  const again = () => askToJoin(newcomer, { organisationId: organisation.id, words: "", siteUrl });
  expect(await again()).toMatchObject({ message: expect.stringContaining("You can ask again from") });
  await owner.query("update memberships set declined_at = now() - interval '6 days 23 hours' where id = $1", [id]);
  expect(await again()).toMatchObject(refused);
  await owner.query("update memberships set declined_at = now() - interval '7 days' where id = $1", [id]);
  done(await again());
  expect(await listAsking(lead, organisation.id)).toHaveLength(1);
});

test("a request is taken back by whose it is alone, and not once it is answered", async () => {
  const { organisation, lead, newcomer } = await aNetwork();
  const id = await asked(newcomer, organisation.id);
  expect(await takeBackRequest(lead, { id })).toMatchObject(refused);
  done(await takeBackRequest(newcomer, { id }));
  done(await takeBackRequest(newcomer, { id }));
  expect(await admit(lead, id)).toMatchObject({ message: `${newcomer.name} has taken the request back. Nothing was changed.` });
  const second = await asked(newcomer, organisation.id);
  done(await admit(lead, second));
  expect(await takeBackRequest(newcomer, { id: second })).toMatchObject(refused);
});

/** Who may see and answer, as a table; the same is then asked of Postgres alone. */
const roles = {
  lead: true,
  editor: true,
  administrator: true,
  colleague: false,
  "lead of another": false,
  moderator: false,
  newcomer: false,
  "the person": false,
} as const;

async function cast() {
  const { organisation, lead, colleague, newcomer } = await aNetwork();
  const id = await asked(newcomer, organisation.id);
  const [editor, administrator, moderator, elsewhere, other] = await Promise.all([
    foundMember({ staffRole: "editor" }),
    foundMember({ staffRole: "administrator" }),
    foundMember({ staffRole: "moderator" }),
    foundMember({ isLead: true }),
    foundMember({ organisationId: null }),
  ]);
  const people: Record<keyof typeof roles, Member> = {
    lead,
    editor,
    administrator,
    colleague,
    "lead of another": elsewhere,
    moderator,
    newcomer: other,
    "the person": newcomer,
  };
  return { organisation, id, people };
}

test.each(Object.entries(roles))("%s: sees and answers who asks to join: %s", async (role, may) => {
  const { organisation, id, people } = await cast();
  const member = Object.entries(people).find(([name]) => name === role)?.[1];
  if (!member) throw new Error("nobody");
  expect(await getOrganisationToLookAfter(member, organisation.slug)).toEqual(
    may ? expect.objectContaining({ id: organisation.id }) : null,
  );
  // Postgres alone, without the code's own checks.
  const changed = await writing(member, (db) =>
    db
      .update(memberships)
      .set({ admittedAt: sql`now()`, admittedById: member.id })
      .where(and(eq(memberships.id, id)))
      .returning({ id: memberships.id }),
  ).catch(() => []);
  expect(changed).toHaveLength(may ? 1 : 0);
  if (may) await owner.query("update memberships set admitted_at = null, admitted_by_id = null where id = $1", [id]);
  // The code, asked through its command.
  const answer = await admit(member, id);
  if (may) done(answer);
  else expect(answer).toMatchObject(refused);
});

test("an editor who asks cannot let themselves in, by the code or by Postgres alone", async () => {
  const organisation = await foundOrganisation();
  const editor = await foundMember({ staffRole: "editor" });
  const id = await asked(editor, organisation.id);
  expect(await admit(editor, id)).toMatchObject(refused);
  const alone = writing(editor, (db) =>
    db.update(memberships).set({ admittedAt: sql`now()` }).where(eq(memberships.id, id)).returning({ id: memberships.id }),
  );
  await expect(alone).rejects.toThrow();
});

test("nobody asks for somebody else, or comes in by asking", async () => {
  const { organisation, newcomer } = await aNetwork();
  const other = await foundMember({ organisationId: null });
  const insert = (values: typeof memberships.$inferInsert) =>
    writing(newcomer, (db) => db.insert(memberships).values(values).returning({ id: memberships.id }));
  await expect(insert({ memberId: other.id, organisationId: organisation.id })).rejects.toThrow();
  await expect(insert({ memberId: newcomer.id, organisationId: organisation.id, admittedAt: new Date() })).rejects.toThrow();
  await expect(
    insert({ memberId: newcomer.id, organisationId: organisation.id, admittedAt: new Date(), leadSince: new Date() }),
  ).rejects.toThrow();
});
