/** Dates as people here write them, in UK time. */
const zone = "Europe/London";
const day = new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
const month = new Intl.DateTimeFormat("en-GB", { timeZone: zone, month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long" });
const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });

/** "19 December 2018" */
export const dayInWords = (at: Date | string) => day.format(new Date(at));
/** "December 2018" */
export const monthInWords = (at: Date | string) => month.format(new Date(at));
/** "14:25" */
export const timeInWords = (at: Date) => clock.format(at);
/** "19 December 2018, 14:25" */
export const momentInWords = (at: Date) => `${day.format(at)}, ${clock.format(at)}`;
/** "2018-12-19", the day it is in the UK at that moment. */
export const dayOf = (at: Date) => isoDay.format(at);

/** "April 2018", or "April to June 2018", or "December 2017 to March 2018". Takes days. */
export function monthsInWords(from: string, to: string) {
  const start = monthInWords(from);
  const end = monthInWords(to);
  if (start === end) return start;
  return from.slice(0, 4) === to.slice(0, 4) ? `${start.replace(/ \d+$/, "")} to ${end}` : `${start} to ${end}`;
}

const dayNumber = (at: Date) => Math.round(Date.parse(`${dayOf(at)}T00:00:00Z`) / 86_400_000);

/** "3 weeks ago", "today", "in 2 days": how old or how near, in one round figure. */
export function ageInWords(at: Date, now = new Date()) {
  const days = dayNumber(now) - dayNumber(at);
  const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  if (Math.abs(days) < 14) return relative.format(-days, "day");
  if (Math.abs(days) < 60) return relative.format(-Math.round(days / 7), "week");
  if (Math.abs(days) < 730) return relative.format(-Math.round(days / 30.44), "month");
  return relative.format(-Math.round(days / 365.25), "year");
}

/** "20 minutes", "3 hours", "2 days": how long something has waited. */
export function spanInWords(milliseconds: number) {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const [count, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 2880
        ? [Math.round(minutes / 60), "hour"]
        : [Math.round(minutes / 1440), "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** The moment that a clock in the UK shows this: ("2018-12-19", "14:25"). */
export function ukMoment(onDay: string, time: string): Date {
  const asUtc = new Date(`${onDay}T${time}:00Z`);
  const shown = new Date(`${dayOf(asUtc)}T${timeInWords(asUtc)}:00Z`);
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()));
}

/** The Monday, in the UK, of the week of that moment, or so many weeks later: "2018-12-17". */
export function mondayOf(at: Date, weeksLater = 0) {
  const date = new Date(`${dayOf(at)}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 7 * weeksLater);
  return date.toISOString().slice(0, 10);
}

/** "17 to 23 December 2018", of a Monday. */
export function weekInWords(weekOn: string) {
  const monday = new Date(`${weekOn}T12:00:00Z`);
  const sunday = new Date(monday.getTime() + 6 * 24 * 60 * 60 * 1000);
  const [from, to] = [dayInWords(monday).split(" "), dayInWords(sunday).split(" ")];
  const same = from[2] === to[2] ? (from[1] === to[1] ? 1 : 2) : 3;
  return `${from.slice(0, same).join(" ")} to ${to.join(" ")}`;
}

/** Whether it is the morning of a working day in the UK: Monday to Friday, half past eight to noon. */
export function isWorkingMorning(at: Date) {
  const time = timeInWords(at);
  return new Date(`${dayOf(at)}T12:00:00Z`).getUTCDay() % 6 !== 0 && time >= "08:30" && time < "12:00";
}

/** 5pm in the UK, so many working days (Monday to Friday) after that moment. */
export function promiseFor(sentAt: Date, workingDays: number): Date {
  const date = new Date(`${dayOf(sentAt)}T12:00:00Z`);
  for (let left = workingDays; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return ukMoment(date.toISOString().slice(0, 10), "17:00");
}

/** "5pm today", "5pm tomorrow", "5pm on Wednesday", "5pm on 4 December": when the author will have heard. */
export function promiseInWords(promisedAt: Date, now = new Date()) {
  const days = dayNumber(promisedAt) - dayNumber(now);
  const hour = `${Number(timeInWords(promisedAt).slice(0, 2)) % 12 || 12}pm`;
  if (days === 0) return `${hour} today`;
  if (days === 1) return `${hour} tomorrow`;
  if (days > 1 && days < 7) return `${hour} on ${weekday.format(promisedAt)}`;
  return `${hour} on ${dayInWords(promisedAt).replace(/ \d{4}$/, "")}`;
}
