const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const thousands = new Intl.NumberFormat("en-GB");

/** "no notes", "one note", "six notes", "1,200 notes": words up to ten, figures from there. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${words[count] ?? thousands.format(count)} ${count === 1 ? one : many}`;
}

/** "8,000" */
export const figure = (count: number) => thousands.format(count);
