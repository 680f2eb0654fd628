import { Disclosure } from "@/components/disclosure";
import { kindWords } from "@/features/insights/in-words";
import { kindOf } from "@/features/insights/schema";
import { levelWords } from "@/features/notes/in-words";
import { capital } from "@/features/places/in-words";
import { foundNouns, type SearchFilter, searchHref } from "@/features/search/filter";
import { nounWords, sureWords } from "@/features/search/in-words";
import type { Found } from "@/features/search/queries";

type NarrowDownProps = { found: Found; filter: SearchFilter };
type Name = keyof Found["facets"];

const headings: Readonly<Record<Name, string>> = {
  noun: "What it is",
  place: "Place",
  theme: "Theme",
  organisation: "Organisation",
  year: "Year",
  kind: "Kind of insight",
  level: "Level",
  behaviour: "Behaviour",
  sure: "How sure",
};
const order: readonly Name[] = ["noun", "place", "theme", "year", "organisation", "kind", "level", "behaviour", "sure"];

/** By what these can be narrowed down, each with how many there are; all of it links, so that it works anywhere. */
export function NarrowDown({ found, filter }: NarrowDownProps) {
  const groups = order.filter((name) => filter[name] !== undefined || found.facets[name].length > 1);
  if (groups.length === 0) return null;
  const chosen = groups.filter((name) => filter[name] !== undefined);
  const free = groups.filter((name) => filter[name] === undefined);
  return (
    <>
      {/* On a phone what was chosen is in sight and the rest is folded: what is left of the answers comes next. */}
      <div className="font-ui text-ui lg:hidden">
        {chosen.length > 0 ? (
          <ul className="flex flex-wrap gap-x-6">
            {chosen.map((name) => (
              <li key={name}>
                <TakeAway name={name} found={found} filter={filter} />
              </li>
            ))}
          </ul>
        ) : null}
        {free.length > 0 ? (
          <Disclosure summary={chosen.length > 0 ? "Narrow down further" : "Narrow down"}>
            <Groups found={found} filter={filter} groups={free} />
          </Disclosure>
        ) : null}
      </div>
      <div className="hidden lg:block">
        <Groups found={found} filter={filter} groups={groups} />
      </div>
    </>
  );
}

function Groups({ found, filter, groups }: NarrowDownProps & { groups: readonly Name[] }) {
  return (
    <div className="grid content-start gap-6 font-ui text-ui">
      {groups.map((name) => (
        <section key={name}>
          <h2 className="text-ui font-semibold">{headings[name]}</h2>
          <ul>
            {filter[name] === undefined ? null : (
              <li>
                <TakeAway name={name} found={found} filter={filter} />
              </li>
            )}
            {filter[name] === undefined
              ? found.facets[name].map(({ value, count }) => (
                  <li key={value}>
                    <a
                      href={searchHref(filter, { [name]: value })}
                      className="inline-flex min-h-target items-center py-2 no-underline"
                    >
                      <span>
                        <span className="underline">{nameOf(name, value, found)}</span>{" "}
                        <span className="text-ink-3 tabular-nums">({count})</span>
                      </span>
                    </a>
                  </li>
                ))
              : null}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TakeAway({ name, found, filter }: NarrowDownProps & { name: Name }) {
  return (
    <a href={searchHref(filter, { [name]: "" })} className="inline-flex min-h-target items-center font-semibold">
      {nameOf(name, String(filter[name]), found)} <span className="sr-only">chosen; take away</span>
      <span aria-hidden="true" className="ml-2">
        ×
      </span>
    </a>
  );
}

function nameOf(name: Name, value: string, found: Found): string {
  if (name === "noun") return foundNouns.filter((noun) => noun === value).map((noun) => nounWords[noun].many)[0] ?? value;
  if (name === "kind") {
    const kind = kindOf(value);
    return kind ? kindWords[kind].name : value;
  }
  if (name === "level") return capital(Object.entries(levelWords).find(([level]) => level === value)?.[1] ?? value);
  if (name === "sure") return capital(Object.entries(sureWords).find(([sure]) => sure === value)?.[1] ?? value);
  return found.facets[name].find((one) => one.value === value)?.name ?? value;
}
