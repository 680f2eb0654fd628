import type { Db } from "@/db/doors";
import { buttonTo, type From, type LetterPart, writeTo } from "@/features/contributions/letter-to-author";
import { dayInWords } from "@/lib/dates";

export type { From } from "@/features/contributions/letter-to-author";

/** How a letter speaks of what was decided on. */
export type About = {
  /** Whoever looks after it now. */
  authorId: string;
  /** "your note “Ringing first”", "your comment" */
  yours: string;
  /** For the subject: its title, or how it begins. */
  called: string;
  /** The text, part by part, as it was typed. */
  text: LetterPart[];
  /** What else is said with the decision: remarks on passages. */
  remarks?: LetterPart[];
  /** What its author can know of it when it is published. */
  facts?: [name: string, value: string][];
  /** Where it stands, for everybody who may read it. */
  seeAt: string;
  changeAt: string;
  /** Where its author finds it. */
  ownAt: string;
  /** Whoever asked for changes is offered it first when it is sent again. */
  isOfferedFirst?: true;
  /** What its author can do next with what was declined. */
  afterDeclining: string;
};

type Told = From & {
  reason?: string;
  /** Where more is said than the reason: what readers are told, and what the author alone is. */
  why?: LetterPart[];
  decisionId?: string;
  promisedAt?: Date;
};
type Decided = keyof typeof letters;

/** Tells the author of every decision, with its reason and their text, in the transaction that takes it. */
export function tellDecision(db: Db, decision: Decided, about: About, told: Told) {
  const { subject, body, isPlain } = letters[decision](about, told);
  const declinable = isPlain && !about.remarks?.length ? "published" : undefined;
  return writeTo(db, about.authorId, (site) => ({ subject, body: body(site) }), {
    declinable,
    siteUrl: told.siteUrl,
  });
}

/** What its author has a right to, whatever they were told: once, somebody else. */
export const appealInLetter = ({ decisionId, siteUrl }: Pick<Told, "decisionId" | "siteUrl">): LetterPart[] =>
  decisionId
    ? [
        "If you think that this is wrong, you can ask once that somebody else looks at it, who did not take the decision. They answer in words, within the time that we promise for everything.",
        ...buttonTo(siteUrl, `/me/appeals/${decisionId}`, "Ask somebody else to look"),
      ]
    : [];

type Letter = { subject: string; body: (site: string) => LetterPart[]; isPlain?: boolean };

const quoted = (reason = ""): LetterPart => ({ quote: reason });
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const letters = {
  return: (about: About, told: Told): Letter => ({
    subject: `Changes requested: ${about.called}`,
    body: (site) => [
      `Not published yet. A moderator of ${site} has read ${about.yours} and asks you to change something:`,
      quoted(told.reason),
      ...(about.remarks ?? []),
      `Nothing has to be typed again: the form holds your text as it is. Change it and send it again${about.isOfferedFirst ? ", and the same moderator is offered it first" : ""}.`,
      ...buttonTo(told.siteUrl, about.changeAt, "Change it and send it again"),
      "Here is your text:",
      ...about.text,
      ...appealInLetter(told),
    ],
  }),
  hold: (about: About, told: Told): Letter => ({
    subject: `Held for now: ${about.called}`,
    body: (site) => [
      `A moderator of ${site} holds ${about.yours} for now, out of care for the people in it, and says why:`,
      quoted(told.reason),
      ...(about.remarks ?? []),
      "You need do nothing. Nobody but you and the moderators sees it meanwhile, and you hear by letter how it goes on.",
      ...buttonTo(told.siteUrl, about.ownAt, "See how it stands"),
      "Here is your text:",
      ...about.text,
      ...appealInLetter(told),
    ],
  }),
  release: (about: About, { siteUrl, promisedAt }: Told): Letter => ({
    subject: `No longer held: ${about.called}`,
    body: (site) => [
      `${capital(about.yours)} is not held any more on ${site}. It waits to be decided on again${promisedAt ? `, and you will hear by 5pm on ${dayInWords(promisedAt)}` : ""}.`,
      ...buttonTo(siteUrl, about.ownAt, "See how it stands"),
      "Here is your text:",
      ...about.text,
    ],
  }),
  decline: (about: About, told: Told): Letter => ({
    subject: `Declined: ${about.called}`,
    body: (site) => [
      `A moderator of ${site} has declined ${about.yours}, and says why:`,
      quoted(told.reason),
      ...(about.remarks ?? []),
      about.afterDeclining,
      ...buttonTo(told.siteUrl, about.ownAt, "See how it stands"),
      "Here is your text:",
      ...about.text,
      ...appealInLetter(told),
    ],
  }),
  unpublish: (about: About, told: Told): Letter => ({
    subject: `Taken down: ${about.called}`,
    body: (site) => [
      `A moderator has taken down ${about.yours} on ${site}, and says why:`,
      ...(told.why ?? [quoted(told.reason)]),
      "Your text is kept, and you can still read it under your contributions. Here it is:",
      ...about.text,
      ...buttonTo(told.siteUrl, about.ownAt, "See how it stands"),
      ...appealInLetter(told),
    ],
  }),
  publish: (about: About, { siteUrl }: Told): Letter => ({
    subject: `Published: ${about.called}`,
    isPlain: true,
    body: (site) => [
      `${capital(about.yours)} is published on ${site}.`,
      ...(about.facts ? [{ facts: about.facts }] : []),
      ...(about.remarks ?? []),
      ...(about.facts ? [] : about.text),
      ...buttonTo(siteUrl, about.seeAt, "See it"),
      "You can send new words for it at any time; the old ones stay up until they are looked at.",
    ],
  }),
  restore: (about: About, { siteUrl }: Told): Letter => ({
    subject: `Published again: ${about.called}`,
    body: (site) => [
      `${capital(about.yours)} had been taken down on ${site}. It is published again, with the same words and for the same readers.`,
      ...(about.facts ? [] : about.text),
      ...buttonTo(siteUrl, about.seeAt, "See it"),
    ],
  }),
  "show-again": (about: About, { siteUrl }: Told): Letter => ({
    subject: `Shown again: ${about.called}`,
    body: (site) => [
      `${capital(about.yours)} was hidden on ${site}, as somebody had told us that a person could be recognised in it. A moderator has looked: it is shown again, with the same words and for the same readers.`,
      ...(about.facts ? [] : about.text),
      ...buttonTo(siteUrl, about.seeAt, "See it"),
    ],
  }),
  "publish-edit": (about: About, { siteUrl }: Told): Letter => ({
    subject: `Your new words are published: ${about.called}`,
    isPlain: true,
    body: (site) => [
      `Your new words for ${about.yours} are published on ${site}, in the place of the old ones.`,
      ...(about.facts ? [{ facts: about.facts }] : about.text),
      ...buttonTo(siteUrl, about.seeAt, "See it"),
    ],
  }),
  "return-edit": (about: About, told: Told): Letter => ({
    subject: `Changes requested: your new words for ${about.called}`,
    body: (site) => [
      `Not published yet. A moderator of ${site} has read your new words for ${about.yours} and asks you to change something. Until then the old words stay up.`,
      quoted(told.reason),
      ...buttonTo(told.siteUrl, about.changeAt, "Change them and send them again"),
      "Here is what you sent:",
      ...about.text,
      ...appealInLetter(told),
    ],
  }),
};
