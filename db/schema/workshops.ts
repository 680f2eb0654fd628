import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";

/** A morning or a day on which people of a network sat together: what was asked, what they said, and what came of it. */
export const workshops = pgTable(
  "workshops",
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    heldOn: date().notNull(),
    /** As a clock in the UK shows it: "14:00". */
    startsAt: text(),
    endsAt: text(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    venue: text().notNull().default(""),
    forWhom: text().notNull(),
    came: integer(),
    prompts: text().array().notNull().default([]),
    /** What people said, in headlines. */
    answers: text().array().notNull().default([]),
    /** What came of it. */
    outcome: text().notNull().default(""),
    outcomeHtml: text().notNull().default(""),
    isIllustrative: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    madeAt: madeAt(),
    changedAt: madeAt(),
    /** Null while it is being written. */
    publishedAt: moment(),
  },
  (workshop) => [
    index("workshops_by_day").on(workshop.heldOn.desc(), workshop.id.desc()),
    index("workshops_by_place").on(workshop.placeId, workshop.heldOn.desc()),
    check("workshops_have_a_title", sql`btrim(${workshop.title}) <> '' and char_length(${workshop.title}) <= 110`),
    check("workshops_are_for_somebody", sql`btrim(${workshop.forWhom}) <> '' and char_length(${workshop.forWhom}) <= 200`),
    check(
      "workshop_times_are_times",
      sql`${workshop.startsAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ${workshop.endsAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
    ),
    check(
      "workshops_end_after_they_begin",
      sql`${workshop.endsAt} is null or (${workshop.startsAt} is not null and ${workshop.endsAt} > ${workshop.startsAt})`,
    ),
    check("nobody_or_more_came", sql`${workshop.came} >= 0`),
    check("some_prompts_and_answers", sql`cardinality(${workshop.prompts}) <= 5 and cardinality(${workshop.answers}) <= 6`),
  ],
);

/** The notes that came of a workshop. */
export const workshopNotes = pgTable(
  "workshop_notes",
  {
    workshopId: uuid()
      .notNull()
      .references(() => workshops.id, { onDelete: "cascade" }),
    noteId: uuid()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    addedAt: madeAt(),
  },
  (row) => [primaryKey({ columns: [row.workshopId, row.noteId] }), index("workshops_by_note").on(row.noteId)],
);
