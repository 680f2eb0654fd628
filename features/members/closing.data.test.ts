import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writing } from "@/db/doors";
import { identities, providerSignIns } from "@/db/schema/identities";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace, noteInput } from "@/demo/founding";
import { addComment } from "@/features/comments/commands";
import { publishComment } from "@/features/comments/deciding-commands";
import { answerConcern } from "@/features/concerns/answering";
import { getConcern } from "@/features/concerns/queries";
import { raiseConcern } from "@/features/concerns/raising";
import { addFollowUp } from "@/features/follow-ups/commands";
import { publishFollowUp } from "@/features/follow-ups/deciding-commands";
import { addInsight } from "@/features/insights/commands";
import { publishInsight } from "@/features/insights/deciding-commands";
import { askToClose, closeAccount } from "@/features/members/closing";
import { getClosing } from "@/features/members/closing-queries";
import { openAccount } from "@/features/members/opening-an-account";
import { askForCode, tryCode } from "@/features/members/signing-in";
import { whatKeepsOpen } from "@/features/members/what-keeps-open";
import { draftNote } from "@/features/notes/commands";
import { saveSearch } from "@/features/saved-searches/commands";
import { tail } from "@/lib/slug";
import { beginSession, memberOfToken } from "@/web/sessions";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
beforeAll(async () => {
  await owner.query("insert into site default values on conflict do nothing");
});
afterAll(() => owner.end());

type Person = Awaited<ReturnType<typeof foundMember>>;
const door = { house: "door" } as const;
const refused = { name: "Refusal" };
const aBrowser = () => `browser-${tail()}-${tail()}`;
const one = async (query: string, values: unknown[]) => (await owner.query(query, values)).rows[0];

/** Not of the demonstration, whose people nobody closes. */
async function aPerson(more: Parameters<typeof foundMember>[0] = {}) {
  const member = await foundMember({ name: `Zebedee Quill${tail()}`, ...more });
  await owner.query("update members set is_illustrative = false where id = $1", [member.id]);
  return member;
}

async function asked(member: Person) {
  const browser = aBrowser();
  expect(await askToClose(member, { browser })).toEqual({ sent: true });
  const { text } = await one("select text from letters where to_address = $1 order by made_at desc, id desc limit 1", [
    member.email,
  ]);
  return { browser, code: /\b\d{3} \d{3}\b/.exec(text)?.[0].replace(" ", "") ?? "" };
}

const close = async (member: Person, more: Partial<Parameters<typeof closeAccount>[1]> = {}) =>
  closeAccount(member, { naming: "organisation", unpublished: "delete", ...(await asked(member)), ...more });

/** Every table and column in which these words are, whatever the column holds. */
async function whereverItSays(...wanted: string[]) {
  const { rows } = await owner.query(
    "select table_name as t, column_name as c from information_schema.columns where table_schema = 'public' and (data_type in ('text', 'jsonb', 'json', 'ARRAY', 'character varying') or udt_name = 'citext')",
  );
  const found: string[] = [];
  for (const { t, c } of rows)
    for (const words of wanted) {
      const { rowCount } = await owner.query(
        `select from "${t}" where position(lower($1) in lower("${c}"::text)) > 0 limit 1`,
        [words],
      );
      if (rowCount) found.push(`${t}.${c}`);
    }
  return [...new Set(found)].sort();
}

