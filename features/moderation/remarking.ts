import { and, eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { colleagueRemarks } from "@/db/schema/waiting";
import { notForYou } from "@/features/contributions/deciding";
import { bare } from "@/features/moderation/claiming";
import { isContribution, type Which } from "@/features/moderation/key";
import { lockWaiting } from "@/features/moderation/lock-waiting";
import { canRemarkToColleagues } from "@/features/moderation/policy";
import { allow, found } from "@/lib/refusal";

/** `id` is the remark's own, from the form, so that sending it twice makes one. */
type Remark = { id: string; about: Which; words: string };

/** A word to the other moderators about something that waits. Its author never reads it. */
export async function remarkToColleagues(member: Member, { id, about, words }: Remark) {
  return writing(member, async (db) => {
    const item = await lockWaiting(db, member, about);
    allow(canRemarkToColleagues(member, item), notForYou);
    allow(isContribution(about.noun), "Moderators talk about what partners have written.");
    const thing = bare(about.noun);
    const made = await db
      .insert(colleagueRemarks)
      .values({ id, noun: thing, itemId: about.id, placeId: item.placeId, words, madeById: member.id })
      .onConflictDoNothing()
      .returning({ id: colleagueRemarks.id });
    if (made.length > 0)
      await record(db, {
        memberId: member.id,
        deed: "remarkToColleagues",
        noun: thing,
        nounId: about.id,
        ...(item.placeId ? { placeId: item.placeId } : {}),
      });
    return { id };
  });
}

/** One's own. */
export async function removeColleagueRemark(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canRemarkToColleagues(member, null), notForYou);
    const [remark] = await db
      .delete(colleagueRemarks)
      .where(and(eq(colleagueRemarks.id, id), eq(colleagueRemarks.madeById, member.id)))
      .returning({ itemId: colleagueRemarks.itemId, placeId: colleagueRemarks.placeId, noun: colleagueRemarks.noun });
    const gone = found(remark, "This remark is not here any more.");
    await record(db, {
      memberId: member.id,
      deed: "removeColleagueRemark",
      noun: nounOf(gone.noun),
      nounId: gone.itemId,
      ...(gone.placeId ? { placeId: gone.placeId } : {}),
    });
    return { id };
  });
}

const nouns = ["note", "insight", "comment", "follow-up"] as const;
const nounOf = (text: string) => nouns.find((one) => one === text) ?? "note";
