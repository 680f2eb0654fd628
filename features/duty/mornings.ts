import { and, asc, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { type Db, type House, writing } from "@/db/doors";
import { asMember, memberColumns } from "@/db/member";
import { enclose, record } from "@/db/recorder";
import { dutyWeeks, morningLetters } from "@/db/schema/duty";
import { members } from "@/db/schema/members";
import { places } from "@/db/schema/places";
import { site } from "@/db/schema/site";
import { waiting } from "@/db/schema/waiting";
import { siteName } from "@/db/site-name";
import { morningLetter } from "@/features/duty/morning-letter";
import { canWriteMornings } from "@/features/duty/policy";
import { type Hearer, isLate, type Waits, whoHears } from "@/features/duty/who-hears";
import { dayOf, isWorkingMorning, mondayOf } from "@/lib/dates";
import { allow } from "@/lib/refusal";

/**
 * Writes to those for whom something waits, once on the morning of a working day: all of it in one transaction, so that whoever
 * is interrupted has written nothing. Answers how many were written to. `now` is Postgres' unless it is said.
 */
export async function writeMornings(by: House, { siteUrl, now }: { siteUrl: string; now?: Date }) {
  return writing(by, async (db) => {
    allow(canWriteMornings(by), "Only the worker does this.");
    const at = now ?? (await clockOf(db));
    if (!isWorkingMorning(at)) return { written: 0 };
    const items = await whatWaits(db);
    const hearers = items.length > 0 ? await hearersOn(db, at) : [];
    const days = await promisedDays(db);
    const heard = new Map(hearers.map((hearer) => [hearer, [] as typeof items]));
    for (const item of items) for (const hearer of whoHears(item, hearers, at, days)) heard.get(hearer)?.push(item);
    const name = await siteName(db);
    let written = 0;
    for (const [{ member, email, declines }, theirs] of heard) {
      const late = theirs.filter((item) => isLate(item, at, days));
      const [oldest] = late.length > 0 ? late : theirs;
      if (!oldest || (declines && late.length === 0) || !(await isFirstToday(db, member.id, dayOf(at)))) continue;
      const told = { count: theirs.length, late: late.length, oldest };
      const letterId = await enclose(db, { toAddress: email, ...morningLetter({ siteName: name, siteUrl, ...told }) });
      await record(db, { memberId: null, deed: "writeMorning", noun: "letter", nounId: letterId, ofMemberId: member.id });
      written += 1;
    }
    await db.delete(morningLetters).where(lt(morningLetters.day, dayOf(new Date(at.getTime() - 30 * day))));
    return { written };
  });
}

const day = 24 * 60 * 60 * 1000;

async function clockOf(db: Db) {
  const { rows } = await db.execute<{ now: number }>(sql`select extract(epoch from now())::float8 as now`);
  return new Date((rows[0]?.now ?? 0) * 1000);
}

async function promisedDays(db: Db) {
  const [settings] = await db.select({ days: site.promiseWorkingDays }).from(site);
  return settings?.days ?? 2;
}

/** What is to be decided on, oldest first; what was decided a moment ago, or is held, is nobody's to be reminded of. */
function whatWaits(db: Db): Promise<(Waits & { place: string | null })[]> {
  return db
    .select({
      noun: waiting.noun,
      authorId: waiting.authorId,
      writtenById: waiting.writtenById,
      organisationId: waiting.organisationId,
      placeId: waiting.placeId,
      place: places.name,
      sentAt: waiting.sentAt,
      promisedAt: waiting.promisedAt,
    })
    .from(waiting)
    .leftJoin(places, eq(places.id, waiting.placeId))
    .where(and(eq(waiting.state, "waiting"), isNull(waiting.decision)))
    .orderBy(asc(waiting.sentAt), asc(waiting.itemId));
}

/** Everybody who looks after what waits, with the roles that they have now; whoever is on duty this week first. */
async function hearersOn(db: Db, at: Date): Promise<(Hearer & { email: string; declines: boolean })[]> {
  const rows = await db
    .select({ ...memberColumns, email: members.email, declinedLetters: members.declinedLetters })
    .from(members)
    .where(and(isNotNull(members.staffRole), isNull(members.suspendedAt), isNull(members.closedAt)))
    .orderBy(asc(members.id));
  const down = await db
    .select({ memberId: dutyWeeks.memberId })
    .from(dutyWeeks)
    .where(
      and(
        eq(dutyWeeks.weekOn, mondayOf(at)),
        inArray(
          dutyWeeks.memberId,
          rows.map(({ id }) => id),
        ),
      ),
    );
  const hearers = rows.map(({ email, declinedLetters, ...row }) => ({
    member: asMember(row, { provedAt: at, session: null }),
    email,
    declines: declinedLetters.includes("what-waits"),
    isOnDuty: down.some(({ memberId }) => memberId === row.id),
  }));
  return hearers.sort((one, other) => Number(other.isOnDuty) - Number(one.isOnDuty));
}

/** Two workers at once: the second waits here for the first, and then finds that it is done. */
async function isFirstToday(db: Db, memberId: string, today: string) {
  const made = await db
    .insert(morningLetters)
    .values({ memberId, day: today })
    .onConflictDoNothing()
    .returning({ memberId: morningLetters.memberId });
  return made.length > 0;
}
