import { monthsInWords } from "@/lib/dates";

/** What a spreadsheet would take for a formula when it opens a file: some look past blanks, and take wide signs for narrow ones. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** Excel reads a file as UTF-8 only where it begins so. */
export const csvBeginning = "\ufeff";

/**
 * One line of a file as RFC 4180 has it, its end included. What could be a formula begins with an apostrophe, which spreadsheets
 * take as "this is text"; every cell is quoted, so that no separator of any locale cuts one.
 */
export const csvLine = (cells: readonly (string | null)[]) => `${cells.map(cell).join(",")}\r\n`;

const cell = (text: string | null) => {
  const plain = text ?? "";
  return `"${(formula.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
};

/** "In April 2018", "April to June 2018". Takes days. A month by itself would be taken for its first day. */
export const monthsInCell = (from: string, to: string) =>
  `${from.slice(0, 7) === to.slice(0, 7) ? "In " : ""}${monthsInWords(from, to)}`;
