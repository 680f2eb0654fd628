import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Columns } from "@/components/columns";
import { Disclosure } from "@/components/disclosure";
import { CommentThread } from "@/features/comments/comment-thread";
import { getCommentsOn } from "@/features/comments/queries";
import { InOtherPlaces } from "@/features/insights/in-other-places";
import { getInsightsOn } from "@/features/insights/queries";
import { CiteNote } from "@/features/notes/cite-note";
import { NoteBody } from "@/features/notes/note-body";
import { NoteFacts } from "@/features/notes/note-facts";
import { NoteHeading } from "@/features/notes/note-heading";
import { NoteStanding } from "@/features/notes/note-standing";
import { getNote, listRelatedNotes } from "@/features/notes/queries";
import { RelatedNotes } from "@/features/notes/related-notes";
import { PartOfPatterns } from "@/features/patterns/part-of-patterns";
import { listPatternsCiting } from "@/features/patterns/queries";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const note = await getNote(await currentViewer(), (await params).slug);
  if (!note) return { title: "Not found" };
  return {
    title: note.title,
    description: note.learnedFirst,
    alternates: { canonical: `/notes/${note.slug}` },
    openGraph: { title: note.title, description: note.learnedFirst, type: "article" },
    robots: note.state === "published" && note.isOpen ? undefined : { index: false },
  };
}

export default async function NotePage({ params }: Props) {
  const viewer = await currentViewer();
  const note = await getNote(viewer, (await params).slug);
  if (!note) notFound();
  const target = { noun: "note", id: note.id } as const;
  const backTo = `/notes/${note.slug}`;
  const [insights, comments, related, patterns] = await Promise.all([
    getInsightsOn(viewer, target),
    getCommentsOn(viewer, target),
    listRelatedNotes(viewer, note),
    listPatternsCiting(viewer, note.id),
  ]);
  return (
    <>
      <article>
        <NoteHeading note={note} />
        <NoteStanding note={note} />
        {/* On a phone the margin stands before the body, folded away; on a desk beside it. */}
        <div className="mb-8 lg:hidden">
          <Disclosure summary="How we know, and what it speaks to">
            <NoteFacts note={note} />
          </Disclosure>
        </div>
        <Columns
          marginLabel="About this note"
          margin={
            <div className="hidden lg:block">
              <NoteFacts note={note} />
            </div>
          }
        >
          <NoteBody note={note} />
        </Columns>
      </article>
      <div className="mt-16 grid gap-16">
        <PartOfPatterns patterns={patterns} />
        <InOtherPlaces told={insights} target={target} backTo={backTo} />
        <CommentThread told={comments} target={target} backTo={backTo} />
        <CiteNote note={note} address={`${await siteUrl()}${backTo}`} />
        <RelatedNotes notes={related} />
      </div>
    </>
  );
}
