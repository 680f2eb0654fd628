import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt } from "@/db/schema/columns";
import { places } from "@/db/schema/places";

export const questions = pgTable(
  "questions",
  {
    id: id(),
    slug: text().notNull().unique(),
    number: integer().notNull().unique(),
    question: text().notNull(),
    whyItMatters: text().notNull(),
    state: text({ enum: ["open", "being-worked-on", "answered-for-now"] }).notNull(),
    /** What the network thinks today, as it was typed; rendered when written. */
    today: text().notNull().default(""),
    todayHtml: text(),
    /** When that was last looked at. */
    todayOn: date(),
    version: integer().notNull().default(1),
    placeId: uuid().references(() => places.id),
    askedOn: date().notNull(),
    isIllustrative: boolean().notNull().default(false),
    madeAt: madeAt(),
  },
  (question) => [
    index("questions_by_place").on(question.placeId),
    check("questions_ask_something", sql`btrim(${question.question}) <> ''`),
    check("question_states_are_known", sql`${question.state} in ('open', 'being-worked-on', 'answered-for-now')`),
    check("answers_for_now_say_what", sql`${question.state} <> 'answered-for-now' or ${question.todayHtml} is not null`),
  ],
);
