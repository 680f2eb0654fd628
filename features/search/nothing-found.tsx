import { type SearchFilter, searchHref } from "@/features/search/filter";

/** Always a next step. */
export function NothingFound({ filter }: { filter: SearchFilter }) {
  const { q, noun, place, theme, organisation, behaviour, level, kind, year, sure } = filter;
  const isNarrowed = [noun, place, theme, organisation, behaviour, level, kind, year, sure].some((one) => one !== undefined);
  return (
    <div className="mt-2 grid max-w-measure gap-4">
      <p>Nobody has written about this here yet, or they called it something else.</p>
      <ul className="list-disc pl-6">
        {isNarrowed ? (
          <li>
            <a href={searchHref({ q })}>Look everywhere</a> for the same words.
          </li>
        ) : null}
        <li>Try fewer words, or the word that your residents would use.</li>
        <li>
          Read <a href="/questions">what the network is asking</a>, or ask it there.
        </li>
        <li>
          <a href="/places">Find a place</a> that is like yours.
        </li>
        <li>
          <a href="/notes/new">Write the first note</a> about it. It takes five minutes.
        </li>
      </ul>
    </div>
  );
}