/** Somebody who has left a trace in every table that knows people. */
async function aWholeLife() {
  const organisation = await foundOrganisation();
  const colleague = await foundMember({ organisationId: organisation.id, isLead: true });
  const [member, editor, place] = [
    await aPerson({ organisationId: organisation.id }),
    await foundMember({ staffRole: "editor" }),
    await foundPlace(),
  ];
  const { id, email, name } = member;
  const published = await aNote(member, place.id, editor);
  const draft = done(await draftNote(member, noteInput(member, place.id)));
  const sent = await aSentNote(member, place.id);
  done(
    await addInsight(member, {
      id: v7(),
      target: { noun: "note", id: (await aNote(colleague, place.id, editor)).id },
      kind: "saw-this-too",
      statement: "We saw this as well.",
      why: "",
      condition: "",
      changed: "",
      changedOn: null,
      place: place.name,
      organisationId: organisation.id,
      namedAs: "person",
    }),
  );
  done(await saveSearch(member, { search: `q=${encodeURIComponent(name)}`, name }));
  const { token } = await beginSession(id, { by: "code", browser: "Firefox on Windows" });
  await askForCode(door, { email, browser: aBrowser(), siteUrl: "http://localhost" });
  const issuer = "https://login.example";
  await writing(door, async (db) => {
    await db.insert(identities).values({ memberId: id, issuer, subject: tail(), email });
    await db.insert(providerSignIns).values({
      stateHash: tail(),
      issuer,
      nonce: "",
      codeVerifier: "",
      browserHash: "",
      memberId: id,
      answeredAt: new Date(),
      shownSubject: tail(),
      shownEmail: email,
      expiresAt: new Date(Date.now() + 60_000),
    });
  });
  await owner.query("update members set about = $2, job_title = $2 where id = $1", [id, `I am ${name}`]);
  await owner.query("update memberships set words = $2 where member_id = $1", [id, `It is ${name}, ${email}`]);
  const invite = `insert into invitations (id, organisation_id, email, invited_by_id, words, token_hash, expires_at, accepted_at, accepted_by_id)
    values (gen_random_uuid(), $1, $2, $3, $4, gen_random_uuid()::text, now() + interval '1 day', $5, $6)`;
  const [another, third] = [await foundOrganisation(), await foundOrganisation()];
  await owner.query(invite, [another.id, email, colleague.id, `Do come, ${name}`, null, null]);
  await owner.query(invite, [third.id, email, colleague.id, `Do come, ${name}`, new Date(), id]);
  await owner.query(invite, [organisation.id, `friend.${tail()}@example.org`, id, `Yours, ${name}`, null, null]);
  await owner.query(
    "insert into passkeys (id, member_id, credential_id, public_key, name) values (gen_random_uuid(), $1, $2, '', $3)",
    [id, tail(), `${name}'s phone`],
  );
  await owner.query("insert into authenticators (id, member_id, secret) values (gen_random_uuid(), $1, 'x')", [id]);
  await owner.query("insert into recovery_codes (id, member_id, code_hash) values (gen_random_uuid(), $1, $2)", [id, tail()]);
  return { member, organisation, colleague, place, published, draft, sent, token };
}

test("closed: nothing of who they were is left in any table, and they are out everywhere", async () => {
  const { member, organisation, published, draft, sent, token } = await aWholeLife();
  const { email, name } = member;
  expect(await whereverItSays(name, email)).toEqual(
    expect.arrayContaining([
      "insights.byline",
      "letters.to_address",
      "members.email",
      "members.name",
      "notes.byline",
      "passkeys.name",
      "saved_searches.name",
    ]),
  );
  expect(await close(member)).toEqual({ closed: true });
  // The last letter goes once it is posted and thirty days old.
  expect(await whereverItSays(name, email)).toEqual(["letters.to_address"]);
  const { rows: letters } = await owner.query("select subject from letters where to_address = $1", [email]);
  expect(letters).toEqual([{ subject: expect.stringContaining("is closed") }]);
  expect(await memberOfToken(token)).toBeNull();
  expect(await one("select name, staff_role, closed_at is not null as closed from members where id = $1", [member.id])).toEqual(
    {
      name: "A former member",
      staff_role: null,
      closed: true,
    },
  );
  for (const table of [
    "sessions",
    "passkeys",
    "authenticators",
    "recovery_codes",
    "identities",
    "email_changes",
    "account_closings",
  ])
    expect((await owner.query(`select from ${table} where member_id = $1`, [member.id])).rowCount, table).toBe(0);
  expect((await owner.query("select from memberships where member_id = $1 and left_at is null", [member.id])).rowCount).toBe(0);
  expect(await one("select byline, state from notes where id = $1", [published.id])).toEqual({
    byline: organisation.name,
    state: "published",
  });
  for (const { id } of [draft, sent]) expect(await one("select from notes where id = $1", [id])).toBeUndefined();
  expect(await one("select deed, before from ledger where member_id = $1 order by at desc limit 1", [member.id])).toEqual({
    deed: "closeAccount",
    before: null,
  });
});

test("what of theirs waited to be looked at leaves the queue with them, and the promise of an answer with it", async () => {
  const { member, organisation, published } = await aWholeLife();
  const target = { noun: "note", id: published.id } as const;
  const said = {
    target,
    organisationId: organisation.id,
    namedAs: "person",
    body: "More of this soon.",
    parentId: null,
  } as const;
  done(await addComment(member, { id: v7(), ...said }));
  const { rows } = await owner.query("select noun, item_id from waiting where author_id = $1 order by noun", [member.id]);
  expect(rows.map(({ noun }) => noun)).toEqual(["comment", "insight", "note"]);
  expect(await close(member)).toEqual({ closed: true });
  const ids = rows.map(({ item_id }) => item_id);
  for (const table of ["waiting", "promises"])
    expect((await owner.query(`select noun from ${table} where item_id = any ($1)`, [ids])).rows, table).toEqual([]);
});

