import { PlaceMark } from "@/components/place-mark";

type PlaceLinksProps = {
  id: string;
  heading: string;
  places: readonly { slug: string; name: string; outline: string | null; region: string }[];
};

/** Places in a margin: next door, or the parts of a wider place. */
export function PlaceLinks({ id, heading, places }: PlaceLinksProps) {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-h3">
        {heading}
      </h2>
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
