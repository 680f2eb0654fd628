import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Columns } from "@/components/columns";
import { Inset } from "@/components/inset";
import { Day } from "@/components/written-date";
import { NoteBody } from "@/features/notes/note-body";
import { NoteFacts } from "@/features/notes/note-facts";
import { NoteHeading } from "@/features/notes/note-heading";
import { remarkable } from "@/features/notes/parts";
import { ReadForm } from "@/features/notes/read-form";
import { remarkAsColleagueAction } from "@/features/notes/reading-actions";
import { getNoteToRead } from "@/features/notes/reading-queries";
import { RemarkForm } from "@/features/notes/remark-form";
import { RemarksNow } from "@/features/notes/remarks-now";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Read it first", description: "A colleague’s note, before it goes to the editors." };

export default async function ReadNotePage({ params }: PageProps<"/notes/[slug]/read">) {
  const { slug } = await params;
  const note = await getNoteToRead(await currentMember(`/notes/${slug}/read`), slug);
  if (!note) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Read it first" />
      <div className="mb-8">
        <Inset>
          {note.author} asks you to read this before it goes to the editors. It goes to them as it is after{" "}
          <Day at={note.dueAt} />, if you have not answered by then. It will look like this.
        </Inset>
      </div>
      <article>
        <NoteHeading note={note} />
        <Columns marginLabel="About this note" margin={<NoteFacts note={note} />}>
          <NoteBody note={note} />
        </Columns>
      </article>
      <section
        id="remarks"
        aria-labelledby="remarks-heading"
        className="mt-16 grid max-w-content gap-6 border-t-2 border-ink pt-4"
      >
        <h2 id="remarks-heading" className="text-h2">
          What you say to {note.author}
        </h2>
        <RemarksNow remarks={note.remarks} />
        <RemarkForm
          action={remarkAsColleagueAction}
          remarkId={v7()}
          note={{ id: note.id, version: note.version }}
          parts={remarkable}
          here={`/notes/${note.slug}/read`}
        />
        <ReadForm note={{ id: note.id, version: note.version, author: note.author }} />
      </section>
    </>
  );
}
