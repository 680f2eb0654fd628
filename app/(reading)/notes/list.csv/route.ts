import { listAnswer } from "@/app/(reading)/list-answer";
import { readFilter } from "@/features/notes/filter";
import { listNotesForFile } from "@/features/notes/list-file-queries";
import { noteCells, noteHeads } from "@/features/notes/note-cells";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export async function GET(request: Request) {
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams));
  const [notes, site] = await Promise.all([listNotesForFile(await currentViewer(), filter), siteUrl()]);
  return listAnswer({ name: "notes", heads: noteHeads, rows: notes.map((note) => noteCells(note, site)) });
}
