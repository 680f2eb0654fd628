const honorifics = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady|Rev|Revd|Cllr|Councillor)\.?\s+/u;
/** "OBE", "MBA": letters after a name. */
const lettersAfter = /,?\s+(?:\p{Lu}\p{L}?){2,4}\p{Lu}?$/u;
const isLatin = /^[\p{Script=Latin}\s.'’-]+$/u;

/**
 * "Marguerite Oyelowe-Finch" as surname and given names. Null where we cannot tell them apart: one name, several people, or
 * a script that has its own order.
 */
export function personInOrder(person: string): { surname: string; given: string[] } | null {
  const bare = withoutLetters(person.replace(honorifics, ""));
  const words = bare.split(" ").filter(Boolean);
  if (words.length < 2 || !isLatin.test(bare) || words.some((word) => word.toLowerCase() === "and")) return null;
  // "Ludwig van Beethoven": a surname begins at its first small word.
  const small = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const from = small > 0 ? small : words.length - 1;
  return { surname: words.slice(from).join(" "), given: words.slice(0, from) };
}

/** "Oyelowe-Finch, M."; a name that cannot be turned round stays as it is. */
export function nameWithInitials(person: string): string {
  const name = personInOrder(person);
  return name ? `${name.surname}, ${name.given.map(initialsOf).join("")}` : person;
}

/** "J.-P." */
const initialsOf = (given: string) =>
  given
    .split("-")
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toUpperCase()}.`)
    .join("-");

function withoutLetters(name: string) {
  const words = name.split(" ");
  return words.length > 2 && /^\p{Lu}{2,5}$/u.test(words.at(-1) ?? "") ? name.replace(lettersAfter, "") : name;
}
