/** A name as people might type it: small letters, no marks, "&" as "and". Two names with one answer are the same name. */
export function plainly(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** These names and those, each once; the first spelling stays. */
export function unitedNames(...lists: (readonly string[])[]): string[] {
  const byPlain = new Map<string, string>();
  for (const name of lists.flat()) {
    const key = plainly(name);
    if (key && !byPlain.has(key)) byPlain.set(key, name);
  }
  return [...byPlain.values()];
}
