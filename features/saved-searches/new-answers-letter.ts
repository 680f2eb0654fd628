import { kindWords } from "@/features/insights/in-words";
import { kindOf } from "@/features/insights/schema";
import { letter } from "@/features/letters/letter-template";
import { newInWords } from "@/features/saved-searches/in-words";
import type { NewAnswer } from "@/features/saved-searches/new-answers";
import type { NewForSearcher } from "@/features/saved-searches/telling-queries";
import { hrefOf } from "@/features/saved-searches/the-search";
import { nounWords } from "@/features/search/in-words";
import { counted } from "@/lib/counts";

type Site = { siteName: string; siteUrl: string };

/** What new answers somebody's searches, search by search, each thing once, newest first. */
export function newAnswersLetter({ searches }: NewForSearcher, { siteName, siteUrl }: Site) {
  const groups = eachOnce(searches);
  const [first, ...others] = groups;
  return letter({
    siteName,
    subject:
      others.length === 0
        ? `New for “${first?.name}”`
        : `New for “${first?.name}” and ${counted(others.length, "other search", "other searches")}`,
    body: [
      others.length === 0
        ? `${newInWords(first?.total ?? 0)} for “${first?.name}”, a search that you saved on ${siteName}.`
        : `There is something new for ${counted(groups.length, "search", "searches")} that you saved on ${siteName}.`,
      ...groups.flatMap(({ name, search, since, total, all, items }) => [
        ...(others.length > 0 ? [`${newInWords(total)} for “${name}”${above(all - items.length)}:`] : []),
        {
          links: [
            ...items.map((item) => ({ ...inWords(item), href: `${siteUrl}${item.href}` })),
            ...(total > all
              ? [{ kind: "And more", words: "See all that is new", href: `${siteUrl}${hrefOf(search, since)}` }]
              : []),
          ],
        },
      ]),
      { button: "Change or stop your searches", href: `${siteUrl}/me/settings/searches` },
    ],
    why: "You get this because you saved a search, and only when something new answers it.",
    settings: `${siteUrl}/me/settings`,
  });
}

/** What answers several searches is told under the first of them; one that has nothing besides is left out. */
function eachOnce(searches: NewForSearcher["searches"]) {
  const told = new Set<string>();
  const isFirst = ({ noun, id }: NewAnswer) => !told.has(`${noun} ${id}`) && told.add(`${noun} ${id}`);
  return searches
    .map((search) => ({ ...search, all: search.items.length, items: search.items.filter(isFirst) }))
    .filter(({ items, all, total }) => items.length > 0 || total > all);
}

const above = (many: number) => (many > 0 ? `, ${counted(many, "of them above", "of them above")}` : "");

function inWords({ noun, kind, place, title }: NewAnswer) {
  const said = noun === "insight" && kind ? kindOf(kind) : undefined;
  const name = said ? kindWords[said].name : nounWords[noun].one;
  return { kind: place && noun !== "place" ? `${name}, ${place}` : name, words: title };
}
