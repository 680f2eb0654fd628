import { PatternRow } from "@/features/patterns/pattern-row";
import type { PatternRowData } from "@/features/patterns/queries";

/** The newest claim that rests on more than one place. */
export function LatestPattern({ pattern }: { pattern: PatternRowData }) {
  return (
    <section aria-labelledby="latest-pattern">
      <h2 id="latest-pattern" className="text-h3">
        A pattern
      </h2>
      <div className="mt-4">
        <PatternRow pattern={pattern} />
      </div>
      <p className="border-t border-line pt-2 font-ui text-ui">
        <a href="/patterns" className="inline-flex min-h-target items-center">
          All patterns
        </a>
      </p>
    </section>
  );
}
