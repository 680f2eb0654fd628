import type { Cited } from "@/features/references/cited";
import { firstSentence } from "@/lib/first-sentence";
import { asSentence, beginningOf, oneLineOf } from "@/lib/one-line";

export type Told = { title: string; learnedFirst: string; worked: string; challenging: string };

const longest = 240;

/** The first sentence of somebody's Markdown, or as much of it as a paragraph takes. */
const inBrief = (markdown: string) => beginningOf(oneLineOf(firstSentence(markdown)), longest);

/** A finding in one paragraph to lift into a paper: what was found, what was learned, what worked and what did not. */
export function paragraphOf({ title, learnedFirst, worked, challenging }: Told) {
  return {
    finding: asSentence(oneLineOf(title)),
    learned: asSentence(beginningOf(oneLineOf(learnedFirst), longest)),
    worked: worked ? asSentence(inBrief(worked)) : "",
    challenging: challenging ? asSentence(inBrief(challenging)) : "",
  };
}

/** "Source: Tom Ferriby, Ravensbeck Advice Network, Gateshead, April 2018. Hereabouts learning note HB-2018-0011," then its address. */
export const sourceOf = ({ byline, series }: Cited, { place, when }: { place: string; when: string }) =>
  `Source: ${byline}${byline.endsWith(` ${place}`) ? "" : `, ${place}`}, ${when}. ${series}, `;
