import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { anApp } from "@/e2e/an-app";

/** Other walks run beside this one, and take the machine for a moment: it is asked up to three times. */
async function inTime(ask: () => Promise<Response>, tries = 3): Promise<{ answer: Response; took: number }> {
  const from = performance.now();
  const answer = await ask();
  const took = performance.now() - from;
  return took < 2_000 || tries === 1 ? { answer, took } : inTime(ask, tries - 1);
}

// Nobody listens at the one address; at the other somebody does, and never says a word.
for (const kind of ["gone", "silent"] as const)
  test(`with Postgres ${kind}: a whole page with an id to quote, in time, and health says so`, async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = kind === "silent" && typeof address === "object" && address ? address.port : 9;
    const app = await anApp({ DATABASE_URL: `postgres://nobody:none@127.0.0.1:${port}/none` });
    for (const path of ["/", "/notes/anything", "/places"]) {
      const { answer, took } = await inTime(() => fetch(app.address + path));
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("5");
      expect(took).toBeLessThan(2_000);
      const page = await answer.text();
      expect(page).toContain("We are out for a moment");
      expect(page).toContain(answer.headers.get("x-request-id") ?? "no id");
    }
    expect((await fetch(`${app.address}/health/live`)).status).toBe(200);
    expect((await fetch(`${app.address}/health/ready`)).status).toBe(503);
    await app.stop();
    silent.close();
  });
