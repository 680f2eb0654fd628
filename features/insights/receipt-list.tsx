import { Day, Month } from "@/components/written-date";
import type { Receipts } from "@/features/insights/receipt-queries";

/** Where what the reader wrote was used, and what changed there. */
export function ReceiptList({ told: { receipts, isMore } }: { told: Receipts }) {
  if (receipts.length === 0) return null;
  return (
    <section id="receipts" aria-labelledby="receipts-heading" className="mb-12 max-w-content">
      <h2 id="receipts-heading" className="text-h3">
        Used in other places
      </h2>
      <ul className="mt-3">
        {receipts.map(({ id, place, title, href, changed, changedOn, publishedAt }) => (
          <li key={id} className="border-t border-line py-4">
            <p className="font-ui text-ui text-ink-3">
              <a href={`/places/${place.slug}`} className="font-semibold text-ink">
                {place.name}
              </a>{" "}
              used <a href={`${href}#insight-${id}`}>{title}</a>
              {publishedAt ? (
                <>
                  {" "}
                  · <Day at={publishedAt} />
                </>
              ) : null}
            </p>
            <p className="mt-1 max-w-measure">
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
          </li>
        ))}
      </ul>
      {isMore ? <p className="font-ui text-ui text-ink-3">These are the newest. The others stand on what you wrote.</p> : null}
    </section>
  );
}
