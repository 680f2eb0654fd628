import { sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { canForgetFiles } from "@/features/notes/file-policy";
import { allow } from "@/lib/refusal";

/** Files that no words of their note have any more, a week after the last save. Postgres says which. */
export async function forgetFiles(by: House) {
  await writing(by, async (db) => {
    allow(canForgetFiles(by), "Only the worker forgets files.");
    await db.execute(sql`select forget_note_files()`);
  });
}
