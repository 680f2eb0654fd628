import { sql } from "drizzle-orm";
import { reading } from "@/db/doors";
import journal from "@/db/migrations/meta/_journal.json";
import { isBeating } from "@/lib/heartbeat";
import { shared } from "@/lib/shared";

const patience = 1500;
const latest = Math.max(...journal.entries.map(({ when }) => when));

type Database = { postgres: string; migrations: string; isFit: boolean };

const absent: Database = { postgres: "does not answer", migrations: "unknown", isFit: false };

// Who asks while a question is open waits for the same answer: a hanging Postgres must not fill the pool with questions.
const open = shared<{ question?: Promise<Database> }>("readiness", () => ({}));

/** Whether this process can serve, part by part, within two seconds. */
export async function readiness() {
  open.question ??= ask().finally(() => {
    open.question = undefined;
  });
  const { isFit, ...database } = await Promise.race([open.question, givenUp()]);
  const isWorking = isBeating();
  return { ready: isFit && isWorking, ...database, worker: isWorking ? "working" : "not working" };
}

async function ask(): Promise<Database> {
  try {
    const applied = await reading(null, async (db) => {
      const { rows } = await db.execute<{ at: string }>(
        sql`select coalesce(max(created_at), 0) as at from drizzle.__drizzle_migrations`,
      );
      return Number(rows[0]?.at);
    });
    return {
      postgres: "answers",
      migrations: applied >= latest ? "applied" : "some are missing: run bin/migrate.mjs",
      isFit: applied >= latest,
    };
  } catch (reason) {
    return hasAnswered(reason)
      ? { postgres: "answers", migrations: "none applied: run bin/migrate.mjs", isFit: false }
      : absent;
  }
}

/** A Postgres without our tables or our role says so; any other trouble is its absence. */
const hasAnswered = (reason: unknown) => ["42P01", "3F000", "22023"].includes(codeOf(reason));

function codeOf(reason: unknown): string {
  if (!(reason instanceof Error)) return "";
  return "code" in reason ? String(reason.code) : codeOf(reason.cause);
}

const givenUp = () => new Promise<Database>((resolve) => setTimeout(resolve, patience, absent).unref());