test.each(["delete", "leave"] as const)(
  "what is hidden until somebody has looked stays, and keeps nobody from closing: %s",
  async (unpublished) => {
    const [member, editor, place] = [await aPerson(), await foundMember({ staffRole: "editor" }), await foundPlace()];
    const organisationId = member.organisations[0]?.id ?? "";
    const [note, other] = [await aNote(member, place.id, editor), await aNote(member, place.id, editor)];
    const [insight, comment, followUp] = [v7(), v7(), v7()];
    const target = { noun: "note", id: other.id } as const;
    const naming = { target, organisationId, namedAs: "person" } as const;
    done(await addComment(member, { id: comment, ...naming, body: "Mrs Ade at number four.", parentId: null }));
    const saw = { kind: "saw-this-too", place: place.name, statement: "Mrs Ade saw it.", why: "", condition: "" } as const;
    done(await addInsight(member, { id: insight, ...naming, ...saw, changed: "", changedOn: null }));
    done(await addFollowUp(member, { id: followUp, noteId: other.id, happenedOn: "2018-09-01", text: "Mrs Ade came back." }));
    const seen = { version: 1, siteUrl: "http://localhost" };
    done(await publishComment(editor, { id: comment, ...seen }));
    done(await publishInsight(editor, { id: insight, ...seen }));
    done(await publishFollowUp(editor, { id: followUp, ...seen }));
    const hidden = { notes: note.id, comments: comment, insights: insight, note_follow_ups: followUp };
    for (const about of [`#comment-${comment}`, `#insight-${insight}`, `#later-${followUp}`, ""]) {
      const { slug } = await one("select slug from notes where id = $1", [about ? other.id : note.id]);
      const said = { category: "recognisable", words: "It is my neighbour." } as const;
      done(await raiseConcern(null, { receipt: `${tail()}${tail()}`, about: `/notes/${slug}${about}`, ...said }));
    }
    const states = () =>
      Promise.all(Object.entries(hidden).map(([table, id]) => one(`select state from ${table} where id = $1`, [id])));
    expect(await states()).toEqual(Object.keys(hidden).map(() => ({ state: "held" })));
    expect(await getClosing(member)).toMatchObject({ published: 4, unpublished: 0 });
    expect(await close(member, { unpublished })).toEqual({ closed: true });
    expect(await states()).toEqual(Object.keys(hidden).map(() => ({ state: "held" })));

    const { rows } = await owner.query("select id from concerns where item_id = any ($1)", [Object.values(hidden)]);
    const answer = { version: 1, shown: [], outcome: "put-back", answer: "It names nobody.", reason: "", siteUrl: "" } as const;
    for (const { id } of rows) {
      expect((await getConcern(editor, id))?.outcomes, "nobody is there to change it").toEqual(["put-back", "taken-down"]);
      done(await answerConcern(editor, { id, ...answer }));
    }
    expect(await states()).toEqual(Object.keys(hidden).map(() => ({ state: "published" })));
  },
);

test("as it is: the name stays where it was chosen, and nowhere else", async () => {
  const { member, published } = await aWholeLife();
  expect(await close(member, { naming: "as-it-is" })).toEqual({ closed: true });
  expect(await whereverItSays(member.name, member.email)).toEqual([
    "letters.to_address",
    "notes.byline",
    "search_entries.byline",
    "what_is_found.byline",
  ]);
  expect((await one("select byline from notes where id = $1", [published.id])).byline).toContain(member.name);
});

