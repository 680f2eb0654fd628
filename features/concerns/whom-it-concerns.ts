import { sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { concerns } from "@/db/schema/concerns";

type Row = {
  placeId: string | null;
  members: string[];
  organisations: string[];
  isHidden: boolean;
  isUp: boolean;
  /** Nobody is there who could change it. */
  isLeft: boolean;
};

/** Whom a concern is of, as Postgres has it, and how what it is about stands. */
export async function whomItConcerns(db: Db, id: string): Promise<Row> {
  const { rows } = await db.execute<Row>(sql`
    select c.place_id as "placeId",
      coalesce(w.members, array_remove(array[c.author_id, c.written_by_id], null)) as members,
      coalesce(w.organisations, array_remove(array[c.organisation_id], null)) as organisations,
      coalesce(is_hidden(c.item_id, s.state), false) as "isHidden", coalesce(s.state = 'published', false) as "isUp",
      exists (select from members m where m.id = c.author_id and m.closed_at is not null) as "isLeft"
    from ${concerns} c left join lateral whom_it_concerns(c.noun, c.item_id) w on true
    left join lateral (
      select state from notes where c.noun = 'note' and id = c.item_id
      union all select state from insights where c.noun = 'insight' and id = c.item_id
      union all select state from comments where c.noun = 'comment' and id = c.item_id
      union all select state from note_follow_ups where c.noun = 'follow-up' and id = c.item_id) s on true
    where c.id = ${id}`);
  return rows[0] ?? { placeId: null, members: [], organisations: [], isHidden: false, isUp: false, isLeft: false };
}
