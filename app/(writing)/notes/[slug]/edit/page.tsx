import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { CameBack } from "@/features/contributions/came-back";
import { stateWords } from "@/features/contributions/in-words";
import { getOwnNote } from "@/features/notes/own-queries";
import { RevisionForm } from "@/features/notes/revision-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change your note", description: "New words for a learning note." };

type Props = { params: Promise<{ slug: string }> };

export default async function EditNotePage({ params }: Props) {
  const { slug } = await params;
  const note = await getOwnNote(await currentMember(`/notes/${slug}/edit`), slug);
  if (!note) notFound();
  const isOpen = note.state === "sent" || note.state === "changes-requested";
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Change your note" />
      <PageHeading title="Change your note" kicker={stateWords[note.state]}>
        <p>
          As it stands: <a href={`/notes/${note.slug}`}>{note.title}</a>
        </p>
      </PageHeading>
      <div className="grid gap-8">
        {note.cameBack && note.state === "changes-requested" ? <CameBack reason={note.cameBack.reason} /> : null}
        {isOpen ? (
          <RevisionForm note={note} />
        ) : (
          <p className="max-w-measure">
            This note cannot be changed here now. <a href="/about#contact">Ask the editors</a> to change or withdraw it.
          </p>
        )}
      </div>
    </>
  );
}
