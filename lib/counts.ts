const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const thousands = new Intl.NumberFormat("en-GB");

/** "no notes", "one note", "six notes", "1,200 notes": words up to ten, figures from there. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${words[count] ?? thousands.format(count)} ${count === 1 ? one : many}`;
}

/** How far things are counted that may be many: past it, "or more" is enough to know. */
export const mostCounted = 50;

/** The same for what was counted no further than that: "50 notes or more". */
export function countedSoFar(count: number, one: string, many = `${one}s`): string {
  return count >= mostCounted ? `${mostCounted} ${many} or more` : counted(count, one, many);
}

/** "8,000" */
export const figure = (count: number) => thousands.format(count);
