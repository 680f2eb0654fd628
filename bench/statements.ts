import type { PoolClient } from "pg";
import { pool } from "@/db/pool";

/** A statement as the application sent it, and the beginning of its transaction: its role and who is asking. */
export type Statement = {
  text: string;
  values: unknown[];
  beginning: string;
  /** Of a plan that the connection keeps. */
  name?: string;
};

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
    const text = typeof what === "string" ? what : (partOf(what, "text") ?? "");
    if (text.startsWith("begin ")) beginning = text;
    else if (text !== "commit" && text !== "rollback")
      heard.push({ text, values: Array.isArray(values) ? values : [], beginning, name: partOf(what, "name") });
    return Reflect.apply(query, client, sent);
  });
}

function partOf(what: unknown, part: "text" | "name") {
  const value: unknown = typeof what === "object" && what !== null ? Reflect.get(what, part) : undefined;
  return typeof value === "string" ? value : undefined;
}
