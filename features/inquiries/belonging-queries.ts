import { eq, isNull } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { posts } from "@/db/schema/posts";
import { reports } from "@/db/schema/reports";
import type { PostOrReport } from "@/features/inquiries/named-here";
import { canOpenInquiry } from "@/features/inquiries/policy";
import { listPublished, postsWhere, reportsWhere } from "@/features/inquiries/post-or-report";

const most = 200;

/** The posts and reports of an inquiry, those that are still to come out too, and what else could belong to it. */
export function getBelonging(viewer: Viewer, inquiryId: string) {
  return reading(viewer, async (db) => {
    if (!canOpenInquiry(viewer)) return null;
    return {
      here: [
        ...(await postsWhere(db, eq(posts.inquiryId, inquiryId), most)),
        ...(await reportsWhere(db, eq(reports.inquiryId, inquiryId), most)),
      ],
      choices: await listPublished(db, { where: (table) => isNull(table.inquiryId), most }),
    };
  });
}

export type Belonging = NonNullable<Awaited<ReturnType<typeof getBelonging>>>;

/** What was just taken out, to offer it back. Null where it is not published: it could not be added. */
export function getTakenOut(viewer: Viewer, { noun, id }: PostOrReport) {
  return reading(viewer, async (db) => {
    if (!canOpenInquiry(viewer)) return null;
    const [one] = await listPublished(db, { noun, where: (table) => eq(table.id, id), most: 1 });
    return one ?? null;
  });
}
