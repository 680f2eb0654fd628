import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { requests } from "@/lib/log";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";
import { type Limit, withinLimits } from "@/web/limits";
import { forgetWhatIsOver } from "@/worker/forget-what-is-over";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const limit = (more: Partial<Limit<string>> = {}): Limit<string> => ({
  name: `test-${tail()}`,
  times: 3,
  minutes: 10,
  words: "That is a lot.",
  of: ({ input }) => input,
  ...more,
});
const ask = (limits: Limit<string>[], input: string, deed: () => Promise<string | Refusal> = async () => "done") =>
  withinLimits(limits, { viewer: null, input }, deed);

test("a hundred at once: as many as there is room for, and the deed is not begun for the others", async () => {
  let begun = 0;
  const one = limit();
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask([one], "somebody", async () => `deed ${++begun}`)));
  expect(answers.filter((answer) => !(answer instanceof Refusal))).toHaveLength(3);
  expect(begun).toBe(3);
  expect(await ask([one], "somebody else")).toBe("done");
});

test("says how long to wait, in words and in the answer's head, with 429", async () => {
  const answered: unknown[] = [];
  const request = { id: "x", network: "198.51.100.7", answerWith: (...answer: unknown[]) => answered.push(answer) };
  const one = limit({ times: 1, of: ({ network }) => network });
  await requests.run(request, async () => {
    expect(await ask([one], "")).toBe("done");
    expect(await ask([one], "")).toMatchObject({
      message: "That is a lot. Try again in 10 minutes; what you wrote is kept here.",
    });
  });
  expect(answered).toEqual([[429, { "retry-after": "600" }]]);
});

test("where only what was refused counts, what was right is given back", async () => {
  const one = limit({ counts: "refused" });
  for (let times = 0; times < 9; times++) expect(await ask([one], "person")).toBe("done");
  for (let times = 0; times < 3; times++) await ask([one], "person", async () => new Refusal("Wrong."));
  expect(await ask([one], "person")).toMatchObject({ name: "Refusal", message: expect.stringContaining("That is a lot") });
});

test("where only what was done counts, nobody fills it with what is refused", async () => {
  const one = limit({ counts: "done" });
  for (let times = 0; times < 9; times++) await ask([one], "person", async () => new Refusal("Not you."));
  for (let times = 0; times < 3; times++) expect(await ask([one], "person")).toBe("done");
  expect(await ask([one], "person")).toMatchObject({ message: expect.stringContaining("That is a lot") });
});

test("counts as many as it is of, and binds nobody whom it does not bind", async () => {
  const one = limit({ times: 10, countsAs: (input) => input.length, of: ({ input }) => (input === "free" ? null : "all") });
  expect(await ask([one], "123456")).toBe("done");
  expect(await ask([one], "12345")).toBeInstanceOf(Refusal);
  expect(await ask([one], "free")).toBe("done");
});

test("keys are hashes, and what is over is forgotten", async () => {
  const name = `test-${tail()}`;
  await ask([limit({ name })], "somebody@example.org");
  const rows = () => owner.query("select key from limits where key like $1", [`${name}%`]);
  const { rows: kept } = await rows();
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain("somebody");
  await owner.query("update limits set expire = 1 where key like $1", [`${name}%`]);
  await forgetWhatIsOver();
  expect((await rows()).rowCount).toBe(0);
});
