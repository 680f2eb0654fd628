import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Db, type Member, reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { states } from "@/db/schema/columns";
import { ledger } from "@/db/schema/ledger";
import { memberships } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace, noteInput } from "@/demo/founding";
import { listOwnContributions } from "@/features/contributions/queries";
import { handOver } from "@/features/memberships/handing-over";
import { leaveOrganisation } from "@/features/memberships/leaving";
import { nameLead, removePerson, takeLeadBack } from "@/features/memberships/people-commands";
import { getLeaving, getReceipt, listColleagues, listLeftBehind, listPeople } from "@/features/memberships/people-queries";
import { listWaiting } from "@/features/moderation/queries";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { draftNote, sendNote } from "@/features/notes/commands";
import { publishNote, requestChanges } from "@/features/notes/deciding-commands";
import { saveDraft } from "@/features/notes/drafting";
import { getOwnNote } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { withdrawNote } from "@/features/notes/withdrawing";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const asKeeper: Db = drizzle(owner, { casing: "snake_case" });
const siteUrl = "http://localhost:3000";
const refused = { name: "Refusal" };

afterAll(() => owner.end());

async function lettersTo(email: string): Promise<{ subject: string; text: string }[]> {
  const { rows } = await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [email]);
  return rows;
}

/** As they are now, as if they had opened the next page. */
async function now({ id }: Member): Promise<Member> {
  const member = await getMember({ house: "founder" }, id);
  if (!member) throw new Error("nobody");
  return member;
}

async function anOrganisation() {
  const organisation = await foundOrganisation();
  const [lead, leaver, colleague] = await Promise.all([
    foundMember({ organisationId: organisation.id, isLead: true }),
    foundMember({ organisationId: organisation.id, name: "Zebedee Quillfeather" }),
    foundMember({ organisationId: organisation.id }),
  ]);
  return { organisation, organisationId: organisation.id, lead, leaver, colleague };
}

const leave = (member: Member, organisationId: string, successorId: string | null = null) =>
  leaveOrganisation(member, { organisationId, successorId, siteUrl });

const isIn = async (member: Member, organisationId: string) =>
  (await now(member)).organisations.find(({ id }) => id === organisationId);

test("nothing orphaned: of every state, what a leaver left is handed over, is the colleague's to go on with, and reads as before", async () => {
  const { organisationId, lead, leaver, colleague } = await anOrganisation();
  const [place, editor] = await Promise.all([foundPlace(), foundMember({ staffRole: "editor" })]);
  const made: { state: (typeof states)[number]; id: string; slug: string }[] = [];
  for (const state of states) {
    const { id, slug } = done(await draftNote(leaver, noteInput(leaver, place.id, { namedAs: "person" })));
    const moments = { sentAt: sql`now()`, promisedAt: sql`now()`, publishedAt: state === "published" ? sql`now()` : null };
    await asKeeper
      .update(notes)
      .set({ state, ...(state === "draft" ? {} : moments) })
      .where(eq(notes.id, id));
    made.push({ state, id, slug });
  }
  const elsewhere = await aNote(await foundMember(), place.id, editor);
  const published = made.find(({ state }) => state === "published")?.slug ?? "";
  const before = JSON.stringify(await getNote(null, published));

  done(await leave(leaver, organisationId));
  const gone = await now(leaver);
  expect(await listLeftBehind(lead, organisationId)).toMatchObject({
    leavers: [{ memberId: leaver.id, name: "Zebedee Quillfeather", notes: 1, drafts: states.length - 2 }],
  });
  done(await handOver(lead, { organisationId, leaverId: leaver.id, colleagueId: colleague.id, siteUrl }));

  const { rows } = await owner.query(
    `select n.state, n.author_id, n.written_by_id, exists (select from memberships m where m.member_id = n.author_id
       and m.organisation_id = n.organisation_id and m.admitted_at is not null and m.left_at is null) as is_in
     from notes n where n.organisation_id = $1`,
    [organisationId],
  );
  expect(rows).toHaveLength(states.length);
  for (const row of rows) {
    // What somebody withdrew before going is theirs alone.
    const theirs = row.state === "withdrawn";
    expect(row, row.state).toMatchObject({
      author_id: theirs ? leaver.id : colleague.id,
      written_by_id: theirs ? null : leaver.id,
      is_in: !theirs,
    });
  }
  expect((await listLeftBehind(lead, organisationId)).leavers).toEqual([]);
  const { rows: untouched } = await owner.query("select written_by_id from notes where id = $1", [elsewhere.id]);
  expect(untouched).toEqual([{ written_by_id: null }]);

  // To the byte, but for who looks after it, which no reader is shown.
  const after = JSON.stringify(await getNote(null, published)).replace(colleague.id, leaver.id);
  expect(after).toBe(before);
  for (const { state, slug } of made) {
    const own = await getOwnNote(colleague, slug);
    if (state === "withdrawn") expect(own).toBeNull();
    else expect(own, state).toMatchObject({ wasHandedOver: true });
    const revises = ["draft", "sent", "changes-requested", "published"].includes(state);
    expect(own?.can.send ?? false, state).toBe(revises);
    if (state === "withdrawn") continue;
    expect(await getOwnNote(gone, slug), state).toBeNull();
    if (state !== "published") expect(await getNote(gone, slug), state).toBeNull();
  }
});

