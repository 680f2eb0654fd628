import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getMember } from "@/db/member";
import { readSearch } from "@/features/search/filter";
import { getFound } from "@/features/search/queries";
import { realQuestions } from "@/features/search/real-questions";
import { ownDatabase } from "@/worker/own-database-for-tests";

/** In the demonstration world: of sixty questions as people ask them, how many have the right note among the first three. */
let owner: Awaited<ReturnType<typeof ownDatabase>>;
beforeAll(async () => {
  owner = await ownDatabase("hereabouts_quality");
  const [appUrl, ownerUrl] = [process.env.DATABASE_URL ?? "", process.env.MIGRATE_DATABASE_URL ?? ""];
  const told = { appUrl, ownerUrl, siteUrl: "http://localhost:3000" };
  const telling = `import { tell } from "./bin/demonstration.mjs"; await tell(${JSON.stringify(told)});`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", telling], { stdio: ["ignore", "ignore", "inherit"] });
}, 240_000);
afterAll(() => owner.end());

test("of sixty real questions at least fifty-four have the right note in the first three", { timeout: 120_000 }, async () => {
  expect(realQuestions).toHaveLength(60);
  // Somebody who reads all that is published: some notes are for partners.
  const { rows } = await owner.query("select id from members where staff_role = 'editor' limit 1");
  const editor = await getMember({ house: "door" }, rows[0].id);
  if (!editor) throw new Error("no editor");
  const viewer = { ...editor, staffRole: "editor" as const, moderates: "everywhere" as const };
  const missed: string[] = [];
  for (const [question, right] of realQuestions) {
    const found = await getFound(viewer, readSearch({ q: question }));
    const first = found?.rows.slice(0, 3).map(({ title }) => title.replace(/[\uE000\uE001]/g, "")) ?? [];
    if (!first.includes(right)) missed.push(`${question} → ${first.join(" | ")}`);
  }
  console.log(`search: ${60 - missed.length} of 60 questions have the right note in the first three\n${missed.join("\n")}`);
  expect(missed.length).toBeLessThanOrEqual(6);
});
