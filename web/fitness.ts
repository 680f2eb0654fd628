import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { reading } from "@/db/doors";
import { refuseToStart } from "@/web/settings";

/** Ends the process where Postgres says that the doors' role or a table is not safe; asks until it is there to say. */
export async function refuseUnfitDatabase() {
  for (;;) {
    try {
      const { rows } = await reading(null, (db) =>
        db.execute<{ reason: string | null }>(sql`select unfit_to_serve() as reason`),
      );
      if (rows[0]?.reason) refuseToStart(rows[0].reason);
      return;
    } catch {
      await sleep(1000); // absent, or not migrated yet: /health/ready says so meanwhile
    }
  }
}
