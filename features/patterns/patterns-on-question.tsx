import { PatternRow } from "@/features/patterns/pattern-row";
import type { PatternRowData } from "@/features/patterns/queries";

/** What adds up on a question, across places. */
export function PatternsOnQuestion({ patterns }: { patterns: PatternRowData[] }) {
  if (patterns.length === 0) return null;
  return (
    <section aria-labelledby="patterns">
      <h2 id="patterns" className="text-h2">
        Patterns
      </h2>
      <div className="mt-4">
        {patterns.map((pattern) => (
          <PatternRow key={pattern.id} pattern={pattern} />
        ))}
      </div>
    </section>
  );
}
