import { asHtml } from "@/features/letters/letter-html";
import { asText } from "@/features/letters/letter-text";
import { linesOf, oneLine, subjectOf, webAddress } from "@/features/letters/letter-words";

type Part =
  /** A paragraph. It may hold what people typed: that can be no link, and no second line. */
  | string
  /** To be typed elsewhere, large enough to be read at arm's length: "123 456". */
  | { code: string }
  | { button: string; href: string }
  /** Lines such as "When: 3 May 2026 at 14:02". */
  | { facts: [name: string, value: string][] }
  /** Several to choose from, each its kind and what it is called; the words are the link. */
  | { links: { kind: string; words: string; href: string }[] }
  /** Somebody's own words, set apart, their lines kept. */
  | { quote: string };

type Told = {
  siteName: string;
  subject: string;
  /** In the order in which it is read. */
  body: Part[];
  /** Why this letter came, and what to do if it was not expected. */
  why: string;
  /** The address of /me/settings, in letters that their reader can choose not to get. */
  settings?: string;
};

/**
 * Every letter of the site, as plain text that stands by itself and as HTML that Outlook can read, with nothing to fetch.
 * Only `href`s and `settings` become links, whatever the words hold.
 *
 * @example
 * await enclose(db, {
 *   toAddress: email,
 *   ...letter({
 *     siteName,
 *     subject: `${inviter} invites you to ${siteName}`,
 *     body: [
 *       `${inviter} invites you to join ${organisation} on ${siteName}.`,
 *       { quote: message },
 *       { button: "See the invitation", href: `${siteUrl}/invitations/${token}` },
 *       { facts: [["Valid until", "3 May 2026"]] },
 *     ],
 *     why: `You get this because ${inviter} gave us your address. If you did not expect it, you need do nothing.`,
 *   }),
 * });
 */
export function letter({ siteName, subject, body, why, settings }: Told) {
  const written = {
    siteName: oneLine(siteName),
    subject: subjectOf(subject),
    body: body.map(writtenOf),
    why: oneLine(why),
    settings: settings === undefined ? undefined : webAddress(settings),
  };
  return { subject: written.subject, text: asText(written), html: asHtml(written) };
}

export type WrittenPart =
  | { paragraph: string }
  | { code: string }
  | { button: string; href: string }
  | { lines: string[] }
  | { links: { kind: string; words: string; href: string }[] }
  | { facts: { name: string; value: string }[] };

export type Written = {
  siteName: string;
  subject: string;
  body: WrittenPart[];
  why: string;
  settings: string | undefined;
};

function writtenOf(part: Part): WrittenPart {
  if (typeof part === "string") return { paragraph: oneLine(part) };
  if ("code" in part) return { code: oneLine(part.code) };
  if ("button" in part) return { button: oneLine(part.button), href: webAddress(part.href) };
  if ("links" in part)
    return {
      links: part.links.map(({ kind, words, href }) => ({
        kind: oneLine(kind),
        words: oneLine(words),
        href: webAddress(href),
      })),
    };
  if ("quote" in part) return { lines: linesOf(part.quote) };
  return { facts: part.facts.map(([name, value]) => ({ name: oneLine(name), value: oneLine(value) })) };
}
