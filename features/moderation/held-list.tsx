import { Day } from "@/components/written-date";
import { openingInWords } from "@/features/moderation/in-words";
import type { HeldItem } from "@/features/moderation/queries";

/** What is held out of care, until somebody lets it go on, asks for changes or declines it. */
export function HeldList({ items, chosen }: { items: readonly HeldItem[]; chosen?: string }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="held" className="mt-8">
      <h2 id="held" className="mb-3 text-h3">
        Held
      </h2>
      <ul className="border-t border-line font-ui text-ui">
        {items.map(({ key, words, place, author, organisation, heldAt }) => (
          <li key={key} className="border-b border-line">
            <a
              href={`/moderation?item=${key}#item`}
              aria-current={key === chosen ? "true" : undefined}
              className="block border-l-4 border-transparent py-3 pr-2 pl-3 text-ink no-underline hover:bg-estuary-wash hover:text-ink aria-[current]:border-gorse aria-[current]:bg-gorse-wash"
            >
              <span className="block text-small text-ink-3">{place ?? "No place"}</span>
              <span className="mt-1 block">{openingInWords(words)}</span>
              <span className="mt-1 block text-small text-ink-3">
                {author}, {organisation}
                {heldAt ? (
                  <span className="block">
                    Held since <Day at={heldAt} />
                  </span>
                ) : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
