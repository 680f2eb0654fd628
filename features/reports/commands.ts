import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { reports } from "@/db/schema/reports";
import { canAddReport } from "@/features/reports/policy";
import type { ReportInput } from "@/features/reports/schema";
import { markdown } from "@/lib/markdown";
import { allow, found } from "@/lib/refusal";

/** Adds a report: its web text, or the record of one that is published elsewhere. Answers its id and slug. */
export async function addReport(member: Member, { published, views, ...report }: ReportInput) {
  return writing(member, async (db) => {
    allow(canAddReport(member), "Only an editor can add a report.");
    const [row] = await db
      .insert(reports)
      .values({
        ...report,
        publishedOn: `${published}-01`,
        bodyHtml: markdown(report.body),
        statedViews: views?.count,
        statedViewsOn: views?.asOf,
      })
      .onConflictDoNothing({ target: reports.slug })
      .returning({ id: reports.id, slug: reports.slug });
    const made = found(row, "Another report has this address already. Choose a different one.");
    await record(db, {
      memberId: member.id,
      deed: "addReport",
      noun: "report",
      nounId: made.id,
      ofMemberId: member.id,
      placeId: report.placeId,
    });
    return made;
  });
}
