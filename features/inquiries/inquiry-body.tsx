import { EmptyState } from "@/components/empty-state";
import { IllustrativeTag } from "@/components/illustrative-tag";
import { Day, Month } from "@/components/written-date";
import type { CameOfIt, WholeInquiry } from "@/features/inquiries/queries";

/** What it looks into, and what has come of it, by year. */
export function InquiryBody({ inquiry }: { inquiry: WholeInquiry }) {
  const { slug, about, years, hasMoreNotes } = inquiry;
  return (
    <div className="grid gap-12">
      <section aria-labelledby="about">
        <h2 id="about" className="text-h3">
          What it looks into
        </h2>
        <p className="mt-2 max-w-measure whitespace-pre-line">{about}</p>
      </section>
      <section aria-labelledby="years" className="border-t-2 border-ink pt-4">
        <h2 id="years" className="text-h2">
          What has come of it
        </h2>
        {years.length === 0 ? (
          <div className="mt-4">
            <EmptyState next={[{ href: "/notes", text: "Look through all notes" }]}>
              Nothing has been written from this inquiry yet.
            </EmptyState>
          </div>
        ) : null}
        {years.map(({ year, all }) => (
          <section key={year} aria-labelledby={`year-${year}`} className="mt-8 grid gap-x-12 md:grid-cols-12">
            <h3 id={`year-${year}`} className="text-h3 md:col-span-2">
              {year}
            </h3>
            <ul className="md:col-span-10">
              {all.map((one) => (
                <li key={`${one.noun} ${one.slug}`} className="border-t border-line py-4">
                  <Came one={one} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {hasMoreNotes ? (
          <p className="mt-6 border-t border-line pt-2 font-ui text-ui">
            Of the notes, these are the newest.{" "}
            <a href={`/notes?inquiry=${slug}`} className="inline-flex min-h-target items-center">
              All notes of this inquiry
            </a>
          </p>
        ) : null}
      </section>
    </div>
  );
}

const nouns = { note: "Note", post: "Story", report: "Report" } as const;

function Came({ one }: { one: CameOfIt }) {
  const { noun, slug, title, on, place, isIllustrative } = one;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 font-ui text-small text-ink-3">
        <span>
          {nouns[noun]} · {noun === "post" ? <Day at={on} /> : <Month at={on} />}
          {place ? (
            <>
              {" · "}
              <a href={`/places/${place.slug}`} className="text-ink-2">
                {place.name}
              </a>
            </>
          ) : null}
        </span>
        {isIllustrative ? <IllustrativeTag /> : null}
      </p>
      <h4 className="mt-1 max-w-content text-body">
        <a href={`/${noun}s/${slug}`} className="text-ink">
          {title}
        </a>
      </h4>
    </>
  );
}
