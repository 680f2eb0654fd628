import { and, desc, eq, gt, inArray } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { noteVersions } from "@/db/schema/notes";
import { changedSince } from "@/features/contributions/deciding";
import { comparedWords } from "@/features/notes/shown-words";
import { Refusal } from "@/lib/refusal";

/** Ends a decision on words that have become others since, and says who changed what. */
export async function allowAsSeen(db: Db, note: { id: string; version: number }, seen: number) {
  if (note.version === seen) return;
  const [last] = await db
    .select({ deed: ledger.deed, name: members.name })
    .from(ledger)
    .leftJoin(members, eq(members.id, ledger.memberId))
    .where(and(eq(ledger.nounId, note.id), gt(ledger.version, seen), inArray(ledger.deed, ["sendNoteAgain", "correctNote"])))
    .orderBy(desc(ledger.at), desc(ledger.id))
    .limit(1);
  if (!last) throw new Refusal(changedSince);
  const did = last.deed === "correctNote" ? "corrected this" : "sent this again with other words";
  throw new Refusal(
    `${last.name ?? "Its author"} has ${did} since you opened it.${await different(db, note.id)} Look at it again.`,
  );
}

/** The same for the new words that wait for a published note, which are known by when they were sent. */
export async function allowEditAsSeen(db: Db, edit: { noteId: string; sentAt: Date }, seen: number) {
  if (edit.sentAt.getTime() === seen) return;
  throw new Refusal(
    `Its author has sent other words since you opened these.${await different(db, edit.noteId)} Look at them again.`,
  );
}

async function different(db: Db, noteId: string) {
  const what = await changedLast(db, noteId);
  return what.length > 0 ? ` What is different: ${new Intl.ListFormat("en-GB").format(what)}.` : "";
}

async function changedLast(db: Db, noteId: string) {
  const [now, before] = await db
    .select({ words: noteVersions.words })
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, noteId), inArray(noteVersions.kind, ["sent", "corrected"])))
    .orderBy(desc(noteVersions.number))
    .limit(2);
  if (!now || !before) return [];
  return (await comparedWords(db, before.words, now.words)).map(({ name }) => name.toLowerCase());
}
