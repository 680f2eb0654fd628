import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { CameBack } from "@/features/contributions/came-back";
import { stateWords } from "@/features/contributions/in-words";
import { getCheck } from "@/features/notes/check-queries";
import { getFormChoices } from "@/features/notes/form-queries";
import { GivenBack } from "@/features/notes/given-back";
import { LetGo } from "@/features/notes/let-go";
import { NoteForm } from "@/features/notes/note-form";
import { getOwnNote } from "@/features/notes/own-queries";
import { getRemarksToMe } from "@/features/notes/remark-queries";
import { WhatJustHappened } from "@/features/notes/what-just-happened";
import { isAnswerToForm } from "@/web/answer-to-form";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Your note", description: "A learning note of yours, to go on with." };

export default async function EditNotePage({ params, searchParams }: PageProps<"/notes/[slug]/edit">) {
  const [{ slug }, { look, kept, restored, added }] = [await params, await searchParams];
  const viewer = await currentViewer();
  if (!viewer) {
    if (!isAnswerToForm(await headers())) redirect(`/sign-in?next=${encodeURIComponent(`/notes/${slug}/edit`)}`);
    return <NoteForm noteId="" base={0} words={{}} slug={slug} choices={null} isDraft />;
  }
  const note = await getOwnNote(viewer, slug);
  if (!note) notFound();
  const { colleague, remarks } = await getRemarksToMe(viewer, note.id);
  const problems = look && note.can.send ? ((await getCheck(viewer, slug))?.problems ?? {}) : {};
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Your note" />
      <PageHeading
        title={note.state === "draft" ? "Go on with your note" : "Change your note"}
        kicker={note.editWaits ? "Published; new words are waiting" : stateWords[note.state]}
      >
        {note.state === "draft" ? null : (
          <p>
            As it stands: <a href={`/notes/${note.slug}`}>{note.title || "without a title yet"}</a>
          </p>
        )}
        {note.wasHandedOver ? <p>A colleague who has left wrote it; you look after it now.</p> : null}
        <p>
          <a href={`/notes/${note.slug}/versions`} className="inline-flex min-h-target items-center">
            What it said before
          </a>
        </p>
      </PageHeading>
      <div className="grid gap-8">
        <WhatJustHappened kept={Boolean(kept)} restored={typeof restored === "string" ? restored : undefined} note={note} />
        {note.cameBack && (note.state === "changes-requested" || note.state === "published") ? (
          <CameBack reason={note.cameBack.reason} />
        ) : null}
        {colleague ? <GivenBack {...colleague} /> : null}
        {note.can.send ? (
          <NoteForm
            noteId={note.id}
            base={note.draft.version}
            words={note.draft.words}
            slug={note.slug}
            choices={await getFormChoices(viewer, note.id)}
            problems={problems}
            isDraft={note.state === "draft"}
            added={typeof added === "string" ? added : undefined}
            remarks={note.state === "draft" || note.state === "changes-requested" ? remarks : []}
          />
        ) : (
          <p className="max-w-measure">
            This note cannot be changed here now. <a href="/about#contact">Ask the editors</a> to change or withdraw it.
          </p>
        )}
        <LetGo note={note} />
      </div>
    </>
  );
}
