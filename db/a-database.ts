import type { TestProject } from "vitest/node";

/**
 * A fresh, migrated database for the data tests: on the server that `npm test` has started, or on one of its own
 * when a builder runs vitest alone. Every test founds its own organisations, so all files share it at once.
 */
export async function setup(_project: TestProject) {
  const { freshDatabase } = await import("../bin/fresh-database.mjs");
  const database = await freshDatabase(process.env.VITEST_DB_NAME ?? "hereabouts_data");
  process.env.DATABASE_URL = database.appUrl;
  process.env.MIGRATE_DATABASE_URL = database.ownerUrl;
  process.env.LOG_LEVEL ??= "silent";
  return database.stop;
}
