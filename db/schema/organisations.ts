import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, pgView, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes, id, madeAt } from "@/db/schema/columns";
import { places } from "@/db/schema/places";

export const organisations = pgTable(
  "organisations",
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text({ enum: ["council", "charity", "funder", "community-group", "learning-partner", "partnership"] }).notNull(),
    about: text().notNull().default(""),
    isIllustrative: boolean().notNull().default(false),
    /** How many days a colleague has to read a note before it goes to the editors unread. */
    readingDays: integer().notNull().default(5),
    /** Of its words and places, so that two people do not write over each other. */
    version: integer().notNull().default(1),
    madeAt: madeAt(),
  },
  (organisation) => [
    check("reading_takes_some_days", sql`${organisation.readingDays} between 1 and 14`),
    check("organisations_have_a_name", sql`btrim(${organisation.name}) <> ''`),
    check(
      "organisation_kinds_are_known",
      sql`${organisation.kind} in ('council', 'charity', 'funder', 'community-group', 'learning-partner', 'partnership')`,
    ),
  ],
);

export const organisationPlaces = pgTable(
  "organisation_places",
  {
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
  },
  (row) => [primaryKey({ columns: [row.organisationId, row.placeId] }), index("organisations_by_place").on(row.placeId)],
);

/** The domains of email addresses whose holders may ask to join in one step. */
export const organisationDomains = pgTable(
  "organisation_domains",
  {
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** "oldham.gov.uk": ASCII, lower case. */
    domain: text().notNull(),
    approvedById: uuid().notNull(),
    approvedAt: madeAt(),
  },
  (row) => [
    primaryKey({ columns: [row.organisationId, row.domain] }),
    index("organisations_by_domain").on(row.domain),
    check("domains_are_plain", sql`${row.domain} ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$'`),
  ],
);

/** Where organisations work today: without what has become a place where they work too. Those who read of a circle are in the table. */
export const worksIn = pgView("works_in", {
  organisationId: uuid().notNull(),
  placeId: uuid().notNull(),
}).existing();

/** Made again by us from what was uploaded, so that nothing else of the file is kept. */
export const organisationLogos = pgTable("organisation_logos", {
  organisationId: uuid()
    .primaryKey()
    .references(() => organisations.id),
  webp: bytes().notNull(),
  /** SHA-256 of the picture, for its address. */
  hash: text().notNull(),
  madeAt: madeAt(),
});
