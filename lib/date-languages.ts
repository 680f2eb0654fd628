/** How a reader may have dates written: in a language, or in numbers. */
export const dateLanguages = ["en-GB", "cy", "gd", "ga", "pl", "numbers"] as const;
export type DateLanguage = (typeof dateLanguages)[number];

const zone = "Europe/London";
const inWords = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
} as const;

/** "19 December 2018", "19 Rhagfyr 2018", "2018-12-19": the day or the month that it is in the UK at that moment. */
export function writeDate(at: Date, { language, as }: { language: DateLanguage; as: "day" | "month" }): string {
  if (language !== "numbers") return format(language, as).format(at);
  const iso = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    at,
  );
  return as === "day" ? iso : iso.slice(0, 7);
}

/** "April to June 2018", "Ebrill – Mehefin 2018", "2018-04 – 2018-06". */
export function writeMonths(from: Date, to: Date, language: DateLanguage): string {
  if (language !== "numbers") return format(language, "month").formatRange(from, to);
  const [first, last] = [from, to].map((at) => writeDate(at, { language, as: "month" }));
  return first === last ? `${first}` : `${first} – ${last}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once a language: making one takes longer than a hundred dates. */
function format(language: string, as: keyof typeof inWords) {
  const made = formats.get(language + as) ?? new Intl.DateTimeFormat(language, { timeZone: zone, ...inWords[as] });
  formats.set(language + as, made);
  return made;
}
