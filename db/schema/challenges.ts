import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt } from "@/db/schema/columns";
import { places } from "@/db/schema/places";

export const challenges = pgTable(
  "challenges",
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    whyHere: text().notNull(),
    whatMakesItHard: text().notNull(),
    selfCheck: jsonb().$type<{ criterion: string; answer: string }[]>().notNull().default([]),
    projects: jsonb().$type<{ name: string; what: string; stopped?: string }[]>().notNull().default([]),
    isIllustrative: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    madeAt: madeAt(),
  },
  (challenge) => [index("challenges_by_place").on(challenge.placeId)],
);

/** Concrete, dated, answerable yes or no. */
export const missions = pgTable(
  "missions",
  {
    id: id(),
    challengeId: uuid()
      .notNull()
      .references(() => challenges.id),
    position: integer().notNull(),
    title: text().notNull(),
    test: text().notNull(),
    dueOn: date().notNull(),
    answer: text({ enum: ["yes", "no", "stopped"] }),
    answered: text(),
    answeredOn: date(),
  },
  (mission) => [
    index("missions_by_challenge").on(mission.challengeId, mission.position),
    check("mission_answers_are_known", sql`${mission.answer} in ('yes', 'no', 'stopped')`),
    check("mission_answers_say_why", sql`${mission.answer} is null or ${mission.answered} is not null`),
  ],
);

/** Work over years in one or more places. */
export const inquiries = pgTable("inquiries", {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  about: text().notNull(),
  startedOn: date(),
  endedOn: date(),
  isIllustrative: boolean().notNull().default(false),
  version: integer().notNull().default(1),
  madeAt: madeAt(),
});

export const inquiryPlaces = pgTable(
  "inquiry_places",
  {
    inquiryId: uuid()
      .notNull()
      .references(() => inquiries.id, { onDelete: "cascade" }),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
  },
  (row) => [primaryKey({ columns: [row.inquiryId, row.placeId] }), index("inquiries_by_place").on(row.placeId)],
);
