import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pool } from "@/db/pool";
import { foreseeImport, importPlaces } from "@/features/places/importing";
import { combine, type KnownFile } from "@/features/places/register/facts";
import { readRegisterFile } from "@/features/places/register/read-register-file";
import { counted } from "@/lib/counts";
import { Refusal } from "@/lib/refusal";

/** Run by bin/places-import.mjs, which finds the database. */
const began = performance.now();
/** Of each kind of change, how many are told where nobody asked for a preview. */
const shownUnasked = 12;
const say = (line: string) => console.log(line);

try {
  const [wanted = "", ...options] = process.argv.slice(2);
  const outcome = await importFrom(wanted, options.includes("--preview"));
  if (outcome instanceof Refusal) {
    console.error(`${outcome.message}\nNothing was changed.`);
    process.exitCode = 1;
  }
} finally {
  await pool().end();
}

async function importFrom(wanted: string, isPreview: boolean): Promise<Refusal | undefined> {
  const files = readFiles(wanted);
  if (files instanceof Refusal) return files;
  const register = combine(files);
  const foreseen = await foreseeImport(register);
  for (const { heading, lines } of foreseen.sections) {
    say(`\n${heading}`);
    const shown = isPreview ? lines : lines.slice(0, shownUnasked);
    for (const line of shown) say(`  ${line}`);
    if (shown.length < lines.length) say(`  … and ${lines.length - shown.length} more: --preview tells them all`);
  }
  if (foreseen.sections.length > 0) say("");
  if (isPreview) {
    if (foreseen.leftOut > 0) say(leftOutInWords(foreseen.leftOut));
    say(foreseen.isNews ? "Nothing was changed: this was a preview." : "Nothing would change: all of this is here already.");
    return undefined;
  }
  say(`Writing what ${counted(files.length, "file")} say${files.length === 1 ? "s" : ""} …`);
  const outcome = await importPlaces({ house: "register" }, register, files.map(({ name }) => name).join(", "));
  if (outcome instanceof Refusal) return outcome;
  const { added, changed, ties, leftOut, isNews, withoutRegion } = outcome;
  if (leftOut > 0) say(leftOutInWords(leftOut));
  if (withoutRegion > 0) {
    say(
      `${counted(withoutRegion, "place")} in England have no region yet: import the file of authorities and regions as well.`,
    );
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const news = `${counted(added, "place")} added, ${changed} changed; ${counted(ties, "tie")} between places changed`;
  say(`${isNews ? `Done: ${news}` : "Nothing changed: all of this was here already"} (${seconds} s).`);
}

const leftOutInWords = (count: number) =>
  `Left out: ${counted(count, "fact")} about places whose names are in none of these files, nor here yet.`;

/** Every file is read and checked before anything is written. */
function readFiles(wanted: string): KnownFile[] | Refusal {
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (!found) return new Refusal(`There is no file or folder ${wanted}.`);
  const paths = found.isDirectory() ? filesIn(wanted) : [wanted];
  const known: KnownFile[] = [];
  for (const [index, file] of paths.entries()) {
    const name = path.basename(file);
    const answer = readOne(name, file);
    if (answer instanceof Refusal) return answer;
    if (answer) known.push(answer);
    say(
      `${index + 1} of ${paths.length}  ${name}: ${answer ? answer.about : "passed over, not a file that this register knows"}`,
    );
  }
  if (known.length > 0) return known;
  return new Refusal(
    `${wanted} holds nothing that this register knows: names and codes as CSV (LAD25CD, LAD25NM), boundaries as GeoJSON or TopoJSON, places.json, lineage.json, place-outlines.json.`,
  );
}

function filesIn(folder: string) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.toSorted((one, other) => one.name.localeCompare(other.name)).map(({ name }) => path.join(folder, name));
}

function readOne(name: string, file: string) {
  try {
    return readRegisterFile(name, readFileSync(file));
  } catch (reason) {
    if (reason instanceof Refusal) return reason;
    throw reason;
  }
}
