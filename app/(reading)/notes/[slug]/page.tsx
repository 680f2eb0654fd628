import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { Disclosure } from "@/components/disclosure";
import { LeaveQuickly } from "@/components/leave-quickly";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { CommentThread } from "@/features/comments/comment-thread";
import { getCommentsOn } from "@/features/comments/queries";
import { InOtherPlaces } from "@/features/insights/in-other-places";
import { getInsightsOn } from "@/features/insights/queries";
import { readSeen } from "@/features/insights/seen";
import { GoneNoteView } from "@/features/notes/gone-note";
import { getGoneNote } from "@/features/notes/gone-queries";
import { HowItStands } from "@/features/notes/how-it-stands";
import { NoteBody } from "@/features/notes/note-body";
import { NoteFacts } from "@/features/notes/note-facts";
import { NoteHeading } from "@/features/notes/note-heading";
import { NoteStanding } from "@/features/notes/note-standing";
import { NoteTools } from "@/features/notes/note-tools";
import { getOwnNote } from "@/features/notes/own-queries";
import { getNote, listRelatedNotes } from "@/features/notes/queries";
import { RelatedNotes } from "@/features/notes/related-notes";
import { shareCardOf } from "@/features/notes/share-card";
import { PartOfPatterns } from "@/features/patterns/part-of-patterns";
import { listPatternsCiting } from "@/features/patterns/queries";
import { Cite } from "@/features/references/cite";
import { CopyAsParagraph } from "@/features/references/copy-as-paragraph";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedNote } from "@/features/references/things";
import { listListsWith } from "@/features/saved-lists/queries";
import { SavedIn } from "@/features/saved-lists/saved-in";
import { FromWorkshops } from "@/features/workshops/from-workshops";
import { listWorkshopsOf } from "@/features/workshops/queries";
import { answerGone } from "@/web/answer-gone";
import { pageMetadata } from "@/web/page-metadata";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const thisNote = cache(async (slug: string) => getNote(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const note = await thisNote((await params).slug);
  if (!note) return { title: "This note was taken down", robots: { index: false } };
  return pageMetadata(shareCardOf(note));
}

/** @param seenAs for a look through somebody else's eyes */
export default async function NotePage({
  params,
  searchParams,
  seenAs,
}: Props & { seenAs?: Awaited<ReturnType<typeof currentViewer>> }) {
  const { slug } = await params;
  const viewer = seenAs === undefined ? await currentViewer() : seenAs;
  const note = seenAs === undefined ? await thisNote(slug) : await getNote(viewer, slug);
  // A draft is read where it is written: there it may have no place yet, and says more than its row.
  if (seenAs === undefined && viewer && (!note || note.state === "draft") && (await getOwnNote(viewer, slug)))
    redirect(`/notes/${slug}/edit`);
  if (!note) return <Gone slug={slug} />;
  const target = { noun: "note", id: note.id } as const;
  const backTo = `/notes/${note.slug}`;
  const [insights, comments, related, patterns, workshops, savedIn, site] = await Promise.all([
    getInsightsOn(viewer, target, readSeen(await searchParams)),
    getCommentsOn(viewer, target),
    listRelatedNotes(viewer, note),
    listPatternsCiting(viewer, note.id),
    listWorkshopsOf(viewer, note.id),
    listListsWith(viewer, target),
    siteAndAddress(),
  ]);
  const cited = note.state === "published" ? citedNote(note, site) : null;
  return (
    <>
      {note.isSensitive ? <LeaveQuickly /> : null}
      <article>
        <NoteHeading note={note} />
        <NoteStanding note={note} />
        <HowItStands note={note} />
        <NoteTools note={note} />
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
      <div className="mt-12 grid gap-2">
        <Tools title="Take it with you">
          {cited ? (
            <>
              <Cite cited={cited} bibtexKey={note.reference} file={`${backTo}/cite.bib`} />
              <CopyAsParagraph cited={cited} note={note} />
              <LinkTool href={`/saved/add/note/${note.id}`}>Save to a list</LinkTool>
            </>
          ) : null}
          <PrintTool />
          {note.state === "published" ? <LinkTool href={`/report?about=${backTo}`}>Report a concern</LinkTool> : null}
          {note.can.correct ? <LinkTool href={`${backTo}/correct`}>Correct a few words</LinkTool> : null}
          {note.can.readHistory ? <LinkTool href={`/moderation/history/note-${note.id}`}>What became of it</LinkTool> : null}
          {note.can.unpublish || note.can.restore ? (
            <LinkTool href={`${backTo}/take-down`}>{note.can.unpublish ? "Take it down" : "Publish it again"}</LinkTool>
          ) : null}
        </Tools>
        <SavedIn lists={savedIn} />
      </div>
      <div className="mt-16 grid gap-16">
        <PartOfPatterns patterns={patterns} />
        <FromWorkshops workshops={workshops} />
        <InOtherPlaces told={insights} target={target} backTo={backTo} />
        <CommentThread told={comments} target={target} backTo={backTo} />
        <div className="no-print empty:hidden">
          <RelatedNotes notes={related} />
        </div>
      </div>
      {cited ? <PrintedCitation cited={cited} /> : null}
    </>
  );
}

/** What was taken down tells whoever could have read it; everything else that is not there does not exist. */
async function Gone({ slug }: { slug: string }) {
  const gone = await getGoneNote(await currentViewer(), slug);
  if (!gone) notFound();
  // What is hidden may come back: machines are not told to forget it.
  if (!gone.isHidden) answerGone();
  return <GoneNoteView gone={gone} />;
}
