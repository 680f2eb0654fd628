import { lt, sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { letters } from "@/db/schema/letters";
import { canPost } from "@/features/letters/policy";
import { allow } from "@/lib/refusal";

export const daysKept = 30;

/** To whom letters went, and when, is forgotten after thirty days. Postgres lets no younger one go. */
export async function clearLetters(by: House) {
  await writing(by, async (db) => {
    allow(canPost(by), "Only the worker clears letters.");
    await db.delete(letters).where(lt(letters.madeAt, sql`now() - make_interval(days => ${daysKept})`));
  });
}
