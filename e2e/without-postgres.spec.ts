import { expect, test } from "@playwright/test";
import { anApp } from "@/e2e/an-app";

test("with Postgres gone: a whole page with an id to quote, in time, and health says so", async () => {
  const app = await anApp({ DATABASE_URL: "postgres://nobody:none@127.0.0.1:9/none" });
  for (const path of ["/", "/notes/anything", "/places"]) {
    const from = performance.now();
    const answer = await fetch(app.address + path);
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(performance.now() - from).toBeLessThan(5_000);
    const page = await answer.text();
    expect(page).toContain("Something broke on our side");
    expect(page).toContain(answer.headers.get("x-request-id") ?? "no id");
  }
  expect((await fetch(`${app.address}/health/live`)).status).toBe(200);
  expect((await fetch(`${app.address}/health/ready`)).status).toBe(503);
  await app.stop();
});
