import { desc, eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { members, moderatedPlaces } from "@/db/schema/members";
import { places } from "@/db/schema/places";
import { siteName } from "@/db/site-name";
import { canSeePerson } from "@/features/members/people-policy";
import type { OnAPerson } from "@/features/members/people-schema";
import { confirmFirst, hasJustProved } from "@/features/members/policy";
import { allow, found } from "@/lib/refusal";

export type HeldPerson = Awaited<ReturnType<typeof holdPerson>>;
export type Role = { staffRole: string | null; places: { id: string; name: string }[] };

const notAnyMore = "You are not an administrator any more, so nothing was changed.";

/** Deeds on who is administrator wait for each other here: two who take the role from each other cannot both succeed. */
export const lockAdministrators = (db: Db) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);

/** Whether nobody could administer the site without this member. Ask it under `lockAdministrators`. */
export async function isLastAdministrator(db: Db, memberId: string) {
  const { rows } = await db.execute<{ last: boolean }>(sql`select is_last_administrator(${memberId}) as last`);
  return rows[0]?.last ?? true;
}

/**
 * The person whom a deed is about, held until it is done, as they are now; and so is whoever does it, whose own role may
 * have been taken while they waited.
 */
export async function holdPerson(db: Db, member: Member, { personId }: Pick<OnAPerson, "personId">) {
  await lockAdministrators(db);
  const [now] = await db
    .select({ staffRole: members.staffRole, suspendedAt: members.suspendedAt })
    .from(members)
    .where(eq(members.id, member.id));
  allow(member.staffRole === "administrator" && now?.staffRole === "administrator" && now.suspendedAt === null, notAnyMore);
  allow(hasJustProved(member), confirmFirst);
  const [row] = await db
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      isIllustrative: members.isIllustrative,
      staffRole: members.staffRole,
      suspendedAt: members.suspendedAt,
      closedAt: members.closedAt,
    })
    .from(members)
    .where(eq(members.id, personId))
    .for("update");
  const person = found(row, "There is nobody here by this address.");
  allow(canSeePerson(member, person), "There is nobody here by this address.");
  const [last] = await db
    .select({ id: ledger.id, deed: ledger.deed, memberId: ledger.memberId, reason: ledger.reason })
    .from(ledger)
    .where(eq(ledger.nounId, personId))
    .orderBy(desc(ledger.at), desc(ledger.id))
    .limit(1);
  return { ...person, places: await placesOf(db, personId), siteName: await siteName(db), last };
}

/** Sent twice, or on its way twice at once: it has been done. Whoever has seen it done means another, even for the same reason. */
export const isRepeat = (
  { last }: HeldPerson,
  member: Member,
  deed: string,
  { reason, seen }: Pick<OnAPerson, "reason" | "seen">,
) => last?.deed === deed && last.memberId === member.id && last.reason === reason && last.id !== seen;

/** Nobody overwrites what they have not seen. */
export function allowAsSeen({ name, last }: HeldPerson, { seen }: Pick<OnAPerson, "seen">) {
  allow(
    seen === (last?.id ?? ""),
    `Something about ${name} was changed a moment ago. Look at the history on this page, then decide again.`,
  );
}

async function placesOf(db: Db, memberId: string) {
  return db
    .select({ id: places.id, name: places.name })
    .from(moderatedPlaces)
    .innerJoin(places, eq(places.id, moderatedPlaces.placeId))
    .where(eq(moderatedPlaces.memberId, memberId))
    .orderBy(places.name);
}
