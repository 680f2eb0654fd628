import type { ListedPlace } from "@/features/places/queries";
import { counted, figure } from "@/lib/counts";
import { ageInWords } from "@/lib/dates";

/** Beyond this many notes a place is only said to have that many or more. */
export const countedNotes = 10;

/** "6 notes, updated 3 weeks ago" */
export function writingInWords({ notes, newestAt }: Pick<ListedPlace, "notes" | "newestAt">): string {
  if (notes === 0) return "No notes yet";
  const many = notes >= countedNotes ? `${countedNotes} notes or more` : notes === 1 ? "1 note" : `${notes} notes`;
  return newestAt ? `${many}, updated ${ageInWords(newestAt)}` : many;
}

type Peopled = { population: number | null; populationYear: number | null };

/** "229,060 people in 2020"; null where nobody has said. */
export const peopleInWords = ({ population, populationYear }: Peopled) =>
  population ? `${figure(population)} people in ${populationYear}` : null;

type Mentions = { notes: number; present: number; missing: number; growing: number };

/** "mentioned in six notes: present 4, missing 2" */
export function mentionsInWords({ notes, present, missing, growing }: Mentions): string {
  if (notes === 0) return "not mentioned yet";
  const stances = Object.entries({ present, missing, "tried to grow it": growing }).filter(([, count]) => count > 0);
  return `mentioned in ${counted(notes, "note")}: ${stances.map(([word, count]) => (notes === 1 ? word : `${word} ${count}`)).join(", ")}`;
}

const all = new Intl.ListFormat("en-GB");

/** "Rochdale, Bolton and Bury" */
export const allOf = (names: readonly string[]) => all.format(names);

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type Shared = { themes: readonly string[]; sharesQuestion: boolean; isSameKind: boolean };

/** "writes about money and debt and housing, asks the same question, and is a London borough, too": in which way a place is alike. */
export function sharedInWords({ themes, sharesQuestion, isSameKind }: Shared, kind: string) {
  const said = [
    ...(themes.length > 0 ? [`writes about ${allOf(themes.map((name) => name.charAt(0).toLowerCase() + name.slice(1)))}`] : []),
    ...(sharesQuestion ? ["works on the same question"] : []),
    ...(isSameKind ? [`is a ${kind}`] : []),
  ];
  return `${allOf(said)}, too`;
}
