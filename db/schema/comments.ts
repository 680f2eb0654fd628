import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { contributed, id, madeAt, moment, oneOf, states } from "@/db/schema/columns";
import { insights } from "@/db/schema/insights";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";

export const comments = pgTable(
  "comments",
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
    /** The place of what it hangs on, where that has one: whose moderators look at it. */
    placeId: uuid().references(() => places.id),
    noteId: uuid().references(() => notes.id),
    postId: uuid().references(() => posts.id),
    reportId: uuid().references(() => reports.id),
    questionId: uuid().references(() => questions.id),
    parentId: uuid().references((): AnyPgColumn => comments.id),
    body: text().notNull(),
    bodyHtml: text().notNull(),
    /** What it was turned into. */
    insightId: uuid().references(() => insights.id, { onDelete: "set null" }),
  },
  (comment) => [
    index("comments_by_note").on(comment.noteId, comment.publishedAt),
    index("comments_by_post").on(comment.postId, comment.publishedAt),
    index("comments_by_report").on(comment.reportId, comment.publishedAt),
    index("comments_by_question").on(comment.questionId, comment.publishedAt),
    index("comments_by_parent").on(comment.parentId, comment.publishedAt),
    index("comments_gone")
      .on(sql`coalesce(note_id, post_id, report_id, question_id)`)
      .where(sql`state in ('held', 'unpublished') and published_at is not null`),
    index("comments_by_author").on(comment.authorId, comment.madeAt, comment.id),
    ...(["note", "post", "report", "question"] as const).map((noun) =>
      index(`comments_by_author_and_${noun}`)
        .on(comment.authorId, comment[`${noun}Id`])
        .where(sql.raw(`${noun}_id is not null`)),
    ),
    index("comments_waiting").on(comment.promisedAt).where(sql`state in ('sent', 'in-review')`),
    check("comment_states_are_known", oneOf("state", states)),
    check("comment_bylines_are_chosen", oneOf("named_as", ["person", "role", "organisation", "place"])),
    check("comments_hang_on_one_thing", sql`num_nonnulls(note_id, post_id, report_id, question_id) = 1`),
    check("comments_keep_to_their_length", sql`char_length(body) <= 2000 and btrim(body) <> ''`),
    check("published_comments_have_a_date", sql`state <> 'published' or published_at is not null`),
    check("waiting_comments_have_a_promise", sql`state not in ('sent', 'in-review') or promised_at is not null`),
    check("nobody_decides_on_their_own_comment", sql`decided_by_id <> author_id`),
  ],
);

/** New words for a published comment, waiting while the old ones stay up. */
export const commentEdits = pgTable(
  "comment_edits",
  {
    commentId: uuid()
      .primaryKey()
      .references(() => comments.id),
    body: text().notNull(),
    sentAt: madeAt(),
    promisedAt: moment().notNull(),
  },
  (edit) => [index("comment_edits_waiting").on(edit.promisedAt)],
);

/** Staff would make an insight of a comment; its author says yes or no. */
export const insightProposals = pgTable("insight_proposals", {
  commentId: uuid()
    .primaryKey()
    .references(() => comments.id, { onDelete: "cascade" }),
  proposedById: uuid()
    .notNull()
    .references(() => members.id),
  kind: text({ enum: ["saw-this-too", "different-here", "builds-on-this"] }).notNull(),
  statement: text().notNull(),
  proposedAt: madeAt(),
  declinedAt: moment(),
});
