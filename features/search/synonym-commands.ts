import { eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { searchSynonyms } from "@/db/schema/search";
import { canEditSynonyms } from "@/features/search/synonym-policy";
import { allow, found } from "@/lib/refusal";

const notYours = "Editors say which words mean much the same.";

/** From now on each of these finds the others. The same form twice adds one line. */
export async function addSynonyms(member: Member, { id, words }: { id: string; words: string[] }) {
  return writing(member, async (db) => {
    allow(canEditSynonyms(member), notYours);
    const added = await db
      .insert(searchSynonyms)
      .values({ id, words, madeById: member.id })
      .onConflictDoNothing()
      .returning({ id: searchSynonyms.id });
    if (added.length > 0)
      await record(db, { memberId: member.id, deed: "addSynonyms", noun: "synonyms", nounId: id, after: { words } });
    return { words };
  });
}

export async function removeSynonyms(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canEditSynonyms(member), notYours);
    const [removed] = await db
      .delete(searchSynonyms)
      .where(eq(searchSynonyms.id, id))
      .returning({ words: searchSynonyms.words });
    const { words } = found(removed, "This line is not here any more.");
    await record(db, { memberId: member.id, deed: "removeSynonyms", noun: "synonyms", nounId: id, before: { words } });
    return { words };
  });
}
