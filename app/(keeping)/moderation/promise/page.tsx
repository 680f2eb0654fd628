import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { keptInWords } from "@/features/promise/in-words";
import { PromiseKeptView } from "@/features/promise/promise-kept";
import { getPromiseKept } from "@/features/promise/queries";
import { readSpan, spanHref, spans } from "@/features/promise/span";
import { counted } from "@/lib/counts";
import { currentSite } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "The promise",
  description: "How soon answers came, and were promised.",
  robots: { index: false },
};

export default async function PromisePage({ searchParams }: PageProps<"/moderation/promise">) {
  const days = readSpan((await searchParams).days);
  const [kinds, { promiseWorkingDays }] = await Promise.all([getPromiseKept(await currentViewer(), days), currentSite()]);
  if (!kinds) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="The promise" />
      <PageHeading title="The promise" lede={`The last ${days} days, in the places that you look after. ${keptInWords(kinds)}`}>
        <p>
          An answer is promised by 5pm, {counted(promiseWorkingDays, "working day")} after something was sent: Monday to Friday,
          the day it came not counted.
        </p>
      </PageHeading>
      <nav aria-label="How far back" className="mb-8 flex flex-wrap gap-x-6 font-ui text-ui">
        {spans.map((span) => (
          <a
            key={span}
            href={spanHref(span)}
            aria-current={span === days ? "page" : undefined}
            className="inline-flex min-h-target items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {span} days
          </a>
        ))}
      </nav>
      {kinds.length > 0 ? (
        <PromiseKeptView kinds={kinds} now={Date.now()} />
      ) : (
        <EmptyState next={[{ href: "/moderation", text: "See what waits" }]}>
          Nothing came, was answered or waits in these days.
        </EmptyState>
      )}
    </>
  );
}