test("the colleague goes on with a draft, reads why another came back, and is told by letter; the deed stands in the ledger once", async () => {
  const { organisationId, lead, leaver, colleague } = await anOrganisation();
  const [place, editor] = await Promise.all([foundPlace(), foundMember({ staffRole: "editor" })]);
  const draft = done(await draftNote(leaver, noteInput(leaver, place.id)));
  const returned = await aSentNote(leaver, place.id);
  done(await requestChanges(editor, { id: returned.id, version: 2, reason: "Say which estate.", siteUrl }));
  const open = await aNote(leaver, place.id, editor);
  done(await leave(leaver, organisationId));
  const gone = await now(leaver);
  const hand = () => handOver(lead, { organisationId, leaverId: leaver.id, colleagueId: colleague.id, siteUrl });
  done(await hand());

  expect((await getOwnNote(colleague, returned.slug))?.cameBack).toMatchObject({ reason: "Say which estate." });
  const title = "A draft taken on by a colleague";
  const words = { ...(await getOwnNote(colleague, draft.slug))?.draft.words, title: [title] };
  expect(await saveDraft(gone, { noteId: draft.id, base: 0, words })).toMatchObject(refused);
  expect(await sendNote(gone, { noteId: draft.id, base: 0, siteUrl })).toMatchObject(refused);
  done(await saveDraft(colleague, { noteId: draft.id, base: 0, words }));
  done(await sendNote(colleague, { noteId: draft.id, base: 1, siteUrl }));
  expect(await getOwnNote(colleague, draft.slug)).toMatchObject({ state: "sent", title });
  const own = await listOwnContributions(colleague, null);
  expect(
    own.rows
      .filter(({ wasHandedOver }) => wasHandedOver)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([draft.id, returned.id, open.id].sort());

  const [letter, ...more] = await lettersTo(colleague.email);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe("You now look after three notes that Zebedee Quillfeather wrote");
  const entries = await asKeeper.select().from(ledger).where(eq(ledger.deed, "handOver"));
  const mine = entries.filter(({ ofMemberId }) => ofMemberId === colleague.id);
  expect(mine).toMatchObject([{ memberId: lead.id, noun: "membership", before: { authorId: leaver.id } }]);
  expect(mine[0]?.before?.noteIds).toHaveLength(3);
  expect(await hand()).toMatchObject({ message: expect.stringContaining("handed over already") });
});

test("two leads hand over at once, to different colleagues: one does, the other is told", async () => {
  const { organisationId, lead, leaver, colleague } = await anOrganisation();
  const second = await foundMember({ organisationId, isLead: true });
  const place = await foundPlace();
  for (let count = 0; count < 3; count++) await aSentNote(leaver, place.id);
  done(await leave(leaver, organisationId));
  const answers = await Promise.all([
    handOver(lead, { organisationId, leaverId: leaver.id, colleagueId: colleague.id, siteUrl }),
    handOver(second, { organisationId, leaverId: leaver.id, colleagueId: second.id, siteUrl }),
  ]);
  expect(answers.filter((answer) => answer instanceof Error)).toHaveLength(1);
  const { rows } = await owner.query("select distinct author_id from notes where organisation_id = $1", [organisationId]);
  expect(rows).toHaveLength(1);
});

test("who wrote a note, or looks after it, is never its judge: by the code, by Postgres' policy, by the table itself", async () => {
  const { organisationId, lead, leaver, colleague } = await anOrganisation();
  const [place, administrator] = await Promise.all([
    foundPlace(),
    foundMember({ staffRole: "administrator", organisationId: null }),
  ]);
  const note = await aSentNote(leaver, place.id);
  done(await leave(leaver, organisationId));
  done(await handOver(lead, { organisationId, leaverId: leaver.id, colleagueId: colleague.id, siteUrl }));
  await owner.query("update members set staff_role = 'editor' where id = any ($1)", [[leaver.id, colleague.id]]);
  for (const judge of [await now(leaver), await now(colleague)]) {
    expect(await publishNote(judge, { id: note.id, version: 2, siteUrl })).toMatchObject(refused);
    const alone = await writing(judge, (db) =>
      db
        .update(notes)
        .set({ state: "published", publishedAt: sql`now()`, decidedById: judge.id })
        .where(eq(notes.id, note.id))
        .returning({ id: notes.id }),
    ).catch(() => []);
    expect(alone).toEqual([]);
    await expect(owner.query("update notes set decided_by_id = $2 where id = $1", [note.id, judge.id])).rejects.toThrow(
      /nobody_decides_on_their_own_note/,
    );
    const queue = await listWaiting(judge);
    const item = queue?.items.find(({ id }) => id === note.id);
    expect(item?.canDecide ?? false).toBe(false);
    expect((await getWaiting(judge, { noun: "note", id: note.id }))?.whyNot).toBe(
      "This is yours, so somebody else decides on it.",
    );
  }
  expect(await getWaiting(administrator, { noun: "note", id: note.id })).toMatchObject({
    writer: "Zebedee Quillfeather",
    author: { name: colleague.name },
    whyNot: "",
  });
  done(await publishNote(administrator, { id: note.id, version: 2, siteUrl }));
});

test("what a colleague once judged is not given to them", async () => {
  const { organisationId, lead, leaver } = await anOrganisation();
  const [place, judge] = await Promise.all([foundPlace(), foundMember({ staffRole: "editor", organisationId: null })]);
  const note = await aNote(leaver, place.id, judge);
  await owner.query(
    "insert into memberships (id, member_id, organisation_id, admitted_at) values (gen_random_uuid(), $1, $2, now())",
    [judge.id, organisationId],
  );
  done(await leave(leaver, organisationId));
  const hand = (colleagueId: string) => handOver(lead, { organisationId, leaverId: leaver.id, colleagueId, siteUrl });
  expect(await hand(judge.id)).toMatchObject({ fields: { colleagueId: expect.stringContaining("judged") } });
  done(await hand(lead.id));
  const { rows } = await owner.query("select author_id from notes where id = $1", [note.id]);
  expect(rows).toEqual([{ author_id: lead.id }]);
});

test("a note counts for who wrote it, not for who looks after it", async () => {
  const { organisationId, lead, leaver, colleague } = await anOrganisation();
  const [place, editor] = await Promise.all([foundPlace(), foundMember({ staffRole: "editor" })]);
  await aNote(leaver, place.id, editor);
  await aNote(leaver, place.id, editor);
  done(await leave(leaver, organisationId));
  done(await handOver(lead, { organisationId, leaverId: leaver.id, colleagueId: colleague.id, siteUrl }));
  expect((await now(leaver)).isTrusted).toBe(true);
  expect((await now(colleague)).isTrusted).toBe(false);
});

test("the last lead goes only by naming another, who hears; leads hear what was left behind, once", async () => {
  const { organisation, organisationId, lead, colleague } = await anOrganisation();
  const stranger = await foundMember();
  await aSentNote(lead, (await foundPlace()).id);
  for (const successor of [null, stranger.id, lead.id])
    expect(await leave(lead, organisationId, successor)).toMatchObject({ fields: { successorId: expect.any(String) } });
  expect(await isIn(lead, organisationId)).toBeTruthy();
  expect((await getLeaving(lead, organisation.slug))?.successors.map(({ memberId }) => memberId)).toContain(colleague.id);
  done(await leave(lead, organisationId, colleague.id));
  expect(await isIn(lead, organisationId)).toBeUndefined();
  expect(await isIn(colleague, organisationId)).toMatchObject({ isLead: true });
  expect((await lettersTo(colleague.email)).map(({ subject }) => subject)).toEqual([
    `You are a lead of ${organisation.name} now`,
    `${lead.name} has left ${organisation.name}`,
  ]);
  expect(await getReceipt(await now(lead), organisationId)).toMatchObject({ waiting: 1 });
  expect(await leave(await now(lead), organisationId)).toMatchObject(refused);
});

test("the last of all may go, and the editors hear", async () => {
  const organisation = await foundOrganisation();
  const [editor, only] = [
    await foundMember({ staffRole: "editor" }),
    await foundMember({ organisationId: organisation.id, isLead: true }),
  ];
  done(await leave(only, organisation.id));
  expect((await lettersTo(editor.email)).map(({ subject }) => subject)).toContain(`Nobody is in ${organisation.name} any more`);
  // Nobody else is told an address of the editors.
  const { rows } = await reading(await foundMember(), (db) =>
    db.execute(sql`select email from whom_to_tell_of_the_last_to_leave(${organisation.id}::uuid)`),
  );
  expect(rows).toEqual([]);
});

test("two leads remove each other, or leave, at once: somebody leads", async () => {
  for (let turn = 0; turn < 5; turn++) {
    const { organisationId, lead } = await anOrganisation();
    const second = await foundMember({ organisationId, isLead: true });
    const remove = (by: Member, whom: Member) =>
      removePerson(by, { organisationId, memberId: whom.id, reason: "We agreed.", siteUrl });
    const deeds = [
      [() => remove(lead, second), () => remove(second, lead)],
      [() => leave(lead, organisationId), () => leave(second, organisationId)],
      [() => remove(lead, second), () => leave(lead, organisationId)],
      [
        () => takeLeadBack(lead, { organisationId, memberId: lead.id, siteUrl }),
        () => takeLeadBack(second, { organisationId, memberId: second.id, siteUrl }),
      ],
      [() => takeLeadBack(lead, { organisationId, memberId: second.id, siteUrl }), () => leave(lead, organisationId)],
    ][turn];
    const answers = await Promise.all((deeds ?? []).map((deed) => deed()));
    expect(answers.filter((answer) => answer instanceof Error)).toHaveLength(1);
    const { rows } = await owner.query(
      "select 1 from memberships where organisation_id = $1 and lead_since is not null and left_at is null",
      [organisationId],
    );
    expect(rows).toHaveLength(1);
  }
});

test("a lead names a lead, takes it back, removes with a word why that the person reads", async () => {
  const { organisation, organisationId, lead, leaver, colleague } = await anOrganisation();
  const which = { organisationId, memberId: colleague.id, siteUrl };
  done(await nameLead(lead, which));
  expect(await nameLead(lead, which)).toMatchObject({ message: expect.stringContaining("is a lead already") });
  done(await takeLeadBack(await now(colleague), { ...which, memberId: lead.id }));
  expect(await takeLeadBack(await now(colleague), which)).toMatchObject({
    message: expect.stringContaining("Name another lead first"),
  });
  expect(await removePerson(lead, { ...which, reason: "Because." })).toMatchObject(refused);
  done(await removePerson(colleague, { ...which, memberId: leaver.id, reason: "Your post has ended." }));
  const [letter] = await lettersTo(leaver.email);
  expect(letter?.subject).toBe(`You do not belong to ${organisation.name} any more`);
  expect(letter?.text).toContain("> Your post has ended.");
  expect(await removePerson(colleague, { ...which, memberId: leaver.id, reason: "Again." })).toMatchObject(refused);
});

/** Who may, as a table; the same is then asked of Postgres alone. */
const roles = {
  lead: true,
  editor: true,
  administrator: true,
  colleague: false,
  "lead of another": false,
  moderator: false,
  newcomer: false,
} as const;

test.each(Object.entries(roles))("%s: looks after people and what was left behind: %s", async (role, may) => {
  const { organisation, organisationId, lead, leaver, colleague } = await anOrganisation();
  const third = await foundMember({ organisationId });
  await aSentNote(leaver, (await foundPlace()).id);
  done(await leave(leaver, organisationId));
  const cast: Record<string, () => Promise<Member>> = {
    lead: async () => lead,
    colleague: async () => colleague,
    editor: () => foundMember({ staffRole: "editor" }),
    administrator: () => foundMember({ staffRole: "administrator" }),
    moderator: () => foundMember({ staffRole: "moderator" }),
    "lead of another": () => foundMember({ isLead: true }),
    newcomer: () => foundMember({ organisationId: null }),
  };
  const member = await cast[role]?.();
  if (!member) throw new Error("nobody");
  expect((await listPeople(member, organisationId)).length > 0).toBe(may);
  expect((await listLeftBehind(member, organisationId)).leavers).toHaveLength(may ? 1 : 0);

  // Postgres alone.
  const alone = <T>(ask: (db: Db) => Promise<T[]>) => writing(member, ask).catch(() => []);
  const led = await alone((db) =>
    db
      .update(memberships)
      .set({ leadSince: sql`now()` })
      .where(sql`organisation_id = ${organisationId} and member_id = ${third.id}`)
      .returning({ id: memberships.id }),
  );
  expect(led).toHaveLength(may ? 1 : 0);
  await owner.query("update memberships set lead_since = null where member_id = $1", [third.id]);
  const left = await reading(member, (db) => db.execute(sql`select * from left_behind_in(${organisationId}::uuid)`));
  expect(left.rows).toHaveLength(may ? 1 : 0);
  if (!may) {
    const handed = writing(member, (db) =>
      db.execute(sql`select hand_over_notes(${organisationId}::uuid, ${leaver.id}::uuid, ${third.id}::uuid)`),
    );
    await expect(handed).rejects.toThrow();
  }
  // The commands.
  const answers = [
    await handOver(member, { organisationId, leaverId: leaver.id, colleagueId: third.id, siteUrl }),
    await nameLead(member, { organisationId, memberId: third.id, siteUrl }),
    await takeLeadBack(member, { organisationId, memberId: third.id, siteUrl }),
    await removePerson(member, { organisationId, memberId: third.id, reason: "Goodbye.", siteUrl }),
  ];
  for (const answer of answers) may ? done(answer) : expect(answer).toMatchObject(refused);
  // Who is in it is for who is in it.
  const sees = role === "lead" || role === "colleague";
  expect((await listColleagues(await now(member), organisationId)) !== null).toBe(sees);
  expect((await getLeaving(member, organisation.slug)) !== null).toBe(sees);
});

test("whose account is suspended or closed is away: what they look after counts as left behind, and nothing is given to them", async () => {
  for (const away of ["suspended_at = now()", "closed_at = now(), email = 'closed-' || id || '@closed.invalid'"]) {
    const { organisationId, lead, leaver, colleague } = await anOrganisation();
    await aSentNote(leaver, (await foundPlace()).id);
    await owner.query(`update members set ${away} where id = $1`, [leaver.id]);
    expect((await listLeftBehind(lead, organisationId)).leavers).toMatchObject([{ memberId: leaver.id, drafts: 1 }]);
    await owner.query(`update members set ${away} where id = $1`, [colleague.id]);
    const hand = (colleagueId: string) => handOver(lead, { organisationId, leaverId: leaver.id, colleagueId, siteUrl });
    expect(await hand(colleague.id)).toMatchObject(refused);
    done(await hand(lead.id));
  }
});

test("a draft that is withdrawn before going goes to nobody, and can be taken up again by who is still in", async () => {
  const { organisationId, lead, leaver } = await anOrganisation();
  const place = await foundPlace();
  const note = done(await draftNote(leaver, noteInput(leaver, place.id)));
  done(await withdrawNote(leaver, { id: note.id, version: 1 }));
  expect(await withdrawNote(leaver, { id: note.id, version: 2 })).toMatchObject(refused);
  expect(await withdrawNote(lead, { id: note.id, version: 2 })).toMatchObject(refused);
  done(await leave(leaver, organisationId));
  expect((await listLeftBehind(lead, organisationId)).leavers).toEqual([]);
  expect(await getOwnNote(await now(leaver), note.slug)).toMatchObject({
    can: { send: false, withdraw: false, bringBack: false },
  });
});

test("whoever has left sends nothing in its name: a session that was open before is asked again", async () => {
  const { organisationId, leaver } = await anOrganisation();
  const note = done(await draftNote(leaver, noteInput(leaver, (await foundPlace()).id)));
  done(await leave(leaver, organisationId));
  const gone = await now(leaver);
  expect(await sendNote(gone, { noteId: note.id, base: 0, siteUrl })).toMatchObject({
    message: expect.stringContaining("not in the organisation"),
  });
  // What the session knew a moment ago does not help: Postgres asks for itself.
  await expect(sendNote(leaver, { noteId: note.id, base: 0, siteUrl })).rejects.toThrow();
  await expect(draftNote(leaver, noteInput(leaver, (await foundPlace()).id))).rejects.toThrow();
  done(await withdrawNote(gone, { id: note.id, version: 1 }));
});
