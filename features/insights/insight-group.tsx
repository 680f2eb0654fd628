import { Disclosure } from "@/components/disclosure";
import { Pagination } from "@/components/pagination";
import { kindWords, totalInWords } from "@/features/insights/in-words";
import { InsightItem } from "@/features/insights/insight-item";
import type { InsightShown } from "@/features/insights/queries";
import type { Kind } from "@/features/insights/schema";
import { type Seen, seenHref } from "@/features/insights/seen";

type InsightGroupProps = {
  kind: Kind;
  total: number;
  insights: readonly InsightShown[];
  /** From which to read on, where there are more than are here. */
  older: string | undefined;
  /** Whether this kind is looked at alone. */
  seen: Seen | null;
  address: string;
};

const atFirst = 5;

/** All of one kind: the newest few, then the rest of them folded away, then a page at a time. */
export function InsightGroup({ kind, total, insights, older, seen, address }: InsightGroupProps) {
  const items = (some: readonly InsightShown[]) =>
    some.map((insight) => <InsightItem key={insight.id} insight={insight} backTo={address} />);
  const rest = insights.slice(atFirst);
  return (
    <section className="min-w-0">
      <h3 className="mb-3">
        {kindWords[kind].name} ({totalInWords(total)})
      </h3>
      {items(seen ? insights : insights.slice(0, atFirst))}
      {!seen && rest.length > 0 ? (
        <Disclosure summary={older ? `The next ${rest.length}` : `The other ${rest.length}`}>
          {items(rest)}
          {older ? (
            <p className="font-ui text-ui">
              <a href={seenHref(address, { kind, older })} className="inline-flex min-h-target items-center">
                Read on: {kindWords[kind].name}
              </a>
            </p>
          ) : null}
        </Disclosure>
      ) : null}
      {seen ? (
        <Pagination
          label={kindWords[kind].name}
          previous={{ href: `${address}#in-other-places`, name: "All kinds, the newest" }}
          next={older ? { href: seenHref(address, { kind, older }), name: "Older" } : undefined}
        />
      ) : null}
    </section>
  );
}
