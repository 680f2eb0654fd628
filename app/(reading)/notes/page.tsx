import { Columns } from "@/components/columns";
import { EmptyState } from "@/components/empty-state";
import { FeedLink } from "@/components/feed-link";
import { ListFileLink } from "@/components/list-file-link";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { notesFileHref, notesHref, readFilter } from "@/features/notes/filter";
import { FilterForm } from "@/features/notes/filter-form";
import { NoteRow } from "@/features/notes/note-row";
import { getBelonging, getFilterChoices, listNotes } from "@/features/notes/queries";
import { mostCounted } from "@/lib/counts";
import { readCursor } from "@/lib/keyset";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = () =>
  pageMetadata({
    title: "Learning notes",
    description: "What worked well, what was challenging and what was learned, from places across the network.",
    path: "/notes",
    feed: "/notes/feed.xml",
  });

export default async function NotesPage({ searchParams }: Props) {
  const [viewer, params] = await Promise.all([currentViewer(), searchParams]);
  const chosen = readFilter(params);
  const cursor = { older: readCursor(String(params.older ?? "")), newer: readCursor(String(params.newer ?? "")) };
  const [page, choices, belonging] = await Promise.all([
    listNotes(viewer, chosen, cursor),
    getFilterChoices(viewer),
    getBelonging(viewer, chosen),
  ]);
  return (
    <>
      <PageHeading
        title="Learning notes"
        lede="What worked well, what was challenging and what was learned: written in the place where it happened."
      />
      <Columns marginFirst marginLabel="Narrow down" margin={<FilterForm choices={choices} chosen={chosen} />}>
        {belonging ? (
          <p className="pb-2">
            Only what belongs to{" "}
            <a href={belonging.href} className="text-ink-2">
              {belonging.words}
            </a>
          </p>
        ) : null}
        <p className="pb-2 font-ui text-ui text-ink-3">{countInWords(page.total)}</p>
        {page.rows.map((note) => (
          <NoteRow key={note.id} note={note} level={2} />
        ))}
        {page.total === 0 ? (
          <EmptyState
            next={[
              { href: "/notes", text: "Show all notes" },
              { href: "/questions", text: "See what others are asking" },
            ]}
          >
            No notes match all of that yet. Take one choice away.
          </EmptyState>
        ) : null}
        <Pagination
          label="Pages of notes"
          previous={page.newer ? { href: notesHref(chosen, { newer: page.newer }), name: "Newer notes" } : undefined}
          next={page.older ? { href: notesHref(chosen, { older: page.older }), name: "Older notes" } : undefined}
        />
        {page.total > 0 ? <ListFileLink href={notesFileHref(chosen)} /> : null}
        <FeedLink href="/notes/feed.xml" />
      </Columns>
    </>
  );
}

function countInWords(total: number) {
  if (total >= mostCounted) return `${mostCounted} notes or more, newest first`;
  return total === 1 ? "1 note" : `${total} notes, newest first`;
}
