import { PlaceMark } from "@/components/place-mark";
import type { Comparison } from "@/features/comparisons/queries";
import { type Asked, comparisonHref } from "@/features/comparisons/schema";

type BesideItProps = { asked: Asked; comparison: Pick<Comparison, "found" | "companions"> };

/** With one place chosen, those that people most often want beside it: like it, and next door. */
export function BesideIt({ asked, comparison: { found, companions } }: BesideItProps) {
  const [place] = found;
  if (!place || companions.length === 0) return null;
  const groups = [
    { id: "like-it", heading: `Places like ${place.name}`, ones: companions.filter(({ isNextDoor }) => !isNextDoor) },
    { id: "next-door", heading: "Next door", ones: companions.filter(({ isNextDoor }) => isNextDoor) },
  ].filter(({ ones }) => ones.length > 0);
  return (
    <div className="grid gap-8">
      {groups.map(({ id, heading, ones }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className="text-h3">
            {heading}
          </h2>
          <ul className="mt-2 grid gap-x-12 font-ui text-ui sm:grid-cols-2">
            {ones.map(({ slug, name, outline, region }) => (
              <li key={slug} className="border-t border-line">
                <a href={comparisonHref([place.slug, slug], asked)} className="flex min-h-target items-center gap-3 py-2">
                  <PlaceMark outline={outline} region={region} />
                  <span>
                    <span className="sr-only">Compare {place.name} with </span>
                    {name}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
