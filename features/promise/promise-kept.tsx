import { countedOf, daysInWords, inTimeInWords, kindInWords } from "@/features/promise/in-words";
import type { PromiseKept } from "@/features/promise/queries";
import { spanInWords } from "@/lib/dates";

/** Kind by kind: how many came, when they were answered, and what waits. */
export function PromiseKeptView({ kinds, now }: { kinds: readonly PromiseKept[]; now: number }) {
  return (
    <div className="grid gap-12 md:grid-cols-2">
      {kinds.map((kind) => (
        <section key={kind.noun} aria-labelledby={`kind-${kind.noun}`} className="border-t border-ink pt-3">
          <h2 id={`kind-${kind.noun}`} className="mb-2 text-h3">
            {kindInWords(kind.noun)}
          </h2>
          <dl className="grid gap-2 font-ui text-ui">
            {linesOf(kind, now).map(([term, words]) => (
              <div key={term} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-4 border-t border-line pt-2">
                <dt className="text-ink-3">{term}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function linesOf({ noun, came, answered, waits }: PromiseKept, now: number): [string, string][] {
  return [
    ["Came", countedOf(noun, came)],
    ["Were answered", answered ? countedOf(noun, answered.count) : "none"],
    ...(answered
      ? ([
          ["Kept", inTimeInWords(answered)],
          ["Promised", daysInWords(answered.promised)],
          ["Half were answered", daysInWords(answered.half)],
          ["Nine of ten", daysInWords(answered.nineOfTen)],
        ] satisfies [string, string][])
      : []),
    ["Wait now", waits ? `${countedOf(noun, waits.count)}, the oldest ${spanInWords(now - waits.oldest.getTime())}` : "none"],
    ["Past the promise", waits && waits.late > 0 ? countedOf(noun, waits.late) : "none"],
  ];
}
