import { and, desc, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { circleNames } from "@/features/notes/circle";
import type { NoteFilter } from "@/features/notes/filter";
import { listedNotes } from "@/features/notes/policy";
import { matching } from "@/features/notes/queries";
import { mostRowsOfList } from "@/lib/list-file";

/** The library as it is narrowed down, newest first, and one more than a file holds. */
export function listNotesForFile(viewer: Viewer, filter: NoteFilter, most = mostRowsOfList) {
  return reading(viewer, async (db) =>
    db
      .select({
        reference: notes.reference,
        slug: notes.slug,
        title: notes.title,
        place: places.name,
        byline: notes.byline,
        happenedFrom: notes.happenedFrom,
        happenedTo: notes.happenedTo,
        learnedFirst: notes.learnedFirst,
        howSure: notes.howSure,
        publishedAt: notes.publishedAt,
        audience: notes.audience,
        circle: circleNames,
        isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), ${notes.audience} = 'everyone')`,
        isIllustrative: notes.isIllustrative,
      })
      .from(notes)
      .innerJoin(places, eq(places.id, notes.placeId))
      .where(and(listedNotes(viewer), ...(await matching(db, filter))))
      .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
      .limit(most + 1),
  );
}

export type NoteForFile = Awaited<ReturnType<typeof listNotesForFile>>[number];
