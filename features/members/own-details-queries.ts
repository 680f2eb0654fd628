import { eq } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { members } from "@/db/schema/members";
import { canDeclineLetters, canDeclineMornings } from "@/features/members/policy";

/** What a member says of themselves, and which letters they would rather not have. */
export async function getOwnDetails(viewer: Member) {
  const [row] = await reading(viewer, (db) =>
    db
      .select({
        name: members.name,
        jobTitle: members.jobTitle,
        about: members.about,
        email: members.email,
        dateLanguage: members.dateLanguage,
        declinedLetters: members.declinedLetters,
      })
      .from(members)
      .where(eq(members.id, viewer.id)),
  );
  return row
    ? { ...row, can: { declineLetters: canDeclineLetters(viewer), declineMornings: canDeclineMornings(viewer) } }
    : null;
}
