const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const slug = "[a-z0-9-]+";

export type Named =
  | { by: "reference"; reference: string }
  | { by: "address"; noun: "note" | "pattern"; slug: string }
  | { by: "id"; noun: "note" | "insight" | "pattern"; id: string };

const ways: readonly [RegExp, (match: string) => Named][] = [
  // A choice of a list: "note:…".
  [new RegExp(`^note:(${uuid})$`), (id) => ({ by: "id", noun: "note", id })],
  [new RegExp(`^insight:(${uuid})$`), (id) => ({ by: "id", noun: "insight", id })],
  [new RegExp(`^pattern:(${uuid})$`), (id) => ({ by: "id", noun: "pattern", id })],
  // An insight stands on somebody else's page, so its address begins like that page's.
  [new RegExp(`#insight-(${uuid})$`), (id) => ({ by: "id", noun: "insight", id })],
  [/(?:^|\/)(HB-\d{4}-\d{4,})$/i, (reference) => ({ by: "reference", reference: reference.toUpperCase() })],
  [new RegExp(`(?:^|/)notes/(${slug})/?(?:[?#].*)?$`), (found) => ({ by: "address", noun: "note", slug: found })],
  [new RegExp(`(?:^|/)patterns/(${slug})/?(?:[?#].*)?$`), (found) => ({ by: "address", noun: "pattern", slug: found })],
];

/** What somebody names by what they pasted: a reference, the address of a note, of an insight or of a pattern. Null for anything else. */
export function namedBy(pasted: string): Named | null {
  const words = pasted.trim();
  for (const [shape, named] of ways) {
    const match = shape.exec(words)?.[1];
    if (match) return named(match);
  }
  return null;
}
