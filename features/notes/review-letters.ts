import type { Db } from "@/db/doors";
import { tellDecision } from "@/features/contributions/decision-letters";
import { type Addressed, aboutNote, type From, writeToAuthor } from "@/features/notes/note-in-letters";
import { type Part, partName } from "@/features/notes/parts";
import type { Told } from "@/features/notes/remarks";
import type { ChangedPart } from "@/features/notes/shown-words";
import type { Piece } from "@/lib/compared";

type Decided = From & { remarks: Told[] };
type WithReason = Decided & { reason: string; decisionId: string };

export const sendChangesRequested = async (db: Db, note: Addressed, { remarks, ...told }: WithReason) =>
  tellDecision(db, "return", await aboutNote(db, note, { remarks: inLetter(remarks) }), told);

export const sendHeld = async (db: Db, note: Addressed, { remarks, ...told }: WithReason) =>
  tellDecision(db, "hold", await aboutNote(db, note, { remarks: inLetter(remarks) }), told);

export const sendReleased = async (db: Db, note: Addressed, told: From & { promisedAt: Date }) =>
  tellDecision(db, "release", await aboutNote(db, note), told);

export const sendDeclined = async (db: Db, note: Addressed, { remarks, ...told }: WithReason) =>
  tellDecision(db, "decline", await aboutNote(db, note, { remarks: inLetter(remarks) }), told);

type Published = Decided & { readers: string };

export const sendPublished = async (db: Db, note: Addressed, { remarks, readers, siteUrl }: Published) => {
  const facts: [string, string][] = [["Who can read it", readers]];
  await tellDecision(db, "publish", await aboutNote(db, note, { remarks: inLetter(remarks), facts }), { siteUrl });
};

export const sendEditPublished = async (db: Db, note: Addressed, from: From) =>
  tellDecision(db, "publish-edit", await aboutNote(db, note), from);

type EditReturned = From & { reason: string; decisionId: string; sent: Record<Part, string> };

export const sendEditReturned = async (db: Db, note: Addressed, { sent, ...told }: EditReturned) =>
  tellDecision(db, "return-edit", await aboutNote(db, note, { sent }), told);

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
