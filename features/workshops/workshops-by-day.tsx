import type { listWorkshops } from "@/features/workshops/queries";
import { WorkshopRow } from "@/features/workshops/workshop-row";

type WorkshopsByDayProps = { workshops: Awaited<ReturnType<typeof listWorkshops>>; year?: number };

/** What is coming first, then what has been, year by year. */
export function WorkshopsByDay({ workshops: { coming, been, years }, year }: WorkshopsByDayProps) {
  return (
    <div className="grid gap-12 md:gap-16">
      {year ? null : (
        <section aria-labelledby="coming">
          <h2 id="coming" className="mb-4 text-h2">
            Coming
          </h2>
          {coming.length === 0 ? (
            <p className="max-w-measure border-t border-line pt-4 text-ink-2">
              No workshop is announced at the moment. What came of the last ones stands below.
            </p>
          ) : null}
          {coming.map((workshop) => (
            <WorkshopRow key={workshop.id} workshop={workshop} />
          ))}
        </section>
      )}
      {been.map(({ year, all }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className="mb-4 text-h2">
            {year}
          </h2>
          {all.map((workshop) => (
            <WorkshopRow key={workshop.id} workshop={workshop} />
          ))}
        </section>
      ))}
      {years.length > 0 ? (
        <nav aria-label="Years" className="border-t border-line pt-2 font-ui text-ui">
          <p className="mt-2">{year ? "Other years" : "These are the latest. All of a year:"}</p>
          <ul className="flex flex-wrap gap-x-6">
            {year ? <YearLink href="/workshops" name="The latest" /> : null}
            {years.map((one) => (
              <YearLink key={one} href={`/workshops?year=${one}`} name={String(one)} isHere={one === year} />
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

function YearLink({ href, name, isHere = false }: { href: string; name: string; isHere?: boolean }) {
  return (
    <li>
      <a href={href} aria-current={isHere ? "page" : undefined} className="inline-flex min-h-target items-center">
        {name}
      </a>
    </li>
  );
}
