import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { env } from "@/lib/env";

/** The first half of an advisory lock's key; the second is the name that a job is locked by. */
const ours = 7206;
const second = 1000;
/** After Postgres was away everybody's locks are gone: so long they have to be taken anew. */
const patience = 10;

const free = `select graphile_worker.force_unlock_workers(array(
  select distinct locked_by from graphile_worker.jobs
  where locked_at < now() - make_interval(secs => ${patience}) and not exists (
    select from pg_locks where locktype = 'advisory' and classid = ${ours} and objid = hashtext(locked_by)::oid
    and database = (select oid from pg_database where datname = current_database()))))`;

/**
 * Tells other processes which jobs are being worked on, by locks that Postgres lets go when this process ends, however it
 * ends; and frees the jobs that nobody works on any more. By the library's own rule they would stay locked for four hours.
 */
export function keepPresence(onAnswer: () => void) {
  const working = new Map<string, number>();
  let isStopping = false;

  async function stay(client: pg.Client) {
    const held = new Set<string>();
    for (let seconds = 0; !isStopping; seconds++) {
      for (const name of [...working.keys()].filter((name) => !held.has(name))) {
        await client.query("select pg_advisory_lock_shared($1, hashtext($2))", [ours, name]);
        held.add(name);
      }
      for (const name of [...held].filter((name) => !working.has(name))) {
        await client.query("select pg_advisory_unlock_shared($1, hashtext($2))", [ours, name]);
        held.delete(name);
      }
      await client.query(seconds < patience ? "select" : free);
      onAnswer();
      await sleep(second);
    }
  }

  const keeping = (async () => {
    while (!isStopping) {
      const client = connection();
      try {
        await client.connect();
        // A machine that lost its power is missed within half a minute.
        await client.query("set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3");
        await stay(client);
      } catch {
        // Postgres is away, and what waits for it says so.
      }
      await client.end().catch(() => {});
      if (!isStopping) await sleep(second / 4);
    }
  })();

  return {
    /** A job locked by this name is being worked on, until what is answered here is called. */
    enter(name: string) {
      working.set(name, (working.get(name) ?? 0) + 1);
      return () => {
        const left = (working.get(name) ?? 0) - 1;
        if (left > 0) working.set(name, left);
        else working.delete(name);
      };
    },
    async stop() {
      isStopping = true;
      await keeping;
    },
  };
}

function connection() {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 2 * second,
    query_timeout: 5 * second,
    keepAlive: true,
  });
  client.on("error", () => {});
  return client;
}
