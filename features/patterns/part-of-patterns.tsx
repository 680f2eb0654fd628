import type { PatternCiting } from "@/features/patterns/queries";
import { StrengthWords } from "@/features/patterns/strength-words";

/** On a note: the claims that it is part of, and those that it speaks against. */
export function PartOfPatterns({ patterns }: { patterns: readonly PatternCiting[] }) {
  if (patterns.length === 0) return null;
  return (
    <section aria-label="Patterns" className="border-y border-line py-4">
      <ul className="grid gap-4">
        {patterns.map(({ id, slug, claim, strength, stance }) => (
          <li key={id}>
            <p className="font-ui text-small font-semibold text-ink-2">
              {stance === "for" ? "Part of a pattern" : "Speaks against a pattern"}
            </p>
            <p className="max-w-measure text-lede">
              <a href={`/patterns/${slug}`} className="text-ink">
                {claim}
              </a>
            </p>
            <p className="mt-1 font-ui text-ui">
              <StrengthWords strength={strength} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
