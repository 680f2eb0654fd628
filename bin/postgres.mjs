import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { onlyOne } from "./only-one.mjs";
import { accountFor } from "./postgres-account.mjs";
import { addressFor, createCluster, furnish, secretsIn } from "./postgres-cluster.mjs";
import { disownStalePid, freePort, launch, livingServer, removeEmptyPidFile, shutDown } from "./postgres-process.mjs";
import { findPostgres } from "./postgres-programs.mjs";
import { isRunning, sleep, Trouble } from "./processes.mjs";

/**
 * Every launcher holds this lock shared, in a session of its own, for as long as it lives; who can take it alone is the last
 * one out and stops the server. A launcher that is killed leaves nothing to clean up: its session ends with it.
 */
const launchers = 4_737_229;

/**
 * A real PostgreSQL server with its data in `directory`: made on the first start, adopted where it is already running, and
 * started again if it dies under us.
 *
 * @param {{ directory: string, fsync?: boolean }} place `fsync: false` is faster and loses data when the machine loses power
 * @returns {Promise<{ ownerUrl: string, appUrl: string, stop: () => Promise<void> }>}
 */
export async function startPostgres({ directory: wanted, fsync = true }) {
  mkdirSync(wanted, { recursive: true });
  const directory = realpathSync(wanted);
  const cluster = path.join(directory, "cluster");
  const { bin, major } = findPostgres(versionOf(cluster));
  const account = accountFor(bin, directory, cluster);
  const secrets = await onlyOne(path.join(directory, "starting"), () => secretsIn(directory));
  const place = { directory, cluster, bin, major, account, secrets, fsync };

  let { session, port } = await join(place);
  let stopping = false;
  let returning = Promise.resolve();
  const watch = () =>
    session.once("end", () => {
      if (!stopping) returning = comeBack();
    });
  watch();

  /** The addresses have been given out by now, so it has to come back at the same port. */
  async function comeBack() {
    console.error("PostgreSQL has stopped; starting it again.");
    while (!stopping) {
      try {
        ({ session } = await join(place, port));
        watch();
        return;
      } catch (reason) {
        console.error(reason.message);
        await sleep(1000);
      }
    }
  }

  return {
    ownerUrl: addressFor("hereabouts_owner", secrets.owner, port, "hereabouts"),
    appUrl: addressFor("hereabouts_app", secrets.app, port, "hereabouts"),
    async stop() {
      if (stopping) return;
      stopping = true;
      await returning;
      await leave(place, session);
    },
  };
}

function versionOf(cluster) {
  const file = path.join(cluster, "PG_VERSION");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/** Comes back with a session on the running server, counted among its launchers. */
async function join(place, fixedPort) {
  for (;;) {
    const { session, port } = await onlyOne(path.join(place.directory, "starting"), async () => {
      if (!existsSync(place.cluster)) await createCluster(place);
      place.account.give(place.cluster);
      const running = await reach(place, fixedPort);
      await furnish({ ...place, port: running.port });
      return running;
    });
    const asked = session.query("select pg_try_advisory_lock_shared($1) as joined", [launchers]);
    if ((await asked.catch(() => undefined))?.rows[0].joined) return { session, port };
    // The last one is on its way out, and the server with it.
    await session.end().catch(() => {});
    await sleep(50);
  }
}

/** Adopts the server that runs over this data, or starts one, and waits until it lets us in. */
async function reach(place, fixedPort) {
  const remembered = path.join(place.directory, "port");
  const log = path.join(place.directory, "postgres.log");
  let started;
  let attempts = 0;
  // After a crash it first reads all its files: often asked at first, then not so often as to slow it down.
  for (let pause = 15; ; pause = Math.min(pause * 1.2, 250)) {
    const living = livingServer(place.cluster);
    const session = living?.port && (await enter(living.port, place));
    if (session) return { session, port: living.port };
    if (!living && !(started && isRunning(started))) {
      // Right after a kill the processes it left may hold the data for a moment, or somebody may have taken the port.
      if (attempts++ === 20) throw new Trouble(`PostgreSQL does not start: ${lastLine(log)} (all of it: ${log})`);
      if (attempts > 1) await sleep(250);
      disownStalePid(place.cluster);
      // Not at once: it is empty for a moment, too, while a server of a launcher that has just been killed is starting.
      if (attempts > 4) removeEmptyPidFile(place.cluster);
      const port = await freePort(fixedPort ?? (existsSync(remembered) ? Number(readFileSync(remembered, "utf8")) : 0));
      if (fixedPort && port !== fixedPort)
        throw new Trouble(`Port ${fixedPort} of PostgreSQL has been taken by another program.`);
      started = launch({ ...place, prefix: place.account.prefix, port, log });
      writeFileSync(remembered, String(port));
    }
    await sleep(pause);
  }
}

/** A session as the superuser; nothing while the server is not ready for one. */
async function enter(port, { secrets, cluster }) {
  const address = addressFor("postgres", secrets.postgres, port, "postgres");
  const session = new pg.Client({ connectionString: address, application_name: "launcher", keepAlive: true });
  session.on("error", () => {}); // It ends as well, and that is what is watched.
  try {
    await session.connect();
    return session;
  } catch (reason) {
    if (reason.code !== "28P01") return undefined;
    throw new Trouble(`The passwords in ${path.dirname(cluster)} are not those of its PostgreSQL: move the folder away.`);
  }
}

async function leave({ bin, cluster }, session) {
  try {
    await session.query("select pg_advisory_unlock_shared($1)", [launchers]);
    const { rows } = await session.query("select pg_try_advisory_lock($1) as alone", [launchers]);
    const living = livingServer(cluster);
    if (rows[0].alone && living) await shutDown({ bin, cluster, pid: living.pid });
  } catch {
    // It has gone already.
  }
  await session.end().catch(() => {});
}

function lastLine(file) {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").at(-1) : "no word from it";
}
