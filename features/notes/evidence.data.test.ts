import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, type Viewer, writing } from "@/db/doors";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { getInsightsOn } from "@/features/insights/queries";
import { lookAgain } from "@/features/notes/looking-again";
import { getNote, listNotes } from "@/features/notes/queries";
import { standingOf } from "@/features/notes/standing";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

type Kind = "saw-this-too" | "different-here" | "builds-on-this" | "used-this";

async function world(more: Parameters<typeof aNote>[3] = {}) {
  const [writer, editor, home] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(writer, home.id, editor, more);
  return { writer, editor, home, note };
}

/** Published, each a second after the one before. */
async function heard({ note, writer }: { note: { id: string }; writer: Member }, said: readonly [Kind, { id: string }][]) {
  const ids: string[] = [];
  for (const [index, [kind, place]] of said.entries()) {
    const id = v7();
    ids.push(id);
    await owner.query(
      `insert into insights (id, author_id, organisation_id, named_as, byline, state, published_at, kind, place_id, note_id, statement, changed, changed_on)
       values ($1, $2, $3, 'person', 'Somebody', 'published', now() + make_interval(secs => $4), $5, $6, $7, 'Here too.',
         case when $5 = 'used-this' then 'We ring.' else '' end, case when $5 = 'used-this' then date '2019-03-01' end)`,
      [id, writer.id, writer.organisations[0]?.id, index, kind, place.id, note.id],
    );
  }
  return ids;
}

async function standing(viewer: Viewer, { note, home }: { note: { slug: string }; home: { slug: string } }) {
  const whole = await getNote(viewer, note.slug);
  const { rows } = await listNotes(viewer, { place: home.slug }, { older: null, newer: null });
  const row = rows.find(({ slug }) => slug === note.slug);
  expect(row?.elsewhere).toEqual(whole?.elsewhere);
  return whole && { ...standingOf(whole), ...whole.elsewhere };
}

test("places count once, the note's own with them; one that differs makes it contested", async () => {
  const here = await world();
  const [a, b, c, d] = [await foundPlace(), await foundPlace(), await foundPlace(), await foundPlace()];
  expect(await standing(null, here)).toMatchObject({ reach: "one place", places: 1, isContested: false, used: 0 });
  await heard(here, [
    ["saw-this-too", here.home],
    ["saw-this-too", a],
    ["saw-this-too", a],
    ["used-this", a],
    ["used-this", b],
  ]);
  expect(await standing(null, here)).toMatchObject({ reach: "a few places", places: 3, saw: 2, used: 2, isContested: false });
  await heard(here, [
    ["different-here", c],
    ["different-here", d],
    ["different-here", d],
  ]);
  expect(await standing(null, here)).toMatchObject({ reach: "a few places", places: 3, differs: 2, isContested: true });
  await heard(here, [
    ["builds-on-this", c],
    ["builds-on-this", d],
  ]);
  expect(await standing(null, here)).toMatchObject({ reach: "many places", places: 5, builds: 2 });
});

test("what is not published, or on what one may not read, does not count: by the code, and by Postgres alone", async () => {
  const here = await world({ audience: "partners" });
  const [id = ""] = await heard(here, [["used-this", await foundPlace()]]);
  const partner = await foundMember();
  expect(await standing(partner, here)).toMatchObject({ reach: "a few places", used: 1 });
  expect(await standing(null, here)).toBeNull();
  const alone = (viewer: Viewer) =>
    reading(
      viewer,
      async (db) => (await db.execute(sql`select * from heard_elsewhere(${here.note.id}, ${here.home.id}, 50)`)).rows[0],
    );
  expect(await alone(partner)).toMatchObject({ used: 1, places: 2 });
  expect(await alone(null)).toMatchObject({ used: 0, places: 1 });
  await owner.query("update insights set state = 'withdrawn' where id = $1", [id]);
  expect(await standing(partner, here)).toMatchObject({ reach: "one place", used: 0 });
});

test("the one that differs is brought though sixty agree after it, and the rest are read on to the last", async () => {
  const here = await world();
  const place = await foundPlace();
  const [differs, ...same] = await heard(here, [
    ["different-here", place],
    ...Array.from({ length: 60 }, () => ["saw-this-too", place] as const).map(([kind, where]): [Kind, typeof place] => [
      kind,
      where,
    ]),
  ]);
  const newest = same.toReversed();
  const target = { noun: "note", id: here.note.id } as const;
  const first = await getInsightsOn(null, target);
  expect(first.totals).toEqual({ "saw-this-too": 50, "different-here": 1, "builds-on-this": 0, "used-this": 0 });
  expect(first.published.filter(({ kind }) => kind === "different-here").map(({ id }) => id)).toEqual([differs]);
  const read = first.published.filter(({ kind }) => kind === "saw-this-too").map(({ id }) => id);
  expect(read).toEqual(newest.slice(0, 25));
  for (let { older } = first; older["saw-this-too"]; ) {
    const next = await getInsightsOn(null, target, { kind: "saw-this-too", older: older["saw-this-too"] });
    read.push(...next.published.map(({ id }) => id));
    older = next.older;
  }
  expect(read).toEqual(newest);
  expect((await getInsightsOn(null, target, { kind: "saw-this-too", older: v7() })).published).toEqual([]);
});

test("past its review date it says since when; its author or an editor looks again, and it holds for two years", async () => {
  const here = await world();
  const { writer, editor, note } = here;
  const overdue = () => owner.query("update notes set review_by = '2020-06-06' where id = $1", [note.id]);
  await overdue();
  expect(await standing(null, here)).toMatchObject({ notSince: "2018-06-06" });
  const colleague = await foundMember({ organisationId: writer.organisations[0]?.id });
  const ofTheirOwn = await foundMember({ organisationId: writer.organisations[0]?.id, staffRole: "editor" });
  const moderator = await foundMember({ staffRole: "moderator" });
  for (const member of [colleague, ofTheirOwn, moderator, await foundMember()]) {
    expect((await getNote(member, note.slug))?.can.lookAgain).toBe(false);
    expect(await lookAgain(member, { id: note.id })).toMatchObject({ name: "Refusal" });
  }
  for (const member of [writer, editor]) {
    await overdue();
    expect((await getNote(member, note.slug))?.can.lookAgain).toBe(true);
    done(await lookAgain(member, { id: note.id }));
    expect(await standing(null, here)).toMatchObject({ notSince: null });
    const { rows } = await owner.query(
      "select review_by = (now() + interval '24 months')::date as renewed from notes where id = $1",
      [note.id],
    );
    expect(rows).toEqual([{ renewed: true }]);
    expect(await lookAgain(member, { id: note.id })).toMatchObject({ message: "This was looked at today already." });
  }
  const { rowCount } = await owner.query("select from ledger where noun_id = $1 and deed = 'lookAgain'", [note.id]);
  expect(rowCount).toBe(2);
});

test("Postgres alone: a partner renews nothing of somebody else's", async () => {
  const { note } = await world();
  const before = await owner.query("select review_by from notes where id = $1", [note.id]);
  const partner = await foundMember();
  await writing(partner, (db) =>
    db.execute(sql`update notes set review_by = now() + interval '9 years' where id = ${note.id}`),
  );
  expect((await owner.query("select review_by from notes where id = $1", [note.id])).rows).toEqual(before.rows);
});
