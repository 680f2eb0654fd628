import { kindWords } from "@/features/insights/in-words";
import { InsightWords } from "@/features/insights/insight-words";
import type { OwnInsight } from "@/features/insights/queries";

/** All of it as it is now, to compare a change with: what it is called, from where, under which name. */
export function StandsNow({ insight }: { insight: Pick<OwnInsight, "kind" | "place" | "byline"> & Said }) {
  return (
    <>
      <p className="mb-2 font-ui text-ui text-ink-3">
        {kindWords[insight.kind].name} · {insight.place} · {insight.byline}
      </p>
      <InsightWords insight={insight} />
    </>
  );
}

type Said = Parameters<typeof InsightWords>[0]["insight"];
