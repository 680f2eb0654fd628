import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { madeAt, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** What a member is told of once a week. */
export const follows = pgTable(
  "follows",
  {
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    noun: text({ enum: ["place"] }).notNull(),
    itemId: uuid().notNull(),
    madeAt: madeAt(),
    /** What was added until then has been told, or was there when they began. */
    toldUntil: madeAt(),
  },
  (follow) => [
    primaryKey({ columns: [follow.memberId, follow.noun, follow.itemId] }),
    index("follows_by_item").on(follow.noun, follow.itemId),
    check("followed_nouns_are_known", oneOf("noun", ["place"])),
  ],
);
