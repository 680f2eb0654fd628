import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { and, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import { type Db, type House, writing } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { signInCodes } from "@/db/schema/sessions";
import { site } from "@/db/schema/site";
import { signInLetter } from "@/features/members/sign-in-letter";
import { lettersFromANetwork, lettersToAnAddress, signInMinutes, triesOfACode } from "@/features/members/sign-in-limits";
import { isTheDoor } from "@/features/members/sign-in-policy";
import { allow, Refusal } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

export const door = { house: "door" } as const;

const notHere = "People sign in at the door.";
const usedUp = "This code does not work any more: it was used, five others were tried, or its time is over. Send a new one.";
const usedUpLink = "This link has expired or was used. Send a new one.";
const closed = "This account is closed. Ask the people who run this site to open it again.";

type Asking = { email: string; browser: string; siteUrl: string; network?: string };

/** Sends a link and a code to an address. It never looks whether anybody has it, so the answer cannot tell. */
export async function askForCode(by: House, { email, browser, siteUrl, network = "" }: Asking) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), notHere);
    await oneAtATime(db, email); // so that the letters are counted right when many ask at once
    await db.delete(signInCodes).where(lt(signInCodes.madeAt, sql`now() - interval '1 day'`));
    const [sent] = await db
      .select({
        letters: sql<number>`count(*)::int`,
        fromHere: sql<number>`(count(*) filter (where ${signInCodes.networkHash} = ${hashOf(network)}))::int`,
      })
      .from(signInCodes)
      .where(and(eq(signInCodes.email, email), gt(signInCodes.madeAt, sql`now() - make_interval(mins => ${signInMinutes})`)));
    if (sent && (sent.letters >= lettersToAnAddress || sent.fromHere >= lettersFromANetwork)) return { sent: false };

    const token = randomBytes(32).toString("base64url");
    const code = randomInt(1_000_000).toString().padStart(6, "0");
    await db.insert(signInCodes).values({
      email,
      linkHash: hashOf(token),
      codeHash: codeHashOf(browser, code),
      browserHash: hashOf(browser),
      networkHash: hashOf(network),
      expiresAt: sql`now() + make_interval(mins => ${signInMinutes})`,
    });
    const [settings] = await db.select({ name: site.name }).from(site);
    const siteName = settings?.name ?? "Hereabouts";
    await enclose(db, {
      toAddress: email,
      ...signInLetter({ siteName, link: `${siteUrl}/sign-in/open?token=${token}`, code }),
    });
    return { sent: true };
  });
}

/**
 * The code, typed in the browser that asked. Answers the member, or that this address is new. Looked for among those of the
 * address that was asked for last: otherwise one try would be a chance at every address that this browser ever named.
 */
export async function tryCode(by: House, { code, browser, email }: { code: string; browser: string; email: string }) {
  // Counted and committed before anything is compared: ten at once wait for each other here and get five tries.
  const tried = await writing(by, async (db) => {
    allow(isTheDoor(by), notHere);
    await oneAtATime(db, browser);
    return db
      .update(signInCodes)
      .set({ tries: sql`${signInCodes.tries} + 1` })
      .where(and(usable(browser), eq(signInCodes.email, email), lt(signInCodes.tries, triesOfACode)))
      .returning({ id: signInCodes.id, codeHash: signInCodes.codeHash, tries: signInCodes.tries });
  });
  if (tried instanceof Refusal) return tried;
  if (tried.length === 0) return new Refusal(usedUp);
  const right = tried.find(({ codeHash }) => isSame(codeHash, codeHashOf(browser, code)));
  if (!right) return new Refusal(notRight(triesOfACode - Math.min(...tried.map(({ tries }) => tries))));
  return writing(by, async (db) => {
    await oneAtATime(db, browser);
    const [used] = await db
      .update(signInCodes)
      .set({ usedAt: sql`now()` })
      .where(and(eq(signInCodes.id, right.id), usable(browser)))
      .returning({ id: signInCodes.id, email: signInCodes.email });
    return memberOf(db, browser, used, usedUp);
  });
}

/** The link, opened by its button in the browser that asked. */
export async function openLink(by: House, { token, browser }: { token: string; browser: string }) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), notHere);
    await oneAtATime(db, browser);
    const [used] = await db
      .update(signInCodes)
      .set({ usedAt: sql`now()` })
      .where(and(eq(signInCodes.linkHash, hashOf(token)), usable(browser)))
      .returning({ id: signInCodes.id, email: signInCodes.email });
    return memberOf(db, browser, used, usedUpLink);
  });
}

const oneAtATime = (db: Db, who: string) => db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${hashOf(who)}, 0))`);

const usable = (browser: string) =>
  and(eq(signInCodes.browserHash, hashOf(browser)), isNull(signInCodes.usedAt), gt(signInCodes.expiresAt, sql`now()`));

/** Whose address it was, if anybody's. The other letters that this browser asked for end with the one that was used. */
async function memberOf(db: Db, browser: string, used: { id: string; email: string } | undefined, otherwise: string) {
  allow(used !== undefined, otherwise);
  await db.delete(signInCodes).where(and(usable(browser), eq(signInCodes.email, used.email), ne(signInCodes.id, used.id)));
  const [member] = await db
    .select({ id: members.id, staffRole: members.staffRole, suspendedAt: members.suspendedAt })
    .from(members)
    .where(eq(members.email, used.email));
  allow(!member?.suspendedAt, closed);
  return { member };
}

/** Salted with the browser's secret, which no table holds: a million codes cannot be tried on a stolen table. */
const codeHashOf = (browser: string, code: string) => hashOf(`${browser} ${code}`);

const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));

function notRight(left: number) {
  if (left === 0) return "That code is not right, and it was the fifth try. Send a new one.";
  return `That code is not right. You can try ${left === 1 ? "once more" : `${left} more times`}.`;
}
