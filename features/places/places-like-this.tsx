import type { ReactNode } from "react";
import { IllustrativeTag } from "@/components/illustrative-tag";
import { PlaceMark } from "@/components/place-mark";
import { CompareLink } from "@/features/places/compare-link";
import { allOf, capital, sharedInWords } from "@/features/places/in-words";
import type { WholePlace } from "@/features/places/queries";

const shown = 6;

/** Places like this one, and who says so: official files where they have been imported, else what is written. */
export function PlacesLikeThis({ place }: { place: WholePlace }) {
  const similar = place.similar.slice(0, shown);
  if (similar.length === 0 && place.alike.length === 0) return null;
  return (
    <section aria-labelledby="places-like-this">
      <h2 id="places-like-this" className="text-h2">
        Places like this one
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        {similar.length > 0
          ? `Of all council areas these are the most like ${place.name}, says ${allOf([...new Set(similar.map(({ source }) => source))])}. The most alike come first.`
          : `Alike in what their partners write about; no official comparison with ${place.name} is here. Those that share the most come first.`}
      </p>
      <ul className="mt-4 grid gap-x-12 md:grid-cols-2">
        {similar.map((one) => (
          <Alike key={one.slug} {...one} />
        ))}
        {place.alike.map((one) => (
          <Alike key={one.slug} {...one}>
            {capital(sharedInWords(one, place.kind))}
          </Alike>
        ))}
      </ul>
      <p className="no-print border-t border-line pt-2">
        <CompareLink place={place} />
      </p>
    </section>
  );
}

type AlikeProps = Pick<WholePlace["similar"][number], "slug" | "name" | "outline" | "region" | "latest"> & {
  /** In which way, where no source says so for all. */
  children?: ReactNode;
};

function Alike({ slug, name, outline, region, latest, children }: AlikeProps) {
  return (
    <li className="flex gap-4 border-t border-line py-4">
      <PlaceMark outline={outline} region={region} />
      <div className="min-w-0">
        <h3 className="text-h3">
          <a href={`/places/${slug}`} className="text-ink">
            {name}
          </a>
        </h3>
        {children ? <p className="mt-1 font-ui text-ui text-ink-2">{children}</p> : null}
        {latest ? (
          <>
            <p className="mt-1">
              <a href={`/notes/${latest.slug}`}>{latest.title}</a>
            </p>
            {latest.isIllustrative ? (
              <p className="mt-1">
                <IllustrativeTag />
              </p>
            ) : null}
          </>
        ) : (
          <p className="mt-1 font-ui text-ui text-ink-3">No notes yet</p>
        )}
      </div>
    </li>
  );
}
