import { PlaceMark } from "@/components/place-mark";
import { Month } from "@/components/written-date";
import { InsightWords } from "@/features/insights/insight-words";
import type { InsightShown } from "@/features/insights/queries";

/** @param backTo the address of the page that it stands on */
export function InsightItem({ insight, backTo }: { insight: InsightShown; backTo: string }) {
  const { place, publishedAt, editedAt, byline } = insight;
  return (
    <article id={`insight-${insight.id}`} className="flex gap-4 border-t border-line py-4">
      <PlaceMark outline={place.outline} region={place.region} />
      <div className="min-w-0">
        <p className="mb-1 font-ui text-small text-ink-3">
          <a href={`/places/${place.slug}`} className="font-semibold text-ink">
            {place.name}
          </a>
          {publishedAt ? (
            <>
              {" "}
              · <Month at={publishedAt} />
            </>
          ) : null}
        </p>
        <InsightWords insight={insight} />
        <p className="mt-2 font-ui text-small text-ink-3">
          {byline}
          {editedAt ? " · edited" : ""}
        </p>
        {insight.isMine ? (
          <p className="no-print font-ui text-ui">
            <a href={`/me/insights/${insight.id}/edit`} className="inline-flex min-h-target items-center">
              Change or withdraw
            </a>
          </p>
        ) : null}
        <p className="no-print flex flex-wrap gap-x-4 font-ui text-small">
          {insight.isMine ? null : (
            <a href={`/report?about=${backTo}%23insight-${insight.id}`} className="inline-flex min-h-target items-center">
              Report
            </a>
          )}
          {insight.can.takeDown ? (
            <a href={`/moderation/take-down/insight/${insight.id}`} className="inline-flex min-h-target items-center">
              Take it down
            </a>
          ) : null}
        </p>
      </div>
    </article>
  );
}
