import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { members } from "@/db/schema/members";
import { noteRemarks, notes, noteVersions } from "@/db/schema/notes";
import { isPart, type Texts } from "@/features/notes/parts";
import { placeOf } from "@/features/notes/remarks";
import { type ChangedPart, comparedWords } from "@/features/notes/shown-words";
import { storedWords } from "@/features/notes/stored-words";
import { textColumns, textsOf } from "@/features/notes/texts";
import { standsIn } from "@/lib/passages";

const remarkRow = {
  id: noteRemarks.id,
  field: noteRemarks.field,
  passage: noteRemarks.passage,
  remark: noteRemarks.remark,
  by: members.name,
  isOwn: sql<boolean>`${noteRemarks.madeById} = asking_member()`,
};

/** What is remarked now, for its author to read with the decision: by the moderators, or by the colleague who reads first. */
export async function listedRemarks(db: Db, noteId: string, { fromColleague }: { fromColleague: boolean }) {
  const remarks = await db
    .select(remarkRow)
    .from(noteRemarks)
    .innerJoin(members, eq(members.id, noteRemarks.madeById))
    .where(
      and(eq(noteRemarks.noteId, noteId), eq(noteRemarks.fromColleague, fromColleague), sql`${noteRemarks.toldAt} is null`),
    )
    .orderBy(asc(noteRemarks.madeAt), asc(noteRemarks.id));
  return remarks.sort((a, b) => placeOf(a.field) - placeOf(b.field));
}

export type RemarkNow = Awaited<ReturnType<typeof listedRemarks>>[number];

/** What its author changed since changes were asked for at that moment, and what became of each remark. */
export async function changedSinceAsked(db: Db, noteId: string, askedAt: string) {
  const [before] = await db
    .select({ words: noteVersions.words })
    .from(noteVersions)
    .where(
      and(
        eq(noteVersions.noteId, noteId),
        inArray(noteVersions.kind, ["sent", "corrected"]),
        sql`${noteVersions.madeAt} <= ${askedAt}::timestamptz`,
      ),
    )
    .orderBy(desc(noteVersions.number))
    .limit(1);
  const changed = before ? await comparedWords(db, before.words, await storedWords(db, noteId)) : null;
  const told = await db
    .select(remarkRow)
    .from(noteRemarks)
    .innerJoin(members, eq(members.id, noteRemarks.madeById))
    .where(
      and(
        eq(noteRemarks.noteId, noteId),
        eq(noteRemarks.fromColleague, false),
        sql`${noteRemarks.toldAt} = ${askedAt}::timestamptz`,
      ),
    )
    .orderBy(asc(noteRemarks.madeAt), asc(noteRemarks.id));
  const [row] = await db.select(textColumns).from(notes).where(eq(notes.id, noteId));
  const texts = row ? textsOf(row) : null;
  return {
    changed,
    remarks: told
      .sort((a, b) => placeOf(a.field) - placeOf(b.field))
      .map((remark) => ({ ...remark, hasChanged: hasChanged(remark, texts, changed ?? []) })),
  };
}

export type SinceAsked = Awaited<ReturnType<typeof changedSinceAsked>>;

type About = { field: string; passage: string };

/** A passage has changed where it does not stand any more; a part, where any of it is different. */
function hasChanged({ field, passage }: About, texts: Texts | null, changed: readonly ChangedPart[]) {
  if (passage && texts && isPart(field)) return !standsIn(texts[field], passage);
  return field === "note" ? changed.length > 0 : changed.some((part) => part.field === field);
}
