import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { SelectField } from "@/components/select-field";
import type { NoteFilter } from "@/features/notes/filter";
import { levelWords } from "@/features/notes/in-words";
import type { getFilterChoices } from "@/features/notes/queries";
import { isWhole } from "@/features/places/region-tiles";

type Choices = Awaited<ReturnType<typeof getFilterChoices>>;

/** A plain form: the filter is in the address, so it can be shared, and works without JavaScript. */
export function FilterForm({ choices, chosen }: { choices: Choices; chosen: NoteFilter }) {
  const any = { value: "", label: "Any" };
  const isNarrowed = Object.values(chosen).some((value) => value !== undefined);
  return (
    <Disclosure summary="Narrow down" open={isNarrowed}>
      <form action="/notes" className="grid gap-4">
        {Object.entries({ question: chosen.question, challenge: chosen.challenge, inquiry: chosen.inquiry }).map(
          ([name, slug]) => (slug ? <input key={name} type="hidden" name={name} value={slug} /> : null),
        )}
        <SelectField
          name="place"
          label="Place"
          defaultValue={chosen.place}
          options={[any, ...placesOf(choices, false), ...placesOf(choices, true)]}
        />
        <SelectField
          name="theme"
          label="Theme"
          defaultValue={chosen.theme}
          options={[any, ...choices.themes.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
        <SelectField
          name="behaviour"
          label="Behaviour"
          defaultValue={chosen.behaviour ? String(chosen.behaviour) : undefined}
          options={[any, ...choices.behaviours.map(({ number, words }) => ({ value: String(number), label: words }))]}
        />
        <SelectField
          name="level"
          label="Level"
          defaultValue={chosen.level}
          options={[any, ...Object.entries(levelWords).map(([value, label]) => ({ value, label }))]}
        />
        <SelectField
          name="year"
          label="Year"
          defaultValue={chosen.year ? String(chosen.year) : undefined}
          options={[any, ...choices.years.map((year) => ({ value: String(year), label: String(year) }))]}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit">Show notes</Button>
          {isNarrowed ? (
            <a href="/notes" className="inline-flex min-h-target items-center font-ui text-ui">
              Show all
            </a>
          ) : null}
        </div>
      </form>
    </Disclosure>
  );
}

/** Regions and nations stand in a group of their own, after the places. */
const placesOf = ({ places }: Choices, wholes: boolean) =>
  places
    .filter(({ kind }) => isWhole(kind) === wholes)
    .map(({ slug, name }) => ({ value: slug, label: name, ...(wholes ? { group: "Regions and nations" } : {}) }));
