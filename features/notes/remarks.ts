import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteRemarks } from "@/db/schema/notes";
import { remarkable } from "@/features/notes/parts";

export type Told = { field: string; passage: string; remark: string };

/** From now on its author reads them: those of the moderators, or the colleague's own. In the order of the note. */
export async function tellRemarks(db: Db, noteId: string, { fromColleague }: { fromColleague: boolean }): Promise<Told[]> {
  const told = await db
    .update(noteRemarks)
    .set({ toldAt: sql`now()` })
    .where(and(eq(noteRemarks.noteId, noteId), isNull(noteRemarks.toldAt), eq(noteRemarks.fromColleague, fromColleague)))
    .returning({
      field: noteRemarks.field,
      passage: noteRemarks.passage,
      remark: noteRemarks.remark,
      madeAt: noteRemarks.madeAt,
    });
  return told.sort((a, b) => placeOf(a.field) - placeOf(b.field) || a.madeAt.getTime() - b.madeAt.getTime());
}

export const placeOf = (field: string) => remarkable.findIndex((part) => part.field === field);
