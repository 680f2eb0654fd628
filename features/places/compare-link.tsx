/** From a place's page to it beside others: the next page offers those like it and next door, one tap away. */
export function CompareLink({ place: { slug, name } }: { place: { slug: string; name: string } }) {
  return (
    <a href={`/places/compare?place=${slug}`} className="inline-flex min-h-target items-center font-ui text-ui">
      Compare {name} with another place
    </a>
  );
}
