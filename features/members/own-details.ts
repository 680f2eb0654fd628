import { eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { members } from "@/db/schema/members";
import type { OwnDetails } from "@/features/members/own-details-schema";
import { canDeclineLetters, canDeclineMornings } from "@/features/members/policy";
import { type DeclinableLetter, goesToAnybody, goesToLeads } from "@/lib/declinable-letters";
import { allow } from "@/lib/refusal";

function mayDecline(member: Member, letter: DeclinableLetter) {
  if (goesToAnybody(letter)) return true;
  return goesToLeads(letter) ? canDeclineLetters(member) : canDeclineMornings(member);
}

/** What a member says of themselves. What they have published keeps the name it was published under. */
export async function changeOwnDetails(member: Member, { declinedLetters, ...details }: OwnDetails) {
  return writing(member, async (db) => {
    const [before] = await db
      .select({ name: members.name, jobTitle: members.jobTitle, dateLanguage: members.dateLanguage })
      .from(members)
      .where(eq(members.id, member.id))
      .for("update");
    allow(before !== undefined, "Your account is not open any more.");
    const theirs = declinedLetters.filter((letter) => mayDecline(member, letter));
    await db
      .update(members)
      .set({ ...details, declinedLetters: theirs })
      .where(eq(members.id, member.id));
    await record(db, {
      memberId: member.id,
      deed: "changeOwnDetails",
      noun: "member",
      nounId: member.id,
      ofMemberId: member.id,
      before,
    });
    return { id: member.id };
  });
}
