import { createHash } from "node:crypto";

type Query<T> = { toSQL: () => { sql: string }; prepare: (name: string) => { execute: () => Promise<T> } };

/**
 * Asks with a plan that the connection keeps: after the fifth time Postgres takes one that fits every value, unless plans for
 * one value are cheaper. For what is looked up by a key, where under row security planning takes longer than reading.
 */
export const withKeptPlan = <T>(query: Query<T>): Promise<T> =>
  query.prepare(createHash("sha256").update(query.toSQL().sql).digest("base64url")).execute();
