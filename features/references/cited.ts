import type { NamedAs } from "@/lib/byline";
import { oneLineOf } from "@/lib/one-line";

/** Who is named in a citation: a person, whose organisation then stands as the publisher; or whoever speaks together. */
export type Author = { person: string; of: string } | { group: string };

/** What a citation says of something, each part in one line. */
export type Cited = {
  /** As readers see it on the page. */
  byline: string;
  author: Author;
  title: string;
  /** "Hereabouts learning note HB-2018-0042" */
  series: string;
  /** Where that ends in a number or reference. */
  number: string;
  publisher: string;
  /** "2018-12-19", the day in the UK. Null for what has no day of its own. */
  on: string | null;
  /** Whole, with its host. */
  address: string;
  licence: string;
};

/** The person is named only where they chose to be; a role is nobody's name, so the organisation speaks. */
export function authorOf(byline: string, namedAs: NamedAs, organisation: string | null): Author {
  const said = oneLineOf(byline);
  const of = oneLineOf(organisation ?? "");
  if (namedAs === "person") return personIn(said, of);
  if (namedAs === "role" && of) return { group: of };
  return { group: said };
}

/** "Tom Ferriby, Ravensbeck Advice Network": without a comma it is nobody's name that we could be sure of. */
export function personIn(byline: string, organisation = ""): Author {
  const end =
    organisation && byline.endsWith(`, ${organisation}`) ? byline.length - organisation.length - 2 : byline.indexOf(", ");
  if (end <= 0) return { group: byline };
  return { person: byline.slice(0, end), of: byline.slice(end + 2) };
}

export const publisherOf = ({ author, publisher }: Cited) => ("person" in author ? author.of : publisher);

export const yearOf = ({ on }: Cited) => on?.slice(0, 4) ?? "no date";
