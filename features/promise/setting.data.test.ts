import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "@/bin/fresh-database.mjs";
import { writing } from "@/db/doors";
import { aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { setPromise } from "@/features/promise/commands";
import { getPromise } from "@/features/promise/queries";
import { promiseSchema } from "@/features/promise/schema";
import { promiseFor } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";

/** What is promised is one fact for a whole database, and other tests count on it: these have one of their own. */
let owner: pg.Client;
let stop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase("hereabouts_promise");
  process.env.DATABASE_URL = database.appUrl;
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  stop = database.stop;
});
afterEach(() => owner.query("update site set promise_working_days = 2"));
afterAll(async () => {
  await owner.end();
  await stop();
});

async function world() {
  const place = await foundPlace();
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  return { place, moderator, author: await foundMember() };
}

const rowsOf = async (id: string) =>
  (await owner.query("select began_at, promised_at from promises where item_id = $1 order by began_at, id", [id])).rows;

test("an administrator sets the promise, for what is sent from then on; it stands in the record", async () => {
  const { place, author } = await world();
  const administrator = await foundMember({ staffRole: "administrator" });
  const before = await aSentNote(author, place.id);
  const [was] = await rowsOf(before.id);
  done(await setPromise(administrator, { days: 5, seen: 2, reason: "Two of us are away." }));
  expect(await getPromise(administrator)).toEqual({ days: 5 });
  expect((await rowsOf(before.id))[0].promised_at).toEqual(was.promised_at);
  const [now] = await rowsOf((await aSentNote(author, place.id)).id);
  expect(now.promised_at).toEqual(promiseFor(now.began_at, 5));
  const { rows } = await owner.query("select reason, before, after from ledger where member_id = $1 and deed = 'setPromise'", [
    administrator.id,
  ]);
  expect(rows).toEqual([
    { reason: "Two of us are away.", before: { promiseWorkingDays: 2 }, after: { promiseWorkingDays: 5 } },
  ]);
  // Whoever opened the page before, and whoever sends it twice, overwrites nothing unseen.
  expect(await setPromise(administrator, { days: 3, seen: 2, reason: "As before." })).toMatchObject({
    message: expect.stringContaining("Somebody has set it to 5"),
  });
  expect(await setPromise(administrator, { days: 5, seen: 5, reason: "Again." })).toBeInstanceOf(Refusal);
});

test("nobody else sets it, not even past the code; and nothing but one to ten days", async () => {
  const { moderator, author } = await world();
  for (const other of [author, moderator, await foundMember({ staffRole: "editor" })]) {
    expect(await setPromise(other, { days: 5, seen: 2, reason: "So." })).toBeInstanceOf(Refusal);
    expect(await getPromise(other)).toBeNull();
    await writing(other, (db) => db.execute(sql`update site set promise_working_days = 9`));
  }
  expect((await owner.query("select promise_working_days as days from site")).rows).toEqual([{ days: 2 }]);
  await expect(owner.query("update site set promise_working_days = 11")).rejects.toThrow("the_promise_is_one_to_ten_days");
  const message = (days: string) => promiseSchema.safeParse({ days, seen: "2", reason: "So." }).error?.issues[0]?.message;
  expect(message("10")).toBeUndefined();
  for (const days of ["0", "11", "two", "1.5", "-1", ""]) expect(message(days)).toMatch(/days/);
});
