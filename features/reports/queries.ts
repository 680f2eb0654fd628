import { desc, eq } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { places } from "@/db/schema/places";
import { reports } from "@/db/schema/reports";

const reportRow = {
  id: reports.id,
  slug: reports.slug,
  title: reports.title,
  authors: reports.authors,
  publisher: reports.publisher,
  publishedOn: reports.publishedOn,
  summary: reports.summary,
  isIllustrative: reports.isIllustrative,
};

export type ReportRowData = Awaited<ReturnType<typeof listReports>>[number];

/** Every report, newest first. */
export function listReports(viewer: Viewer) {
  return reading(viewer, (db) => db.select(reportRow).from(reports).orderBy(desc(reports.publishedOn), desc(reports.id)));
}

/** One report, whole. Null when there is none. */
export function getReport(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [report] = await db
      .select({
        ...reportRow,
        bodyHtml: reports.bodyHtml,
        externalUrl: reports.externalUrl,
        statedViews: reports.statedViews,
        statedViewsOn: reports.statedViewsOn,
        place: { slug: places.slug, name: places.name },
      })
      .from(reports)
      .leftJoin(places, eq(places.id, reports.placeId))
      .where(eq(reports.slug, slug));
    return report ?? null;
  });
}

export type WholeReport = NonNullable<Awaited<ReturnType<typeof getReport>>>;
