/** A text, and what is selected in it. */
export type Selected = { text: string; from: number; to: number };

/** What to write over `from` to `to`, and what is selected afterwards. */
export type Edit = { from: number; to: number; text: string; select: [number, number] };

const lineStart = /^\s*(?:[-*+] |\d+[.)] |#{1,6} |> )?/;

/** Puts a mark ("**", "_") around what is selected, or the word at the caret; takes it away where it is already. */
export function markToggled(selected: Selected, mark: string): Edit {
  const { from, to } = tightened(selected);
  const words = selected.text.slice(from, to);
  const around = (text: string) => text.startsWith(mark) && text.endsWith(mark) && text.length >= 2 * mark.length;
  const wide = selected.text.slice(Math.max(0, from - mark.length), to + mark.length);
  if (around(wide) && wide.length === words.length + 2 * mark.length) {
    const start = from - mark.length;
    return { from: start, to: to + mark.length, text: words, select: [start, start + words.length] };
  }
  if (words === "") return { from, to, text: mark + mark, select: [from + mark.length, from + mark.length] };
  if (words.includes("\n")) return replaced(from, to, eachLineToggled(words, mark));
  if (around(words)) return replaced(from, to, words.replaceAll(mark, ""));
  return { from, to, text: mark + words + mark, select: [from + mark.length, to + mark.length] };
}

/** No mark reaches over the end of a paragraph or of an item. */
function eachLineToggled(words: string, mark: string): string {
  const lines = words.split("\n").map((line) => {
    const start = lineStart.exec(line)?.[0] ?? "";
    return { start, rest: line.slice(start.length).trimEnd() };
  });
  const isOff = lines.every(({ rest }) => rest === "" || (rest.startsWith(mark) && rest.endsWith(mark)));
  const toggled = (rest: string) => (isOff ? rest.slice(mark.length, -mark.length) : mark + rest + mark);
  return lines.map(({ start, rest }) => start + (rest === "" ? "" : toggled(rest))).join("\n");
}

/** Makes a link of what is selected, and selects what is still to be said: where it leads, or what it is called. */
export function linked(selected: Selected): Edit {
  const { from, to } = tightened(selected);
  const words = selected.text.slice(from, to);
  if (/^(https?:\/\/|mailto:)\S+$/.test(words)) {
    return { from, to, text: `[](${words})`, select: [from + 1, from + 1] };
  }
  const start = from + words.length + 3;
  return { from, to, text: `[${words}](https://)`, select: words ? [start, start + "https://".length] : [from + 1, from + 1] };
}

/** Makes items of the selected lines, or lines of the selected items. */
export function listToggled(selected: Selected, kind: "bullets" | "numbers"): Edit {
  const isItem = kind === "bullets" ? /^[-*+] / : /^\d+[.)] /;
  return linesChanged(selected, isItem, (number) => (kind === "bullets" ? "- " : `${number}. `));
}

/** Under the headings that the pages themselves have. */
export function headingToggled(selected: Selected): Edit {
  return linesChanged(selected, /^#{1,6} /, () => "### ");
}

function linesChanged({ text, from, to }: Selected, already: RegExp, startOf: (number: number) => string): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", Math.max(from, to - 1));
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const isOff = filled.length > 0 && filled.every((line) => already.test(line));
  let number = 0;
  const changed = lines.map((line) => {
    if (line.trim() === "" && filled.length > 0) return line;
    const rest = line.replace(lineStart, "");
    return isOff ? rest : startOf(++number) + rest;
  });
  const edit = replaced(start, end, changed.join("\n"));
  // With nothing selected, one goes on writing at the end of the line.
  return from === to ? { ...edit, select: [edit.select[1], edit.select[1]] } : edit;
}

const replaced = (from: number, to: number, text: string): Edit => ({ from, to, text, select: [from, from + text.length] });

/** Without white space at its ends, which a double click selects too; the whole word where only a caret stands in it. */
function tightened({ text, from, to }: Selected) {
  if (from === to) {
    const before = /[\p{L}\p{N}’']*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
    const behind = /^[\p{L}\p{N}’']*/u.exec(text.slice(to))?.[0].length ?? 0;
    return { from: from - before, to: to + behind };
  }
  const words = text.slice(from, to);
  if (words.trim() === "") return { from, to: from };
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) };
}
