import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

type Settings = Record<string, string>;

/** A second app from the same build, to be harmed without harm to the other walks. */
export async function anApp(more: Settings | ((address: string) => Settings) = {}) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = typeof more === "function" ? more(address) : more;
  let child = await begin();

  async function begin(): Promise<ChildProcess> {
    const own = { PORT: String(port), HOSTNAME: "localhost", AUTH_SECRET: "for-an-app-of-one-walk", LOG_LEVEL: "silent" };
    const env = { ...process.env, ...own, ...settings, NODE_ENV: "production" as const };
    const begun = spawn(process.execPath, ["--dns-result-order=ipv4first", process.env.E2E_SERVER ?? ""], {
      env,
      stdio: "ignore",
    });
    for (let tries = 0; tries < 300; tries++) {
      const answer = await fetch(`${address}/health/live`).catch(() => undefined);
      if (answer?.ok) {
        if (!("DATABASE_URL" in settings)) await hasPostgres();
        return begun;
      }
      await sleep(50);
    }
    throw new Error("the app did not come up");
  }
  /** On a busy machine a new process may miss the answer to its first connections. */
  async function hasPostgres() {
    for (let tries = 0; tries < 100; tries++) {
      if ((await fetch(`${address}/about`).catch(() => undefined))?.ok) return;
      await sleep(100);
    }
  }
  async function stop() {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
  return {
    address,
    stop,
    killAndRestart: async () => {
      await stop();
      child = await begin();
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
