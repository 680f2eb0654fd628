import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Inset } from "@/components/inset";
import { PageHeading } from "@/components/page-heading";
import { Tag } from "@/components/tag";
import { recordHref } from "@/features/audit/filter";
import { HiddenList } from "@/features/audit/hidden-list";
import { HistoryList } from "@/features/audit/history-list";
import { getHistory } from "@/features/audit/history-queries";
import { keyOf, readHistoryKey } from "@/features/audit/key";
import { nounInWords } from "@/features/audit/nouns";
import { stateWords } from "@/features/contributions/in-words";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "What became of it", robots: { index: false } };

export default async function HistoryPage({ params }: PageProps<"/moderation/history/[key]">) {
  const which = readHistoryKey((await params).key);
  const history = which ? await getHistory(await currentViewer(), which) : null;
  if (!which || !history) notFound();
  const { words, state, at, place, rows, hidden, can } = history;
  const kind = nounInWords(which.noun);
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "Waiting", href: "/moderation" },
          { name: "What was decided", href: "/moderation/history" },
        ]}
        here="One history"
      />
      <PageHeading title="What became of it" kicker={place ? `${kind} · ${place}` : kind}>
        <Tag tone={state === "published" ? "estuary" : "gorse"}>{stateWords[state]}</Tag>
      </PageHeading>
      <div className="mb-8 grid gap-4">
        <Inset>
          <p className="whitespace-pre-line wrap-anywhere">{words}</p>
        </Inset>
        <p className="flex flex-wrap gap-x-6 font-ui text-ui">
          {at ? (
            <a href={at.href} className="inline-flex min-h-target items-center">
              {which.noun === "note" ? "Read it" : `On “${at.title}”`}
            </a>
          ) : null}
          {which.noun !== "note" && (state === "published" || state === "unpublished") ? (
            <a href={`/moderation/take-down/${which.noun}/${which.id}`} className="inline-flex min-h-target items-center">
              {state === "published" ? "Take it down" : "Publish it again"}
            </a>
          ) : null}
          {can.readRecord ? (
            <a href={recordHref({ thing: keyOf(which) })} className="inline-flex min-h-target items-center">
              In the record, with what changed
            </a>
          ) : null}
        </p>
      </div>
      <section aria-labelledby="became">
        <h2 id="became" className="mb-3 text-h2">
          Who did what, and why
        </h2>
        <HistoryList rows={rows.map(({ by, ...row }) => ({ ...row, who: by ?? "The house" }))} />
      </section>
      {hidden.length > 0 ? (
        <section aria-labelledby="hidden" className="mt-12">
          <h2 id="hidden" className="mb-3 text-h2">
            Under it, and not on its page
          </h2>
          <HiddenList hidden={hidden} />
        </section>
      ) : null}
    </>
  );
}
