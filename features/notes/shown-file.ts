import { sql } from "drizzle-orm";
import { noteFiles, notes } from "@/db/schema/notes";
import type { FileKind } from "@/features/notes/file-kinds";

export type NoteFile = {
  id: string;
  name: string;
  kind: FileKind;
  size: number;
  /** Of a picture, in pixels. */
  width: number | null;
  height: number | null;
};

/** A file with what it shows or says in words. */
export type ShownFile = NoteFile & { text: string };

/** What is told of a file; its bytes have an address of their own. */
export const fileColumns = {
  id: noteFiles.id,
  name: noteFiles.name,
  kind: noteFiles.kind,
  size: noteFiles.size,
  width: noteFiles.width,
  height: noteFiles.height,
};

/** The files that a note's readers see, in their order. */
export const shownFiles = sql<ShownFile[]>`coalesce((
  select json_agg(json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size, 'width', f.width, 'height', f.height,
    'text', s.text_alternative) order by s.position)
  from note_shown_files s join note_files f on f.id = s.file_id where s.note_id = ${notes.id}), '[]'::json)`;
