/** Passages of a text, found in the HTML that was made of it: whatever the white space, and whichever quotation marks and dashes. */

type Token = { raw: string; text: string };

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

const tokensOf = (html: string): Token[] =>
  [...html.matchAll(/<[^>]*>|&(#x[0-9a-f]+|#\d+|\w+);|[\s\S]/giu)].map(([raw, entity]) => ({
    raw,
    text: entity ? signOf(entity) : raw.startsWith("<") && raw.length > 1 ? "" : raw,
  }));

function signOf(entity: string) {
  const number = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  if (!entity.startsWith("#")) return entities[entity.toLowerCase()] ?? " ";
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : " ";
}

const folded = (text: string) =>
  text
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, "-");

const collapsed = (words: string) => folded(words).replace(/\s+/g, " ").trim();

/** The text as one line, and for each of its characters the token that it stands in. */
function lineOf(tokens: readonly Token[]) {
  let line = "";
  const at: number[] = [];
  for (const [index, { text }] of tokens.entries())
    for (const unit of folded(text).split("")) {
      const sign = /\s/.test(unit) ? " " : unit;
      if (sign === " " && (line === "" || line.endsWith(" "))) continue;
      line += sign;
      at.push(index);
    }
  return { line, at };
}

/** The same text as HTML, where it is none. */
export const textAsHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** HTML as one line of text. */
export const lineOfHtml = (html: string) =>
  tokensOf(html)
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();

export const standsIn = (html: string, passage: string) => lineOf(tokensOf(html)).line.includes(collapsed(passage));

/** The HTML with these passages marked where they stand; of two that overlap the first is whole. */
export function marked(html: string, passages: readonly string[]): string {
  const tokens = tokensOf(html);
  const { line, at } = lineOf(tokens);
  const isMarked = new Set<number>();
  for (const passage of passages.map(collapsed).filter(Boolean)) {
    const from = line.indexOf(passage);
    if (from < 0) continue;
    const [first = 0, last = -1] = [at[from], at[from + passage.length - 1]];
    for (let index = first; index <= last; index++) if (tokens[index]?.text) isMarked.add(index);
  }
  let out = "";
  let run = "";
  const settle = () => {
    out += run.trim() ? `<mark>${run}</mark>` : run;
    run = "";
  };
  for (const [index, { raw }] of tokens.entries()) {
    if (isMarked.has(index)) run += raw;
    else {
      settle();
      out += raw;
    }
  }
  settle();
  return out;
}

const aside = 90;

/** The passage with some words around it. Null where it does not stand there any more. */
export function around(html: string, passage: string) {
  const wanted = collapsed(passage);
  const tokens = tokensOf(html);
  const { line, at } = lineOf(tokens);
  const from = line.indexOf(wanted);
  if (!wanted || from < 0) return null;
  const said = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/g, " ");
  const [first = 0, last = 0] = [at[from], at[from + wanted.length - 1]];
  const before = said(0, first);
  const after = said(last + 1, tokens.length);
  return {
    before: before.length > aside ? `…${before.slice(-aside).replace(/^\S*/, "")}` : before,
    words: said(first, last + 1),
    after: after.length > aside ? `${after.slice(0, aside).replace(/\S*$/, "")}…` : after,
  };
}
