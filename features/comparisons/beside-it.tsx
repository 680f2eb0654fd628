import type { ReactNode } from "react";
import { PlaceMark } from "@/components/place-mark";
import type { Comparison } from "@/features/comparisons/queries";
import { type Asked, comparisonHref } from "@/features/comparisons/schema";
import { capital, sharedInWords } from "@/features/places/in-words";

type BesideItProps = { asked: Asked; comparison: Pick<Comparison, "found" | "companions"> };
type One = { slug: string; name: string; outline: string | null; region: string };

/** With one place chosen, those that people most often want beside it: like it, and next door. */
export function BesideIt({ asked, comparison: { found, companions } }: BesideItProps) {
  const [place] = found;
  if (!place || !companions) return null;
  const { similar, alike, nextDoor } = companions;
  const link = (one: One, why?: ReactNode) => (
    <li key={one.slug} className="flex items-start gap-3 border-t border-line py-2">
      <PlaceMark outline={one.outline} region={one.region} />
      <div className="min-w-0">
        <a href={comparisonHref([place.slug, one.slug], asked)} className="inline-flex min-h-target items-center">
          <span>
            <span className="sr-only">Compare {place.name} with </span>
            {one.name}
          </span>
        </a>
        {why}
      </div>
    </li>
  );
  return (
    <div className="grid gap-8">
      <Group id="like-it" heading={`Places like ${place.name}`}>
        {similar.map((one) => link(one))}
      </Group>
      <Group id="like-it" heading={`Places like ${place.name}`} says="Alike in what their partners write about.">
        {alike.map((one) => link(one, <p className="pb-2 text-ink-2">{capital(sharedInWords(one, one.kind))}</p>))}
      </Group>
      <Group id="next-door" heading="Next door">
        {nextDoor.map((one) => link(one))}
      </Group>
    </div>
  );
}

function Group({ id, heading, says, children }: { id: string; heading: string; says?: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-h3">
        {heading}
      </h2>
      {says ? <p className="mt-1 max-w-measure text-ink-2">{says}</p> : null}
      <ul className="mt-2 grid gap-x-12 font-ui text-ui sm:grid-cols-2">{children}</ul>
    </section>
  );
}
