import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { deedOn } from "@/features/contributions/deed-on";
import { hasLeft } from "@/features/contributions/sending";
import { withFilesCopied } from "@/features/notes/adding-a-file";
import { canBeginAnew } from "@/features/notes/deciding-policy";
import { putDraft } from "@/features/notes/draft-row";
import { begin } from "@/features/notes/drafting";
import { lockIfThere, lockNote } from "@/features/notes/lock-note";
import { storedWords } from "@/features/notes/stored-words";
import { allow } from "@/lib/refusal";

/** A new draft with the words of a note that was declined. `newId` comes from the form, so that sending it twice makes one. */
export async function beginAnew(member: Member, { id, newId }: { id: string; newId: string }) {
  return writing(member, async (db) => {
    const declined = await lockNote(db, id, "This note is not here any more.");
    allow(declined.authorId === member.id && declined.state === "declined", "Only what was declined is begun anew.");
    allow(canBeginAnew(member, declined), hasLeft);
    const there = await lockIfThere(db, newId);
    if (there) return { slug: there.slug };
    const words = { ...(await storedWords(db, id)), readerId: [] };
    const draft = await begin(db, member, newId, words);
    await putDraft(db, newId, 1, await withFilesCopied(db, member, draft, words));
    await record(db, { deed: "beginAnew", ...deedOn(member, "note", draft), version: draft.version });
    return { slug: draft.slug };
  });
}
