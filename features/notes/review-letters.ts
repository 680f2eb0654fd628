import type { Db } from "@/db/doors";
import { type Addressed, type From, textOf, writeToAuthor } from "@/features/notes/note-in-letters";
import { type Part, partName } from "@/features/notes/parts";
import type { Told } from "@/features/notes/remarks";
import type { ChangedPart } from "@/features/notes/shown-words";
import type { Piece } from "@/lib/compared";
import { dayInWords } from "@/lib/dates";

type Decided = From & { remarks: Told[] };
type WithReason = Decided & { reason: string };

export const sendChangesRequested = (db: Db, note: Addressed, { reason, remarks, siteUrl }: WithReason) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `Changes requested: ${words.title}`,
    body: [
      `Not published yet. A moderator of ${site} has read your note “${words.title}” and asks you to change something:`,
      { quote: reason },
      ...inLetter(remarks),
      "Nothing has to be typed again: the form holds your text as it is. Change it and send it again, and the same moderator is offered it first.",
      { button: "Change it and send it again", href: `${siteUrl}/notes/${words.slug}/edit` },
      "Here is your text:",
      ...textOf(words),
    ],
  }));

export const sendHeld = (db: Db, note: Addressed, { reason, remarks, siteUrl }: WithReason) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `Held for now: ${words.title}`,
    body: [
      `A moderator of ${site} holds your note “${words.title}” for now, out of care for the people in it, and says why:`,
      { quote: reason },
      ...inLetter(remarks),
      "You need do nothing. Nobody but you and the moderators sees it meanwhile, and you hear by letter how it goes on.",
      { button: "See your contributions", href: `${siteUrl}/me` },
      "Here is your text:",
      ...textOf(words),
    ],
  }));

export const sendReleased = (db: Db, note: Addressed, { siteUrl, promisedAt }: From & { promisedAt: Date }) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `No longer held: ${words.title}`,
    body: [
      `Your note “${words.title}” is not held any more on ${site}. It waits to be decided on again, and you will hear by 5pm on ${dayInWords(promisedAt)}.`,
      { button: "See your contributions", href: `${siteUrl}/me` },
    ],
  }));

export const sendDeclined = (db: Db, note: Addressed, { reason, remarks, siteUrl }: WithReason) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `Declined: ${words.title}`,
    body: [
      `A moderator of ${site} has declined your note “${words.title}”, and says why:`,
      { quote: reason },
      ...inLetter(remarks),
      "Your text is kept under your contributions, where you can begin a new note with its words. Here it is:",
      ...textOf(words),
      { button: "See your contributions", href: `${siteUrl}/me` },
    ],
  }));

export const sendPublished = (db: Db, note: Addressed, { remarks, siteUrl, readers }: Decided & { readers: string }) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `Published: ${words.title}`,
    body: [
      `Your note “${words.title}” is published on ${site}.`,
      {
        facts: [
          ["Named as", words.byline],
          ["Who can read it", readers],
        ],
      },
      ...inLetter(remarks),
      { button: "See it", href: `${siteUrl}/notes/${words.slug}` },
      "You can send new words for it at any time; the old ones stay up until they are looked at.",
    ],
  }));

export const sendEditPublished = (db: Db, note: Addressed, { siteUrl }: From) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `Your new words are published: ${words.title}`,
    body: [
      `Your new words for “${words.title}” are published on ${site}, in the place of the old ones.`,
      { facts: [["Named as", words.byline]] },
      { button: "See it", href: `${siteUrl}/notes/${words.slug}` },
    ],
  }));

type EditReturned = From & { reason: string; sent: Record<Part, string> };

export const sendEditReturned = (db: Db, note: Addressed, { reason, sent, siteUrl }: EditReturned) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `Changes requested: your new words for ${words.title}`,
    body: [
      `Not published yet. A moderator of ${site} has read your new words for “${words.title}” and asks you to change something. Until then the old words stay up.`,
      { quote: reason },
      { button: "Change them and send them again", href: `${siteUrl}/notes/${words.slug}/edit` },
      "Here is what you sent:",
      ...textOf(sent),
    ],
  }));

type Corrected = From & { reason: string; changed: ChangedPart[] };

export const sendCorrected = (db: Db, note: Addressed, { reason, changed, siteUrl }: Corrected) =>
  writeToAuthor(db, note, (words, site) => ({
    subject: `Corrected lightly: ${words.title}`,
    body: [
      `A moderator of ${site} has corrected a few words of your note “${words.title}”, and says why:`,
      { quote: reason },
      ...changed.flatMap(({ name, pieces }) => [`${name}:`, { quote: changesInWords(pieces).join("\n") }]),
      "What it said before is kept among its versions, where you see both beside each other.",
      { button: "See its versions", href: `${siteUrl}/notes/${words.slug}/versions` },
    ],
  }));

export const inLetter = (remarks: Told[]) =>
  remarks.flatMap(({ field, passage, remark }) => [
    passage ? `On “${partName(field)}”, where it says “${passage}”:` : `On “${partName(field)}”:`,
    { quote: remark },
  ]);

/** "“tel” is now “tell”", one line for each change. */
export function changesInWords(pieces: readonly Piece[]) {
  const lines: string[] = [];
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === "kept" || text.trim() === "") continue;
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (kind === "taken out" && next?.kind === "added" && next.text.trim())
      lines.push(`“${text.trim()}” is now “${next.text.trim()}”`);
    else if (kind === "taken out") lines.push(`“${text.trim()}” was taken out`);
    else if (!(before?.kind === "taken out" && before.text.trim())) lines.push(`“${text.trim()}” was added`);
  }
  return lines;
}
