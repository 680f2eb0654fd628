import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { onLeash, run, Trouble } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const markIn = (directory) => path.join(directory, "telling");

/** Whether this database holds the demonstration world already. */
export async function isTold(appUrl) {
  const client = new pg.Client(appUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from site where demonstration_since is not null");
    return rowCount > 0;
  } finally {
    await client.end();
  }
}

/** Tells the demonstration world, through the commands that people use. */
export async function tell({ ownerUrl, appUrl, siteUrl }) {
  const env = {
    ...process.env,
    DATABASE_URL: appUrl,
    MIGRATE_DATABASE_URL: ownerUrl,
    SITE_URL: siteUrl,
    LOG_LEVEL: "warn",
  };
  const { code } = await run(...onLeash(["--import", "tsx", path.join("demo", "tell.ts")], { cwd: root, env }));
  if (code !== 0) throw new Trouble("The demonstration could not be told, for the reason above.");
}

/**
 * The same, with a mark beside the database for as long as it takes. A world that was interrupted is neither empty nor
 * whole, and nobody has seen it yet: the next start begins with an empty database.
 */
export async function tellOnce({ directory, ...world }) {
  writeFileSync(markIn(directory), "");
  await tell(world);
  rmSync(markIn(directory));
}

export async function clearHalfTold({ directory, ownerUrl }) {
  if (existsSync(markIn(directory))) await emptyDatabase(ownerUrl);
  rmSync(markIn(directory), { force: true });
}

/** A new, empty database in place of the one at this address. */
export async function emptyDatabase(ownerUrl) {
  const { pathname } = new URL(ownerUrl);
  const name = pg.escapeIdentifier(pathname.slice(1));
  const client = new pg.Client(Object.assign(new URL(ownerUrl), { pathname: "/postgres" }).href);
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}
