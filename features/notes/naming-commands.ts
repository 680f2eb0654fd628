import { eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { notes } from "@/db/schema/notes";
import { type Naming, renamed } from "@/features/contributions/naming";
import { canNameNote } from "@/features/notes/policy";
import { allow, found } from "@/lib/refusal";

/** How whoever wrote it is named on a note from now on: at once, as staff know who it is. */
export async function nameNote(member: Member, { id, namedAs }: Naming) {
  return writing(member, async (db) => {
    const [row] = await db
      .select({
        authorId: notes.authorId,
        writtenById: notes.writtenById,
        organisationId: notes.organisationId,
        placeId: notes.placeId,
        namedAs: notes.namedAs,
        version: notes.version,
      })
      .from(notes)
      .where(eq(notes.id, id));
    const note = found(row, "This note is not here any more.");
    allow(canNameNote(member, note), "Only whoever wrote it says how they are named.");
    const byline = await renamed(db, member, "note", { id, namedAs, organisationId: note.organisationId });
    await record(db, {
      memberId: member.id,
      deed: "nameNote",
      noun: "note",
      nounId: id,
      ofMemberId: member.id,
      placeId: note.placeId,
      version: note.version,
      before: { namedAs: note.namedAs },
      after: { namedAs },
    });
    return { byline };
  });
}
