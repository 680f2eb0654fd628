import pg from "pg";

/** The newest set is in use for everybody: one test at a time has one of its own. */
export async function whileNewest(work: () => Promise<void>) {
  const owner = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
  await owner.connect();
  try {
    await owner.query("select pg_advisory_lock(hashtext('the newest set of behaviours'))");
    // Another test's set, from before, is in use no more.
    await owner.query("update behaviour_sets set used_since = '2018-01-01' where used_since > '2090-01-01'");
    await work();
  } finally {
    await owner.end();
  }
}
