import { sql } from "drizzle-orm";
import { customType, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 } from "uuid";

/** Random and in order of making: it tells nobody how many there are, and keeps an index dense. */
export const id = () => uuid().primaryKey().$defaultFn(v7);

export const moment = () => timestamp({ withTimezone: true });

/** The moment of the transaction, by Postgres' clock. */
export const madeAt = () => moment().notNull().defaultNow();

export const bytes = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => Uint8Array.from(value),
});

/** The states of a contribution, as the product's words have them. */
export const states = [
  "draft",
  "sent",
  "in-review",
  "changes-requested",
  "held",
  "published",
  "withdrawn",
  "declined",
  "unpublished",
] as const;
export type State = (typeof states)[number];

/** What every contribution (note, insight, comment) carries besides its words. */
export const contributed = {
  authorId: uuid().notNull(),
  organisationId: uuid().notNull(),
  namedAs: text({ enum: ["person", "role", "organisation", "place"] }).notNull(),
  /** The author as they chose to be named, made when written: readers never need the members' table. */
  byline: text().notNull(),
  state: text({ enum: states }).notNull(),
  version: integer().notNull().default(1),
  madeAt: madeAt(),
  sentAt: moment(),
  promisedAt: moment(),
  decidedAt: moment(),
  decidedById: uuid(),
  publishedAt: moment(),
  editedAt: moment(),
};

/** For CHECKs over text columns with a short list of words. */
export function oneOf(column: string, words: readonly string[]) {
  return sql.raw(`"${column}" in (${words.map((word) => `'${word}'`).join(", ")})`);
}
