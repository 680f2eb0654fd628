import { and, eq } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { identities } from "@/db/schema/identities";
import { members } from "@/db/schema/members";
import { siteName } from "@/db/site-name";
import { identityLetter } from "@/features/identities/identity-letter";
import { canChangeAccount, confirmFirst } from "@/features/members/policy";
import { allow, found } from "@/lib/refusal";

export const isAnothers =
  "This sign-in opens another account here. Sign in with it and disconnect it there, if that account is yours too.";

/** Asked before somebody is sent out to their provider, so that nobody goes in vain. */
export const mayConnect = (member: Member) => canChangeAccount(member);

type Shown = { provider: { issuer: string; name: string }; subject: string; email: string };

/** Another way into the asking member's own account. It is theirs by the code that they signed in with. */
export async function connectIdentity(member: Member, { provider, subject, email }: Shown) {
  return writing(member, async (db) => {
    allow(canChangeAccount(member), confirmFirst);
    const { issuer } = provider;
    const [made] = await db
      .insert(identities)
      .values({ memberId: member.id, issuer, subject, email })
      .onConflictDoNothing()
      .returning({ id: identities.id });
    if (!made) {
      // Row security shows one's own alone: whose else it is stays unsaid.
      const own = await db
        .select({ id: identities.id })
        .from(identities)
        .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject), eq(identities.memberId, member.id)));
      allow(own.length > 0, isAnothers);
      return { connected: false };
    }
    await record(db, {
      memberId: member.id,
      deed: "connectIdentity",
      noun: "identity",
      nounId: made.id,
      ofMemberId: member.id,
    });
    await tell(db, member, "connected", provider.name);
    return { connected: true };
  });
}

/** Takes a way in away again. A code to one's address always remains. */
export async function disconnectIdentity(member: Member, { id, nameOf }: { id: string; nameOf: (issuer: string) => string }) {
  return writing(member, async (db) => {
    allow(canChangeAccount(member), confirmFirst);
    const [gone] = await db
      .delete(identities)
      .where(and(eq(identities.id, id), eq(identities.memberId, member.id)))
      .returning({ issuer: identities.issuer });
    const { issuer } = found(gone, "This sign-in is disconnected already.");
    await record(db, {
      memberId: member.id,
      deed: "disconnectIdentity",
      noun: "identity",
      nounId: id,
      ofMemberId: member.id,
    });
    await tell(db, member, "disconnected", nameOf(issuer));
    return { disconnected: true };
  });
}

async function tell(db: Db, member: Member, what: "connected" | "disconnected", provider: string) {
  const [row] = await db.select({ email: members.email }).from(members).where(eq(members.id, member.id));
  const { email } = found(row, "This account is closed.");
  await enclose(db, { toAddress: email, ...identityLetter({ siteName: await siteName(db), provider, what }) });
}
