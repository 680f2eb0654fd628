import { plainly } from "@/features/places/same-name";

type Named = { name: string; officialName: string; gss: string | null; formerGss: string[]; otherNames: string[] };

/** How well a place answers to these words: 0 the best, null not at all. By name, old name, other names, initials or code. */
export function matchOf(place: Named, words: string): number | null {
  const wanted = plainly(words);
  if (!wanted) return null;
  if (/^[enswk]\d{2,8}$/.test(wanted)) {
    const codes = [place.gss ?? "", ...place.formerGss].map((code) => code.toLowerCase());
    return codes.includes(wanted) ? 0 : codes.some((code) => code.startsWith(wanted)) ? 1 : null;
  }
  const name = plainly(place.name);
  const others = [place.officialName, ...place.otherNames].map(plainly);
  const compact = wanted.replaceAll(" ", "");
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (others.includes(wanted) || initialsOf(name).includes(compact)) return 2;
  if (hasWordFrom(name, wanted)) return 3;
  if (others.some((other) => hasWordFrom(other, wanted))) return 4;
  return wanted.length > 2 && name.replaceAll(" ", "").includes(compact) ? 5 : null;
}

const hasWordFrom = (name: string, wanted: string) => ` ${name}`.includes(` ${wanted}`);

/** "B&D" and "BD" are Barking and Dagenham. */
function initialsOf(name: string) {
  const parts = name.split(" ");
  if (parts.length < 2) return [];
  return [
    parts.map((word) => (word === "and" ? "and" : word.charAt(0))).join(""),
    parts
      .filter((word) => word !== "and")
      .map((word) => word.charAt(0))
      .join(""),
  ];
}

/** How alike two spellings are, from 0 to 1, by the triples of letters that they share: for what was misspelt. */
export function likenessOf(place: Named, words: string): number {
  const wanted = triplesOf(plainly(words));
  const names = [place.name, ...place.otherNames].map(plainly);
  // "Dagenahm" is a part of a name, which counts a little less than a whole one.
  const parts = names.flatMap((name) => name.split(" ")).filter((part) => part.length >= 5);
  return Math.max(
    ...names.map((name) => shared(wanted, triplesOf(name))),
    ...parts.map((part) => 0.9 * shared(wanted, triplesOf(part))),
  );
}

function triplesOf(name: string) {
  const padded = `  ${name} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}

function shared(one: Set<string>, other: Set<string>) {
  const both = [...one].filter((triple) => other.has(triple)).length;
  return both / (one.size + other.size - both);
}
