import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, type Viewer, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { noteFollowUps } from "@/db/schema/notes";
import { aNote, aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { listOwnContributions } from "@/features/contributions/queries";
import { addFollowUp, editFollowUp, withdrawFollowUp } from "@/features/follow-ups/commands";
import { publishFollowUp, returnFollowUp } from "@/features/follow-ups/deciding-commands";
import { leaveFollowUpUp } from "@/features/follow-ups/leaving-up";
import { getNoteLater } from "@/features/follow-ups/queries";
import { leaveOrganisation } from "@/features/memberships/leaving";
import { decideOnItem } from "@/features/moderation/deciding";
import { markItem } from "@/features/moderation/marking";
import { listWaiting } from "@/features/moderation/queries";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { getNote } from "@/features/notes/queries";
import { carryOutDecisionJob } from "@/worker/carry-out-decision";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const refused = { name: "Refusal" };

async function world(more: Parameters<typeof aNote>[3] = {}) {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(author, place.id, editor, more);
  return { author, editor, place, note };
}

type World = Awaited<ReturnType<typeof world>>;

const later = ({ note }: Pick<World, "note">, text = "It lasted the winter.") => ({
  id: v7(),
  noteId: note.id,
  happenedOn: "2019-02-01",
  text,
});
const words = (text: string) => ({ happenedOn: "2019-03-01", text });

async function onTheNote(viewer: Viewer, { note }: World) {
  return (await getNote(viewer, note.slug))?.followUps.map(({ html }) => html.replace(/<\/?p>|\n/g, ""));
}
const own = async ({ author, note }: World) => (await getNoteLater(author, note.slug))?.followUps ?? [];
const stateIn = async (here: World) => (await own(here)).map(({ state, text }) => `${state}: ${text}`);

async function trusted({ author }: World): Promise<Member> {
  for (let times = 0; times < 2; times++)
    await owner.query(
      `insert into comments (id, author_id, organisation_id, named_as, byline, state, published_at, decided_by_id, question_id, body, body_html)
       select gen_random_uuid(), $1, $2, 'person', 'X', 'published', now(), (select id from members where id <> $1 limit 1), q.id, 'X', 'X' from questions q limit 1`,
      [author.id, author.organisations[0]?.id],
    );
  const member = await getMember({ house: "founder" }, author.id);
  if (!member) throw new Error("nobody");
  return member;
}

test("from somebody new it waits in the queue, comes back with a reason, is changed, and stands on the note", async () => {
  const here = await world();
  const { author, editor, note } = here;
  const input = later(here);
  for (const answer of await Promise.all(Array.from({ length: 5 }, () => addFollowUp(author, input))))
    expect(done(answer)).toMatchObject({ state: "sent" });
  expect(await own(here)).toHaveLength(1);
  const stranger = await foundMember();
  for (const viewer of [null, stranger]) {
    expect(await onTheNote(viewer, here)).toEqual([]);
    expect(await reading(viewer, (db) => db.select().from(noteFollowUps).where(eq(noteFollowUps.noteId, note.id)))).toEqual([]);
    expect(await getWaiting(viewer, { noun: "follow-up", id: input.id })).toBeNull();
  }
  expect(await getNoteLater(stranger, note.slug)).toBeNull();

  expect((await listWaiting(editor, { person: author.id }))?.items.find(({ id }) => id === input.id)).toMatchObject({
    noun: "follow-up",
    words: "It lasted the winter.",
    canDecide: true,
  });
  expect(await getWaiting(editor, { noun: "follow-up", id: input.id })).toMatchObject({ whyNot: "", happenedOn: "2019-02-01" });
  expect(await returnFollowUp(author, { id: input.id, version: 1, reason: "No." })).toMatchObject(refused);
  done(await returnFollowUp(editor, { id: input.id, version: 1, reason: "Which winter?" }));
  expect(await own(here)).toMatchObject([{ state: "changes-requested", cameBack: { reason: "Which winter?" } }]);
  const rows = (await listOwnContributions(author, null)).rows;
  expect(rows.find(({ id }) => id === note.id)?.became).toMatchObject({ cameBack: true, waits: false });

  expect(await editFollowUp(author, { id: input.id, version: 1, ...words("Stale.") })).toMatchObject(refused);
  done(await editFollowUp(author, { id: input.id, version: 2, ...words("It lasted the winter of 2018.") }));
  expect(await publishFollowUp(editor, { id: input.id, version: 2 })).toMatchObject(refused);
  done(await publishFollowUp(editor, { id: input.id, version: 3 }));
  expect(await onTheNote(null, here)).toEqual(["It lasted the winter of 2018."]);
  expect(await publishFollowUp(await foundMember({ staffRole: "editor" }), { id: input.id, version: 4 })).toMatchObject({
    message: expect.stringMatching(/has published this a moment ago/),
  });
  const deeds = await owner.query("select deed from ledger where noun_id = $1 order by at, id", [input.id]);
  expect(deeds.rows.map(({ deed }) => deed)).toEqual(["addFollowUp", "returnFollowUp", "editFollowUp", "publishFollowUp"]);
});

test("new words for what stands there wait beside it, and then take its place", async () => {
  const here = await world();
  const { author, editor } = here;
  const input = later(here);
  done(await addFollowUp(author, input));
  done(await publishFollowUp(editor, { id: input.id, version: 1 }));
  for (const text of ["It lasted a year.", "It lasted two years."])
    expect(done(await editFollowUp(author, { id: input.id, version: 2, ...words(text) }))).toMatchObject({ state: "sent" });
  expect(await onTheNote(null, here)).toEqual(["It lasted the winter."]);
  const waiting = (await own(here)).find(({ state }) => state === "sent");
  expect(waiting).toMatchObject({ replacesId: input.id, text: "It lasted two years." });
  const { id = "", version = 0 } = waiting ?? {};
  expect(await getWaiting(editor, { noun: "follow-up", id })).toMatchObject({ before: { happenedOn: "2019-02-01" } });
  done(await publishFollowUp(editor, { id, version }));
  expect(await onTheNote(null, here)).toEqual(["It lasted two years."]);
  expect((await stateIn(here)).sort()).toEqual(["published: It lasted two years.", "withdrawn: It lasted the winter."]);
});

test("withdrawn it is gone with what waited for its place, and can be sent again", async () => {
  const here = await world();
  const { author, editor } = here;
  const input = later(here);
  done(await addFollowUp(author, input));
  done(await publishFollowUp(editor, { id: input.id, version: 1 }));
  done(await editFollowUp(author, { id: input.id, version: 2, ...words("It lasted a year.") }));
  expect(await withdrawFollowUp(await foundMember(), { id: input.id, version: 2 })).toMatchObject(refused);
  done(await withdrawFollowUp(author, { id: input.id, version: 2 }));
  expect(await onTheNote(author, here)).toEqual([]);
  expect((await stateIn(here)).sort()).toEqual(["withdrawn: It lasted a year.", "withdrawn: It lasted the winter."]);
  for (const { id, version } of await own(here)) done(await editFollowUp(author, { id, version, ...words(`Again ${id}.`) }));
  expect((await own(here)).map(({ state }) => state)).toEqual(["sent", "sent"]);
});

test("from a trusted author it stands there at once, and so do new words", async () => {
  const here = await world();
  await owner.query(
    `insert into questions (id, slug, number, question, why_it_matters, state, asked_on)
     select gen_random_uuid(), gen_random_uuid()::text, (random() * 1e9)::int, 'Q', 'W', 'open', now() where not exists (select from questions)`,
  );
  const author = await trusted(here);
  expect(author.isTrusted).toBe(true);
  const input = later(here);
  expect(done(await addFollowUp(author, input))).toMatchObject({ state: "published" });
  expect(done(await editFollowUp(author, { id: input.id, version: 1, ...words("It lasted a year.") }))).toMatchObject({
    state: "published",
  });
  expect(await onTheNote(null, here)).toEqual(["It lasted a year."]);
});

test("what a trusted author adds is looked at after, and again when they change it: left up, or taken down", async () => {
  const here = await world();
  const which = { noun: "follow-up", id: v7() } as const;
  for (let n = 0; n < 2; n++) await aNote(here.author, here.place.id, here.editor);
  const author = (await getMember({ house: "founder" }, here.author.id)) ?? here.author;
  done(await addFollowUp(author, { ...later(here), id: which.id }));
  const inQueue = async () => (await owner.query("select state, promised_at from waiting where item_id = $1", [which.id])).rows;
  expect(await inQueue()).toEqual([{ state: "live", promised_at: null }]);
  expect(done(await markItem({ house: "worker" }, which)).marks).toEqual([]);
  expect(await getWaiting(here.editor, which)).toMatchObject({ deeds: ["leave-up", "take-down"] });
  expect(await leaveFollowUpUp(author, { id: which.id, version: 1 })).toMatchObject(refused);

  const decide = async (deed: "leave-up" | "take-down", version: number, reason = "") => {
    done(await decideOnItem(here.editor, { ...which, deed, version, reason, next: "", siteUrl: "http://localhost:3000" }));
    await owner.query("update waiting set due_at = now() where item_id = $1", [which.id]);
    await carryOutDecisionJob(which);
    expect(await inQueue()).toEqual([]);
  };
  await decide("leave-up", 1);
  expect(await onTheNote(null, here)).toEqual(["It lasted the winter."]);
  done(await editFollowUp(author, { id: which.id, version: 2, ...words("Ring Mrs Ade on 07700 900123.") }));
  expect(done(await markItem({ house: "worker" }, which)).marks).toContain("phone");
  await decide("take-down", 3, "It names somebody.");
  expect(await onTheNote(null, here)).toEqual([]);
});

test("on a partners' note it is not there for a visitor", async () => {
  const here = await world({ audience: "partners" });
  const input = later(here);
  done(await addFollowUp(here.author, input));
  done(await publishFollowUp(here.editor, { id: input.id, version: 1 }));
  expect(await onTheNote(await foundMember(), here)).toEqual(["It lasted the winter."]);
  expect(await reading(null, (db) => db.select().from(noteFollowUps).where(eq(noteFollowUps.id, input.id)))).toEqual([]);
});

test("only its author adds, only to what is published, and only while they are in its organisation", async () => {
  const here = await world();
  const colleague = await foundMember({ organisationId: here.author.organisations[0]?.id });
  for (const member of [colleague, here.editor, await foundMember()])
    expect(await addFollowUp(member, later(here))).toMatchObject(refused);
  const sent = await aSentNote(here.author, here.place.id);
  expect(await addFollowUp(here.author, later({ note: sent }))).toMatchObject(refused);
  const input = later(here);
  done(await addFollowUp(here.author, input));
  const organisationId = here.author.organisations[0]?.id ?? "";
  done(await leaveOrganisation(here.author, { organisationId, successorId: null, siteUrl: "http://localhost:3000" }));
  const gone = await getMember({ house: "founder" }, here.author.id);
  if (!gone) throw new Error("nobody");
  expect(await addFollowUp(gone, later(here))).toMatchObject(refused);
  expect(await editFollowUp(gone, { id: input.id, version: 1, ...words("Else.") })).toMatchObject(refused);
  done(await withdrawFollowUp(gone, { id: input.id, version: 1 }));
});

test("Postgres alone: nobody new publishes their own, and nobody writes for another", async () => {
  const here = await world();
  const { author, note } = here;
  const row = { noteId: note.id, authorId: author.id, happenedOn: "2019-02-01", text: "Alone.", html: "" };
  const live = { state: "published" as const, publishedAt: sql`now()` };
  await expect(writing(author, (db) => db.insert(noteFollowUps).values({ ...row, ...live }))).rejects.toThrow();
  const stranger = await foundMember();
  await expect(
    writing(stranger, (db) =>
      db.insert(noteFollowUps).values({ ...row, authorId: stranger.id, state: "sent", promisedAt: sql`now()` }),
    ),
  ).rejects.toThrow();
  const input = later(here);
  done(await addFollowUp(author, input));
  const change = (member: Member, set: object) =>
    writing(member, (db) => db.update(noteFollowUps).set(set).where(eq(noteFollowUps.id, input.id)));
  await expect(change(author, live)).rejects.toThrow();
  await expect(change(author, { decidedById: author.id })).rejects.toThrow();
  await change(stranger, { text: "Mine now." });
  await writing(author, (db) => db.delete(noteFollowUps).where(eq(noteFollowUps.id, input.id)));
  expect(await stateIn(here)).toEqual(["sent: It lasted the winter."]);
});

test("who closes their account takes along what waits, and leaves what stands on the note", async () => {
  const here = await world();
  const [stays, goes] = [later(here), later(here, "Not read yet.")];
  done(await addFollowUp(here.author, stays));
  done(await publishFollowUp(here.editor, { id: stays.id, version: 1 }));
  done(await addFollowUp(here.author, goes));
  done(await editFollowUp(here.author, { id: goes.id, version: 1, ...words("Nor this.") }));
  await writing(here.author, (db) => db.execute(sql`select close_my_account('delete')`));
  expect(await onTheNote(null, here)).toEqual(["It lasted the winter."]);
  expect((await owner.query("select from note_follow_ups where note_id = $1", [here.note.id])).rowCount).toBe(1);
  const kept = await owner.query("select from ledger where noun_id = $1 and before is not null", [goes.id]);
  expect(kept.rowCount).toBe(0);
});
