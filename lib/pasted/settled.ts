type List = { indent: number; isNumbered: boolean; number: number };

/** Markdown with lists without gaps and counted, each level four spaces in; without lines of signs alone or two empty ones. */
export function settled(markdown: string): string {
  const lines: string[] = [];
  let lists: List[] = [];
  let isAfterGap = false;
  const add = (depth: number, words: string, hasGap: boolean) => {
    if (hasGap && lines.length > 0) lines.push("");
    lines.push("    ".repeat(depth) + words);
    isAfterGap = false;
  };
  for (const raw of markdown.split("\n")) {
    const [, { length: indent } = "", sign, words = ""] = /^( *)(?:([-*]|\d+\.) +)?(.*)$/.exec(tidied(raw)) ?? [];
    if (isEmpty(words)) {
      isAfterGap = true;
      continue;
    }
    const wasInList = lists.length > 0;
    lists = lists.filter((list) => list.indent < indent || (sign && list.indent === indent));
    if (sign === undefined) {
      add(lists.length, words, isAfterGap || (wasInList && lists.length === 0));
      continue;
    }
    const isNumbered = sign !== "-" && sign !== "*";
    const before = lists.at(-1);
    const isSame = before?.indent === indent && before.isNumbered === isNumbered;
    const isOther = before?.indent === indent && !isSame;
    if (isOther) lists.pop();
    if (isSame) before.number++;
    else lists.push({ indent, isNumbered, number: Number.parseInt(sign, 10) });
    const marker = isNumbered ? `${lists.at(-1)?.number}.` : "-";
    add(lists.length - 1, `${marker} ${words}`, !wasInList || isOther);
  }
  return lines.map((line, index) => breakOnly(line, lines[index + 1])).join("\n");
}

/** One space between words; the signs that people type for items are items. */
const tidied = (line: string) => line.replace(/(?<=\S)[ \t]{2,}(?=\S)|\t/g, " ").replace(/^( *)(?:[•▪‣●]\s*|[·◦○]\s+)/, "$1- ");

const isEmpty = (words: string) => /^[\s\\_=*-]*$/.test(words);

/** Two spaces at the end break a line, where one follows that is neither empty nor an item. */
const breakOnly = (line: string, next = "") => (/^\s*($|- |\d+\. )/.test(next) ? line.trimEnd() : line.replace(/ {2,}$/, "  "));
