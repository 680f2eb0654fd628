import { addFile } from "@/features/notes/adding-a-file";
import { fileTooLarge } from "@/features/notes/file-kinds";
import { filesADay } from "@/features/notes/files-a-day";
import { fileSent } from "@/features/notes/schema";
import { mostFileBytes } from "@/lib/upload-limits";
import { postedFile } from "@/web/posted-file";

/** A file that the writing form sends by itself as soon as it is chosen. */
export const fileByItself = postedFile(
  { schema: fileSent, mostBytes: mostFileBytes, tooLarge: fileTooLarge, limits: [filesADay] },
  (member, { noteId, name }, bytes) => addFile(member, { noteId, file: { name, bytes } }),
);
