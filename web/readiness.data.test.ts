import { expect, test } from "vitest";
import { beat } from "@/lib/heartbeat";
import { readiness } from "@/web/readiness";

test("ready when Postgres answers with our migrations and the worker's heart beats", async () => {
  const resting = { ready: false, postgres: "answers", migrations: "applied", worker: "not working" };
  expect(await readiness()).toEqual(resting);
  beat();
  expect(await readiness()).toEqual({ ...resting, ready: true, worker: "working" });
});
