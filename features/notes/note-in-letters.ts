import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import type { About } from "@/features/contributions/decision-letters";
import { type LetterPart, writeTo } from "@/features/contributions/letter-to-author";
import { type FormWords, wordOf } from "@/features/notes/form-words";
import { type Part, parts, type Texts } from "@/features/notes/parts";
import { found } from "@/lib/refusal";

/** Where people reach this site: only the web knows. */
export type From = { siteUrl: string };

export type Addressed = { id: string; authorId: string };
type Note = { slug: string; title: string; byline: string } & Record<Part, string>;

async function wordsOf(db: Db, id: string): Promise<Note> {
  const [note] = await db
    .select({
      slug: notes.slug,
      title: notes.title,
      byline: notes.byline,
      setOut: notes.setOut,
      worked: notes.worked,
      challenging: notes.challenging,
      learned: notes.learned,
      nextText: notes.nextText,
    })
    .from(notes)
    .where(eq(notes.id, id));
  return found(note, "This note is not here any more.");
}

/** A letter to whoever looks after the note now. */
export async function writeToAuthor(
  db: Db,
  { id, authorId }: Addressed,
  say: (note: Note, site: string) => { subject: string; body: LetterPart[] },
) {
  const note = await wordsOf(db, id);
  await writeTo(db, authorId, (site) => say(note, site));
}

type More = Pick<About, "remarks" | "facts"> & { sent?: Record<Part, string> };

/** How letters about decisions speak of a note; `sent` are new words for it. */
export async function aboutNote(db: Db, { id, authorId }: Addressed, { remarks, facts = [], sent }: More = {}): Promise<About> {
  const note = await wordsOf(db, id);
  return {
    authorId,
    yours: `your note “${note.title}”`,
    called: note.title,
    text: textOf(sent ?? note),
    remarks,
    facts: [["Named as", note.byline], ...facts],
    seeAt: `/notes/${note.slug}`,
    changeAt: `/notes/${note.slug}/edit`,
    ownAt: `/me#note-${id}`,
    isOfferedFirst: true,
    afterDeclining: "Your text is kept under your contributions, where you can begin a new note with its words.",
  };
}

/** The text, part by part, as it was typed. */
export const textOf = (words: Record<Part, string>): LetterPart[] =>
  parts.flatMap(({ field, name }) => (words[field] ? [`${name}:`, { quote: words[field] }] : []));

/** The texts of words as a form has them. */
export const textsIn = (words: FormWords): Texts => {
  const texts = { title: "", setOut: "", worked: "", challenging: "", learned: "", nextText: "" };
  for (const { field } of parts) texts[field] = wordOf(words, field);
  return texts;
};
