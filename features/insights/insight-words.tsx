import { Month } from "@/components/written-date";
import { conditionInWords } from "@/features/insights/in-words";
import type { Kind } from "@/features/insights/schema";

type InsightWordsProps = {
  insight: { kind: Kind; statement: string; why: string; condition: string; changed: string; changedOn: string | null };
};

/** What an insight says: the statement, where it is true, why it matters, what changed. */
export function InsightWords({ insight }: InsightWordsProps) {
  const { statement, why, condition, changed, changedOn } = insight;
  return (
    <>
      <p className="max-w-measure">{statement}</p>
      {changed ? (
        <p className="mt-2 max-w-measure">
          <span className="font-semibold">
            What changed
            {changedOn ? (
              <>
                , <Month at={changedOn} />
              </>
            ) : null}
            :
          </span>{" "}
          {changed}
        </p>
      ) : null}
      {condition ? <p className="mt-2 max-w-measure text-ink-2">{conditionInWords(condition)}</p> : null}
      {why ? <p className="mt-2 max-w-measure text-ink-2">{why}</p> : null}
    </>
  );
}
