import type { PoolClient } from "pg";
import { pool } from "@/db/pool";

/** A statement as the application sent it, and the beginning of its transaction: its role and who is asking. */
export type Statement = { text: string; values: unknown[]; beginning: string };

let heard: Statement[] = [];

/** Everything that goes to Postgres through the doors is written down from here on. */
export function listen() {
  pool().on("connect", hear);
}

/** What was asked of Postgres while this ran. */
export async function statementsOf(ask: () => Promise<unknown>): Promise<Statement[]> {
  heard = [];
  await ask();
  return heard;
}

function hear(client: PoolClient) {
  const query = client.query.bind(client);
  let beginning = "";
  Reflect.set(client, "query", (...sent: unknown[]) => {
    const [what, values] = sent;
    const text = typeof what === "string" ? what : textOf(what);
    if (text.startsWith("begin ")) beginning = text;
    else if (text !== "commit" && text !== "rollback")
      heard.push({ text, values: Array.isArray(values) ? values : [], beginning });
    return Reflect.apply(query, client, sent);
  });
}

function textOf(what: unknown): string {
  return typeof what === "object" && what !== null && "text" in what && typeof what.text === "string" ? what.text : "";
}
