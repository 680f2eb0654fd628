import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { listSynonyms } from "@/features/search/queries";
import { RemoveSynonymsForm } from "@/features/search/remove-synonyms-form";
import { SynonymsForm } from "@/features/search/synonyms-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Words that mean the same", robots: { index: false } };

type Props = { searchParams: Promise<{ removed?: string | string[] }> };

export default async function SynonymsPage({ searchParams }: Props) {
  const [groups, { removed }] = await Promise.all([listSynonyms(await currentMember("/desk/synonyms")), searchParams]);
  if (!groups) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "The desk", href: "/desk" }]} here="Words that mean the same" />
      <PageHeading
        title="Words that mean the same"
        lede="Whoever searches for one of a line finds the others as well: a council’s word, and the word that residents use."
      />
      {typeof removed === "string" ? (
        <div className="mb-8">
          <Notice announce title="Taken out">
            <p className="wrap-anywhere">{removed.slice(0, 800)}</p>
          </Notice>
        </div>
      ) : null}
      <SynonymsForm id={v7()} />
      {groups.length > 0 ? (
        <ul className="mt-8 max-w-content border-t border-line">
          {groups.map(({ id, words }) => (
            <li key={id} className="flex items-start justify-between gap-6 border-b border-line py-2">
              <span className="min-w-0 py-2 wrap-anywhere">{words.join(" · ")}</span>
              <RemoveSynonymsForm id={id} words={words.join(", ")} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-8">
          <EmptyState>No words stand for others yet. Begin with the ones that people ask you about.</EmptyState>
        </div>
      )}
    </>
  );
}
