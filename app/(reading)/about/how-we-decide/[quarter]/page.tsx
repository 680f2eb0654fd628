import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageHeading } from "@/components/page-heading";
import { SummaryList } from "@/components/summary-list";
import { answeredInWords, figureInWords, quarterInWords } from "@/features/quarters/in-words";
import { getQuarter, type QuarterFigures } from "@/features/quarters/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = PageProps<"/about/how-we-decide/[quarter]">;

const thisQuarter = cache(async (quarter: string) =>
  /^\d{4}-q[1-4]$/.test(quarter) ? getQuarter(await currentViewer(), quarter) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quarter } = await params;
  if (!(await thisQuarter(quarter))) return {};
  return pageMetadata({
    title: `What we decided, ${quarterInWords(quarter)}`,
    description: "What was published, sent back, held, declined and taken down, how soon people heard, and appeals.",
    path: `/about/how-we-decide/${quarter}`,
  });
}

export default async function QuarterPage({ params }: Props) {
  const { quarter } = await params;
  const figures = await thisQuarter(quarter);
  if (!figures) notFound();
  return (
    <>
      <PageHeading
        kicker={<a href="/about/how-we-decide">How we decide</a>}
        title={`What we decided, ${quarterInWords(quarter)}`}
        lede={figures.isEmpty ? "In these three months nothing was decided, and nobody appealed." : undefined}
      />
      {figures.isEmpty ? null : <Figures figures={figures} />}
      <p className="mt-12 max-w-measure font-ui text-ui text-ink-2">
        No names and no places stand here. Where there were fewer than five, that is all we say, and none told either, so that
        nobody can be recognised. The figures are made from the record itself.
      </p>
    </>
  );
}

function Figures({ figures: { outcomes, kinds, appeals, answered } }: { figures: QuarterFigures }) {
  return (
    <div className="grid gap-12">
      <section aria-labelledby="decided">
        <h2 id="decided" className="mb-4 text-h2">
          What was decided
        </h2>
        <SummaryList
          rows={[
            { key: "Published", value: figureInWords(outcomes.published, "decision") },
            { key: "Changes requested", value: figureInWords(outcomes.returned, "decision") },
            { key: "Held", value: figureInWords(outcomes.held, "decision") },
            { key: "Declined", value: figureInWords(outcomes.declined, "decision") },
            { key: "Taken down", value: figureInWords(outcomes.unpublished, "decision") },
          ]}
        />
      </section>
      <section aria-labelledby="on-what">
        <h2 id="on-what" className="mb-4 text-h2">
          On what
        </h2>
        {kinds ? (
          <SummaryList
            rows={[
              { key: "Notes", value: figureInWords(kinds.note, "decision") },
              { key: "Insights", value: figureInWords(kinds.insight, "decision") },
              { key: "Comments", value: figureInWords(kinds.comment, "decision") },
              { key: "What came later", value: figureInWords(kinds["follow-up"], "decision") },
            ]}
          />
        ) : (
          <p className="max-w-measure">
            On notes, insights, comments and what came of notes later. There were so few of some that we do not say how many of
            each.
          </p>
        )}
      </section>
      <section aria-labelledby="how-soon">
        <h2 id="how-soon" className="mb-4 text-h2">
          How soon people heard
        </h2>
        <p className="max-w-measure">
          {answered ? answeredInWords(answered) : "There were fewer than five answers, too few to say how long they took."}
        </p>
      </section>
      <section aria-labelledby="appeals">
        <h2 id="appeals" className="mb-4 text-h2">
          Appeals
        </h2>
        <SummaryList
          rows={[
            { key: "The decision stands", value: figureInWords(appeals.stands, "appeal") },
            { key: "The decision was turned", value: figureInWords(appeals.turned, "appeal") },
          ]}
        />
      </section>
    </div>
  );
}
