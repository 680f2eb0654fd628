import type { Metadata } from "next";
import { cache } from "react";
import { LeaveQuickly } from "@/components/leave-quickly";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { ChoosePlacesToCompare } from "@/features/comparisons/choose-places-to-compare";
import { ComparedHead } from "@/features/comparisons/compared-head";
import { ComparedTopics } from "@/features/comparisons/compared-topics";
import { ComparisonHeading } from "@/features/comparisons/comparison-heading";
import { comparisonInWords } from "@/features/comparisons/in-words";
import { type Comparison, getComparison } from "@/features/comparisons/queries";
import { comparisonHref, readAskedOf } from "@/features/comparisons/schema";
import { SourcesCompared } from "@/features/comparisons/sources-compared";
import { WhatTheyShare } from "@/features/comparisons/what-they-share";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedComparison } from "@/features/references/things";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite, siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Asked for once a request: by what stands in the address. */
const comparisonAt = cache(async (search: string) => {
  const asked = readAskedOf(new URLSearchParams(search));
  return { asked, comparison: await getComparison(await currentViewer(), asked) };
});

async function thisComparison({ searchParams }: Props) {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(await searchParams))
    for (const value of [values ?? []].flat()) search.append(name, value);
  return comparisonAt(search.toString());
}

const addressOf = ({ found, topic }: Comparison, path?: string) =>
  comparisonHref(
    found.map(({ slug }) => slug),
    topic ? { [topic.noun]: topic.slug } : {},
    path,
  );

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { comparison } = await thisComparison(props);
  const { compared, topic } = comparison;
  return pageMetadata({
    title: compared ? comparisonInWords({ topic, places: compared.places }) : "Compare places",
    description: "Two or three places side by side: what is being learned there, what worked and what was challenging.",
    path: compared ? addressOf(comparison) : "/places/compare",
  });
}

export default async function ComparePage(props: Props) {
  const [{ asked, comparison }, site, { isDemonstration }] = await Promise.all([
    thisComparison(props),
    siteAndAddress(),
    currentSite(),
  ]);
  const { compared, topic } = comparison;
  if (!compared) return <ChoosePlacesToCompare asked={asked} comparison={comparison} />;
  const address = addressOf(comparison);
  const title = comparisonInWords({ topic, places: compared.places });
  return (
    <>
      {comparison.isSensitive ? <LeaveQuickly /> : null}
      <ComparisonHeading asked={asked} comparison={comparison} compared={compared} address={site.url + address} />
      <div className="grid gap-12 md:gap-16">
        <ComparedHead compared={compared} comparison={comparison} isIllustrative={isDemonstration} />
        <WhatTheyShare compared={compared} comparison={comparison} />
        <ComparedTopics compared={compared} comparison={comparison} />
        <Tools title="Take it with you">
          <LinkTool href={addressOf(comparison, "/places/compare/list.csv")}>Take it along (CSV)</LinkTool>
          <PrintTool />
        </Tools>
      </div>
      <SourcesCompared compared={compared} />
      <PrintedCitation cited={citedComparison({ title, address }, new Date(), site)} />
    </>
  );
}
