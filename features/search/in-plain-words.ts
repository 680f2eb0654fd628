import { type SQL, sql } from "drizzle-orm";

/** A text without the signs of Markdown, in Postgres: a piece of it shows no addresses, hashes and stars. */
export function inPlainWords(text: SQL): SQL<string> {
  const links = sql`regexp_replace(${text}, ${String.raw`!?\[([^]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)`}, ${String.raw`\1`}, 'g')`;
  const lines = sql`regexp_replace(${links}, ${String.raw`^[ \t]*(#{1,6}|>|[-*+]|\d+\.)[ \t]+`}, '', 'gn')`;
  const before = sql`regexp_replace(${lines}, ${String.raw`(^|[\s(“"‘'])(\*{1,3}|_{1,3}|${"`"}+)(?=[^\s*_${"`"}])`}, ${String.raw`\1`}, 'g')`;
  return sql<string>`regexp_replace(${before}, ${String.raw`(?<=[^\s*_${"`"}])(\*{1,3}|_{1,3}|${"`"}+)(?=[\s.,;:!?)”"’']|$)`}, '', 'g')`;
}
