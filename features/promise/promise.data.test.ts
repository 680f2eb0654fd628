import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { promises } from "@/db/schema/promises";
import { aNote, aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { addComment } from "@/features/comments/commands";
import { publishComment } from "@/features/comments/deciding-commands";
import { declineNote, holdNote, publishNote, releaseNote } from "@/features/notes/deciding-commands";
import { withdrawNote } from "@/features/notes/withdrawing";
import { getPromiseKept } from "@/features/promise/queries";
import { promiseFor } from "@/lib/dates";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

async function world() {
  const place = await foundPlace();
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  return { place, moderator, author: await foundMember() };
}

const rowsOf = async (id: string) =>
  (
    await owner.query(
      "select noun, began_at, promised_at, answered_at is not null as is_answered from promises where item_id = $1 order by began_at, id",
      [id],
    )
  ).rows;
const answeredOf = async (id: string) => (await rowsOf(id)).map(({ is_answered }) => is_answered);

test("what began to wait was promised an answer, and a decision is one; what its author takes back was never answered", async () => {
  const { place, moderator, author } = await world();
  const [declined, withdrawn] = [await aSentNote(author, place.id), await aSentNote(author, place.id)];
  const [open] = await rowsOf(declined.id);
  expect(open.promised_at).toEqual(promiseFor(open.began_at, 2));
  expect(open.is_answered).toBe(false);
  done(await declineNote(moderator, { id: declined.id, version: 2, reason: "It attacks somebody.", siteUrl }));
  done(await withdrawNote(author, { id: withdrawn.id, version: 2 }));
  expect(await answeredOf(declined.id)).toEqual([true]);
  expect(await answeredOf(withdrawn.id)).toEqual([]);
});

test("held is an answer, and let go on a new promise", async () => {
  const { place, moderator, author } = await world();
  const { id } = await aSentNote(author, place.id);
  done(await holdNote(moderator, { id, version: 2, reason: "Somebody could be recognised.", siteUrl }));
  expect(await answeredOf(id)).toEqual([true]);
  done(await releaseNote(moderator, { id, version: 3, siteUrl }));
  expect(await answeredOf(id)).toEqual([true, false]);
  done(await publishNote(moderator, { id, version: 4, siteUrl }));
  expect(await answeredOf(id)).toEqual([true, true]);
});

test("what is open is just what waits with a promise, whatever has been done by all the tests beside this one", async () => {
  const { rows } = await owner.query(`
    select w.noun, w.item_id, p.id from (select * from waiting where state = 'waiting' and promised_at is not null) w
    full join (select * from promises where answered_at is null) p using (noun, item_id)
    where w.item_id is null or p.id is null or w.promised_at <> p.promised_at or w.place_id is distinct from p.place_id`);
  expect(rows).toEqual([]);
});

test("working days are counted as the promise counts them, from any hour of any day, over summer time and years", async () => {
  const moments = Array.from({ length: 400 }, (_, n) => new Date(Date.UTC(2025, 10, 1) + n * 37 * 3_600_000));
  for (const days of [1, 2, 5, 10]) {
    const { rows } = await owner.query(
      "select began, working_days_until(ended) - working_days_until(began) as days from unnest($1::timestamptz[], $2::timestamptz[]) t (began, ended)",
      [moments, moments.map((at) => promiseFor(at, days))],
    );
    expect(rows.filter((row) => row.days !== days)).toEqual([]);
  }
  const between = async (began: string, ended: string) =>
    (await owner.query("select working_days_until($2) - working_days_until($1) as days", [began, ended])).rows[0].days;
  expect(await between("2026-03-06T09:00Z", "2026-03-06T23:00Z")).toBe(0);
  expect(await between("2026-03-06T09:00Z", "2026-03-08T09:00Z")).toBe(0);
  expect(await between("2026-03-06T09:00Z", "2026-03-09T09:00Z")).toBe(1);
  expect(await between("2026-03-07T09:00Z", "2026-03-09T09:00Z")).toBe(1);
});

/** Things that took so many days each, and were promised in two: since `ago` days. */
const answered = (placeId: string, took: readonly number[], ago: number, noun = "comment") =>
  owner.query(
    `insert into promises (noun, item_id, place_id, began_at, promised_at, answered_at)
     select $1, gen_random_uuid(), $2, e - make_interval(days => t), e - make_interval(days => t) + interval '2 days', e
     from unnest($3::int[]) t cross join (select now() - make_interval(days => $4)) a (e)`,
    [noun, placeId, took, ago],
  );

test("what is told is of the days that are asked for, of the viewer's places, and by kind", async () => {
  const { place, moderator, author } = await world();
  const elsewhere = await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] });
  await answered(place.id, [0, 1, 1, 1, 1, 1, 1, 1, 1, 14], 1);
  await answered(place.id, [21], 20);
  await answered(place.id, [7], 60, "insight");
  const sent = await aSentNote(author, place.id);
  await owner.query(
    "update notes set sent_at = now() - interval '3 days', promised_at = now() - interval '1 hour' where id = $1",
    [sent.id],
  );
  const kept = (await getPromiseKept(moderator, 7)) ?? [];
  expect(kept.map(({ noun }) => noun)).toEqual(["comment", "note"]);
  expect(kept[0]).toMatchObject({ came: 9, answered: { count: 10, inTime: 9 }, waits: null });
  expect(kept[0]?.answered?.half).toBeLessThanOrEqual(1);
  expect(kept[0]?.answered?.nineOfTen).toBeLessThanOrEqual(1);
  expect(kept[1]).toMatchObject({ came: 1, answered: null, waits: { count: 1, late: 1 } });
  expect(Date.now() - (kept[1]?.waits?.oldest.getTime() ?? 0)).toBeGreaterThan(2.9 * 86_400_000);
  expect((await getPromiseKept(moderator, 28))?.[0]).toMatchObject({ came: 10, answered: { count: 11 } });
  expect((await getPromiseKept(moderator, 90))?.map(({ noun }) => noun)).toEqual(["comment", "insight", "note"]);
  expect(await getPromiseKept(elsewhere, 90)).toEqual([]);
  for (const viewer of [null, author]) expect(await getPromiseKept(viewer, 90)).toBeNull();
});

