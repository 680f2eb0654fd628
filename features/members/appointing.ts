import { eq } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { canAppoint } from "@/features/members/sign-in-policy";
import { allow, found } from "@/lib/refusal";

export const staffRoles = ["moderator", "editor", "administrator"] as const;
type Appointment = { email: string; staffRole: (typeof staffRoles)[number] };

/** Gives a staff role to the member with this address, who is made where there is none. Answers who, and what they were. */
export async function appoint(by: House, { email, staffRole }: Appointment) {
  return writing(by, async (db) => {
    allow(canAppoint(by), "Administrators give staff roles.");
    const [name = email] = email.split("@");
    const made = await db.insert(members).values({ name, email }).onConflictDoNothing().returning({ id: members.id });
    const [row] = await db
      .select({ id: members.id, name: members.name, staffRole: members.staffRole })
      .from(members)
      .where(eq(members.email, email))
      .for("update");
    const member = found(row, "This address could not be added.");
    await db.update(members).set({ staffRole }).where(eq(members.id, member.id));
    await record(db, {
      memberId: null,
      deed: "appoint",
      noun: "member",
      nounId: member.id,
      ofMemberId: member.id,
      before: { staffRole: member.staffRole },
    });
    return { id: member.id, name: member.name, isNew: made.length > 0, before: member.staffRole };
  });
}
