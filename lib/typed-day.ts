import { z } from "zod";

/** A day as people type it: "2027-12-31", or "31/12/2027" where the browser has no field for days. */
export const typedDay = z.preprocess(
  (typed) => (typeof typed === "string" ? asDay(typed.trim()) : typed),
  z.iso.date({ error: "Write the day like 31/12/2027." }),
);

function asDay(typed: string) {
  const [, date, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed) ?? [];
  return date && month ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : typed;
}
