import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Adapter } from "next-auth/adapters";
import { reading, writing } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { asMember, memberColumns } from "@/db/member";
import { record } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { sessions, type waysIn } from "@/db/schema/sessions";
import { Refusal } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";
import { sessionLimits } from "@/lib/session-limits";

const door = { house: "door" } as const;

type WayIn = { by: (typeof waysIn)[number]; browser?: string };

/** Signs a member in: a row in the database, and the token whose hash it holds. */
export async function beginSession(memberId: string, { by, browser = "" }: WayIn) {
  const token = newToken();
  const expires = new Date(Date.now() + sessionLimits.absolute);
  const row = { tokenHash: hashOf(token), memberId, signedInBy: by, browser, expiresAt: expires };
  await writing(door, async (db) => {
    const [session] = await db
      .insert(sessions)
      .values({ ...row, provedAt: provesItself.includes(by) ? sql`now()` : null })
      .returning({ id: sessions.id });
    await db.update(members).set({ lastSeenAt: sql`now()` }).where(eq(members.id, memberId));
    if (session)
      await record(db, { memberId: null, deed: "signIn", noun: "session", nounId: session.id, ofMemberId: memberId });
  });
  return { token, expires };
}

/**
 * Notes that a second factor was shown in this session, and gives it a new token: whatever knew the old one is out.
 * Answers null where the session has ended meanwhile.
 */
export async function proveSession(before: string, memberId: string) {
  const token = newToken();
  const proved = await writing(door, async (db) => {
    const [session] = await db
      .update(sessions)
      .set({ tokenHash: hashOf(token), provedAt: sql`now()` })
      .where(and(eq(sessions.tokenHash, hashOf(before)), eq(sessions.memberId, memberId)))
      .returning({ id: sessions.id, expires: sessions.expiresAt });
    if (session)
      await record(db, { memberId: null, deed: "showSecondFactor", noun: "session", nounId: session.id, ofMemberId: memberId });
    return session;
  });
  return proved && !(proved instanceof Refusal) ? { token, expires: proved.expires } : null;
}

const newToken = () => randomBytes(32).toString("base64url");

/** A passkey is both factors in one; the demonstration's people come in whole, so that everybody can try every role. */
const provesItself: readonly string[] = ["passkey", "demonstration"] satisfies WayIn["by"][];

/** Who holds this token, with all that decides what they may do: one query. */
export async function memberOfToken(token: string) {
  const [row] = await reading(door, (db) =>
    withKeptPlan(
      db
        .select({
          ...memberColumns,
          session: {
            id: sessions.id,
            begunAt: sessions.madeAt,
            lastSeenAt: sessions.lastSeenAt,
            provedAt: sessions.provedAt,
          },
        })
        .from(sessions)
        .innerJoin(members, eq(members.id, sessions.memberId))
        .where(and(eq(sessions.tokenHash, hashOf(token)), isAlive, isNull(members.suspendedAt), isNull(members.closedAt))),
    ),
  );
  if (!row) return null;
  const { id, begunAt, lastSeenAt, provedAt } = row.session;
  const isProved = provedAt !== null && provedAt.getTime() > Date.now() - sessionLimits.proof;
  return {
    member: asMember(row, { provedAt: isProved ? provedAt : null, session: { id, begunAt } }),
    expires: new Date(lastSeenAt.getTime() + sessionLimits.idle),
  };
}

const isAlive = and(
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.lastSeenAt, sql`now() - make_interval(secs => ${sessionLimits.idle / 1000})`),
);

/**
 * next-auth's database sessions, through our own doors: its ready-made Drizzle adapter holds a connection of its own,
 * which row security would answer with nothing. What sign-in by email needs is in features/members.
 */
export const adapter: Adapter = {
  createUser: noProvider,
  getUser: noProvider,
  getUserByEmail: noProvider,
  getUserByAccount: noProvider,
  updateUser: noProvider,
  linkAccount: noProvider,
  createSession: noProvider,
  async getSessionAndUser(sessionToken) {
    const holder = await memberOfToken(sessionToken);
    if (!holder) return null;
    const { member, expires } = holder;
    return {
      session: { sessionToken, userId: member.id, expires },
      user: { id: member.id, email: "", emailVerified: null, member },
    };
  },
  /** Called when it was last noted ten minutes ago or more. */
  async updateSession({ sessionToken }) {
    await writing(door, async (db) => {
      const [seen] = await db
        .update(sessions)
        .set({ lastSeenAt: sql`now()` })
        .where(eq(sessions.tokenHash, hashOf(sessionToken)))
        .returning({ memberId: sessions.memberId });
      if (seen) await db.update(members).set({ lastSeenAt: sql`now()` }).where(eq(members.id, seen.memberId));
    });
    return null;
  },
  async deleteSession(sessionToken) {
    await writing(door, async (db) => {
      const [ended] = await db
        .delete(sessions)
        .where(eq(sessions.tokenHash, hashOf(sessionToken)))
        .returning({ id: sessions.id, memberId: sessions.memberId });
      if (ended)
        await record(db, { memberId: null, deed: "signOut", noun: "session", nounId: ended.id, ofMemberId: ended.memberId });
    });
  },
};

/** next-auth wants these to exist before it reads a session; only a sign-in through one of its providers would call them. */
async function noProvider(): Promise<never> {
  throw new Error("no provider of next-auth's is set up: people sign in through features/members");
}
