import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { inquiries } from "@/db/schema/challenges";
import { id, madeAt, moment } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";

export const posts = pgTable(
  "posts",
  {
    id: id(),
    slug: text().notNull().unique(),
    kind: text({ enum: ["highlights", "story", "announcement"] }).notNull(),
    title: text().notNull(),
    lede: text().notNull(),
    body: text().notNull(),
    bodyHtml: text().notNull(),
    pull: text().notNull().default(""),
    next: text().notNull().default(""),
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    byline: text().notNull(),
    placeId: uuid().references(() => places.id),
    questionId: uuid().references(() => questions.id),
    reportId: uuid().references(() => reports.id),
    inquiryId: uuid().references(() => inquiries.id),
    isIllustrative: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    madeAt: madeAt(),
    /** Null while it is being written. */
    publishedAt: moment(),
  },
  (post) => [
    index("posts_by_date").on(post.publishedAt.desc().nullsLast(), post.id.desc()),
    index("posts_by_place").on(post.placeId),
    index("posts_by_question").on(post.questionId),
    index("posts_by_inquiry").on(post.inquiryId),
    check("post_kinds_are_known", sql`${post.kind} in ('highlights', 'story', 'announcement')`),
    check("posts_have_a_title", sql`btrim(${post.title}) <> ''`),
  ],
);

export const postCards = pgTable(
  "post_cards",
  {
    id: id(),
    postId: uuid()
      .notNull()
      .references(() => posts.id),
    position: integer().notNull(),
    themeId: uuid().references(() => themes.id),
    kicker: text().notNull(),
    fact: text().notNull(),
    text: text().notNull(),
    placeId: uuid().references(() => places.id),
    next: text().notNull(),
  },
  (card) => [index("cards_by_post").on(card.postId, card.position)],
);
