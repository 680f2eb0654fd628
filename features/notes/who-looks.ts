import { and, desc, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";

export type Somebody = { id: string; name: string; at: string };

const last = (deed: string, noteId: SQLWrapper): SQL<Somebody | null> =>
  sql`(select json_build_object('id', l.member_id, 'name', coalesce(m.name, 'A moderator'), 'at', l.at)
    from ledger l left join members m on m.id = l.member_id
    where l.noun_id = ${noteId} and l.deed = ${deed} order by l.at desc, l.id desc limit 1)`;

type Note = { id: SQLWrapper; state: SQLWrapper };

/** Who looks at a note just now, since when. For whoever may read its ledger. */
export const lookedAtBy = ({ id, state }: Note): SQL<Somebody | null> =>
  sql`case when ${state} = 'in-review' then ${last("beginReview", id)} end`;

/** Who asked for changes before it was sent again, and when. */
export const askedForChanges = ({ id, state }: Note): SQL<Somebody | null> =>
  sql`case when ${state} in ('sent', 'in-review', 'held') then ${last("requestChanges", id)} end`;

export async function whoLooksAt(db: Db, noteId: string) {
  const [row] = await db
    .select({ memberId: ledger.memberId })
    .from(ledger)
    .where(and(eq(ledger.nounId, noteId), eq(ledger.deed, "beginReview")))
    .orderBy(desc(ledger.at), desc(ledger.id))
    .limit(1);
  return row?.memberId;
}
