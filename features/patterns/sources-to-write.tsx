import { SideBySide } from "@/components/side-by-side";
import { CitedItem } from "@/features/citations/cited-item";
import { ArrangeForm } from "@/features/desk/arrange-form";
import { arrangeSourceAction } from "@/features/patterns/actions";
import { CiteForPatternForm } from "@/features/patterns/cite-for-pattern-form";
import type { PatternToWrite } from "@/features/patterns/desk-queries";
import type { Stance } from "@/features/patterns/schema";
import { SourceForm } from "@/features/patterns/source-form";

/** What a pattern cites, on both sides, in the order in which readers meet it. */
export function SourcesToWrite({ pattern }: { pattern: PatternToWrite }) {
  return (
    <section aria-labelledby="sources" className="border-t-2 border-ink pt-4">
      <h2 id="sources" className="text-h2">
        Evidence
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        Look for what speaks against the claim as hard as for what speaks for it. Readers see both beside each other.
      </p>
      <div className="mt-6">
        <SideBySide
          level={3}
          first={{ heading: "What it rests on", body: <Side pattern={pattern} stance="for" /> }}
          second={{ heading: "What speaks against it", body: <Side pattern={pattern} stance="against" /> }}
        />
      </div>
      <div className="mt-6">
        <CiteForPatternForm pattern={pattern} />
      </div>
    </section>
  );
}

function Side({ pattern, stance }: { pattern: PatternToWrite; stance: Stance }) {
  const sources = pattern.sources.filter((source) => source.stance === stance);
  if (sources.length === 0) return <p className="text-ink-2">Nothing yet.</p>;
  return (
    <ol>
      {sources.map((source, index) => (
        <li key={source.id}>
          <CitedItem cited={source} level={4} words={source.words}>
            {source.isListed ? null : (
              <p className="mt-1 font-ui text-ui font-semibold">It is not published any more: readers do not see it here.</p>
            )}
            <ArrangeForm
              action={arrangeSourceAction}
              id={source.id}
              about={source.title}
              isFirst={index === 0}
              isLast={index === sources.length - 1}
            />
            <SourceForm source={source} />
          </CitedItem>
        </li>
      ))}
    </ol>
  );
}
