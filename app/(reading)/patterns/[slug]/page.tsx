import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { PatternBody } from "@/features/patterns/pattern-body";
import { PatternHeading } from "@/features/patterns/pattern-heading";
import { PatternMargin } from "@/features/patterns/pattern-margin";
import { getPattern } from "@/features/patterns/queries";
import { strengthInWords } from "@/features/patterns/strength";
import { Cite } from "@/features/references/cite";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedPattern } from "@/features/references/things";
import { listListsWith } from "@/features/saved-lists/queries";
import { SavedIn } from "@/features/saved-lists/saved-in";
import { pageMetadata } from "@/web/page-metadata";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisPattern = cache(async (slug: string) => getPattern(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pattern = await thisPattern((await params).slug);
  if (!pattern) return { title: "Not found" };
  return pageMetadata({
    title: pattern.claim,
    description: `A pattern across places: ${strengthInWords(pattern.strength)}.`,
    path: `/patterns/${pattern.slug}`,
    type: "article",
    hidden: !pattern.isOut,
  });
}

export default async function PatternPage({ params }: Props) {
  const [viewer, pattern] = await Promise.all([currentViewer(), thisPattern((await params).slug)]);
  if (!pattern) notFound();
  const [savedIn, site] = await Promise.all([listListsWith(viewer, { noun: "pattern", id: pattern.id }), siteAndAddress()]);
  const cited = pattern.isOut ? citedPattern(pattern, site) : null;
  return (
    <>
      <article>
        <PatternHeading pattern={pattern} />
        <Columns marginLabel="About this pattern" margin={<PatternMargin pattern={pattern} />}>
          <PatternBody pattern={pattern} />
        </Columns>
      </article>
      {cited ? (
        <div className="mt-12 grid gap-2">
          <Tools title="Take it with you">
            <Cite cited={cited} bibtexKey={pattern.slug} file={`/patterns/${pattern.slug}/cite.bib`} />
            <LinkTool href={`/saved/add/pattern/${pattern.id}`}>Save to a list</LinkTool>
            <PrintTool />
            <LinkTool href={`/report?about=/patterns/${pattern.slug}`}>Report a concern</LinkTool>
          </Tools>
          <SavedIn lists={savedIn} />
        </div>
      ) : null}
      {cited ? <PrintedCitation cited={cited} /> : null}
    </>
  );
}
