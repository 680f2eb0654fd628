import { type Cited, publisherOf } from "@/features/references/cited";
import { personInOrder } from "@/features/references/person-in-order";
import { dayOf } from "@/lib/dates";

// BibTeX counts braces even where a backslash stands before them, so a brace of somebody's own is always a command.
const commands = new Map([
  ["\\", "{\\textbackslash}"],
  ["{", "{\\textbraceleft}"],
  ["}", "{\\textbraceright}"],
  ["~", "{\\textasciitilde}"],
  ["^", "{\\textasciicircum}"],
  ["<", "{\\textless}"],
  [">", "{\\textgreater}"],
  ["|", "{\\textbar}"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["$", "\\$"],
  ["#", "\\#"],
  ["_", "\\_"],
]);

/** Text for a field between braces: what TeX would take for a command is written as one. Letters of all scripts stay (UTF-8). */
export const texOf = (text: string) => text.replace(/[\\{}~^<>|&%$#_]/g, (mark) => commands.get(mark) ?? mark);

/** An address goes in as it is, but for what would end the field. */
const addressOf = (address: string) => address.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark));

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** One entry for a reference manager or a .bib file. `key` holds letters, digits and hyphens alone. */
export function bibtexOf(key: string, cited: Cited, accessedOn: Date): string {
  const { title, series, number, on, address, licence } = cited;
  const type = number && series.endsWith(` ${number}`) ? series.slice(0, -number.length - 1) : series;
  const fields: [name: string, value: string][] = [
    ["author", authorIn(cited)],
    // A second pair of braces: styles set titles in small letters, and would take names along.
    ["title", `{{${texOf(title)}}}`],
    ["type", type === publisherOf(cited) ? "" : `{${texOf(type)}}`],
    ["number", number ? `{${texOf(number)}}` : ""],
    ["institution", `{${texOf(publisherOf(cited))}}`],
    ["year", on ? `{${on.slice(0, 4)}}` : ""],
    ["month", on ? (months[Number(on.slice(5, 7)) - 1] ?? "") : ""],
    ["url", `{${addressOf(address)}}`],
    ["urldate", `{${dayOf(accessedOn)}}`],
    ["note", licence ? `{${texOf(licence)}}` : ""],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = ${value}`);
  return `@techreport{${key},\n${lines.join(",\n")}\n}\n`;
}

/** Without its own braces a name is split at commas and at "and". */
function authorIn({ author }: Cited) {
  if ("group" in author) return `{{${texOf(author.group)}}}`;
  const name = personInOrder(author.person);
  return name ? `{${texOf(`${name.surname}, ${name.given.join(" ")}`)}}` : `{{${texOf(author.person)}}}`;
}
