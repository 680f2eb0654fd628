import { eq, type SQL, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { decidedThing } from "@/features/appeals/decided-thing";
import { takenDownFor } from "@/features/contributions/context";
import { canDecideSo } from "@/features/contributions/deciding-policy";
import type { SaidNoun } from "@/features/moderation/said-noun";

/** An insight, a comment or what came of a note, to be taken down or put back. Null for who may do neither. */
export function getToTakeDown(viewer: Viewer, noun: SaidNoun, id: string) {
  return reading(viewer, async (db) => {
    const reason: SQL<string | null> = takenDownFor(sql`${id}::uuid`);
    const found = {
      insight: () =>
        db
          .select({ ...columnsOf(insights), placeName: places.name, reason })
          .from(insights)
          .leftJoin(places, eq(places.id, insights.placeId))
          .where(eq(insights.id, id)),
      comment: () =>
        db
          .select({ ...columnsOf(comments), placeName: places.name, reason })
          .from(comments)
          .leftJoin(places, eq(places.id, comments.placeId))
          .where(eq(comments.id, id)),
      "follow-up": () =>
        db
          .select({
            ...columnsOf(notes),
            state: noteFollowUps.state,
            version: noteFollowUps.version,
            writtenById: notes.writtenById,
            wroteIt: noteFollowUps.authorId,
            placeName: places.name,
            reason,
          })
          .from(noteFollowUps)
          .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
          .leftJoin(places, eq(places.id, notes.placeId))
          .where(eq(noteFollowUps.id, id)),
    }[noun];
    const [row] = await found();
    if (!row || ("wroteIt" in row && row.wroteIt === viewer?.id)) return null;
    const can = { unpublish: canDecideSo(viewer, row, "unpublish"), restore: canDecideSo(viewer, row, "restore") };
    if (!can.unpublish && !can.restore) return null;
    const { text, seeAt } = await decidedThing(db, { noun, itemId: id, deed: "", before: null });
    return { id, version: row.version, place: row.placeName, reason: row.reason, text, seeAt, can };
  });
}

export type ToTakeDown = NonNullable<Awaited<ReturnType<typeof getToTakeDown>>>;

const columnsOf = (item: typeof insights | typeof comments | typeof notes) => ({
  state: item.state,
  version: item.version,
  authorId: item.authorId,
  organisationId: item.organisationId,
  placeId: item.placeId,
});
