import { commonFirstNames, commonWords, namesOfThings, surnamesToo } from "@/features/notes/name-words";

type Span = { text: string; at: number };

const honorific =
  "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Sir|Dame|PC|Sgt|Cllr|Councillor|Auntie?|Uncle|Nanna?|Grandma|Grandad|Granddad";
const capitalised = "\\p{Lu}(?:[’']\\p{Lu})?\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)?";
const particle = "(?:van|von|de|da|dos|del|la|le|al|el|bin|ibn|ben|ap|ferch|der|den) ";

const titled = new RegExp(`(?<!\\p{L})(?:${honorific})\\.? ${capitalised}(?: ${capitalised})?`, "gu");
const run = new RegExp(
  `(?<![\\p{L}\\p{N}#@])${capitalised}(?: (?:\\p{Lu}\\.? )?(?:${particle}){0,2}${capitalised}){0,3}(?![\\p{L}\\p{N}])`,
  "gu",
);
const called = new RegExp(`(?<=(?:called|named|name (?:is|was)|known as) (?:“|"|‘)?)${capitalised}`, "gu");

/** What looks like a person's name: by a title, two capitals in a row, or a first name that many have. */
export function namesIn(text: string, known: readonly string[]): Span[] {
  const others = known.map((name) => ` ${name.toLowerCase()} `).join("\n");
  const plain = text.replace(/^.+$/gm, (line) => (isHeading(line) ? "\u0000".repeat(line.length) : line));
  const found: Span[] = [];
  const add = (span: Span | null) => {
    if (!span || others.includes(` ${span.text.toLowerCase()} `) || found.some((one) => overlap(one, span))) return;
    found.push(span);
  };
  for (const match of plain.matchAll(titled)) add(spanOf(match));
  for (const match of plain.matchAll(run))
    for (const span of betweenDays(match)) add(nameOf(span, startsSentence(plain, span.at)));
  for (const match of plain.matchAll(called))
    if (!isOrdinary(match[0]) && !isOneOf(namesOfThings, match[0])) add(spanOf(match));
  return found;
}

const spanOf = ({ 0: text, index }: RegExpExecArray): Span => ({ text, at: index });

/** A line in Capitals Like These, or in CAPITALS, says nothing of what is a name. */
function isHeading(line: string) {
  const words = line.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return /^#/.test(line) || (words.length > 3 && !/[.!?]\s*$/.test(line) && capitals.length > words.length * 0.7);
}

const day =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "On Tuesday Amina Yusuf came": the day is none of her names. */
function betweenDays({ 0: text, index }: RegExpExecArray): Span[] {
  const spans: Span[] = [];
  let at = index;
  let isNew = true;
  for (const word of text.split(" ")) {
    const last = spans.at(-1);
    if (day.test(word)) isNew = true;
    else if (last && !isNew) last.text += ` ${word}`;
    else {
      spans.push({ text: word, at });
      isNew = false;
    }
    at += word.length + 1;
  }
  return spans;
}

function nameOf({ text, at }: Span, isStart: boolean): Span | null {
  let words = text.split(" ");
  // A sentence begins with a capital anyway: "When Amina Yusuf came".
  if (isStart && isOrdinary(words[0] ?? "")) words = words.slice(1);
  while (isStart && isOneOf(commonWords, words[0] ?? "")) words = words.slice(1);
  const name = words.join(" ");
  const span = { text: name, at: at + text.length - name.length };
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const [first = "", last = first] = [capitals[0], capitals.at(-1)];
  if (capitals.length <= 1) return commonFirstNames.has(first.toLowerCase()) ? span : null;
  if (capitals.length === 2 && commonFirstNames.has(first.toLowerCase()) && surnamesToo.has(last.toLowerCase())) return span;
  if (capitals.some((word) => isOneOf(namesOfThings, word))) return null;
  // "Debt Advisers knew": that a sentence begins so makes no name of it.
  if (isStart && isOrdinary(last) && !commonFirstNames.has(first.toLowerCase())) return null;
  return capitals.some((word) => isOneOf(commonWords, word)) ? null : span;
}

/** "Tuesdays" are "tuesday" as well. */
const isOneOf = (words: ReadonlySet<string>, word: string) =>
  words.has(word.toLowerCase()) || words.has(word.toLowerCase().replace(/s$/, ""));

const isOrdinary = (word: string) =>
  isOneOf(commonWords, word) ||
  (!commonFirstNames.has(word.toLowerCase()) && /(?:ing|ed|ly|tion|ment|ness|ies|ers|ors)$/.test(word));

const startsSentence = (text: string, at: number) =>
  /(?:^|[.!?:;…][”"’')]*\s|\n\s*(?:[-*>]|\d+[.)])?\s*|["“‘(])$/.test(text.slice(Math.max(0, at - 8), at));

const overlap = (one: Span, other: Span) => one.at < other.at + other.text.length && other.at < one.at + one.text.length;
