import { asc, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { inquiries } from "@/db/schema/challenges";
import { places } from "@/db/schema/places";
import { canOpenInquiry } from "@/features/inquiries/policy";

/** Every inquiry. Null for who does not open any. */
export function listInquiriesToKeep(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canOpenInquiry(viewer)) return null;
    return db
      .select({
        id: inquiries.id,
        slug: inquiries.slug,
        name: inquiries.name,
        startedOn: inquiries.startedOn,
        endedOn: inquiries.endedOn,
      })
      .from(inquiries)
      .orderBy(asc(inquiries.name))
      .limit(200);
  });
}

export type InquiryToKeep = NonNullable<Awaited<ReturnType<typeof listInquiriesToKeep>>>[number];

/** An inquiry as an editor changes it. Null for everybody else. */
export function getInquiryToChange(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    if (!canOpenInquiry(viewer)) return null;
    const [inquiry] = await db
      .select({
        id: inquiries.id,
        slug: inquiries.slug,
        name: inquiries.name,
        about: inquiries.about,
        startedOn: inquiries.startedOn,
        endedOn: inquiries.endedOn,
        version: inquiries.version,
        placeIds: sql<string[]>`array(select place_id::text from inquiry_places p where p.inquiry_id = inquiries.id)`,
      })
      .from(inquiries)
      .where(eq(inquiries.slug, slug));
    return inquiry ?? null;
  });
}

export type InquiryToChange = NonNullable<Awaited<ReturnType<typeof getInquiryToChange>>>;

/** The places that an inquiry can be in: today's, and those it is in already. */
export function listPlacesToInquireIn(viewer: Viewer, chosen: readonly string[]) {
  return reading(viewer, async (db) => {
    if (!canOpenInquiry(viewer)) return [];
    return db
      .select({ id: places.id, name: places.name, region: places.region, otherNames: places.otherNames })
      .from(places)
      .where(sql`${places.endedOn} is null or ${places.id}::text = any (${sql.param([...chosen])}::text[])`)
      .orderBy(sql`${places.name} collate "und-x-icu"`)
      .limit(2000);
  });
}
