import { type Cited, publisherOf, yearOf } from "@/features/references/cited";
import { nameWithInitials } from "@/features/references/person-in-order";
import { dayInWords } from "@/lib/dates";
import { asSentence } from "@/lib/one-line";

/** As one says it: who, when, what, which, where. The address comes last and bare, so that it can be followed from anywhere. */
export function plainly(cited: Cited): string {
  const { byline, title, series, licence, address } = cited;
  const which = [series, licence].filter(Boolean).join(", ");
  return `${byline} (${yearOf(cited)}). “${title}”. ${asSentence(which)} ${address}`;
}

/** A Harvard reference as universities in the UK have it; the title is set in italics, so it comes in three parts. */
export function inHarvard(cited: Cited, accessedOn: Date): { before: string; title: string; after: string } {
  const { author, title, series, address } = cited;
  const name = "person" in author ? nameWithInitials(author.person) : author.group;
  const publisher = publisherOf(cited);
  const house = publisher === name || series.startsWith(publisher) ? "" : ` ${asSentence(publisher)}`;
  const stop = asSentence(title) === title ? "" : ".";
  return {
    before: `${name} (${yearOf(cited)}) `,
    title,
    after: `${stop} ${asSentence(series)}${house} Available at: ${address} (Accessed: ${dayInWords(accessedOn)}).`,
  };
}

export function harvardLine(cited: Cited, accessedOn: Date) {
  const { before, title, after } = inHarvard(cited, accessedOn);
  return before + title + after;
}
