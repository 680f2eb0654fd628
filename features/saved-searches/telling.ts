import { and, eq, inArray, sql } from "drizzle-orm";
import { type Db, type House, type Member, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { enclose, record } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { savedSearches } from "@/db/schema/saved-searches";
import { siteName } from "@/db/site-name";
import { newAnswersLetter } from "@/features/saved-searches/new-answers-letter";
import { canTellSearchers } from "@/features/saved-searches/policy";
import { type NewForSearcher, newForSearcher, someSearchers } from "@/features/saved-searches/telling-queries";
import { allow, Refusal } from "@/lib/refusal";

const atOnce = 100;

/**
 * Tells everybody whose searches are due, by one letter each, what new answers them; nobody where nothing does. How far they
 * were told is marked in the letter's own transaction: a worker that is killed tells nobody twice and leaves nothing out.
 */
export async function tellSearchers(by: House, { siteUrl }: { siteUrl: string }) {
  if (!canTellSearchers(by)) return new Refusal("The worker tells people what answers their searches.");
  let told = 0;
  let after: string | null = null;
  for (;;) {
    const some: { id: string }[] = await someSearchers(by, { after, most: atOnce });
    for (const { id } of some) told += (await tellSearcher(by, id, { siteUrl })) ? 1 : 0;
    after = some.at(-1)?.id ?? null;
    if (some.length < atOnce) return { told };
  }
}

/** Again, where they changed or stopped a search, or another worker told them, between the reading and the letter. */
async function tellSearcher(by: House, memberId: string, { siteUrl }: { siteUrl: string }) {
  for (;;) {
    const member = await withoutStaffPowers(by, memberId);
    if (!member) return false;
    const news = await newForSearcher(member);
    if (news.searches.length === 0) return false;
    const answer = await writing(by, async (db) => {
      allow(canTellSearchers(by), "The worker tells people what answers their searches.");
      if (!(await markTold(db, news))) return "again" as const;
      return news.searches.some(({ total }) => total > 0) && enclosed(db, memberId, news, siteUrl);
    });
    if (answer instanceof Refusal) throw answer;
    if (answer !== "again") return answer;
  }
}

/** A letter is read without a second factor, so it tells no more than is read without one. */
async function withoutStaffPowers(by: House, memberId: string): Promise<Member | null> {
  const member = await getMember(by, memberId);
  return member && { ...member, staffRole: null, waitingRole: member.staffRole, provedAt: null, moderates: null };
}

/** Whether they still keep what was read, want to hear of it, and nobody has told them meanwhile. */
async function markTold(db: Db, { searches, until }: NewForSearcher) {
  const ids = searches.map(({ id }) => id);
  const rows = await db
    .select({ id: savedSearches.id, rhythm: savedSearches.rhythm, toldUntil: sql<string>`${savedSearches.toldUntil}::text` })
    .from(savedSearches)
    .where(inArray(savedSearches.id, ids))
    .orderBy(savedSearches.id)
    .for("update");
  const isAsRead = searches.every((one) =>
    rows.some(({ id, rhythm, toldUntil }) => id === one.id && rhythm === one.rhythm && toldUntil === one.toldUntil),
  );
  if (!isAsRead) return false;
  await db
    .update(savedSearches)
    .set({ toldUntil: sql`greatest(${savedSearches.toldUntil}, ${until}::timestamptz)` })
    .where(inArray(savedSearches.id, ids));
  return true;
}

/** Whether a letter goes: who would rather have none is not told later of what was new now. */
async function enclosed(db: Db, memberId: string, news: NewForSearcher, siteUrl: string) {
  const [reader] = await db
    .select({ email: members.email })
    .from(members)
    .where(
      and(
        eq(members.id, memberId),
        sql`${members.closedAt} is null and ${members.suspendedAt} is null and not 'saved-searches' = any (${members.declinedLetters})`,
      ),
    );
  if (!reader) return false;
  await enclose(db, { toAddress: reader.email, ...newAnswersLetter(news, { siteName: await siteName(db), siteUrl }) });
  await record(db, { memberId: null, deed: "tellOfSearches", noun: "member", nounId: memberId, ofMemberId: memberId });
  return true;
}
