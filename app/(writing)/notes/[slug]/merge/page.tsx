import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { mergeVersionAction } from "@/features/notes/draft-actions";
import { DraftDeedForm } from "@/features/notes/draft-deed-form";
import { getFormChoices } from "@/features/notes/form-queries";
import { MergeFields } from "@/features/notes/merge-fields";
import { differingFields } from "@/features/notes/merging";
import { getOwnNote, getVersion } from "@/features/notes/own-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Two texts", description: "What two had written of one note, side by side." };

export default async function MergeNotePage({ params, searchParams }: PageProps<"/notes/[slug]/merge">) {
  const [{ slug }, { version: asked }] = [await params, await searchParams];
  const number = typeof asked === "string" && /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
  const member = await currentMember(`/notes/${slug}/merge?version=${number}`);
  const note = await getOwnNote(member, slug);
  const aside = note && (await getVersion(member, note.id, number));
  if (!note) notFound();
  const edit = `/notes/${note.slug}/edit`;
  const fields = aside ? differingFields(note.draft.words, aside.words) : [];
  return (
    <>
      <Breadcrumbs trail={[{ name: "Your note", href: edit }]} here="Two texts" />
      <PageHeading
        title="Two texts of one note"
        lede="It was written in two windows, or by two people. Nothing was written over. Choose for each part which is to stay."
      />
      {aside && fields.length > 0 ? (
        <DraftDeedForm
          action={mergeVersionAction}
          noteId={note.id}
          base={note.draft.version}
          number={number}
          choices={
            <MergeFields fields={fields} now={note.draft} aside={aside} choices={await getFormChoices(member, note.id)} />
          }
        >
          Go on with what I chose
        </DraftDeedForm>
      ) : (
        <EmptyState next={[{ href: edit, text: "Go on with your note" }]}>
          The two say the same, so there is nothing to choose.
        </EmptyState>
      )}
    </>
  );
}
