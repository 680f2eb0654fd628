import { Fragment, type ReactNode } from "react";
import { IllustrativeTag } from "@/components/illustrative-tag";
import { type Shared, sharedBy, whoInWords } from "@/features/comparisons/in-words";
import type { Compared, Comparison } from "@/features/comparisons/queries";

type WhatTheyShareProps = { compared: Compared; comparison: Pick<Comparison, "topic"> };

/** The common ground, said in words: themes and behaviours that more than one speaks of, and patterns that rest on them together. */
export function WhatTheyShare({ compared, comparison }: WhatTheyShareProps) {
  const { themes, behaviours } = sharedBy(compared, comparison);
  const { patterns, places } = compared;
  const whoOf = ({ names }: Shared) => whoInWords(names, places.length);
  const byMore = [...themes, ...behaviours].toSorted((one, other) => other.names.length - one.names.length);
  const whos = [...new Set(byMore.map(whoOf))];
  return (
    <section aria-labelledby="shared" className="border-t-2 border-ink pt-3">
      <h2 id="shared" className="text-h2">
        What they share
      </h2>
      {whos.length + patterns.length === 0 ? (
        <p className="mt-4 max-w-measure text-ink-2">
          Nothing yet that more than one of them says: no theme, behaviour or pattern is met twice here.
        </p>
      ) : (
        <dl className="mt-4">
          {whos.map((who) => (
            <Row key={who} who={who}>
              <Listed before="Write about" ones={themes.filter((one) => whoOf(one) === who)} />
              <Listed before="Speak of" ones={behaviours.filter((one) => whoOf(one) === who)} between="; " />
            </Row>
          ))}
          {patterns.length > 0 ? (
            <Row who={places.length === 2 ? "Both" : "Several"}>
              {patterns.map(({ slug, claim, isIllustrative }) => (
                <p key={slug}>
                  Are cited in the pattern <a href={`/patterns/${slug}`}>{claim}</a>{" "}
                  {isIllustrative ? <IllustrativeTag /> : null}
                </p>
              ))}
            </Row>
          ) : null}
        </dl>
      )}
    </section>
  );
}

function Row({ who, children }: { who: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-1 border-t border-line py-3 md:grid-cols-[14rem_1fr] print:grid-cols-[4cm_1fr]">
      <dt className="font-ui text-ui font-semibold">{who}</dt>
      <dd className="grid max-w-measure gap-1">{children}</dd>
    </div>
  );
}

/** "Write about housing, young people and debt." */
function Listed({ before, ones, between = ", " }: { before: string; ones: Shared[]; between?: string }) {
  if (ones.length === 0) return null;
  return (
    <p>
      {before}{" "}
      {ones.map(({ key, words, href }, index) => (
        <Fragment key={key}>
          {index === 0 ? "" : index === ones.length - 1 && between === ", " ? " and " : between}
          <a href={href}>{words}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}
