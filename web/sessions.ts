import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Adapter } from "next-auth/adapters";
import { reading, writing } from "@/db/doors";
import { asMember, memberColumns } from "@/db/member";
import { record } from "@/db/recorder";
import { members, sessions } from "@/db/schema/members";
import { hashOf } from "@/lib/secrets";

const door = { house: "door" } as const;
const days30 = 30 * 24 * 60 * 60 * 1000;

/** Signs a member in: a row in the database, and the token whose hash it holds. */
export async function beginSession(memberId: string) {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + days30);
  await writing(door, async (db) => {
    const [session] = await db
      .insert(sessions)
      .values({ tokenHash: hashOf(token), memberId, expiresAt: expires })
      .returning({ id: sessions.id });
    if (session)
      await record(db, { memberId: null, deed: "signIn", noun: "session", nounId: session.id, ofMemberId: memberId });
  });
  return { token, expires };
}

/** Who holds this token, with all that decides what they may do: one query. */
export async function memberOfToken(token: string) {
  const [row] = await reading(door, (db) =>
    db
      .select({ ...memberColumns, expires: sessions.expiresAt })
      .from(sessions)
      .innerJoin(members, eq(members.id, sessions.memberId))
      .where(and(eq(sessions.tokenHash, hashOf(token)), gt(sessions.expiresAt, sql`now()`), isNull(members.suspendedAt))),
  );
  return row ? { member: asMember(row), expires: row.expires } : null;
}

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
  async updateSession({ sessionToken, expires }) {
    if (!expires) return null;
    await writing(door, (db) =>
      db
        .update(sessions)
        .set({ expiresAt: expires })
        .where(eq(sessions.tokenHash, hashOf(sessionToken))),
    );
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
