// Marks that turn the direction of what follows would turn the words around them too.
const turns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What somebody typed as one line of plain text, safe to stand among other words. */
export const oneLineOf = (text: string) => text.replace(turns, "").replace(/\s+/g, " ").trim();

/** "A finding." A sentence that ends in a mark of its own keeps it. */
export const asSentence = (text: string) => (/[.?!…]["'’”»)]*$/.test(text) ? text : `${text}.`);

/** The beginning of a long text, cut between two words. */
export function beginningOf(text: string, length: number): string {
  if ([...text].length <= length) return text;
  const cut = [...text].slice(0, length).join("");
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || length).replace(/[\s,;:.–-]+$/, "")}…`;
}
