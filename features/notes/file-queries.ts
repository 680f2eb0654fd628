import { and, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { noteFiles, notes } from "@/db/schema/notes";
import { calledSlug } from "@/features/notes/draft-row";
import { isForEveryone, readableFiles } from "@/features/notes/file-policy";

/** One file of a note, for whoever may have it now. Without its bytes where they are those that the viewer has already. */
export function getNoteFile(viewer: Viewer, { slug, id, has }: { slug: string; id: string; has: readonly string[] }) {
  return reading(viewer, async (db) => {
    const [file] = await db
      .select({
        name: noteFiles.name,
        kind: noteFiles.kind,
        sha256: noteFiles.sha256,
        bytes: sql<Uint8Array<ArrayBuffer> | null>`case when ${noteFiles.sha256} <> all (${sql.param(has)}::text[]) then ${noteFiles.bytes} end`,
        isForEveryone: isForEveryone(db),
      })
      .from(noteFiles)
      .innerJoin(notes, eq(notes.id, noteFiles.noteId))
      .where(and(eq(noteFiles.id, id), calledSlug(slug), readableFiles(db, viewer)));
    return file ?? null;
  });
}
