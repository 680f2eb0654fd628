import { sql } from "drizzle-orm";
import { writing } from "@/db/doors";

/** What was counted an hour ago or longer says nothing any more. */
export async function forgetLimits() {
  await writing({ house: "door" }, (db) =>
    db.execute(sql`delete from limits where expire < (extract(epoch from now()) - 3600) * 1000`),
  );
}
