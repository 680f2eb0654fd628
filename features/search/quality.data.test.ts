import { afterAll, beforeAll, expect, test } from "vitest";
import { tell } from "@/bin/demonstration.mjs";
import { readSearch } from "@/features/search/filter";
import { getFound } from "@/features/search/queries";
import { realQuestions } from "@/features/search/real-questions";
import { ownDatabase } from "@/worker/own-database-for-tests";

/** In the demonstration world: of sixty questions as people ask them, how many have the right note among the first three. */
let owner: Awaited<ReturnType<typeof ownDatabase>>;
beforeAll(async () => {
  owner = await ownDatabase("hereabouts_quality");
  const [appUrl, ownerUrl] = [process.env.DATABASE_URL ?? "", process.env.MIGRATE_DATABASE_URL ?? ""];
  await tell({ appUrl, ownerUrl, siteUrl: "http://localhost:3000" });
}, 240_000);
afterAll(() => owner.end());

test("of sixty real questions at least fifty-four have the right note in the first three", { timeout: 120_000 }, async () => {
  expect(realQuestions).toHaveLength(60);
  const missed: string[] = [];
  for (const [question, right] of realQuestions) {
    const found = await getFound(null, readSearch({ q: question }));
    const first = found?.rows.slice(0, 3).map(({ title }) => title.replace(/[\uE000\uE001]/g, "")) ?? [];
    if (!first.includes(right)) missed.push(`${question} → ${first.join(" | ")}`);
  }
  console.log(`search: ${60 - missed.length} of 60 questions have the right note in the first three\n${missed.join("\n")}`);
  expect(missed.length).toBeLessThanOrEqual(6);
});
