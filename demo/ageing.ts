import pg from "pg";

type Table = "notes" | "insights" | "comments" | "posts" | "questions" | "note_follow_ups";
const moments = ["made_at", "sent_at", "promised_at", "decided_at", "published_at", "edited_at"] as const;
type Moment = (typeof moments)[number];

/**
 * The commands know no time but Postgres' now; the archive is from 2017 to 2019. So what has been told is aged afterwards,
 * by the role that keeps the house, which no page ever uses.
 */
export async function openAgeing(address: string) {
  const client = new pg.Client(address);
  await client.connect();
  return {
    /** Moves a row and its deeds to the moment given. A moment in `set` that is undefined stays as it is. */
    async age(table: Table, id: string, at: Date, set: Partial<Record<Moment, Date>> = {}) {
      const given = Object.entries(set).filter(([, value]) => value !== undefined);
      const columns = [...given.map(([name], i) => `${name} = $${i + 3}`), "made_at = $2"].join(", ");
      await client.query(`update ${table} set ${columns} where id = $1`, [id, at, ...given.map(([, value]) => value)]);
      if (table === "notes")
        await client.query(
          "update note_versions set made_at = case when kind = 'sent' then $2::timestamptz else $3::timestamptz end where note_id = $1",
          [id, set.sent_at ?? at, set.decided_at ?? at],
        );
      await client.query("update ledger set at = $2 where noun_id = $1", [id, set.decided_at ?? at]);
      await client.query("update ledger set at = $2 where noun_id = $1 and deed ~ '^(draft|send|add)'", [
        id,
        set.sent_at ?? at,
      ]);
      await client.query(
        `update promises set began_at = $2::timestamptz, promised_at = coalesce($3::timestamptz, $2::timestamptz + (promised_at - began_at)), answered_at = $4
         where item_id = $1 and answered_at is not null`,
        [id, set.sent_at ?? at, set.promised_at ?? null, set.decided_at ?? set.published_at ?? at],
      );
    },
    query: (text: string, values: unknown[] = []) => client.query(text, values),
    close: () => client.end(),
  };
}

export type Ageing = Awaited<ReturnType<typeof openAgeing>>;
