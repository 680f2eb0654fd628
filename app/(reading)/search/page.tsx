import { FormStatus } from "@/components/form-status";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { Day } from "@/components/written-date";
import { getKeeping } from "@/features/saved-searches/queries";
import { SaveHere } from "@/features/saved-searches/save-here";
import { searchOf } from "@/features/saved-searches/the-search";
import { readSearch, searchHref } from "@/features/search/filter";
import { FoundRowView } from "@/features/search/found-row";
import { totalInWords } from "@/features/search/in-words";
import { NarrowDown } from "@/features/search/narrow-down";
import { NothingFound } from "@/features/search/nothing-found";
import { getFound } from "@/features/search/queries";
import { SearchBox } from "@/features/search/search-box";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props) {
  const { q } = readSearch(await searchParams);
  return {
    ...(await pageMetadata({
      title: q ? `Search: ${q.slice(0, 60)}` : "Search",
      description: "Who like us has tried this? Search notes, insights, questions, places and more.",
      path: "/search",
    })),
    robots: { index: false },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const filter = readSearch(await searchParams);
  const viewer = await currentViewer();
  const found = await getFound(viewer, filter);
  const words = found?.spelt ?? filter.q;
  const search = found && searchOf({ ...filter, q: words });
  const keeping = search ? await getKeeping(viewer, search) : null;
  const pageHref = (page: number) => `${searchHref(filter)}&page=${page}`;
  return (
    <>
      <PageHeading title="Search" lede={filter.q ? undefined : "Who like us has tried this, and what did they learn?"} />
      <SearchBox
        id="search"
        defaultValue={filter.q}
        label="Words to look for"
        hint={
          filter.q ? undefined : "Say it as you would to a colleague. “Words in quotes” stay together; -without leaves out."
        }
      />
      {found ? (
        <div className="mt-8 grid gap-12 lg:grid-cols-12 lg:grid-rows-[auto_1fr]">
          <section aria-label="What was found" className="min-w-0 lg:col-span-8 lg:row-span-2">
            <FormStatus>
              {found.spelt ? `Nothing has “${filter.q}”. ` : ""}
              {found.isSome && !found.spelt ? "Nothing has all of these words; these have some of them. " : ""}
              {totalInWords(found)}.
            </FormStatus>
            {filter.since ? (
              <p className="mb-4 font-ui text-ui">
                Only what is new since <Day at={filter.since} />.{" "}
                <a href={searchHref(filter, { since: "" })} className="font-semibold">
                  Show all that answers
                </a>
              </p>
            ) : null}
            {found.spelt ? (
              <p className="mb-4 font-ui text-ui">
                This is for{" "}
                <a href={searchHref({ ...filter, q: found.spelt })} className="font-semibold">
                  {found.spelt}
                </a>
                {found.isSome ? ", or some of these words" : ""}.
              </p>
            ) : null}
            {found.total > 0 ? (
              <p className="mb-2 flex flex-wrap gap-x-6 font-ui text-ui">
                <span className="inline-flex min-h-target items-center text-ink-3">In order of</span>
                <Sorting name="What fits best" href={searchHref(filter, { sort: "" })} isChosen={filter.sort === undefined} />
                <Sorting name="The newest" href={searchHref(filter, { sort: "newest" })} isChosen={filter.sort === "newest"} />
              </p>
            ) : null}
            {found.total > 0 || filter.since ? null : <NothingFound filter={filter} />}
            {found.rows.map((row) => (
              <FoundRowView key={`${row.noun} ${row.id}`} row={row} />
            ))}
            <Pagination
              page={found.page}
              pages={Math.max(found.pages, 1)}
              previous={found.page > 1 ? { href: pageHref(found.page - 1) } : undefined}
              next={found.page < found.pages ? { href: pageHref(found.page + 1) } : undefined}
            />
          </section>
          {search && keeping ? (
            <div className="min-w-0 lg:col-span-4">
              <SaveHere
                search={search}
                words={words}
                isFoundWhole={filter.since !== undefined || (found.total > 0 && !found.isSome)}
                keeping={keeping}
              />
            </div>
          ) : null}
          <nav aria-label="Narrow down" className="min-w-0 max-lg:row-start-1 lg:col-span-4">
            <NarrowDown found={found} filter={filter} />
          </nav>
        </div>
      ) : null}
    </>
  );
}

function Sorting({ name, href, isChosen }: { name: string; href: string; isChosen: boolean }) {
  return (
    <a
      href={href}
      aria-current={isChosen ? "true" : undefined}
      className="inline-flex min-h-target items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {name}
    </a>
  );
}
