import { EmptyState } from "@/components/empty-state";
import { Prose } from "@/components/prose";
import { SideBySide } from "@/components/side-by-side";
import { CitedItem } from "@/features/citations/cited-item";
import type { WholePattern } from "@/features/patterns/queries";
import type { Stance } from "@/features/patterns/schema";

/** Why we think so; what it rests on and what speaks against it, as equals; and where it may not hold. */
export function PatternBody({ pattern }: { pattern: WholePattern }) {
  const { bodyHtml, limitsHtml, question } = pattern;
  const speakUp = question ? `/questions/${question.slug}#in-other-places` : "/notes";
  return (
    <div className="grid gap-12">
      <section aria-labelledby="why">
        <h2 id="why" className="text-h2">
          What makes us think so
        </h2>
        <div className="mt-3">
          <Prose html={bodyHtml} />
        </div>
      </section>
      <SideBySide
        first={{
          heading: "What it rests on",
          body: <Sources pattern={pattern} stance="for" none="Nothing is cited for this at the moment." next={speakUp} />,
        }}
        second={{
          heading: "What speaks against it",
          body: (
            <Sources
              pattern={pattern}
              stance="against"
              none="Nobody has told us of a place where it was different. Was it, where you are?"
              next={speakUp}
            />
          ),
        }}
      />
      <section aria-labelledby="limits" className="border-t border-ink pt-3">
        <h2 id="limits" className="text-h3">
          Where it may not hold
        </h2>
        <div className="mt-3">
          <Prose html={limitsHtml} />
        </div>
      </section>
    </div>
  );
}

function Sources({ pattern, stance, none, next }: { pattern: WholePattern; stance: Stance; none: string; next: string }) {
  const sources = pattern.sources.filter((source) => source.stance === stance);
  if (sources.length === 0) return <EmptyState next={[{ href: next, text: "Say what you have seen" }]}>{none}</EmptyState>;
  return (
    <ul>
      {sources.map(({ id, words, ...cited }) => (
        <li key={id}>
          <CitedItem cited={cited} words={words} />
        </li>
      ))}
    </ul>
  );
}
