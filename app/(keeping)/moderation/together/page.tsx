import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { listTogether } from "@/features/moderation/queries";
import { TogetherForm } from "@/features/moderation/together-form";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Comments of trusted people",
  description: "Comments of people who are trusted, to be looked at together.",
};

export default async function TogetherPage() {
  const viewer = await currentViewer();
  const live = await listTogether(viewer, "live");
  const waiting = await listTogether(viewer, "waiting");
  if (!live || !waiting) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="Comments of trusted people" />
      <PageHeading
        title="Comments of trusted people"
        lede="Read them, choose those that need the same answer, and decide on these together. Everything else is decided one by one."
      />
      {live.length + waiting.length === 0 ? (
        <EmptyState next={[{ href: "/moderation", text: "See what waits" }]}>
          No comment of a trusted person waits to be looked at.
        </EmptyState>
      ) : null}
      {live.length > 0 ? (
        <section aria-labelledby="live" className="mb-12 max-w-content">
          <h2 id="live" className="mb-4 text-h2">
            On the page already
          </h2>
          <TogetherForm comments={live} />
        </section>
      ) : null}
      {waiting.length > 0 ? (
        <section aria-labelledby="waiting" className="max-w-content">
          <h2 id="waiting" className="mb-4 text-h2">
            Waiting
          </h2>
          <TogetherForm comments={waiting} />
        </section>
      ) : null}
    </>
  );
}
