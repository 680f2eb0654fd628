import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt } from "@/db/schema/columns";
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
    madeAt: madeAt(),
  },
  (organisation) => [
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
