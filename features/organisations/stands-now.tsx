import { SummaryList } from "@/components/summary-list";
import type { OrganisationToChange, PlaceToChoose } from "@/features/organisations/keeping-queries";

type StandsNowProps = { organisation: OrganisationToChange; places: readonly PlaceToChoose[] };

const all = new Intl.ListFormat("en-GB");

/** What somebody else has saved meanwhile, for who is about to save too. */
export function StandsNow({ organisation, places }: StandsNowProps) {
  const here = places.filter(({ id }) => organisation.placeIds.includes(id)).map(({ name }) => name);
  return (
    <section aria-labelledby="stands-now" className="border-l-4 border-gorse bg-gorse-wash p-4">
      <h2 id="stands-now" className="mb-3 text-h3">
        How it stands now
      </h2>
      <SummaryList
        rows={[
          { key: "About", value: <span className="whitespace-pre-line">{organisation.about || "Nothing yet"}</span> },
          { key: "Days to read a note first", value: organisation.readingDays },
          { key: "Where it works", value: here.length > 0 ? all.format(here) : "In no place in particular" },
        ]}
      />
    </section>
  );
}
