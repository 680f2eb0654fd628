import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type Db, type House, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { identities, providerSignIns } from "@/db/schema/identities";
import { members } from "@/db/schema/members";
import type { Begun } from "@/features/identities/at-the-provider";
import { minutesAtTheProvider, minutesToSayAName } from "@/features/identities/limits";
import { answersFor, isTheDoor } from "@/features/identities/policy";
import type { Claims } from "@/features/identities/schema";
import type { Provider } from "@/lib/openid-settings";
import { allow, found } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

export const door = { house: "door" } as const;
const notHere = "People sign in at the door.";

type SettingOut = Begun & { issuer: string; browser: string; next: string; memberId: string | null };

/** Remembers that this browser is at a provider now. */
export async function setOut(by: House, { state, verifier, browser, ...row }: SettingOut) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), notHere);
    const [made] = await db
      .insert(providerSignIns)
      .values({
        issuer: row.issuer,
        nonce: row.nonce,
        next: row.next,
        memberId: row.memberId,
        stateHash: hashOf(state),
        codeVerifier: verifier,
        browserHash: hashOf(browser),
        expiresAt: sql`now() + make_interval(mins => ${minutesAtTheProvider})`,
      })
      .returning({ id: providerSignIns.id });
    return found(made, notHere);
  });
}

/** What this browser set out with, once: whoever brings the same state again, or from elsewhere, is told that it is over. */
export async function takeBack(by: House, { issuer, state, browser }: { issuer: string; state: string; browser: string }) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), notHere);
    const [taken] = await db
      .update(providerSignIns)
      .set({ answeredAt: sql`now()` })
      .where(
        and(
          eq(providerSignIns.stateHash, hashOf(state)),
          eq(providerSignIns.browserHash, hashOf(browser)),
          eq(providerSignIns.issuer, issuer),
          isNull(providerSignIns.answeredAt),
          gt(providerSignIns.expiresAt, sql`now()`),
        ),
      )
      .returning({
        id: providerSignIns.id,
        nonce: providerSignIns.nonce,
        verifier: providerSignIns.codeVerifier,
        next: providerSignIns.next,
        memberId: providerSignIns.memberId,
      });
    return found(taken, "This way in is over. Begin again.");
  });
}

type In = { member: { id: string; staffRole: string | null }; isNew: boolean };
type Instead = "closed" | "has-account" | "unproven" | "say-a-name";

/**
 * Whose identity it is: issuer and subject decide, and nothing else. Somebody new gets an account when their provider
 * answers for an address that no account has; an account that is there already is never given to them.
 */
export async function comeInByProvider(
  by: House,
  { provider, claims, signInId }: { provider: Provider; claims: Claims; signInId: string },
) {
  return writing(by, async (db): Promise<In | Instead> => {
    allow(isTheDoor(by), notHere);
    const { subject, email, name } = claims;
    await oneAtATime(db, provider.issuer, subject);
    const known = await holderOf(db, provider.issuer, subject);
    if (known?.isClosed) return "closed";
    if (known) {
      await db.update(identities).set({ lastUsedAt: sql`now()`, email }).where(eq(identities.id, known.identityId));
      return { member: known.member, isNew: false };
    }
    if (!answersFor(provider, claims)) return "unproven";
    if (await hasAccount(db, email)) return "has-account";
    if (!name) {
      await db
        .update(providerSignIns)
        .set({
          shownSubject: subject,
          shownEmail: email,
          expiresAt: sql`now() + make_interval(mins => ${minutesToSayAName})`,
        })
        .where(eq(providerSignIns.id, signInId));
      return "say-a-name";
    }
    const member = await openAccountWith(db, { issuer: provider.issuer, subject, email, name });
    return member ? { member, isNew: true } : "has-account";
  });
}

/** An account and the identity that opens it. Undefined where the address has been taken meanwhile. */
export async function openAccountWith(db: Db, shown: { issuer: string; subject: string; email: string; name: string }) {
  const { issuer, subject, email, name } = shown;
  const [member] = await db
    .insert(members)
    .values({ name, email })
    .onConflictDoNothing()
    .returning({ id: members.id, staffRole: members.staffRole });
  if (!member) return undefined;
  const [made] = await db
    .insert(identities)
    .values({ memberId: member.id, issuer, subject, email, lastUsedAt: sql`now()` })
    .returning({ id: identities.id });
  const of = { memberId: null, ofMemberId: member.id };
  await record(db, { ...of, deed: "openAccount", noun: "member", nounId: member.id });
  if (made) await record(db, { ...of, deed: "connectIdentity", noun: "identity", nounId: made.id });
  return member;
}

/** One identity is dealt with at a time, wherever it comes from. */
export const oneAtATime = (db: Db, issuer: string, subject: string) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`identity ${issuer} ${subject}`}, 0))`);

export async function holderOf(db: Db, issuer: string, subject: string) {
  const [row] = await db
    .select({
      identityId: identities.id,
      member: { id: members.id, staffRole: members.staffRole },
      isClosed: sql<boolean>`${members.suspendedAt} is not null or ${members.closedAt} is not null`,
    })
    .from(identities)
    .innerJoin(members, eq(members.id, identities.memberId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return row;
}

async function hasAccount(db: Db, email: string) {
  const rows = await db.select({ id: members.id }).from(members).where(eq(members.email, email));
  return rows.length > 0;
}
