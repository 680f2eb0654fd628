import { PlaceMark } from "@/components/place-mark";
import type { WholeInquiry } from "@/features/inquiries/queries";

export function InquiryPlaces({ places }: Pick<WholeInquiry, "places">) {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="places" className="border-t border-ink pt-3">
      <h2 id="places" className="text-h3">
        Its places
      </h2>
      <ul className="mt-3">
        {places.map(({ slug, name, region, outline }) => (
          <li key={slug} className="flex items-center gap-4 py-1">
            <PlaceMark outline={outline} region={region} />
            <a href={`/places/${slug}`} className="inline-flex min-h-target items-center text-ink">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