test("Postgres shows promises to whoever looks after the place, and lets nobody write them", async () => {
  const { place, moderator, author } = await world();
  const { id } = await aSentNote(author, place.id);
  const elsewhere = await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] });
  const seen = (viewer: Member | null) =>
    reading(viewer, async (db) => (await db.select({ id: promises.id }).from(promises).where(sql`item_id = ${id}`)).length);
  expect([await seen(moderator), await seen(elsewhere), await seen(author), await seen(null)]).toEqual([1, 0, 0, 0]);
  for (const change of [sql`update promises set answered_at = now()`, sql`delete from promises`, sql`truncate promises`])
    await expect(writing(moderator, (db) => db.execute(change))).rejects.toThrow();
});

test("a comment that goes live at once was promised nothing", async () => {
  const { place, moderator } = await world();
  const { id: trustedId } = await foundMember().then(async (member) => {
    for (let n = 0; n < 2; n++) await aNote(member, place.id, moderator);
    return member;
  });
  const trusted = await getMember({ house: "founder" }, trustedId);
  if (!trusted) throw new Error("nobody");
  const note = await aNote(await foundMember(), place.id, moderator);
  const id = v7();
  const comment = {
    target: { noun: "note", id: note.id } as const,
    namedAs: "person" as const,
    body: "So it is.",
    parentId: null,
  };
  done(await addComment(trusted, { id, ...comment, organisationId: trusted.organisations[0]?.id ?? "" }));
  const other = v7();
  const first = await foundMember();
  done(await addComment(first, { id: other, ...comment, organisationId: first.organisations[0]?.id ?? "" }));
  done(await publishComment(moderator, { id: other, version: 1, siteUrl }));
  expect(await answeredOf(id)).toEqual([]);
  expect(await answeredOf(other)).toEqual([true]);
});
