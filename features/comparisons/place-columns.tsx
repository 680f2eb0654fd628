import type { ReactNode } from "react";
import type { Compared, PlaceCompared } from "@/features/comparisons/queries";

type PlaceColumnsProps = {
  id: string;
  heading: ReactNode;
  compared: Compared;
  children: (place: PlaceCompared) => ReactNode;
};

/** One topic, place beside place: each row is a grid of its own, so that on every screen and on paper the same stands beside the same. */
export function PlaceColumns({ id, heading, compared, children }: PlaceColumnsProps) {
  return (
    <section aria-labelledby={id} className="border-t-2 border-ink pt-3">
      <h2 id={id} className="text-h2">
        {heading}
      </h2>
      <div className={`mt-4 grid gap-x-8 gap-y-6 ${columnsFor(compared)}`}>
        {compared.places.map((place) => (
          // No region of its own: each place would be one under every heading.
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div key={place.id} role="group" aria-labelledby={`${id}-${place.slug}`} className="min-w-0">
            <h3 id={`${id}-${place.slug}`} className="pb-2 font-ui text-ui font-semibold text-ink-2">
              {place.name}
            </h3>
            {children(place)}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Three columns need a desk's width; paper has it. */
export const columnsFor = ({ places }: Compared) =>
  places.length === 2 ? "md:grid-cols-2 print:grid-cols-2" : "lg:grid-cols-3 print:grid-cols-3 print:gap-x-4";
