import pg from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { shared } from "@/lib/shared";

/** For the doors alone: everything else goes through them. */
export const pool = shared("pool", () => {
  const made = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 20,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // An idle connection that Postgres closes must not take the process with it.
  made.on("error", () => log.warn({ event: "connection-lost" }));
  return made;
});
