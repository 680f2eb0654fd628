import { execFileSync } from "node:child_process";
import pg from "pg";

/**
 * A database of its own, where this file's worker processes find no other test's letters; the settings lead to it from here
 * on. Answers the owner's pool.
 */
export async function ownDatabase(name: string) {
  const given = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
  await given.connect();
  await given.query(`drop database if exists ${name} with (force)`);
  await given.query(`create database ${name}`);
  await given.end();
  for (const setting of ["DATABASE_URL", "MIGRATE_DATABASE_URL"]) {
    const url = new URL(process.env[setting] ?? "");
    url.pathname = `/${name}`;
    process.env[setting] = url.href;
  }
  execFileSync(process.execPath, ["bin/migrate.mjs"], { env: process.env, stdio: ["ignore", "ignore", "inherit"] });
  const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
  owner.on("error", () => {});
  owner.on("connect", (client) => client.on("error", () => {}));
  return owner;
}
