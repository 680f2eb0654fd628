import pg from "pg";
import { freshDatabase } from "./fresh-database.mjs";

/**
 * Vitest's global set-up: a fresh, migrated database for the data tests, on the server that `npm test` has started or on
 * one of its own when a builder runs vitest alone. Every test founds its own organisations, so all files share it at once.
 */
export async function setup() {
  const database = await freshDatabase(process.env.VITEST_DB_NAME ?? "hereabouts_data");
  process.env.DATABASE_URL = database.appUrl;
  process.env.MIGRATE_DATABASE_URL = database.ownerUrl;
  // All files hide things in one hour.
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    "insert into site (id, hides_an_hour) values (1, 1000) on conflict (id) do update set hides_an_hour = 1000",
  );
  await owner.end();
  process.env.LOG_LEVEL ??= "silent";
  return database.stop;
}