test("as a partner in a place, and what is not published left for the leads to hand over, out of the queue", async () => {
  const { member, organisation, colleague, place, published, draft, sent } = await aWholeLife();
  expect(await close(member, { naming: "place", unpublished: "leave" })).toEqual({ closed: true });
  expect((await one("select byline from notes where id = $1", [published.id])).byline).toBe(`A partner in ${place.name}`);
  for (const { id } of [draft, sent]) expect((await one("select state from notes where id = $1", [id])).state).toBe("draft");
  const client = await owner.connect();
  try {
    await client.query(`begin; set local role hereabouts_app; set local "hereabouts.member" = '${colleague.id}'`);
    const { rows } = await client.query("select * from left_behind_in($1)", [organisation.id]);
    expect(rows).toEqual([{ member_id: member.id, drafts: 2, notes: 1 }]);
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("what a colleague wrote and handed over is not theirs to delete", async () => {
  const { member, colleague, draft } = await aWholeLife();
  await owner.query("update notes set written_by_id = $2 where id = $1", [draft.id, colleague.id]);
  await close(member);
  expect((await one("select state from notes where id = $1", [draft.id])).state).toBe("draft");
});

test("the same address can open a new account, which is somebody else", async () => {
  const member = await aPerson();
  const { email } = member;
  await close(member);
  const browser = aBrowser();
  await askForCode(door, { email, browser, siteUrl: "http://localhost" });
  const { text } = await one("select text from letters where to_address = $1 order by made_at desc, id desc limit 1", [email]);
  const code = /\b\d{3} \d{3}\b/.exec(text)?.[0].replace(" ", "") ?? "";
  expect(await tryCode(door, { code, browser, email })).toEqual({ member: undefined });
  const account = await openAccount(door, { browser, name: "Somebody New" });
  expect(account).toMatchObject({ id: expect.not.stringMatching(member.id) });
});

test("five tries for twenty at once; the right code twice at once closes once; not in another browser", async () => {
  const member = await aPerson();
  const { browser, code } = await asked(member);
  const choice = { naming: "as-it-is", unpublished: "leave", browser } as const;
  expect(await closeAccount(member, { ...choice, code, browser: aBrowser() })).toMatchObject(refused);
  const wrong = code === "000000" ? "111111" : "000000";
  const tries = await Promise.all(Array.from({ length: 20 }, () => closeAccount(member, { ...choice, code: wrong })));
  expect(tries.filter((answer) => "fields" in answer && answer.fields.code)).toHaveLength(4);
  expect(await closeAccount(member, { ...choice, code })).toMatchObject(refused);
  expect((await getClosing(member)).code).toEqual({ isOver: true });
  const again = await asked(member);
  const both = await Promise.all([again, again].map((shown) => closeAccount(member, { ...choice, ...shown })));
  expect(both.filter((answer) => "closed" in answer)).toHaveLength(1);
});

test("the only lead with colleagues names another first; one alone may go; two at once are not both gone", async () => {
  const organisation = await foundOrganisation();
  const lead = await aPerson({ organisationId: organisation.id, isLead: true });
  expect((await getClosing(lead)).ledAlone).toEqual([]);
  const colleague = await aPerson({ organisationId: organisation.id });
  expect((await getClosing(lead)).ledAlone).toEqual([{ slug: organisation.slug, name: organisation.name }]);
  expect(await askToClose(lead, { browser: aBrowser() })).toMatchObject({
    message: expect.stringContaining("Name another lead"),
  });
  await owner.query("update memberships set lead_since = now() where member_id = $1", [colleague.id]);
  await foundMember({ organisationId: organisation.id });
  const ready = [];
  for (const member of [lead, colleague]) ready.push({ member, shown: await asked(member) });
  const both = await Promise.all(
    ready.map(({ member, shown }) => closeAccount(member, { naming: "organisation", unpublished: "delete", ...shown })),
  );
  expect(both.filter((answer) => "closed" in answer)).toHaveLength(1);
});

test("staff confirm first, the last administrator stays, and the demonstration's people are everybody's", async () => {
  const editor = await aPerson({ staffRole: "editor" });
  const anHourAgo = { ...editor, provedAt: new Date(Date.now() - 3_600_000) };
  expect(await askToClose(anHourAgo, { browser: aBrowser() })).toMatchObject(refused);
  const shown = await asked(editor);
  expect(await closeAccount(anHourAgo, { naming: "as-it-is", unpublished: "leave", ...shown })).toMatchObject(refused);
  expect(await closeAccount(editor, { naming: "as-it-is", unpublished: "leave", ...shown })).toEqual({ closed: true });

  const invented = await aPerson();
  await owner.query("update members set is_illustrative = true where id = $1", [invented.id]);
  const { rows } = await owner.query("select demonstration_since from site");
  try {
    await owner.query("update site set demonstration_since = now()");
    expect(await askToClose(invented, { browser: aBrowser() })).toMatchObject({ message: expect.stringContaining("invented") });
  } finally {
    await owner.query("update site set demonstration_since = $1", [rows[0]?.demonstration_since ?? null]);
  }

  const client = await owner.connect();
  try {
    // Others test with administrators of their own meanwhile: this is asked where nobody else sees it.
    await client.query("begin");
    const administrator = await aPerson({ staffRole: "administrator" });
    await client.query("update members set suspended_at = now() where staff_role = 'administrator' and id <> $1", [
      administrator.id,
    ]);
    await client.query(
      `set local role hereabouts_app; set local "hereabouts.member" = '${administrator.id}'; set local "hereabouts.staff" = 'on'`,
    );
    expect(await whatKeepsOpen(drizzle(client), administrator)).toEqual({ ledAlone: [], isLastAdministrator: true });
  } finally {
    await client.query("rollback");
    client.release();
  }
});
