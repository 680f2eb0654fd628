import { randomBytes } from "node:crypto";
import { openSync } from "node:fs";
import path from "node:path";
import { build } from "./build.mjs";
import { tell } from "./demonstration.mjs";
import { freshDatabase } from "./fresh-database.mjs";
import { freePort } from "./postgres-process.mjs";
import { end } from "./processes.mjs";
import { startServer } from "./server.mjs";

/** What somebody has set for their own site must not leak into a test's, their database above all. */
export function forgetOwnSettings() {
  for (const name of ["DATABASE_URL", "MIGRATE_DATABASE_URL", "AUTH_SECRET", "SITE_URL", "SMTP_URL", "OIDC", "HOST", "PORT"]) {
    delete process.env[name];
  }
}

/**
 * The production build over a database of its own with the demonstration in it, for walks and for pictures.
 *
 * @param {string} name of the database
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>} `env` tells a walk where everything is
 */
export async function openWorld(name) {
  const program = await build();
  const { ownerUrl, appUrl, stop } = await freshDatabase(name);
  const port = await freePort();
  const siteUrl = `http://localhost:${port}`;
  await tell({ ownerUrl, appUrl, siteUrl });
  const log = path.resolve(".data", "test", `${name}.log`);
  const settings = { DATABASE_URL: appUrl, AUTH_SECRET: randomBytes(32).toString("base64url") };
  const server = await startServer({ program, host: "127.0.0.1", port, env: settings, output: openSync(log, "w") });
  const site = { E2E_BASE_URL: siteUrl, E2E_SERVER: program, E2E_SERVER_LOG: log };
  return {
    env: { ...settings, ...site, MIGRATE_DATABASE_URL: ownerUrl },
    async close() {
      await end(server);
      await stop();
    },
  };
}
