import { IllustrativeTag } from "@/components/illustrative-tag";
import { Day } from "@/components/written-date";
import type { WholePlace } from "@/features/places/queries";

const shown = 6;

/** Where people of this place, and of its parts, sat together, or will. */
export function WorkshopsHere({ place: { slug, workshops } }: { place: Pick<WholePlace, "slug" | "workshops"> }) {
  if (workshops.length === 0) return null;
  return (
    <section aria-labelledby="workshops">
      <h2 id="workshops" className="text-h2">
        Workshops here
      </h2>
      <ul className="mt-3">
        {workshops.slice(0, shown).map((workshop) => (
          <li key={workshop.slug} className="border-t border-line py-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-small text-ink-3">
              <span>
                <Day at={workshop.heldOn} />
                {workshop.place.slug === slug ? null : (
                  <>
                    {" · "}
                    <a href={`/places/${workshop.place.slug}`} className="text-ink-2">
                      {workshop.place.name}
                    </a>
                  </>
                )}
              </span>
              {workshop.isIllustrative ? <IllustrativeTag /> : null}
            </p>
            <h3 className="mt-1 max-w-measure text-h3">
              <a href={`/workshops/${workshop.slug}`} className="text-ink">
                {workshop.title}
              </a>
            </h3>
            <p className="mt-1 max-w-measure font-ui text-ui text-ink-3">{workshop.forWhom}</p>
          </li>
        ))}
      </ul>
      {workshops.length > shown ? (
        <p className="border-t border-line pt-2 font-ui text-ui">
          These are the latest.{" "}
          <a href="/workshops" className="inline-flex min-h-target items-center">
            All workshops
          </a>
        </p>
      ) : null}
    </section>
  );
}
