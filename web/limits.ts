import { type SQL, sql } from "drizzle-orm";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { type Viewer, writing } from "@/db/doors";
import { spanInWords } from "@/lib/dates";
import { requests } from "@/lib/log";
import { Refusal } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";
import { shared } from "@/lib/shared";

export type Asked<Input> = { viewer: Viewer; input: Input; network: string };

/** How often something may be done, counted in Postgres for all processes together. */
export type Limit<Input = unknown> = {
  /** Of this limit, for its keys: "codes-to-a-network". */
  name: string;
  times: number;
  minutes: number;
  /** What is too much, in a sentence: when to try again is added. */
  words: string;
  /** Whose doing is counted together; null for whom it does not bind. */
  of: (asked: Asked<Input>) => string | null;
  /** How many it counts as; one, unless said otherwise. */
  countsAs?: (input: Input) => number;
  /**
   * What counts in the end: all that was asked, unless said otherwise; what was refused (wrong codes); or what was done, so
   * that nobody fills what all share with what they may not do.
   */
  counts?: "refused" | "done";
};

/** Everybody's together. */
export const inAll = () => "all";
export const ofANetwork = ({ network }: Asked<unknown>) => network;
export const ofAPerson = ({ viewer }: Asked<unknown>) => viewer?.id ?? null;
/** Of somebody of whom nothing has been published yet, or once. */
export const ofTheNew = ({ viewer }: Asked<unknown>) => (viewer && !viewer.isTrusted ? viewer.id : null);

/**
 * Does what was asked, unless it is too much: then it answers 429, and in words when to try again. Counted before it is
 * done, so that a hundred at once are not all the first.
 */
export async function withinLimits<Input, T>(
  limits: readonly Limit<Input>[],
  asked: Omit<Asked<Input>, "network">,
  deed: () => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const whole = { ...asked, network: requests.getStore()?.network ?? "" };
  const counted: { limit: Limit<Input>; key: string; points: number }[] = [];
  for (const limit of limits) {
    const of = limit.of(whole);
    if (of === null) continue;
    const one = { limit, key: hashOf(of), points: limit.countsAs?.(asked.input) ?? 1 };
    const wait = await count(one.limit, one.key, one.points);
    if (wait !== null) return tooMany(limit.words, wait);
    counted.push(one);
  }
  const outcome = await deed();
  const other = outcome instanceof Refusal ? "done" : "refused";
  for (const { limit, key, points } of counted) if (limit.counts === other) await limiterOf(limit).reward(key, points);
  return outcome;
}

/** Null where there was room, else how long it takes until there is again, in milliseconds. */
async function count<Input>(limit: Limit<Input>, key: string, points: number): Promise<number | null> {
  try {
    await limiterOf(limit).consume(key, points);
    return null;
  } catch (full) {
    if (full instanceof RateLimiterRes) return full.msBeforeNext;
    throw full;
  }
}

function tooMany(words: string, wait: number) {
  requests.getStore()?.answerWith(429, { "retry-after": String(Math.ceil(wait / 1000)) });
  return new Refusal(`${words} Try again in ${spanInWords(wait)}; what you wrote is kept here.`);
}

const limiterOf = <Input>({ name, times, minutes }: Limit<Input>) =>
  shared(
    `limit-${name}`,
    () =>
      new RateLimiterPostgres({
        storeClient: { query: throughTheDoor },
        storeType: "client",
        tableName: "limits",
        tableCreated: true,
        keyPrefix: name,
        points: times,
        duration: minutes * 60,
      }),
  );

/** The library's statements, asked as the door: nothing else touches the pool. */
const throughTheDoor = ({ text, values }: { text: string; values: unknown[] }) =>
  writing({ house: "door" }, (db) => db.execute(statement(text, values)));

/** "… $2 …" with its values, as Drizzle has it. */
function statement(text: string, values: unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(parts.map((part, index) => (index % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`)));
}
