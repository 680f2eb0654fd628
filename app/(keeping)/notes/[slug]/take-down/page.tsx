import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { CameBack } from "@/features/contributions/came-back";
import { DeedForm } from "@/features/contributions/deed-form";
import { getWhyTakenDown } from "@/features/notes/gone-queries";
import { getNote } from "@/features/notes/queries";
import { TakeDownForm } from "@/features/notes/take-down-form";
import { restoreNoteAction } from "@/features/notes/taking-down-actions";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Take a note down", robots: { index: false } };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string | string[] }> };

export default async function TakeDownPage({ params, searchParams }: Props) {
  const [viewer, { slug }, { done }] = await Promise.all([currentViewer(), params, searchParams]);
  const note = await getNote(viewer, slug);
  if (!note?.can.unpublish && !note?.can.restore) notFound();
  const why = note.can.restore ? await getWhyTakenDown(viewer, note.id) : null;
  return (
    <>
      <Breadcrumbs trail={[{ name: note.reference, href: `/notes/${note.slug}` }]} here="Take it down" />
      <PageHeading title={note.can.unpublish ? "Take this note down" : "This note is taken down"} kicker={note.place.name}>
        <p>
          <a href={`/notes/${note.slug}`}>{note.title}</a>
        </p>
      </PageHeading>
      {note.can.unpublish ? (
        <>
          <ul className="mb-8 max-w-measure list-disc pl-6">
            <li>It goes from every page, list and count at once, with what others said under it.</li>
            <li>Whoever could read it is told at its address when and why it went, and what replaces it.</li>
            <li>Its author gets a letter with your reason and their text, and can ask for a second look.</li>
            <li>It can be put back.</li>
          </ul>
          <TakeDownForm note={{ id: note.id, version: note.version }} />
        </>
      ) : (
        <div className="grid gap-8">
          {done === "taken-down" ? (
            <Notice title="Taken down" announce>
              <p>Its author has been written to, with your reason and their text.</p>
            </Notice>
          ) : null}
          {why ? <CameBack reason={why} /> : null}
          {note.can.readHistory ? (
            <p className="font-ui text-ui">
              <a href={`/moderation/history/note-${note.id}`} className="inline-flex min-h-target items-center">
                Who decided so, and what became of it
              </a>
            </p>
          ) : null}
          <div>
            <p className="mb-4 max-w-measure">
              Put back, it is there again with the same words, for the same readers, and its author hears so.
            </p>
            <DeedForm action={restoreNoteAction} item={{ id: note.id, version: note.version }} variant="quiet">
              Publish it again
            </DeedForm>
          </div>
        </div>
      )}
    </>
  );
}
