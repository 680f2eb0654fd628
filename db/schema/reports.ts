import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { inquiries } from "@/db/schema/challenges";
import { id, madeAt } from "@/db/schema/columns";
import { places } from "@/db/schema/places";

export const reports = pgTable(
  "reports",
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    authors: text().notNull(),
    publisher: text().notNull(),
    /** The first day of its month. */
    publishedOn: date().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    bodyHtml: text().notNull(),
    externalUrl: text(),
    /** Views as its publisher counted them, by a day. */
    statedViews: integer(),
    statedViewsOn: date(),
    placeId: uuid().references(() => places.id),
    inquiryId: uuid().references(() => inquiries.id),
    isIllustrative: boolean().notNull().default(false),
    madeAt: madeAt(),
  },
  (report) => [
    index("reports_by_date").on(report.publishedOn.desc(), report.id.desc()),
    check("stated_views_have_a_day", sql`(${report.statedViews} is null) = (${report.statedViewsOn} is null)`),
    check("links_are_web_addresses", sql`${report.externalUrl} ~ '^https?://'`),
  ],
);
