import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Logger, runMigrations as runGraphile } from "graphile-worker";
import pg from "pg";
import { explain, sleep, Trouble } from "./processes.mjs";

const ours = fileURLToPath(new URL("../db/migrations", import.meta.url));
const patience = 15_000;

/**
 * Brings a database up to date and makes sure that it may be served: our tables, the worker's tables, the right to step
 * down to the role that owns nothing, and the database's own word that this role is fit. Throws one readable line.
 *
 * @param {{ ownerUrl: string, appUrl: string, folder?: string }} addresses who migrates, and whom the application logs in as
 */
export async function migrate({ ownerUrl, appUrl, folder = ours }) {
  const owner = await connect(ownerUrl);
  try {
    // Two starts at once, on one machine or on several: one migrates, the other waits and finds nothing to do.
    await owner.query("select pg_advisory_lock(hashtext('hereabouts migrations'))");
    if (await hasNews(owner, folder)) await migrateOurs(owner, folder);
    await migrateWorker(ownerUrl);
    await owner.query(workerGrants);
    await letStepDown(owner, loginOf(appUrl));
  } catch (reason) {
    throw new Trouble(`The database cannot be migrated: ${messageOf(reason)}`);
  } finally {
    await owner.end();
  }
  await refuseUnfit(appUrl, loginOf(appUrl) !== loginOf(ownerUrl));
}

/** Loading Drizzle takes longer than all the rest of a start, and mostly there is nothing for it to do. */
async function hasNews(owner, folder) {
  const journal = path.join(folder, "meta", "_journal.json");
  if (!existsSync(journal)) throw new Trouble(`there are no migrations in ${folder}`);
  const { rows: tables } = await owner.query("select to_regclass('drizzle.__drizzle_migrations') as name");
  if (tables[0].name === null) return true;
  const { rows } = await owner.query("select coalesce(max(created_at), 0) as latest from drizzle.__drizzle_migrations");
  return JSON.parse(readFileSync(journal, "utf8")).entries.some(({ when }) => when > Number(rows[0].latest));
}

async function migrateOurs(owner, folder) {
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const { migrate: apply } = await import("drizzle-orm/node-postgres/migrator");
  await apply(drizzle(owner), { migrationsFolder: folder, migrationsSchema: "drizzle" });
}

async function migrateWorker(ownerUrl) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  // The worker wants to know that both are listened to; what goes wrong reaches us as the answer of its migrations.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const quiet = new Logger(() => (level, message) => level === "error" && console.error(message));
  try {
    await runGraphile({ pgPool: pool, logger: quiet });
  } finally {
    await pool.end();
  }
}

/** The worker runs as the application's role; who may do what to our own tables is decided by their policies all the same. */
const workerGrants = `
  grant usage on schema graphile_worker to hereabouts_app;
  grant all on all tables in schema graphile_worker to hereabouts_app;
  grant all on all sequences in schema graphile_worker to hereabouts_app;
  grant execute on all functions in schema graphile_worker to hereabouts_app;
  do $$
  declare name text;
  begin
    for name in
      select relname from pg_class
      where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity
        and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'the_worker_works')
    loop
      execute format('create policy the_worker_works on graphile_worker.%I to hereabouts_app using (true) with check (true)', name);
    end loop;
  end $$`;

/** The doors say `set local role hereabouts_app`: a login with another name needs leave to do so. */
async function letStepDown(owner, login) {
  const { rows } = await owner.query(
    `select pg_has_role($1::name, 'hereabouts_app',
       case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as may`,
    [login],
  );
  if (!rows[0].may) await owner.query(`grant hereabouts_app to ${pg.escapeIdentifier(login)}`);
}

async function refuseUnfit(appUrl, hasLoginOfItsOwn) {
  const app = await connect(appUrl);
  const refuse = async () => {
    const { rows } = await app.query("select unfit_to_serve() as reason");
    if (rows[0].reason) throw new Trouble(rows[0].reason);
  };
  try {
    // A login made for the application has to be harmless even where somebody forgets to step down.
    if (hasLoginOfItsOwn) await refuse();
    await app.query("set role hereabouts_app");
    await refuse();
  } finally {
    await app.end();
  }
}

/** A database that is only just starting, beside us in a container for one, gets a moment. */
async function connect(connectionString) {
  for (const until = Date.now() + patience; ; await sleep(500)) {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 5000,
      application_name: "hereabouts migrations",
    });
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (reason) {
      const isAbsent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ECONNRESET", "57P03"].includes(reason.code);
      if (isAbsent && Date.now() < until) continue;
      const { host, port, database } = client;
      throw new Trouble(`PostgreSQL at ${host}:${port}/${database} does not let us in: ${messageOf(reason)}`);
    }
  }
}

function loginOf(address) {
  return new pg.Client({ connectionString: address }).user;
}

/** Drizzle wraps Postgres' message in the whole statement; several addresses tried come as several errors. */
function messageOf(reason) {
  const cause = reason.cause ?? reason.errors?.[0] ?? reason;
  return String(cause.message || cause.code).split("\n")[0];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { DATABASE_URL: appUrl, MIGRATE_DATABASE_URL: ownerUrl = appUrl } = process.env;
  try {
    if (!ownerUrl) throw new Trouble("Set DATABASE_URL to the address of the database to migrate.");
    await migrate({ ownerUrl, appUrl: appUrl ?? ownerUrl });
    console.log(`Migrated from ${path.relative(process.cwd(), ours)}.`);
  } catch (reason) {
    explain(reason);
    process.exit(1);
  }
}
