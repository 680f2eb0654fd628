"use client";

import { useEffect, useState } from "react";
import { TextField } from "@/components/text-field";
import type { PlaceToChoose } from "@/features/organisations/keeping-queries";
import { mostPlaces } from "@/features/organisations/schema-limits";
import { regionName, regionTiles } from "@/features/places/region-tiles";
import { plainly } from "@/features/places/same-name";

type PlaceChoiceProps = {
  places: readonly PlaceToChoose[];
  chosen: readonly string[];
  legend?: string;
  hint?: string;
  error?: string;
};

/** Several of many: by region, those with something chosen open; with scripts a field narrows them down as one types. */
export function PlaceChoice({ places, chosen, legend = "Where it works", hint = upTo, error }: PlaceChoiceProps) {
  const [canSearch, setCanSearch] = useState(false);
  const [search, setSearch] = useState("");
  useEffect(() => setCanSearch(true), []);
  const wanted = plainly(search);
  const answers = ({ name, otherNames }: PlaceToChoose) =>
    [name, ...otherNames].some((one) => ` ${plainly(one)}`.includes(` ${wanted}`));
  const count = wanted ? places.filter(answers).length : places.length;
  return (
    <fieldset
      aria-describedby={error ? "change-placeIds-error" : "change-placeIds-hint"}
      className={error ? "border-l-4 border-danger pl-4" : undefined}
    >
      <legend className="font-ui text-ui font-semibold">
        {legend} <span className="font-normal text-ink-3">(optional)</span>
      </legend>
      <p id="change-placeIds-hint" className="mt-1 max-w-measure font-ui text-ui text-ink-3">
        {hint}
      </p>
      {error ? (
        <p id="change-placeIds-error" className="mt-1 font-ui text-ui font-semibold text-danger">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
      {canSearch ? (
        <div className="mt-3">
          <TextField
            name=""
            id="place-search"
            type="search"
            label="Find a place in the list"
            width="half"
            autoComplete="off"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
          <p role="status" className="mt-1 font-ui text-small text-ink-3">
            {wanted ? (count === 0 ? "No place is called that." : `${count} of ${places.length} places`) : ""}
          </p>
        </div>
      ) : null}
      <div id="change-placeIds" tabIndex={-1} className="mt-3 max-w-content border-t border-line">
        {byRegion(places).map(([region, here]) => (
          <details
            key={region}
            open={wanted ? here.some(answers) : here.some(({ id }) => chosen.includes(id))}
            className={`border-b border-line ${wanted && !here.some(answers) ? "hidden" : ""}`}
          >
            <summary className="flex min-h-target items-center gap-2 font-ui text-ui font-semibold text-estuary">
              {regionName(region)}
              <span className="font-normal text-ink-3">{here.length}</span>
            </summary>
            <ul className="grid gap-x-6 pb-3 sm:grid-cols-2">
              {here.map((place) => (
                <li key={place.id} className={wanted && !answers(place) ? "hidden" : undefined}>
                  <label className="flex min-h-target items-center gap-3 font-ui text-ui">
                    <input
                      type="checkbox"
                      name="placeIds"
                      value={place.id}
                      defaultChecked={chosen.includes(place.id)}
                      className="size-[1.25rem] shrink-0 accent-estuary"
                    />
                    {place.name}
                  </label>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </fieldset>
  );
}

const upTo = `Up to ${mostPlaces} places. Its people are asked for one of these when they write.`;

/** In the order of the map, from north to south; places whose region is not known yet come last. */
function byRegion(places: readonly PlaceToChoose[]) {
  const regions = new Map<string, PlaceToChoose[]>(regionTiles.map(({ slug }) => [slug, []]));
  for (const place of places) regions.set(place.region, [...(regions.get(place.region) ?? []), place]);
  return [...regions].filter(([, here]) => here.length > 0);
}
