import ical, { ICalCalendarMethod } from "ical-generator";
import { ukMoment } from "@/lib/dates";

type Entry = {
  /** A uuid: what it is called for ever, whatever its address. */
  id: string;
  title: string;
  /** "2018-06-12", and as a clock in the UK shows it: "14:00". Without a time it takes the day. */
  on: string;
  startsAt: string | null;
  endsAt: string | null;
  where: string;
  about: string;
  href: string;
  /** How often it has changed, and when it last did: calendars take over what is newer. */
  version: number;
  changedAt: Date;
};

/** Days with their times and places as a calendar reads them (RFC 5545). Of the same entries it is the same to the letter. */
export function calendar({ name, entries }: { name: string; entries: readonly Entry[] }): string {
  const told = ical({
    name: escaped(plain(name)),
    prodId: { company: "Hereabouts", product: "Workshops", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
  });
  for (const { id, title, on, startsAt, endsAt, where, about, href, version, changedAt } of entries)
    told.createEvent({
      id,
      summary: plain(title),
      location: plain(where),
      description: about ? plain(about) : null,
      url: href,
      // In universal time: so no calendar has to know when clocks change here.
      start: startsAt ? ukMoment(on, startsAt) : new Date(`${on}T00:00:00Z`),
      end: startsAt && endsAt ? ukMoment(on, endsAt) : null,
      allDay: startsAt === null,
      sequence: version,
      stamp: changedAt,
      lastModified: changedAt,
    });
  return `${told.toString().trimEnd()}\r\n`;
}

// A calendar has no way to say these.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unsayable = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

const plain = (text: string) => text.toWellFormed().replace(/\r\n?/g, "\n").replace(unsayable, " ");

/** The library escapes what it is told of an entry, but not how the calendar is called. */
const escaped = (text: string) => text.replace(/\n/g, " ").replace(/[\\;,]/g, "\\$&");
