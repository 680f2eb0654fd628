import { availableParallelism } from "node:os";
import pg from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { shared } from "@/lib/shared";

/** For the doors alone: everything else goes through them. Made when first asked for: a build has no database. */
export const pool = () => shared("pool", () => makePool(20));

/**
 * For searches: as many at once as there are processors, two at least; the others wait for their turn. Eight side by side would all take as long
 * as the longest, and what a connection has planned is known to few.
 */
export const searchPool = () => shared("search-pool", () => makePool(Math.max(2, availableParallelism())));

function makePool(max: number) {
  const made = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max,
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
