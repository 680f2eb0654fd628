import pg from "pg";

/** What no part of the application may do to the walks' database: age a row, take a role away behind everybody's back. */
export async function asOwner(statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** The demonstration's people come in whole by a button; everybody else shows what they have. */
export const asARealPerson = (memberId: string) =>
  asOwner("update members set is_illustrative = false where id = $1", [memberId]);

/** As if this member's sessions had shown their second factor so many minutes ago. */
export const provedMinutesAgo = (memberId: string, minutes: number) =>
  asOwner("update sessions set proved_at = now() - make_interval(mins => $2) where member_id = $1", [memberId, minutes]);
