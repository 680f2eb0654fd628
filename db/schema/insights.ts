import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { contributed, id, madeAt, moment, oneOf, states } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";

export const insights = pgTable(
  "insights",
  {
    id: id(),
    ...contributed,
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    decidedById: uuid().references(() => members.id),
    kind: text({ enum: ["saw-this-too", "different-here", "builds-on-this", "used-this"] }).notNull(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    noteId: uuid().references(() => notes.id),
    postId: uuid().references(() => posts.id),
    reportId: uuid().references(() => reports.id),
    questionId: uuid().references(() => questions.id),
    statement: text().notNull(),
    why: text().notNull().default(""),
    condition: text().notNull().default(""),
    /** With "used this": what changed, and the month. */
    changed: text().notNull().default(""),
    changedOn: date(),
    /** With "used this": when the author of what was used was told, once. */
    toldAt: moment(),
  },
  (insight) => [
    // By kind, newest first: who disagrees is found as fast as who agrees, however many there are of either.
    ...(["note", "post", "report", "question"] as const).map((noun) =>
      index(`insights_by_${noun}`)
        .on(insight[`${noun}Id`], insight.kind, insight.publishedAt.desc().nullsLast(), insight.id.desc())
        .where(sql`state = 'published'`),
    ),
    index("insights_by_note_and_place").on(insight.noteId, insight.kind, insight.placeId).where(sql`state = 'published'`),
    index("insights_by_place").on(insight.placeId, insight.publishedAt).where(sql`state = 'published'`),
    index("insights_by_organisation")
      .on(insight.organisationId, insight.publishedAt, insight.id)
      .where(sql`state = 'published'`),
    index("insights_gone")
      .on(sql`coalesce(note_id, post_id, report_id, question_id)`)
      .where(sql`state in ('held', 'unpublished') and published_at is not null`),
    index("insights_by_author").on(insight.authorId, insight.madeAt, insight.id),
    ...(["note", "post", "report", "question"] as const).map((noun) =>
      index(`insights_by_author_and_${noun}`)
        .on(insight.authorId, insight[`${noun}Id`])
        .where(sql.raw(`${noun}_id is not null`)),
    ),
    index("insights_waiting").on(insight.promisedAt).where(sql`state in ('sent', 'in-review')`),
    check("insight_states_are_known", oneOf("state", states)),
    check("insight_bylines_are_chosen", oneOf("named_as", ["person", "role", "organisation", "place"])),
    check("insight_kinds_are_known", oneOf("kind", ["saw-this-too", "different-here", "builds-on-this", "used-this"])),
    check("insights_hang_on_one_thing", sql`num_nonnulls(note_id, post_id, report_id, question_id) = 1`),
    check(
      "insights_are_short",
      sql`char_length(statement) <= 280 and btrim(statement) <> '' and char_length(why) <= 140 and char_length(condition) <= 140 and char_length(changed) <= 280`,
    ),
    check(
      "used_this_says_what_changed",
      sql`(kind = 'used-this') = (changed <> '') and (kind = 'used-this') = (changed_on is not null)`,
    ),
    check("published_insights_have_a_date", sql`state <> 'published' or published_at is not null`),
    check("waiting_insights_have_a_promise", sql`state not in ('sent', 'in-review') or promised_at is not null`),
    check("nobody_decides_on_their_own_insight", sql`decided_by_id <> author_id`),
  ],
);

/** New words for a published insight, waiting while the old ones stay up. */
export const insightEdits = pgTable(
  "insight_edits",
  {
    insightId: uuid()
      .primaryKey()
      .references(() => insights.id),
    kind: text({ enum: ["saw-this-too", "different-here", "builds-on-this", "used-this"] }).notNull(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    namedAs: text({ enum: ["person", "role", "organisation", "place"] }).notNull(),
    byline: text().notNull(),
    statement: text().notNull(),
    why: text().notNull().default(""),
    condition: text().notNull().default(""),
    changed: text().notNull().default(""),
    changedOn: date(),
    sentAt: madeAt(),
    promisedAt: moment().notNull(),
  },
  (edit) => [
    index("insight_edits_waiting").on(edit.promisedAt),
    check("insight_edit_bylines_are_chosen", oneOf("named_as", ["person", "role", "organisation", "place"])),
    check("insight_edit_kinds_are_known", oneOf("kind", ["saw-this-too", "different-here", "builds-on-this", "used-this"])),
    check(
      "edited_used_this_says_what_changed",
      sql`(kind = 'used-this') = (changed <> '') and (kind = 'used-this') = (changed_on is not null)`,
    ),
  ],
);
