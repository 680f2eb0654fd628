import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Columns } from "@/components/columns";
import { LinkButton } from "@/components/link-button";
import { getCheck } from "@/features/notes/check-queries";
import { sendNoteAction } from "@/features/notes/draft-actions";
import { DraftDeedForm } from "@/features/notes/draft-deed-form";
import { NoteBody } from "@/features/notes/note-body";
import { NoteFacts } from "@/features/notes/note-facts";
import { NoteHeading } from "@/features/notes/note-heading";
import { PersonalDetailList } from "@/features/notes/personal-detail-list";
import { WhoWillRead } from "@/features/notes/who-will-read";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "What readers will see", description: "Your note before it is sent." };

export default async function CheckNotePage({ params }: PageProps<"/notes/[slug]/check">) {
  const { slug } = await params;
  const check = await getCheck(await currentMember(`/notes/${slug}/check`), slug);
  if (!check) notFound();
  const { note, preview, readers, details } = check;
  // What is still to be put right is said where it can be.
  if (!preview || !note.can.send) redirect(`/notes/${note.slug}/edit?look=yes`);
  const asksColleague = note.state === "draft" && note.draft.words.readerId !== undefined;
  return (
    <>
      <Breadcrumbs trail={[{ name: "Your note", href: `/notes/${note.slug}/edit` }]} here="What readers will see" />
      <p className="mb-6 border-l-4 border-gorse bg-gorse-wash p-4 font-ui text-ui sm:px-6">
        This is what readers will see. Nothing has been sent yet: <a href="#send">send it below</a>, or{" "}
        <a href={`/notes/${note.slug}/edit`}>change something</a>.
      </p>
      <article>
        <NoteHeading note={preview} />
        <Columns marginLabel="About this note" margin={<NoteFacts note={preview} />}>
          <NoteBody note={{ ...preview, slug: note.slug }} />
        </Columns>
      </article>
      <div className="mt-16 grid gap-12">
        <PersonalDetailList details={details} fieldsAt={`/notes/${note.slug}/edit#note-`} />
        <WhoWillRead readers={readers} byline={preview.byline} placeName={preview.place.name} />
        <section aria-labelledby="send" className="max-w-content border-t-2 border-ink pt-4">
          <h2 id="send" className="text-h2">
            {asksColleague ? "Ask your colleague" : "Send it"}
          </h2>
          <p className="mt-3 mb-6 max-w-measure">
            {asksColleague
              ? "They get a letter, and read it before the editors do. You can change it meanwhile."
              : note.state === "published"
                ? "The editors look at the new words. Until they have decided, the old ones stay up."
                : "An editor reads every note before it is published. You hear by when, and you can change it until then."}
          </p>
          <div className="flex flex-wrap items-start gap-4">
            <DraftDeedForm action={sendNoteAction} noteId={note.id} base={note.draft.version}>
              {asksColleague ? "Ask them to read it" : "Send to the editors"}
            </DraftDeedForm>
            <LinkButton href={`/notes/${note.slug}/edit`} variant="quiet">
              Change something
            </LinkButton>
          </div>
        </section>
      </div>
    </>
  );
}
