import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { foundMember } from "@/demo/founding";
import { askWhetherNeeded } from "@/features/members/asking-after";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const worker = { house: "worker" } as const;
const site = { siteUrl: "https://learning.example" };
const ago = (days: number) => `now() - interval '${days} days'`;

async function lastSeen(seen: string, more = "is_illustrative = false") {
  const { id, email } = await foundMember();
  await owner.query(`update members set last_seen_at = ${seen}, made_at = ${ago(400)}, ${more} where id = $1`, [id]);
  return { id, email };
}

async function lettersTo({ email }: { email: string }) {
  const { rows } = await owner.query("select subject, text from letters where to_address = $1", [email]);
  return rows;
}

test("asked once after 90 days, though two workers ask at once; again only after they have been here", async () => {
  const [gone, never, lately] = [await lastSeen(ago(91)), await lastSeen("null"), await lastSeen(ago(89))];
  const others = [
    await lastSeen(ago(91), "is_illustrative = true"),
    await lastSeen(ago(91), "is_illustrative = false, suspended_at = now()"),
  ];
  await Promise.all(Array.from({ length: 4 }, () => askWhetherNeeded(worker, site)));
  await askWhetherNeeded(worker, site);
  for (const one of [gone, never]) expect(await lettersTo(one)).toHaveLength(1);
  for (const one of [lately, ...others]) expect(await lettersTo(one)).toEqual([]);
  expect((await lettersTo(gone))[0].text).toContain("https://learning.example/sign-in");
  const { rowCount } = await owner.query("select from ledger where noun_id = $1 and deed = 'askWhetherNeeded'", [gone.id]);
  expect(rowCount).toBe(1);

  await owner.query(`update members set checked_on_at = ${ago(100)}, last_seen_at = ${ago(95)} where id = $1`, [gone.id]);
  await askWhetherNeeded(worker, site);
  expect(await lettersTo(gone)).toHaveLength(2);
});

test("nobody else asks", async () => {
  expect(await askWhetherNeeded({ house: "door" }, site)).toMatchObject({ name: "Refusal" });
});
