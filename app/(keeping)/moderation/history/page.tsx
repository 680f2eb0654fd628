import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { validate } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { DecidedList } from "@/features/audit/decided-list";
import { listDecided } from "@/features/audit/history-queries";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "What was decided",
  description: "What was decided, by whom and why.",
  robots: { index: false },
};

export default async function DecidedPage({ searchParams }: PageProps<"/moderation/history">) {
  const { older: asked } = await searchParams;
  const from = typeof asked === "string" && validate(asked) ? asked : null;
  const decided = await listDecided(await currentViewer(), from);
  if (!decided) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="What was decided" />
      <PageHeading title="What was decided" lede="In the places that you look after, newest first: on what, by whom and why." />
      {decided.rows.length > 0 ? (
        <DecidedList rows={decided.rows} />
      ) : (
        <EmptyState next={[{ href: "/moderation", text: "See what waits" }]}>
          Nothing has been decided {from ? "before that" : "here yet"}.
        </EmptyState>
      )}
      <div className="mt-8">
        <Pagination
          label="Pages of what was decided"
          previous={from ? { href: "/moderation/history", name: "The newest" } : undefined}
          next={decided.older ? { href: `/moderation/history?older=${decided.older}`, name: "Older" } : undefined}
        />
      </div>
    </>
  );
}
