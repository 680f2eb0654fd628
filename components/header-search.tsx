import { inputLook } from "@/components/input-look";

/** On every page, where there is room; on a phone a link leads to the same. */
export function HeaderSearch() {
  return (
    <search className="mb-1 flex justify-end">
      <form action="/search" className="flex items-stretch gap-2">
        <label htmlFor="header-search" className="sr-only">
          Search all of this site
        </label>
        <input
          id="header-search"
          name="q"
          type="search"
          list="header-suggested"
          data-suggest
          maxLength={300}
          autoComplete="off"
          placeholder="Who has tried…"
          className={`${inputLook(undefined)} min-h-target w-[14rem] lg:w-[18rem]`}
        />
        <datalist id="header-suggested" />
        <button
          type="submit"
          className="-mr-2 inline-flex min-h-target items-center px-2 font-semibold text-estuary underline underline-offset-4"
        >
          Search
        </button>
      </form>
    </search>
  );
}
