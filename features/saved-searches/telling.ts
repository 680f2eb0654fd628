import { inArray, sql } from "drizzle-orm";
import { type Db, type House, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { savedSearches } from "@/db/schema/saved-searches";
import { siteName } from "@/db/site-name";
import { addressToTell } from "@/features/letters/address-to-tell";
import { tellInTurn } from "@/features/letters/telling-in-turn";
import { newAnswersLetter } from "@/features/saved-searches/new-answers-letter";
import { canTellSearchers } from "@/features/saved-searches/policy";
import { type NewForSearcher, newForSearcher, someSearchers } from "@/features/saved-searches/telling-queries";
import { allow, Refusal } from "@/lib/refusal";

/**
 * Tells everybody whose searches are due, by one letter each, what new answers them; nobody where nothing does. How far they
 * were told is marked in the letter's own transaction: a worker that is killed tells nobody twice and leaves nothing out.
 */
export async function tellSearchers(by: House, { siteUrl }: { siteUrl: string }) {
  if (!canTellSearchers(by)) return new Refusal("The worker tells people what answers their searches.");
  const told = await tellInTurn(by, {
    some: (asking) => someSearchers(by, asking),
    tell: (member) => tellSearcher(by, member, { siteUrl }),
  });
  return { told };
}

/** Again, where they changed or stopped a search, or another worker told them, between the reading and the letter. */
async function tellSearcher(by: House, member: Member, { siteUrl }: { siteUrl: string }) {
  const news = await newForSearcher(member);
  if (news.searches.length === 0) return false;
  const answer = await writing(by, async (db) => {
    allow(canTellSearchers(by), "The worker tells people what answers their searches.");
    if (!(await markTold(db, news))) return "again" as const;
    return news.searches.some(({ total }) => total > 0) && enclosed(db, member.id, news, siteUrl);
  });
  if (answer instanceof Refusal) throw answer;
  return answer;
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
  const toAddress = await addressToTell(db, memberId, "saved-searches");
  if (!toAddress) return false;
  await enclose(db, { toAddress, ...newAnswersLetter(news, { siteName: await siteName(db), siteUrl }) });
  await record(db, { memberId: null, deed: "tellOfSearches", noun: "member", nounId: memberId, ofMemberId: memberId });
  return true;
}
