import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { TextField } from "@/components/text-field";
import { capital } from "@/features/places/in-words";
import type { listPlacesToKeep, PlaceToKeepRow } from "@/features/places/keeping-queries";
import { PlaceNames } from "@/features/places/place-names";
import { regionName } from "@/features/places/region-tiles";
import { counted } from "@/lib/counts";

type Found = NonNullable<Awaited<ReturnType<typeof listPlacesToKeep>>>;

/** A plain form: it works without scripts, and changes nothing. */
export function PlacesToKeep({ found, search }: { found: Found; search: string }) {
  return (
    <>
      <search>
        <form action="/admin/places" className="flex flex-wrap items-end gap-4">
          <TextField
            name="find"
            type="search"
            label="Name, old name or code"
            defaultValue={search}
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
          />
          <div className="flex flex-wrap items-center gap-4">
            <Button>Find</Button>
            {search ? (
              <a href="/admin/places" className="inline-flex min-h-target items-center font-ui text-ui">
                Show all
              </a>
            ) : null}
          </div>
        </form>
      </search>
      <section aria-labelledby="places-to-keep" className="mt-8">
        <h2 id="places-to-keep" className="font-ui text-ui font-semibold">
          {headingOf(found, search)}
        </h2>
        {found.places.length > 0 ? (
          <ul className="mt-3 max-w-content border-t border-line">
            {found.places.map((place) => (
              <Row key={place.id} place={place} />
            ))}
          </ul>
        ) : (
          <div className="mt-3">
            <EmptyState next={[{ href: "/admin/places", text: "Show all places" }]}>
              {search
                ? "No place here is or was called that."
                : "There are no places yet. Official files bring them in: npm run places:import"}
            </EmptyState>
          </div>
        )}
      </section>
    </>
  );
}

function headingOf({ places, total, isGuess }: Found, search: string) {
  if (search) return isGuess ? "Nothing is called that. These are spelt like it:" : counted(places.length, "place");
  return places.length < total
    ? `The first ${places.length} of ${counted(total, "place")} of today. Find the others by name.`
    : `${counted(total, "place")} of today`;
}

function Row({ place: { slug, name, kind, region, endedOn, became } }: { place: PlaceToKeepRow }) {
  return (
    <li className="border-b border-line py-2 font-ui text-ui">
      <a href={`/admin/places/${slug}`} className="inline-flex min-h-target items-center font-semibold">
        {name}
      </a>
      <p className="text-ink-3">
        {capital(endedOn ? `former ${kind}` : kind)} · {regionName(region)}
        {endedOn ? ` · until ${endedOn.slice(0, 4)}` : ""}
        {became.length > 0 ? (
          <>
            , now part of <PlaceNames places={became} />
          </>
        ) : null}
      </p>
    </li>
  );
}
