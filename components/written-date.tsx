import { type DateLanguage, writeDate, writeMonths } from "@/lib/date-languages";
import { dayOf, monthsInWords, timeInWords } from "@/lib/dates";
import { readersDateLanguage } from "@/lib/log";

type OfDay = { at: Date | string };

/** A day as its reader has chosen to have dates written. Where that is another language than the page's, it says which. */
export function Day({ at }: OfDay) {
  return <Written at={at} as="day" />;
}

export function Month({ at }: OfDay) {
  return <Written at={at} as="month" />;
}

/** A day with the time of it. */
export function Moment({ at }: { at: Date }) {
  return (
    <>
      <Day at={at} />, {timeInWords(at)}
    </>
  );
}

/** "April to June 2018". Takes days. */
export function Months({ from, to }: { from: string; to: string }) {
  const language = readersDateLanguage();
  if (language === "en-GB") return monthsInWords(from, to);
  return <span lang={langOf(language)}>{writeMonths(new Date(from), new Date(to), language)}</span>;
}

function Written({ at, as }: OfDay & { as: "day" | "month" }) {
  const language = readersDateLanguage();
  const date = new Date(at);
  const day = typeof at === "string" ? at.slice(0, 10) : dayOf(date);
  return (
    <time dateTime={as === "day" ? day : day.slice(0, 7)} lang={langOf(language)}>
      {writeDate(date, { language, as })}
    </time>
  );
}

/** Numbers are read in the page's own language. */
const langOf = (language: DateLanguage) => (language === "en-GB" || language === "numbers" ? undefined : language);
