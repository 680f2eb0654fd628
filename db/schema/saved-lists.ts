import { sql } from "drizzle-orm";
import { check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, madeAt } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { patterns } from "@/db/schema/patterns";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";

/** "For Thursday's board": what a member has put aside, for their eyes only. */
export const savedLists = pgTable(
  "saved_lists",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    name: text().notNull(),
    madeAt: madeAt(),
  },
  (list) => [
    unique("one_list_a_name").on(list.memberId, list.name),
    check("lists_have_a_name", sql`btrim(${list.name}) <> '' and char_length(${list.name}) <= 80`),
  ],
);

export const savedThings = pgTable(
  "saved_things",
  {
    id: id(),
    listId: uuid()
      .notNull()
      .references(() => savedLists.id, { onDelete: "cascade" }),
    noteId: uuid().references(() => notes.id, { onDelete: "cascade" }),
    postId: uuid().references(() => posts.id),
    reportId: uuid().references(() => reports.id),
    questionId: uuid().references(() => questions.id),
    patternId: uuid().references(() => patterns.id),
    savedAt: madeAt(),
  },
  (thing) => [
    unique("one_of_each_in_a_list")
      .on(thing.listId, thing.noteId, thing.postId, thing.reportId, thing.questionId, thing.patternId)
      .nullsNotDistinct(),
    index("things_by_list").on(thing.listId, thing.savedAt),
    check(
      "saved_things_are_one_thing",
      sql`num_nonnulls(${thing.noteId}, ${thing.postId}, ${thing.reportId}, ${thing.questionId}, ${thing.patternId}) = 1`,
    ),
  ],
);
