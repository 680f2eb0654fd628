import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { EmptyState } from "@/components/empty-state";
import { FeedLink } from "@/components/feed-link";
import { LeaveQuickly } from "@/components/leave-quickly";
import { PageHeading } from "@/components/page-heading";
import { NoteRow } from "@/features/notes/note-row";
import { listNotes } from "@/features/notes/queries";
import { getTheme, listThemes } from "@/features/themes/queries";
import { ThemeLinks } from "@/features/themes/theme-links";
import { ThemedHighlights } from "@/features/themes/themed-highlights";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisTheme = cache(async (slug: string) => getTheme(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const theme = await thisTheme((await params).slug);
  if (!theme) return { title: "Not found" };
  return pageMetadata({
    title: theme.name,
    description: theme.about,
    path: `/themes/${theme.slug}`,
    feed: `/themes/${theme.slug}/feed.xml`,
  });
}

export default async function ThemePage({ params }: Props) {
  const [viewer, theme] = await Promise.all([currentViewer(), thisTheme((await params).slug)]);
  if (!theme) notFound();
  const [themes, notes] = await Promise.all([
    listThemes(viewer),
    listNotes(viewer, { theme: theme.slug }, { older: null, newer: null }),
  ]);
  return (
    <>
      {theme.isSensitive ? <LeaveQuickly /> : null}
      <PageHeading kicker="Theme" title={theme.name} lede={theme.about} />
      <Columns
        marginLabel="More themes"
        margin={
          <div className="grid gap-12">
            <ThemedHighlights highlights={theme.highlights} />
            <ThemeLinks themes={themes} current={theme.slug} />
          </div>
        }
      >
        {notes.rows.map((note) => (
          <NoteRow key={note.id} note={note} level={2} />
        ))}
        {notes.rows.length === 0 ? (
          <EmptyState
            next={[
              { href: "/notes", text: "Read all notes" },
              { href: "/questions", text: "See what others are asking" },
            ]}
          >
            Nobody has written about this yet.
          </EmptyState>
        ) : null}
        {notes.older ? (
          <p className="border-t border-line pt-2 font-ui text-ui">
            <a href={`/notes?theme=${theme.slug}&older=${notes.older}`} className="inline-flex min-h-target items-center">
              Older notes on {theme.name.toLowerCase()}
            </a>
          </p>
        ) : null}
        <FeedLink href={`/themes/${theme.slug}/feed.xml`} />
      </Columns>
    </>
  );
}
