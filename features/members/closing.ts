import { randomInt, timingSafeEqual } from "node:crypto";
import { and, eq, gt, isNotNull, lt, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { accountClosings } from "@/db/schema/identities";
import { members } from "@/db/schema/members";
import { site } from "@/db/schema/site";
import { siteName } from "@/db/site-name";
import { accountClosedLetter, closingLetter } from "@/features/members/closing-letters";
import type { Closing } from "@/features/members/closing-schema";
import { canChangeAccount, confirmFirst } from "@/features/members/policy";
import { minutesToClose, triesOfACode } from "@/features/members/sign-in-limits";
import { whatKeepsOpen } from "@/features/members/what-keeps-open";
import { allow, found, Refusal } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

const over = "This code does not work any more: it was used, five others were tried, or its time is over. Send a new one.";
const isClosed = "This account is closed already.";

/** Sends the code that closes an account to its address, where nothing keeps it open. */
export async function askToClose(member: Member, { browser }: { browser: string }) {
  return writing(member, async (db) => {
    allow(canChangeAccount(member), confirmFirst);
    await allowToClose(db, member);
    const [row] = await db.select({ email: members.email }).from(members).where(eq(members.id, member.id));
    const { email } = found(row, isClosed);
    const code = randomInt(1_000_000).toString().padStart(6, "0");
    const values = {
      memberId: member.id,
      codeHash: codeHashOf(browser, code),
      tries: 0,
      expiresAt: sql`now() + make_interval(mins => ${minutesToClose})`,
    };
    await db.insert(accountClosings).values(values).onConflictDoUpdate({ target: accountClosings.memberId, set: values });
    await enclose(db, { toAddress: email, ...closingLetter({ siteName: await siteName(db), code }) });
    await record(db, { ...deedOn(member), deed: "askToClose" });
    return { sent: true };
  });
}

/** Closes it, with what becomes of what they wrote: all of it or nothing. */
export async function closeAccount(member: Member, { code, browser, naming, unpublished }: Closing & { browser: string }) {
  // Counted and committed before anything is compared, so that many at once are five tries.
  const tried = await writing(member, async (db) => {
    allow(canChangeAccount(member), confirmFirst);
    const [row] = await db
      .update(accountClosings)
      .set({ tries: sql`${accountClosings.tries} + 1` })
      .where(
        and(
          eq(accountClosings.memberId, member.id),
          lt(accountClosings.tries, triesOfACode),
          gt(accountClosings.expiresAt, sql`now()`),
        ),
      )
      .returning({ id: accountClosings.id, codeHash: accountClosings.codeHash, tries: accountClosings.tries });
    return found(row, over);
  });
  if (tried instanceof Refusal) return tried;
  if (!isSame(tried.codeHash, codeHashOf(browser, code))) {
    const words = notRight(triesOfACode - tried.tries);
    return new Refusal(words, { code: words });
  }
  return writing(member, async (db) => {
    await allowToClose(db, member);
    const [used] = await db
      .delete(accountClosings)
      .where(eq(accountClosings.id, tried.id))
      .returning({ id: accountClosings.id });
    found(used, over);
    if (naming !== "as-it-is") await db.execute(sql`select name_me_as(${naming})`);
    const { rows } = await db.execute<{ address: string | null }>(sql`select close_my_account(${unpublished}) as address`);
    const toAddress = found(rows[0]?.address, isClosed);
    await record(db, { ...deedOn(member), deed: "closeAccount" });
    await enclose(db, { toAddress, ...accountClosedLetter({ siteName: await siteName(db) }) });
    return { closed: true };
  });
}

/** Held until it is done: two leads, or two administrators, who close at once are not both the one who is not the last. */
async function allowToClose(db: Db, member: Member) {
  for (const { id } of [...member.organisations].sort((one, other) => one.id.localeCompare(other.id)))
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people of ${id}`}, 0))`);
  if (member.staffRole === "administrator")
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  const { ledAlone, isLastAdministrator } = await whatKeepsOpen(db, member);
  allow(!isLastAdministrator, "You are the only administrator. Make somebody else one first.");
  const [first] = ledAlone;
  allow(!first, `You are the only lead of ${first?.name}. Name another lead first.`);
  const invented = await db
    .select({ id: members.id })
    .from(members)
    .innerJoin(site, isNotNull(site.demonstrationSince))
    .where(and(eq(members.id, member.id), eq(members.isIllustrative, true)));
  allow(invented.length === 0, "This is one of the demonstration’s invented people, and others look around as them too.");
}

const deedOn = ({ id }: Member) => ({ memberId: id, noun: "member" as const, nounId: id, ofMemberId: id });

/** Salted with the browser's secret, which no table holds. */
const codeHashOf = (browser: string, code: string) => hashOf(`${browser} close ${code}`);
const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));

function notRight(left: number) {
  if (left === 0) return "That code is not right, and it was the fifth try. Send a new one.";
  return `That code is not right. You can try ${left === 1 ? "once more" : `${left} more times`}.`;
}
