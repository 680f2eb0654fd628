import { Day } from "@/components/written-date";
import type { WorkshopOfNote } from "@/features/workshops/queries";

/** On a note: the workshops that it came of. */
export function FromWorkshops({ workshops }: { workshops: readonly WorkshopOfNote[] }) {
  if (workshops.length === 0) return null;
  return (
    <section aria-label="Workshops" className="border-y border-line py-4">
      <ul className="grid gap-4">
        {workshops.map(({ slug, title, heldOn, place }) => (
          <li key={slug}>
            <p className="font-ui text-small font-semibold text-ink-2">From the workshop</p>
            <p className="max-w-measure text-lede">
              <a href={`/workshops/${slug}`} className="text-ink">
                {title}
              </a>
            </p>
            <p className="mt-1 font-ui text-ui text-ink-3">
              {place.name} · <Day at={heldOn} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
