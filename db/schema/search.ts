import { sql } from "drizzle-orm";
import { check, customType, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What can be found: a row for each thing, with its words and whose readers find it. Postgres keeps the rows itself, from the
 * view what_is_found, whatever changes: no command can forget one.
 */
export const searchEntries = pgTable(
  "search_entries",
  {
    noun: text().notNull(),
    itemId: uuid().notNull(),
    /** The note, post, report or question that it hangs on. */
    onId: uuid(),
    at: moment().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    href: text().notNull(),
    byline: text().notNull().default(""),
    words: tsvector().notNull(),
    authorId: uuid(),
    organisationId: uuid(),
    placeId: uuid(),
    kind: text(),
    themes: uuid().array().notNull().default([]),
    behaviours: integer().array().notNull().default([]),
    levels: text().array().notNull().default([]),
    year: integer(),
    howSure: text(),
    /** As notes have it; "later" for what opens by itself on its day. */
    audience: text().notNull(),
    opensAt: moment(),
    circlePlaces: uuid().array().notNull().default([]),
    circleOrganisations: uuid().array().notNull().default([]),
    /** Of the note that it is or hangs on. */
    ofAuthorId: uuid(),
    ofOrganisationId: uuid(),
    ofPlaceId: uuid(),
  },
  (entry) => [
    primaryKey({ columns: [entry.noun, entry.itemId] }),
    index("search_entries_by_words").using(
      "gin",
      sql`search_tags(noun, kind, how_sure, levels, behaviours, themes, year, place_id, organisation_id, at)`,
      entry.words,
    ),
    index("search_entries_by_date").on(entry.at.desc(), entry.itemId.desc()),
    index("search_entries_by_year").on(entry.year, entry.at.desc(), entry.itemId.desc()),
    index("search_entries_by_place").on(entry.placeId, entry.at.desc(), entry.itemId.desc()),
    index("search_entries_by_organisation").on(entry.organisationId, entry.at.desc(), entry.itemId.desc()),
    index("search_entries_by_opening").on(entry.opensAt).where(sql`opens_at is not null`),
    index("search_entries_on").on(entry.onId).where(sql`on_id is not null`),
    index("search_entries_by_title")
      .using("gin", sql`title gin_trgm_ops`)
      .where(sql`noun not in ('note', 'insight', 'comment')`),
  ],
);

/** Words that stood in titles of what everybody may read: what a misspelt one may have been. */
export const searchWords = pgTable("search_words", { word: text().primaryKey() }, (row) => [
  index("search_words_by_likeness").using("gin", sql`${row.word} gin_trgm_ops`),
]);

/** Words that mean much the same to whoever searches, kept by staff. */
export const searchSynonyms = pgTable(
  "search_synonyms",
  {
    id: id(),
    words: text().array().notNull(),
    /** Null for those that came with the software. */
    madeById: uuid().references(() => members.id),
    madeAt: madeAt(),
  },
  (group) => [check("synonyms_are_of_two_or_more", sql`cardinality(${group.words}) between 2 and 12`)],
);
