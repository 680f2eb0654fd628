import { dayInWords, promiseInWords, spanInWords, timeInWords } from "@/lib/dates";

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"] as const;

const queueInWords = (before: number) => `${ordinals[before] ?? `Number ${before + 1}`} in the queue.`;

const sentInWords = (at: Date, now: Date) => {
  const today = dayInWords(at) === dayInWords(now);
  return `Sent ${today ? "" : `${dayInWords(at)}, `}${timeInWords(at).replace(/^0/, "")}.`;
};

/** "You will hear by 5pm tomorrow." */
export const promisedInWords = (at: Date, now = new Date()) =>
  at > now ? `You will hear by ${promiseInWords(at, now)}.` : "You should have heard by now: it is late, and not forgotten.";

type Waiting = {
  sentAt: Date | null;
  promisedAt: Date | null;
  before: number;
  /** What it waits for, where its author's things go live at once otherwise. */
  waitsFor?: string | null;
};

const reasons = new Map([["watched-words", "It waits since it contains words that we look at first."]]);

/** "Sent 9:12. Second in the queue. You will hear by 5pm tomorrow." */
export function waitingInWords({ sentAt, promisedAt, before, waitsFor }: Waiting, now = new Date()) {
  if (!sentAt || !promisedAt) return "";
  const said = [sentInWords(sentAt, now), queueInWords(before), promisedInWords(promisedAt, now), reasons.get(waitsFor ?? "")];
  return said.filter(Boolean).join(" ");
}

/** "Being looked at since 9:12. It cannot be changed just now. You will hear by 5pm tomorrow." */
export function lookedAtInWords({ since, promisedAt }: { since: Date; promisedAt: Date | null }, now = new Date()) {
  const today = dayInWords(since) === dayInWords(now);
  const at = `${today ? "" : `${dayInWords(since)}, `}${timeInWords(since).replace(/^0/, "")}`;
  const promised = promisedAt ? ` ${promisedInWords(promisedAt, now)}` : "";
  return `Being looked at since ${at}. It cannot be changed just now.${promised}`;
}

/** What the sender of a form is told. */
export const outcomeInWords = (sent: Waiting & { state: string }) =>
  sent.state === "published" ? "It is on the page now. Thank you." : waitingInWords(sent);

/** "3 hours left", or "2 hours past the promise". */
export function timeLeftInWords(promisedAt: Date, now = new Date()) {
  const left = promisedAt.getTime() - now.getTime();
  return left > 0 ? `${spanInWords(left)} left` : `${spanInWords(-left)} past the promise`;
}

/** How a contribution stands, for its author. */
export const stateWords = {
  draft: "Draft",
  sent: "Waiting",
  "in-review": "Being looked at",
  "changes-requested": "Came back to you",
  held: "Held",
  published: "Published",
  withdrawn: "Withdrawn by you",
  declined: "Declined",
  unpublished: "Taken down",
} as const;

/** What its author is told who is named another way. */
export const namedInWords = ({ byline }: { byline: string }) =>
  `From now on readers see: ${byline}. Staff still know who you are.`;
