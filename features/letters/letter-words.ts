/** Longer than any reason that a form here takes; a letter stays small whatever is put into it. */
const longest = 5000;
const longestSubject = 120;

const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
/** Control characters, what turns the direction of text, and what nobody sees; the joiners of emoji and scripts stay. */
const unseen = /[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff]/gu;

/** One line that looks like no link: mail programs make links of any text that could be one, a person's name too. */
export const oneLine = (words: string) => linkless(shortened(words.replace(lineBreaks, " "), longest)).trim();

/** The same for somebody's own words, whose lines are kept. */
export const linesOf = (words: string) =>
  shortened(words, longest)
    .replace(lineBreaks, "\n")
    .trim()
    .split("\n")
    .map((line) => linkless(line).trim());

export const subjectOf = (words: string) => shortened(oneLine(words), longestSubject);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");

/** An address of the web as mail programs need it. Throws for anything else: a letter's links are ours to make. */
export function webAddress(href: string) {
  const url = new URL(href);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new Error("a letter links to the web alone");
  return url.href;
}

function shortened(words: string, most: number) {
  const characters = [...words.toWellFormed()];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : characters.join("");
}

const emailAddress = /^[("'<]*[\w.+-]+@[\w-]+(\.[\w-]+)+[)"'>.,;:!?]*$/;

function linkless(line: string) {
  return line
    .replace(/\t/g, " ")
    .replace(unseen, "")
    .replace(/\S+/gu, (word) => (emailAddress.test(word) ? word : unlinked(word)));
}

/** "http://a.example" becomes "http: //a. example"; "e.g." and "5.30pm" stay as they are. */
const unlinked = (word: string) =>
  word.replace(/:(?=\/\/)/g, ": ").replace(/(?<=[\p{L}\p{M}\p{N}_-])([.。．｡])(?=\p{L}{2})/gu, "$1 ");
