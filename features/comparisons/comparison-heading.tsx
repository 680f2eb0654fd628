import { Breadcrumbs } from "@/components/breadcrumbs";
import { Disclosure } from "@/components/disclosure";
import { PageHeading } from "@/components/page-heading";
import { ComparisonForm } from "@/features/comparisons/comparison-form";
import { movedInWords, topicInWords } from "@/features/comparisons/in-words";
import type { Compared, Comparison } from "@/features/comparisons/queries";
import type { Asked } from "@/features/comparisons/schema";

type ComparisonHeadingProps = { asked: Asked; comparison: Comparison; compared: Compared; address: string };

/** Which places, on what; where this is, on paper; and the way to compare others. */
export function ComparisonHeading({ asked, comparison, compared, address }: ComparisonHeadingProps) {
  const names = compared.places.map(({ name }) => name);
  return (
    <>
      <Breadcrumbs trail={[{ name: "Places", href: "/places" }]} here="Compare" />
      <PageHeading kicker="Side by side" title={names.join(", ")} lede={topicInWords(comparison)}>
        {comparison.moved.map((one) => (
          <p key={one.was}>{movedInWords(one)}</p>
        ))}
        <p className="print-only wrap-anywhere">{address}</p>
      </PageHeading>
      <div className="no-print mb-12 md:-mt-4">
        <Disclosure summary="Compare other places, or on something else">
          <ComparisonForm asked={{ ...asked, places: names }} comparison={comparison} />
        </Disclosure>
      </div>
    </>
  );
}
