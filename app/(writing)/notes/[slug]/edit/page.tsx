import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Disclosure } from "@/components/disclosure";
import { PageHeading } from "@/components/page-heading";
import { CameBack } from "@/features/contributions/came-back";
import { DeedForm } from "@/features/contributions/deed-form";
import { stateWords } from "@/features/contributions/in-words";
import { withdrawNoteAction } from "@/features/notes/actions";
import { getOwnNote } from "@/features/notes/own-queries";
import { RevisionForm } from "@/features/notes/revision-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change your note", description: "New words for a learning note." };

type Props = { params: Promise<{ slug: string }> };

export default async function EditNotePage({ params }: Props) {
  const { slug } = await params;
  const note = await getOwnNote(await currentMember(`/notes/${slug}/edit`), slug);
  if (!note) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Change your note" />
      <PageHeading title="Change your note" kicker={stateWords[note.state]}>
        <p>
          As it stands: <a href={`/notes/${note.slug}`}>{note.title}</a>
        </p>
        {note.wasHandedOver ? <p>A colleague who has left wrote it; you look after it now.</p> : null}
      </PageHeading>
      <div className="grid gap-8">
        {note.cameBack && note.state === "changes-requested" ? <CameBack reason={note.cameBack.reason} /> : null}
        {note.can.revise ? <RevisionForm note={note} /> : null}
        {note.can.withdraw ? (
          <div className="max-w-content">
            <Disclosure summary="Withdraw this note" open={!note.can.revise}>
              <p className="mb-4 max-w-measure">
                Nobody else will see it, and nobody is given it when you leave.
                {note.can.revise ? " You can send it again from your contributions." : ""}
              </p>
              <DeedForm action={withdrawNoteAction} item={note} variant="danger">
                Withdraw it
              </DeedForm>
            </Disclosure>
          </div>
        ) : null}
        {note.can.revise || note.can.withdraw ? null : (
          <p className="max-w-measure">
            This note cannot be changed here now. <a href="/about#contact">Ask the editors</a> to change or withdraw it.
          </p>
        )}
      </div>
    </>
  );
}
