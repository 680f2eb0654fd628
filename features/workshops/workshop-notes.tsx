import { PlaceMark } from "@/components/place-mark";
import { Months } from "@/components/written-date";
import type { WholeWorkshop } from "@/features/workshops/queries";

/** The notes that came of it, as far as whoever looks may read them. */
export function WorkshopNotes({ notes }: Pick<WholeWorkshop, "notes">) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes" className="mt-8">
      <h3 id="notes" className="text-h3">
        {notes.length === 1 ? "The note that came of it" : "Notes that came of it"}
      </h3>
      <ul className="mt-3">
        {notes.map(({ id, slug, title, learnedFirst, happenedFrom, happenedTo, place }) => (
          <li key={id} className="flex break-inside-avoid gap-4 border-t border-line py-6">
            <PlaceMark outline={place.outline} region={place.region} />
            <div className="min-w-0">
              <h4 className="text-h3">
                <a href={`/notes/${slug}`} className="text-ink">
                  {title}
                </a>
              </h4>
              <p className="mt-1 font-ui text-ui text-ink-3">
                <a href={`/places/${place.slug}`} className="text-ink-2">
                  {place.name}
                </a>
                {" · "}
                <Months from={happenedFrom} to={happenedTo} />
              </p>
              <p className="mt-2 max-w-measure">{learnedFirst}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
