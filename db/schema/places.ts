import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";

export const places = pgTable(
  "places",
  {
    id: id(),
    slug: text().notNull().unique(),
    gss: text().unique(),
    name: text().notNull(),
    officialName: text().notNull(),
    kind: text().notNull(),
    nation: text().notNull(),
    /** The slug of one of the twelve regions and nations. */
    region: text().notNull(),
    parentId: uuid().references((): AnyPgColumn => places.id),
    formerGss: text().array().notNull().default([]),
    otherNames: text().array().notNull().default([]),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** An SVG path in a box of 100 by 100, where boundaries have been imported. */
    outline: text(),
    /** Where it stands on the map of hexagons, where that has been imported: its column and row, the row to the north-east up. */
    hexQ: integer(),
    hexR: integer(),
    /** How many people live there, and of which year that is, where a file has said so. */
    population: integer(),
    populationYear: integer(),
    inBrief: text().array().notNull().default([]),
    startedOn: date(),
    endedOn: date(),
    madeAt: madeAt(),
    changedAt: moment().notNull().defaultNow(),
  },
  (place) => [
    index("places_by_region").on(place.region, place.name),
    index("places_by_parent").on(place.parentId),
    check("populations_are_of_a_year", sql`(population is null) = (population_year is null) and population > 0`),
    check("hexes_are_whole", sql`(hex_q is null) = (hex_r is null)`),
    check("places_have_a_name", sql`btrim(${place.name}) <> ''`),
    check("places_end_after_they_start", sql`${place.endedOn} >= ${place.startedOn}`),
    check("places_are_not_their_own_parent", sql`${place.parentId} <> ${place.id}`),
    check("places_leave_pages_their_addresses", sql`${place.slug} not in ('compare', 'new')`),
  ],
);

export const placeNeighbours = pgTable(
  "place_neighbours",
  {
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    neighbourId: uuid()
      .notNull()
      .references(() => places.id),
  },
  (pair) => [
    primaryKey({ columns: [pair.placeId, pair.neighbourId] }),
    check("nowhere_is_its_own_neighbour", sql`${pair.placeId} <> ${pair.neighbourId}`),
  ],
);

/** Places like this one, in order, with who says so. */
export const similarPlaces = pgTable(
  "similar_places",
  {
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    similarId: uuid()
      .notNull()
      .references(() => places.id),
    position: integer().notNull(),
    source: text().notNull(),
  },
  (pair) => [
    primaryKey({ columns: [pair.placeId, pair.similarId] }),
    check("nowhere_is_like_itself", sql`${pair.placeId} <> ${pair.similarId}`),
  ],
);

/** What became of a place: merged into, split into or renamed as another. */
export const placeLineage = pgTable(
  "place_lineage",
  {
    predecessorId: uuid()
      .notNull()
      .references(() => places.id),
    successorId: uuid()
      .notNull()
      .references(() => places.id),
    happenedOn: date().notNull(),
  },
  (step) => [
    primaryKey({ columns: [step.predecessorId, step.successorId] }),
    index("lineage_by_successor").on(step.successorId),
    check("nowhere_succeeds_itself", sql`${step.predecessorId} <> ${step.successorId}`),
  ],
);

/** Addresses that a place had before, or that a place which became it had: they lead to it for ever. */
export const placeAddresses = pgTable(
  "place_addresses",
  {
    slug: text().primaryKey(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    madeAt: madeAt(),
  },
  (row) => [
    index("place_addresses_by_place").on(row.placeId),
    check("addresses_are_written_small", sql`${row.slug} ~ '^[a-z0-9-]+$'`),
    check("addresses_leave_pages_theirs", sql`${row.slug} not in ('compare', 'new')`),
  ],
);

/** What a place was called, and until when. Kept by a trigger. */
export const placeFormerNames = pgTable(
  "place_former_names",
  {
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    name: text().notNull(),
    until: madeAt(),
  },
  (row) => [primaryKey({ columns: [row.placeId, row.until] })],
);
