import pg from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { shared } from "@/lib/shared";

/** For the doors alone: everything else goes through them. Made when first asked for: a build has no database. */
export const pool = () => shared("pool", makePool);

function makePool() {
  const made = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 20,
    connectionTimeoutMillis: 750,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // An idle connection that Postgres closes must not take the process with it.
  made.on("error", () => log.warn({ event: "connection-lost" }));
  // One that is lost in mid-transaction rejects the query that waits; without a listener it would also end the process.
  made.on("connect", (client) => client.on("error", () => {}));
  return made;
}
