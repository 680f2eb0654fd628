import { figure } from "@/lib/counts";
import { csvBeginning, csvLine } from "@/lib/csv";

/** As many as a spreadsheet is still quick with. */
export const mostRowsOfList = 5_000;

type Row = readonly (string | null)[];

/** A list as a file to open in a spreadsheet; one row too many says that there is more. */
export function listFile(heads: readonly string[], rows: readonly Row[], most = mostRowsOfList): string {
  const told = rows.slice(0, most).map(csvLine);
  const more = rows.length > most ? [csvLine([cutInWords(most), ...heads.slice(1).map(() => "")])] : [];
  return csvBeginning + [csvLine(heads), ...told, ...more].join("");
}

const cutInWords = (most: number) =>
  `There is more: a file has at most ${figure(most)} rows. Narrow the list down, and take it along again.`;
