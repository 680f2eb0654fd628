import { execFile } from "node:child_process";
import { expect, test } from "vitest";

const check = () =>
  new Promise<{ failed: boolean; said: string }>((resolve) => {
    execFile(process.execPath, ["bin/bench.mjs", "--check", "--notes", "20000"], (reason, out, errors) =>
      resolve({ failed: reason !== null, said: out + errors }),
    );
  });

/** A world and a process of its own: a library of this size would be in every other test's lists. */
test("no page reads a table that grows from end to end", { timeout: 300_000 }, async () => {
  const { failed, said } = await check();
  expect(failed, said).toBe(false);
});
