import { PlaceMark } from "@/components/place-mark";
import type { WholeOrganisation } from "@/features/organisations/queries";

export function PlacesWorkedIn({ places }: { places: WholeOrganisation["places"] }) {
  return (
    <section aria-labelledby="places-worked-in">
      <h2 id="places-worked-in" className="text-h3">
        Where it works
      </h2>
      {places.length === 0 ? <p className="mt-2 text-ink-2">In no place in particular.</p> : null}
      <ul className="mt-2 font-ui text-ui">
        {places.map(({ slug, name, outline, region }) => (
          <li key={slug} className="border-t border-line">
            <a href={`/places/${slug}`} className="flex min-h-target items-center gap-3 py-2">
              <PlaceMark outline={outline} region={region} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
