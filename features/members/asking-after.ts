import { sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { siteName } from "@/db/site-name";
import { stillNeededLetter } from "@/features/members/asking-after-letter";
import { isTheWorker } from "@/features/members/policy";
import { allow } from "@/lib/refusal";

/** So many at a time, that nobody waits for a long transaction. */
const atOnce = 100;

/**
 * Asks those who have not been here for 90 days, by one letter, whether they still need their account. Nobody is asked
 * twice for one absence, and nobody invented. Answers how many were asked; the worker asks again until nobody is left.
 */
export async function askWhetherNeeded(by: House, { siteUrl }: { siteUrl: string }) {
  return writing(by, async (db) => {
    allow(isTheWorker(by), "The worker asks after people.");
    const { rows } = await db.execute<{ id: string; email: string }>(sql`
      update members set checked_on_at = now() where id in (
        select id from members
        where suspended_at is null and closed_at is null and not is_illustrative
          and coalesce(last_seen_at, made_at) < now() - interval '90 days'
          and (checked_on_at is null or checked_on_at < coalesce(last_seen_at, made_at))
        order by id limit ${atOnce} for update skip locked)
      returning id, email`);
    const letter = stillNeededLetter({ siteName: await siteName(db), siteUrl });
    for (const { id, email } of rows) {
      await enclose(db, { toAddress: email, ...letter });
      await record(db, { memberId: null, deed: "askWhetherNeeded", noun: "member", nounId: id, ofMemberId: id });
    }
    return { asked: rows.length, isMore: rows.length === atOnce };
  });
}
