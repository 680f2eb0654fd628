import { eq, type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { reading, writing } from "@/db/doors";
import { sessions } from "@/db/schema/sessions";
import { foundMember } from "@/demo/founding";
import { hashOf } from "@/lib/secrets";
import { sessionLimits } from "@/lib/session-limits";
import { beginSession, memberOfToken, proveSession } from "@/web/sessions";

const door = { house: "door" } as const;
type Changed = Partial<Record<"lastSeenAt" | "expiresAt" | "provedAt", SQL>>;
const change = (token: string, set: Changed) =>
  writing(door, (db) =>
    db
      .update(sessions)
      .set(set)
      .where(eq(sessions.tokenHash, hashOf(token))),
  );
const ago = (milliseconds: number) => sql`now() - make_interval(secs => ${milliseconds / 1000})`;
const aMinute = 60_000;

test("a session idles out after 14 days and ends 30 days after signing in, however much it is used", async () => {
  const { id } = await foundMember();
  const { token, expires } = await beginSession(id, { by: "code" });
  expect(Math.abs(expires.getTime() - Date.now() - sessionLimits.absolute)).toBeLessThan(aMinute);
  await change(token, { lastSeenAt: ago(sessionLimits.idle - aMinute) });
  expect(await memberOfToken(token)).not.toBeNull();
  await change(token, { lastSeenAt: ago(sessionLimits.idle + aMinute) });
  expect(await memberOfToken(token)).toBeNull();
  await change(token, { lastSeenAt: sql`now()`, expiresAt: ago(aMinute) });
  expect(await memberOfToken(token)).toBeNull();
});

test("a staff role is in force for 12 hours after a second factor; a code alone gives none", async () => {
  const { id } = await foundMember({ staffRole: "editor" });
  const { token } = await beginSession(id, { by: "code" });
  const member = async () => (await memberOfToken(token))?.member;
  expect(await member()).toMatchObject({ staffRole: null, waitingRole: "editor", moderates: null, provedAt: null });
  await change(token, { provedAt: ago(sessionLimits.proof - aMinute) });
  expect(await member()).toMatchObject({ staffRole: "editor", waitingRole: null, moderates: "everywhere" });
  await change(token, { provedAt: ago(sessionLimits.proof + aMinute) });
  expect(await member()).toMatchObject({ staffRole: null, waitingRole: "editor" });
});

test("showing a second factor gives the session a new token, and only its own member can", async () => {
  const [member, other] = [await foundMember({ staffRole: "editor" }), await foundMember()];
  const { token } = await beginSession(member.id, { by: "code" });
  expect(await proveSession(token, other.id)).toBeNull();
  const proved = await proveSession(token, member.id);
  expect(await memberOfToken(token)).toBeNull();
  const now = (await memberOfToken(proved?.token ?? ""))?.member;
  expect(now).toMatchObject({ id: member.id, staffRole: "editor" });
  expect(now?.provedAt?.getTime()).toBeGreaterThan(Date.now() - aMinute);
  expect(await proveSession(token, member.id)).toBeNull();
});

test("signing in twice gives two tokens, neither of which the table holds", async () => {
  const { id } = await foundMember();
  const [one, two] = [await beginSession(id, { by: "link" }), await beginSession(id, { by: "link" })];
  expect(one.token).not.toBe(two.token);
  const { rows } = await reading(door, (db) =>
    db.execute(sql`select s::text as whole from sessions s where member_id = ${id}`),
  );
  expect(rows).toHaveLength(2);
  for (const { token } of [one, two]) expect(JSON.stringify(rows)).not.toContain(token);
});
