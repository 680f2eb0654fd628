import { sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { siteName } from "@/db/site-name";
import { whatCameOfItLetter } from "@/features/follow-ups/asking-letter";
import { isTheWorker } from "@/features/members/policy";
import { allow } from "@/lib/refusal";

/** So many authors at a time, that nobody waits for a long transaction. */
const atOnce = 50;

type Due = { noteId: string; placeId: string | null; title: string; slug: string; authorId: string; email: string | null };

/**
 * Asks the authors of notes that were published half a year ago what came of them: once a note, and by one letter each,
 * however many of theirs are due. Answers how many notes that were; the worker asks again until none is left.
 */
export async function askWhatCameOfIt(by: House, { siteUrl }: { siteUrl: string }) {
  return writing(by, async (db) => {
    allow(isTheWorker(by), "The worker asks what came of notes.");
    const { rows } = await db.execute<Due>(sql`
      select note_id as "noteId", place_id as "placeId", title, slug, author_id as "authorId", email from ask_what_came_of_it(${atOnce})`);
    const name = await siteName(db);
    for (const [email, notes] of byAddress(rows))
      await enclose(db, { toAddress: email, ...whatCameOfItLetter({ siteName: name, siteUrl, notes }) });
    for (const { noteId, placeId, authorId } of rows)
      await record(db, {
        memberId: null,
        deed: "askWhatCameOfIt",
        noun: "note",
        nounId: noteId,
        ofMemberId: authorId,
        placeId,
      });
    return { asked: rows.length, isMore: new Set(rows.map(({ authorId }) => authorId)).size === atOnce };
  });
}

/** Who would rather have no such letter finds on their page that they were asked. */
function byAddress(due: readonly Due[]) {
  const letters = new Map<string, Due[]>();
  for (const note of due) if (note.email) letters.set(note.email, [...(letters.get(note.email) ?? []), note]);
  return letters;
}
