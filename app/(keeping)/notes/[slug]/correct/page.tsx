import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { CorrectForm } from "@/features/notes/correct-form";
import { getNoteToCorrect } from "@/features/notes/correct-queries";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Correct a few words", robots: { index: false } };

export default async function CorrectNotePage({ params }: PageProps<"/notes/[slug]/correct">) {
  const note = await getNoteToCorrect(await currentViewer(), (await params).slug);
  if (!note) notFound();
  const isUp = note.state === "published";
  return (
    <>
      <Breadcrumbs
        trail={isUp ? [{ name: "Notes", href: "/notes" }] : [{ name: "Waiting", href: `/moderation?item=note-${note.id}` }]}
        here="Correct a few words"
      />
      <PageHeading title="Correct a few words" kicker={isUp ? "Published" : "Waiting"}>
        <p>
          <a href={`/notes/${note.slug}`}>{note.title}</a>
        </p>
      </PageHeading>
      <ul className="mb-8 max-w-measure list-disc pl-6">
        <li>For spelling, and for what could tell who somebody is: at most a tenth of the words.</li>
        <li>Its author gets a letter with your reason and each change, and keeps what it said before.</li>
        <li>For anything else, ask for changes.</li>
      </ul>
      {note.editWaits ? (
        <Notice tone="attention" title="New words are waiting for this note">
          <p className="font-ui text-ui">
            They would undo a correction. <a href={`/moderation?item=note-edit-${note.id}`}>Decide on them first</a>.
          </p>
        </Notice>
      ) : (
        <CorrectForm note={note} />
      )}
    </>
  );
}
