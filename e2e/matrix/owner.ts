import pg from "pg";

/** The role that keeps the house: it makes what a cell needs, and looks whether a deed was done. */
export const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL, max: 4 });

/** Whether the ledger holds this deed on this thing. */
export async function isInTheLedger(deed: string, id: string) {
  return (await owner.query("select from ledger where deed = $1 and noun_id = $2", [deed, id])).rowCount !== 0;
}

export async function isThere(query: string, values: unknown[]) {
  return (await owner.query(query, values)).rowCount !== 0;
}
