import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { siteName } from "@/db/site-name";
import { askedLetter } from "@/features/memberships/joining-letters";
import { canAskToJoin, mayAskAgainFrom } from "@/features/memberships/policy";
import { dayInWords } from "@/lib/dates";
import { allow, found } from "@/lib/refusal";

type Asking = { organisationId: string; words: string; siteUrl: string };

/** Asks to join an organisation, and writes to who looks after it. Asked twice, it is asked once. */
export async function askToJoin(member: Member, { organisationId, words, siteUrl }: Asking) {
  return writing(member, async (db) => {
    const [row] = await db
      .select({ name: organisations.name, slug: organisations.slug })
      .from(organisations)
      .where(eq(organisations.id, organisationId));
    const organisation = found(row, "There is no such organisation any more.");
    allow(canAskToJoin(member, organisationId), `You belong to ${organisation.name} already.`);
    const again = mayAskAgainFrom(await lastDeclined(db, member, organisationId));
    allow(
      again <= new Date(),
      `${organisation.name} has answered you not long ago. You can ask again from ${dayInWords(again)}.`,
    );
    const [made] = await db
      .insert(memberships)
      .values({ memberId: member.id, organisationId, words })
      .onConflictDoNothing()
      .returning({ id: memberships.id });
    if (!made) return organisation;
    await writeToWhoDecides(db, member, { organisationId, organisation, words, siteUrl });
    await record(db, {
      memberId: member.id,
      deed: "askToJoin",
      noun: "membership",
      nounId: made.id,
      ofMemberId: member.id,
    });
    return organisation;
  });
}

/** Takes one's own request back, as long as nobody has answered it. */
export async function takeBackRequest(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const [request] = await db
      .select({ id: memberships.id, admittedAt: memberships.admittedAt, declinedAt: memberships.declinedAt })
      .from(memberships)
      .where(and(eq(memberships.id, id), eq(memberships.memberId, member.id)))
      .for("update");
    const { admittedAt, declinedAt } = found(request, "You have not asked to join this organisation.");
    allow(!admittedAt && !declinedAt, "You have been answered already: see below.");
    const [ended] = await db
      .update(memberships)
      .set({ leftAt: sql`now()`, leftById: member.id })
      .where(and(eq(memberships.id, id), isNull(memberships.leftAt)))
      .returning({ id: memberships.id });
    if (ended)
      await record(db, { memberId: member.id, deed: "takeBackRequest", noun: "membership", nounId: id, ofMemberId: member.id });
    return { id };
  });
}

async function lastDeclined(db: Db, member: Member, organisationId: string) {
  const [last] = await db
    .select({ declinedAt: memberships.declinedAt })
    .from(memberships)
    .where(
      and(
        eq(memberships.memberId, member.id),
        eq(memberships.organisationId, organisationId),
        isNotNull(memberships.declinedAt),
      ),
    )
    .orderBy(desc(memberships.declinedAt))
    .limit(1);
  return last?.declinedAt ?? null;
}

type Letter = Asking & { organisation: { name: string; slug: string } };

async function writeToWhoDecides(db: Db, member: Member, { organisationId, organisation, words, siteUrl }: Letter) {
  const [me] = await db.select({ email: members.email }).from(members).where(eq(members.id, member.id));
  const { rows } = await db.execute<{ email: string }>(sql`select email from whom_to_tell_of_asking(${organisationId})`);
  const letter = askedLetter({
    siteName: await siteName(db),
    siteUrl,
    name: member.name,
    email: me?.email ?? "",
    organisation,
    words,
  });
  for (const { email } of rows) await enclose(db, { toAddress: email, ...letter });
}
