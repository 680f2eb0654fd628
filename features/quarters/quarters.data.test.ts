import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { reading } from "@/db/doors";
import { foundMember, foundPlace } from "@/demo/founding";
import { getQuarter, listQuarters, type QuarterFigures } from "@/features/quarters/queries";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

/** A year long gone that no other test writes in. */
const years = { shown: 1991, few: 1992, kinds: 1993, appeals: 1994, empty: 1995 } as const;

const decided = (at: string, deeds: readonly [deed: string, noun: string, times: number][]) =>
  owner.query(
    `insert into ledger (id, at, deed, noun, noun_id)
     select gen_random_uuid(), $1::timestamptz + n * interval '1 minute', d ->> 0, d ->> 1, gen_random_uuid()
     from jsonb_array_elements($2::jsonb) d cross join lateral generate_series(1, (d ->> 2)::int) n`,
    [at, JSON.stringify(deeds)],
  );

const all: readonly [string, string, number][] = [
  ["publishNote", "note", 10],
  ["publishCommentEdit", "comment", 6],
  ["requestChanges", "note", 5],
  ["returnInsight", "insight", 6],
  ["holdNote", "note", 5],
  ["declineComment", "comment", 7],
  ["unpublishFollowUp", "follow-up", 5],
];

test("a quarter in figures: what was decided, and on what, where nobody is one of few", async () => {
  await decided(`${years.shown}-02-01`, [
    ...all,
    ["publishPost", "post", 9],
    ["sendNote", "note", 9],
    ["restoreNote", "note", 9],
  ]);
  await owner.query(
    `insert into promises (noun, item_id, began_at, promised_at, answered_at)
     select 'note', gen_random_uuid(), timestamptz '${years.shown}-02-04 09:00Z', timestamptz '${years.shown}-02-06 17:00Z',
       timestamptz '${years.shown}-02-05 09:00Z' + n * interval '10 hours' from generate_series(1, 6) n`,
  );
  expect(await getQuarter(null, `${years.shown}-q1`)).toEqual({
    isEmpty: false,
    outcomes: { published: 16, returned: 11, held: 5, declined: 7, unpublished: 5 },
    kinds: { note: 20, insight: 6, comment: 13, "follow-up": 5 },
    appeals: { stands: null, turned: null },
    answered: { days: 2, promised: 2, inTime: "half or more" },
  });
  expect(await listQuarters(null)).not.toContain(`${years.shown}-q2`);
});

/** Every figure of one list and those of the other add up to the same: what is missing in one must not follow from the other. */
function sums({ outcomes, kinds }: QuarterFigures) {
  const numbers = (figures: Record<string, number | null>) => Object.values(figures);
  return [outcomes, ...(kinds ? [kinds] : [])].map((figures) => numbers(figures).some((count) => count === null));
}

test("fewer than five is all that is said of few, none told either, and nothing that it follows from", async () => {
  await decided(`${years.few}-05-01`, [...all.slice(0, 6), ["unpublishFollowUp", "follow-up", 4]]);
  const few = await getQuarter(null, `${years.few}-q2`);
  expect(few?.outcomes).toEqual({ published: 16, returned: 11, held: 5, declined: 7, unpublished: null });
  expect(few?.kinds).toBeNull();
  expect(JSON.stringify(few)).not.toMatch(/\b[1-4]\b/);

  // All outcomes are many, so that their sum is known: then a kind of few would follow from it.
  await decided(`${years.kinds}-08-01`, [
    ...all.slice(0, 6),
    ["unpublishComment", "comment", 5],
    ["publishFollowUp", "follow-up", 3],
  ]);
  const kinds = await getQuarter(null, `${years.kinds}-q3`);
  expect(kinds?.outcomes).toMatchObject({ published: 19, unpublished: 5 });
  expect(kinds?.kinds).toBeNull();
  for (const quarter of [few, kinds]) if (quarter) expect(sums(quarter).filter(Boolean).length).toBeLessThanOrEqual(1);
});

test("a quarter in which nothing was decided is one, and says so; one that is not over, or before all deeds, is none", async () => {
  await decided(`${years.shown}-01-01`, [["sendNote", "note", 1]]);
  expect(await getQuarter(null, `${years.empty}-q4`)).toMatchObject({ isEmpty: true, answered: null });
  expect(await listQuarters(null)).not.toContain(`${years.empty}-q4`);
  const now = (await owner.query(`select to_char(now() at time zone 'Europe/London', 'YYYY"-q"Q') as name`)).rows[0].name;
  for (const none of [now, "1899-q1", "2999-q1", "1991-q5", "", "x"]) expect(await getQuarter(null, none)).toBeNull();
});

test("the edges of a quarter are those of UK days", async () => {
  await decided(`${years.appeals}-06-30T22:50:00Z`, [["publishNote", "note", 9]]);
  await decided(`${years.appeals}-06-30T23:00:00Z`, [["publishNote", "note", 30]]);
  expect((await getQuarter(null, `${years.appeals}-q2`))?.outcomes.published).toBe(9);
  expect((await getQuarter(null, `${years.appeals}-q3`))?.outcomes.published).toBe(30);
});

test("to a visitor Postgres gives the summary, and neither the record nor the promises that it is made of", async () => {
  await decided(`${years.shown}-02-01`, [["publishNote", "note", 1]]);
  const place = await foundPlace();
  for (const viewer of [null, await foundMember(), await foundMember({ staffRole: "moderator", looksAfter: [place.id] })])
    for (const table of ["ledger", "promises"])
      expect(
        (
          await reading(viewer, (db) =>
            db.execute(sql.raw(`select from ${table} where ${table === "ledger" ? "at" : "began_at"} < '2000-01-01'`)),
          )
        ).rowCount,
      ).toBe(0);
});
