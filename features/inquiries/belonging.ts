import { and, eq } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { inquiries } from "@/db/schema/challenges";
import { posts } from "@/db/schema/posts";
import { reports } from "@/db/schema/reports";
import { findPublished } from "@/features/inquiries/find-published";
import { lockInquiry, onlyEditors } from "@/features/inquiries/lock-inquiry";
import type { PostOrReport } from "@/features/inquiries/named-here";
import { canOpenInquiry } from "@/features/inquiries/policy";
import type { AddInput, TakeOutInput } from "@/features/inquiries/schema";
import { allow, found } from "@/lib/refusal";

const tables = { post: posts, report: reports };

/** Says that a post or a report came of an inquiry. It comes of one alone. */
export async function addToInquiry(member: Member, { inquiryId, named, chosen }: AddInput) {
  return writing(member, async (db) => {
    allow(canOpenInquiry(member), onlyEditors);
    await lockInquiry(db, inquiryId);
    const { noun, id, title } = await findPublished(db, named || chosen);
    const before = await lockPart(db, { noun, id });
    allow(before.inquiryId !== inquiryId, "This belongs here already.", "named");
    allow(before.inquiryId === null, `This belongs to “${before.inquiry}”. Take it out there first.`, "named");
    await db.update(tables[noun]).set({ inquiryId }).where(eq(tables[noun].id, id));
    await record(db, { memberId: member.id, deed: "addToInquiry", noun: "inquiry", nounId: inquiryId, after: { noun, id } });
    return { title };
  });
}

/** The post or the report stays where it is; it does not stand on the inquiry's page any more. */
export async function takeFromInquiry(member: Member, { inquiryId, which: { noun, id } }: TakeOutInput) {
  return writing(member, async (db) => {
    allow(canOpenInquiry(member), onlyEditors);
    const { slug } = await lockInquiry(db, inquiryId);
    const table = tables[noun];
    const taken = await db
      .update(table)
      .set({ inquiryId: null })
      .where(and(eq(table.id, id), eq(table.inquiryId, inquiryId)))
      .returning({ id: table.id });
    allow(taken.length === 1, "This does not belong here any more.");
    await record(db, {
      memberId: member.id,
      deed: "takeFromInquiry",
      noun: "inquiry",
      nounId: inquiryId,
      before: { noun, id },
    });
    return { slug };
  });
}

/** Held, so that two inquiries at once take turns: the second reads where it belongs by then. */
async function lockPart(db: Db, { noun, id }: PostOrReport) {
  const table = tables[noun];
  const [row] = await db.select({ inquiryId: table.inquiryId }).from(table).where(eq(table.id, id)).for("update");
  const { inquiryId } = found(row, "This is not here any more.");
  if (inquiryId === null) return { inquiryId, inquiry: "" };
  const [other] = await db.select({ name: inquiries.name }).from(inquiries).where(eq(inquiries.id, inquiryId));
  return { inquiryId, inquiry: other?.name ?? "" };
}
