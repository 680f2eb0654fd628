import { sql } from "drizzle-orm";
import { writing } from "@/db/doors";
import { clearLetters } from "@/features/letters/clearing";
import { forgetFiles } from "@/features/notes/forgetting-files";

/** What is over says nothing any more, and is not kept: counts of limits, sessions, codes, questions that nobody answered, files that no note has, to whom an answer went. */
export async function forgetWhatIsOver() {
  await writing({ house: "door" }, async (db) => {
    await db.execute(sql`delete from limits where expire < (extract(epoch from now()) - 3600) * 1000`);
    await db.execute(sql`delete from sessions where expires_at < now() or last_seen_at < now() - interval '30 days'`);
    await db.execute(sql`delete from sign_in_codes where made_at < now() - interval '1 day'`);
    await db.execute(sql`delete from passkey_challenges where expires_at < now()`);
    await db.execute(sql`delete from provider_sign_ins where expires_at < now()`);
    await db.execute(sql`delete from email_changes where expires_at < now()`);
    await db.execute(sql`delete from account_closings where expires_at < now()`);
    await db.execute(sql`select forget_contacts()`);
    // Postgres' policy says which: those that ended half a year ago, and were not accepted.
    await db.execute(sql`delete from invitations where accepted_at is null`);
  });
  await clearLetters({ house: "worker" });
  await forgetFiles({ house: "worker" });
}
