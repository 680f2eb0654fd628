import { index, pgTable, text } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";

/** Mail to be sent: written in the deed's transaction, posted by the worker. */
export const letters = pgTable(
  "letters",
  {
    id: id(),
    toAddress: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    madeAt: madeAt(),
    postedAt: moment(),
  },
  (letter) => [index("letters_by_date").on(letter.madeAt.desc())],
);
