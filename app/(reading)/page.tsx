import type { Metadata } from "next";
import { Columns } from "@/components/columns";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { NoteRow } from "@/features/notes/note-row";
import { listLatestNotes } from "@/features/notes/queries";
import { LatestPattern } from "@/features/patterns/latest-pattern";
import { getLatestPattern } from "@/features/patterns/queries";
import { FindPlace } from "@/features/places/find-place";
import { LatestHighlights } from "@/features/posts/latest-highlights";
import { getLatestHighlights } from "@/features/posts/queries";
import { OpenQuestions } from "@/features/questions/open-questions";
import { listOpenQuestions } from "@/features/questions/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const { name, lede } = await currentSite();
  return {
    ...(await pageMetadata({ title: name, description: lede, path: "/", feed: "/feed.xml" })),
    title: { absolute: name },
  };
}

export default async function HighlightsPage() {
  const viewer = await currentViewer();
  const [site, highlights, notes, questions, pattern] = await Promise.all([
    currentSite(),
    getLatestHighlights(viewer),
    listLatestNotes(viewer, 5),
    listOpenQuestions(viewer, 3),
    getLatestPattern(viewer),
  ]);
  return (
    <>
      <PageHeading title={site.lede} size="sentence" />
      <Columns
        marginLabel="Open questions and places"
        margin={
          <div className="grid gap-12">
            <OpenQuestions questions={questions} />
            {pattern ? <LatestPattern pattern={pattern} /> : null}
            <FindPlace />
          </div>
        }
      >
        <div className="grid gap-16">
          {highlights ? <LatestHighlights post={highlights} /> : null}
          <section aria-labelledby="from-places">
            <h2 id="from-places" className="text-h2">
              From places
            </h2>
            <div className="mt-4">
              {notes.map((note) => (
                <NoteRow key={note.id} note={note} />
              ))}
              {notes.length === 0 ? (
                <EmptyState next={[{ href: "/about/ways-of-working", text: "How writing here works" }]}>
                  Nobody has written from a place yet. A note takes five minutes.
                </EmptyState>
              ) : (
                <p className="border-t border-line pt-2 font-ui text-ui">
                  <a href="/notes" className="inline-flex min-h-target items-center">
                    All notes
                  </a>
                </p>
              )}
            </div>
          </section>
        </div>
      </Columns>
    </>
  );
}
