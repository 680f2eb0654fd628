import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { BesideIt } from "@/features/comparisons/beside-it";
import { ComparisonForm } from "@/features/comparisons/comparison-form";
import type { Comparison } from "@/features/comparisons/queries";
import type { Asked } from "@/features/comparisons/schema";

/** Before there is anything to compare: nothing chosen yet, one place alone, or something to put right. */
export function ChoosePlacesToCompare({ asked, comparison }: { asked: Asked; comparison: Comparison }) {
  const { found, problems } = comparison;
  const [only, ...others] = problems.length > 0 ? [] : found;
  const { companions } = comparison;
  const isAccompanied = companions !== null && Object.values(companions).some((ones) => ones.length > 0);
  return (
    <>
      <Breadcrumbs trail={[{ name: "Places", href: "/places" }]} here="Compare" />
      <PageHeading
        title={only && others.length === 0 ? `${only.name} beside…` : "Compare places"}
        lede="Two or three places side by side, on one theme or question or on everything: to read, to print, to take along."
      />
      <div className="grid gap-12">
        <BesideIt asked={asked} comparison={comparison} />
        {isAccompanied ? <h2 className="-mb-8 text-h3">Or other places</h2> : null}
        <ComparisonForm
          asked={problems.length > 0 ? asked : { ...asked, places: found.map(({ name }) => name) }}
          comparison={comparison}
        />
      </div>
    </>
  );
}
