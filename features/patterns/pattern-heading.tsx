import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { Day } from "@/components/written-date";
import { ChangeLink } from "@/features/desk/change-link";
import type { WholePattern } from "@/features/patterns/queries";
import { strengthInWords } from "@/features/patterns/strength";
import { ageInWords } from "@/lib/dates";

export function PatternHeading({ pattern }: { pattern: WholePattern }) {
  const { claim, strength, publishedAt, lookedAtAt, isOut, isIllustrative } = pattern;
  return (
    <PageHeading
      kicker={<a href="/patterns">Pattern</a>}
      title={claim}
      lede={<span className="inline-block first-letter:uppercase">{strengthInWords(strength)}</span>}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>Written by the editors</span>
        <span>
          {publishedAt && isOut ? (
            <>
              Published <Day at={publishedAt} />
            </>
          ) : (
            "Not published yet: only editors see this page"
          )}
        </span>
        <span>Its evidence was last looked at {ageInWords(lookedAtAt)}</span>
        {isIllustrative ? <IllustrativeTag /> : null}
      </p>
      {pattern.can.write ? <ChangeLink href={`/desk/patterns/${pattern.slug}`} noun="pattern" /> : null}
    </PageHeading>
  );
}
