import { fileKinds } from "@/features/notes/file-kinds";
import { getNoteFile } from "@/features/notes/file-queries";
import { getGoneNote } from "@/features/notes/gone-queries";
import { dispositionOf } from "@/lib/file-name";
import { heldAlready } from "@/web/file-answer";
import { currentViewer } from "@/web/viewer";

const policy = { "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox" };

/** Asked anew at each read, so that what is taken down or meant for fewer is so at once. Shown are pictures that we made again; all else is handed out. */
export async function GET(request: Request, { params }: RouteContext<"/notes/[slug]/files/[id]">) {
  const { slug, id } = await params;
  const viewer = await currentViewer();
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  const file = isId ? await getNoteFile(viewer, { slug, id, has: heldAlready(request) }) : null;
  if (!file)
    return (await getGoneNote(viewer, slug))
      ? no(410, "The note that had this file was taken down.")
      : no(404, "There is no such file.");
  const { kind, name, bytes, sha256, isForEveryone } = file;
  const headers = {
    ...policy,
    "content-type": fileKinds[kind].media,
    "content-disposition": dispositionOf(kind === "picture" ? "inline" : "attachment", name),
    "cache-control": isForEveryone ? "public, no-cache" : "private, no-store",
    etag: `"${sha256}"`,
  };
  if (!bytes) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers: { ...headers, "content-length": String(bytes.length) } });
}

const no = (status: number, words: string) =>
  new Response(words, {
    status,
    headers: { ...policy, "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
  });
