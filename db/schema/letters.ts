import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";

/** Mail to be sent: written in the deed's transaction, posted by the worker. What has ended keeps no words, and goes in time. */
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
    /** How often it was handed over and no answer came: it may have arrived. */
    doubts: smallint().notNull().default(0),
    refusedAt: moment(),
    /** The kind of no, such as "550 RCPT TO"; never the server's own words, which may name people. */
    refusal: text(),
  },
  (letter) => [
    index("letters_by_date").on(letter.madeAt.desc()),
    check("letters_end_once", sql`posted_at is null or refused_at is null`),
    check(
      "letters_that_ended_keep_no_words",
      sql`(posted_at is null and refused_at is null) or (subject = '' and text = '' and html = '')`,
    ),
    check("refused_letters_say_why", sql`(refused_at is null) = (refusal is null)`),
  ],
);
