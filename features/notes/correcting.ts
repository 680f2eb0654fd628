import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteEdits, notes, noteVersions } from "@/db/schema/notes";
import { notForYou, whyNot } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { isWaiting } from "@/features/contributions/policy";
import { allowAsSeen } from "@/features/notes/as-seen";
import { canCorrectNote } from "@/features/notes/deciding-policy";
import { keepVersion } from "@/features/notes/draft-row";
import { type FormWords, sameWords } from "@/features/notes/form-words";
import { howMuchChanged, isLight } from "@/features/notes/light-correction";
import { lockNote } from "@/features/notes/lock-note";
import type { From } from "@/features/notes/note-in-letters";
import { parts, type Texts } from "@/features/notes/parts";
import { sendCorrected } from "@/features/notes/review-letters";
import { comparedWords } from "@/features/notes/shown-words";
import { storedWords } from "@/features/notes/stored-words";
import { firstSentence } from "@/lib/first-sentence";
import { markdown } from "@/lib/markdown";
import { allow, Refusal } from "@/lib/refusal";

type Correction = { id: string; version: number; reason: string } & Texts & From;

/** Spelling, or what could tell who somebody is. What it said before is kept, and its author reads what was changed and why. */
export async function correctNote(member: Member, { id, version, reason, siteUrl, ...texts }: Correction) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, notForYou);
    const waits = isWaiting(note) || note.state === "published";
    allow(canCorrectNote(member, note), await whyNot(db, { id, waits }));
    await allowAsSeen(db, note, version);
    await allowNoEdit(db, id);
    const before = await storedWords(db, id);
    const after = { ...before };
    for (const { field } of parts) after[field] = texts[field] ? [texts[field]] : [];
    allowLight(before, after);
    await keepBefore(db, member, note, before);
    await db
      .update(notes)
      .set({
        ...columnsOf(texts),
        version: version + 1,
        ...(note.state === "published" ? { editedAt: sql`now()` } : {}),
      })
      .where(eq(notes.id, id));
    await keepVersion(db, member, id, "corrected", await storedWords(db, id));
    await db.execute(sql`select note_was_corrected(${id})`);
    await record(db, { deed: "correctNote", ...deedOn(member, "note", note), reason });
    await sendCorrected(db, note, { reason, siteUrl, changed: await comparedWords(db, before, after) });
    return { slug: note.slug, state: note.state };
  });
}

/** They would put the mistakes back when they are published. */
async function allowNoEdit(db: Db, id: string) {
  const waiting = await db.select({ id: noteEdits.noteId }).from(noteEdits).where(eq(noteEdits.noteId, id));
  allow(waiting.length === 0, "New words are waiting for this note. Decide on them first.");
}

function allowLight(before: FormWords, after: FormWords) {
  const text = (words: FormWords) => parts.map(({ field }) => words[field]?.[0] ?? "");
  const much = howMuchChanged(text(before), text(after));
  if (much.changed === 0) throw new Refusal("Nothing is different from what it says now.");
  if (isLight(much)) return;
  throw new Refusal(
    `This would change ${much.changed} of ${much.all} words, more than a tenth: that is its author’s to do. Ask for changes instead; what you wrote is kept here.`,
  );
}

/** What it says now is among its versions already, if it was sent or published as it is. */
async function keepBefore(db: Db, member: Member, note: { id: string }, words: FormWords) {
  const kept = await db
    .select({ words: noteVersions.words })
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, note.id), inArray(noteVersions.kind, ["sent", "published", "corrected"])))
    .orderBy(desc(noteVersions.number))
    .limit(1);
  if (kept[0] && sameWords({ ...kept[0].words, readerId: [] }, words)) return;
  await keepVersion(db, member, note.id, "published", words);
}

const columnsOf = ({ title, setOut, worked, challenging, learned, nextText }: Texts) => ({
  title,
  setOut,
  setOutHtml: markdown(setOut),
  worked,
  workedHtml: markdown(worked),
  challenging,
  challengingHtml: markdown(challenging),
  learned,
  learnedHtml: markdown(learned),
  learnedFirst: firstSentence(learned),
  nextText,
});
