import type { Metadata } from "next";
import { cache } from "react";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Disclosure } from "@/components/disclosure";
import { LeaveQuickly } from "@/components/leave-quickly";
import { PageHeading } from "@/components/page-heading";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { BesideIt } from "@/features/comparisons/beside-it";
import { ComparedBehaviours } from "@/features/comparisons/compared-behaviours";
import { ComparedHead } from "@/features/comparisons/compared-head";
import { ComparedInsights } from "@/features/comparisons/compared-insights";
import { ComparedNotes } from "@/features/comparisons/compared-notes";
import { ComparedSentences } from "@/features/comparisons/compared-sentences";
import { ComparisonForm } from "@/features/comparisons/comparison-form";
import { comparisonInWords, movedInWords, topicInWords } from "@/features/comparisons/in-words";
import { PlaceColumns } from "@/features/comparisons/place-columns";
import { getComparison } from "@/features/comparisons/queries";
import { comparisonHref, readAsked } from "@/features/comparisons/schema";
import { SourcesCompared } from "@/features/comparisons/sources-compared";
import { WhatTheyShare } from "@/features/comparisons/what-they-share";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedComparison } from "@/features/references/things";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite, siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const thisComparison = cache(async (params: Props["searchParams"]) =>
  getComparison(await currentViewer(), readAsked(await params)),
);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { compared, topic, found } = await thisComparison(searchParams);
  return pageMetadata({
    title: compared ? comparisonInWords({ topic, places: compared.places }) : "Compare places",
    description: "Two or three places side by side: what is being learned there, what worked and what was challenging.",
    path: compared ? addressOf(found, topic) : "/places/compare",
  });
}

const addressOf = (found: { slug: string }[], topic: { noun: string; slug: string } | null, path?: string) =>
  comparisonHref(
    found.map(({ slug }) => slug),
    topic ? { [topic.noun]: topic.slug } : {},
    path,
  );

export default async function ComparePage({ searchParams }: Props) {
  const [asked, comparison, site] = [readAsked(await searchParams), await thisComparison(searchParams), await siteAndAddress()];
  const { isDemonstration } = await currentSite();
  const { compared, found, topic, moved } = comparison;
  const trail = [{ name: "Places", href: "/places" }];
  if (!compared)
    return (
      <>
        <Breadcrumbs trail={trail} here="Compare" />
        <PageHeading
          title={found.length === 1 && comparison.problems.length === 0 ? `${found[0]?.name} beside…` : "Compare places"}
          lede="Two or three places side by side, on one theme or question or on everything: to read, to print, to take along."
        />
        <div className="grid gap-12">
          <BesideIt asked={asked} comparison={comparison} />
          <ComparisonForm
            asked={comparison.problems.length > 0 ? asked : { ...asked, places: found.map(({ name }) => name) }}
            comparison={comparison}
          />
        </div>
      </>
    );
  const address = addressOf(found, topic);
  return (
    <>
      {comparison.isSensitive ? <LeaveQuickly /> : null}
      <Breadcrumbs trail={trail} here="Compare" />
      <PageHeading
        kicker="Side by side"
        title={compared.places.map(({ name }) => name).join(", ")}
        lede={topicInWords(comparison)}
      >
        {moved.map((one) => (
          <p key={one.was}>{movedInWords(one)}</p>
        ))}
        <p className="print-only wrap-anywhere">{site.url + address}</p>
      </PageHeading>
      <div className="no-print mb-12 md:-mt-4">
        <Disclosure summary="Compare other places, or on something else">
          <ComparisonForm asked={{ ...asked, places: found.map(({ name }) => name) }} comparison={comparison} />
        </Disclosure>
      </div>
      <div className="grid gap-12 md:gap-16">
        <ComparedHead compared={compared} comparison={comparison} isIllustrative={isDemonstration} />
        <WhatTheyShare compared={compared} comparison={comparison} />
        <PlaceColumns id="learning" heading="What is being learned" compared={compared}>
          {(place) => <ComparedNotes place={place} comparison={comparison} />}
        </PlaceColumns>
        <PlaceColumns id="worked" heading="What worked" compared={compared}>
          {(place) => <ComparedSentences place={place} side="worked" />}
        </PlaceColumns>
        <PlaceColumns id="challenging" heading="What was challenging" compared={compared}>
          {(place) => <ComparedSentences place={place} side="challenging" />}
        </PlaceColumns>
        <ComparedBehaviours compared={compared} comparison={comparison} />
        <PlaceColumns id="insights" heading="Insights from there" compared={compared}>
          {(place) => <ComparedInsights place={place} />}
        </PlaceColumns>
        <Tools title="Take it with you">
          <LinkTool href={addressOf(found, topic, "/places/compare/list.csv")}>Take it along (CSV)</LinkTool>
          <PrintTool />
        </Tools>
      </div>
      <SourcesCompared compared={compared} />
      <PrintedCitation
        cited={citedComparison({ title: comparisonInWords({ topic, places: compared.places }), address }, new Date(), site)}
      />
    </>
  );
}
