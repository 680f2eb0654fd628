import net from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const connections = new Set<net.Socket>();
let [open, mostAtOnce] = [0, 0];
const silent = net.createServer((socket) => {
  connections.add(socket);
  open++;
  mostAtOnce = Math.max(mostAtOnce, open);
  socket
    .on("close", () => open--)
    .on("error", () => {})
    .resume();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  if (!address || typeof address === "string") throw new Error("no port");
  vi.stubEnv("DATABASE_URL", `postgres://nobody@127.0.0.1:${address.port}/none`);
});

afterAll(() => {
  for (const socket of connections) socket.destroy();
  silent.close();
  vi.unstubAllEnvs();
});

test("a Postgres that hangs is absent within two seconds, and asked by one connection at a time, twice, however many want to know", async () => {
  const { readiness } = await import("@/web/readiness");
  const before = performance.now();
  const answers = await Promise.all(Array.from({ length: 50 }, readiness));
  expect(performance.now() - before).toBeLessThan(2000);
  for (const answer of answers) {
    expect(answer).toEqual({ ready: false, postgres: "does not answer", migrations: "unknown", worker: "not working" });
  }
  expect(mostAtOnce).toBe(1);
  // One try says little: see db/doors.ts.
  expect(connections.size).toBe(2);
});
