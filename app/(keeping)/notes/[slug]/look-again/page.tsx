import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { DeedForm } from "@/features/contributions/deed-form";
import { lookAgainAction } from "@/features/notes/looking-actions";
import { getNote } from "@/features/notes/queries";
import { StandingWords } from "@/features/notes/standing-words";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Look at a note again", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

export default async function LookAgainPage({ params }: Props) {
  const { slug } = await params;
  const note = await getNote(await currentMember(`/notes/${slug}/look-again`), slug);
  if (!note?.can.lookAgain) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: note.reference, href: `/notes/${slug}` }]} here="Look at it again" />
      <PageHeading title="Is it still true?" kicker={<StandingWords note={note} />}>
        <p>
          <a href={`/notes/${slug}`}>{note.title}</a>
        </p>
      </PageHeading>
      <p className="mb-6 max-w-measure">
        Read it once more. If it still holds, say so: that stands for two years. If something has changed, its author can change
        the note, or add what came of it later on.
      </p>
      <DeedForm action={lookAgainAction} item={{ id: note.id, version: note.version }}>
        Looked at again: still true
      </DeedForm>
    </>
  );
}
