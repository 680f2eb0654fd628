import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, type House, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { type ConcernNoun, concerns } from "@/db/schema/concerns";
import { callModerator, tellAuthorItIsHidden } from "@/features/concerns/concern-letters";
import { canCallModerators } from "@/features/concerns/policy";
import type { From } from "@/features/contributions/letter-to-author";
import { keyOf } from "@/features/moderation/key";
import { allow } from "@/lib/refusal";

/** Writes to those who can look, and to the author of what is hidden: once a concern, however often the worker begins. */
export async function callModerators(by: House, { concernId, siteUrl }: { concernId: string } & From) {
  return writing(by, async (db) => {
    allow(canCallModerators(by), "Only the worker calls moderators.");
    const [concern] = await db
      .update(concerns)
      .set({ calledAt: sql`now()` })
      .where(and(eq(concerns.id, concernId), isNull(concerns.calledAt), isNull(concerns.answeredAt)))
      .returning({ noun: concerns.noun, category: concerns.category, hides: concerns.hides, itemId: concerns.itemId });
    if (!concern) return { called: 0 };
    const { rows } = await db.execute<{ email: string }>(sql`select email from who_answers_for(${concernId})`);
    const key = keyOf({ noun: "concern", id: await standsFor(db, concernId) });
    for (const { email } of rows) await callModerator(db, email, { ...concern, key, siteUrl });
    if (concern.hides) await tellAuthor(db, concernId, { noun: concern.noun, siteUrl });
    const called = { called: rows.length };
    await record(db, { memberId: null, deed: "callModerators", noun: "concern", nounId: concernId, after: called });
    return called;
  });
}

/** The one of all on the same thing that stands in the queue. */
async function standsFor(db: Db, concernId: string) {
  const { rows } = await db.execute<{ id: string }>(sql`
    select o.id from ${concerns} o join ${concerns} c on o.noun = c.noun and o.thing = c.thing
    where c.id = ${concernId} and o.answered_at is null order by o.made_at, o.id limit 1`);
  return rows[0]?.id ?? concernId;
}

async function tellAuthor(db: Db, concernId: string, { noun, siteUrl }: { noun: ConcernNoun } & From) {
  const { rows } = await db.execute<Hidden>(sql`
    select email, called, text, own_at as "ownAt" from hidden_for(${concernId})`);
  for (const { email, ...hidden } of rows) await tellAuthorItIsHidden(db, { toAddress: email, noun, ...hidden, siteUrl });
}

type Hidden = { email: string; called: string; text: string; ownAt: string };
