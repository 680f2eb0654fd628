import { and, eq, sql } from "drizzle-orm";
import { type Db, type House, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { follows } from "@/db/schema/follows";
import { siteName } from "@/db/site-name";
import { canTellFollowers } from "@/features/follows/policy";
import { type NewFromFollowed, newFromFollowed, someFollowers } from "@/features/follows/telling-queries";
import { whatIsNewLetter } from "@/features/follows/what-is-new-letter";
import { addressToTell } from "@/features/letters/address-to-tell";
import { tellInTurn } from "@/features/letters/telling-in-turn";
import { allow, Refusal } from "@/lib/refusal";

/**
 * Tells everybody, by one letter each, what is new from the places that they follow; nobody where nothing is. What a letter
 * told is marked in the letter's own transaction: a worker that is killed tells nobody twice.
 */
export async function tellFollowers(by: House, { siteUrl }: { siteUrl: string }) {
  if (!canTellFollowers(by)) return new Refusal("The worker tells people what is new.");
  const told = await tellInTurn(by, {
    some: (asking) => someFollowers(by, asking),
    tell: (member) => tellFollower(by, member, { siteUrl }),
  });
  return { told };
}

/** Again, where they stopped following something, or another worker told them, between the reading and the letter. */
async function tellFollower(by: House, member: Member, { siteUrl }: { siteUrl: string }) {
  const news = await newFromFollowed(member);
  if (news.notes.length + news.insights.length === 0) return false;
  const answer = await writing(by, async (db) => {
    allow(canTellFollowers(by), "The worker tells people what is new.");
    if (!(await markTold(db, member.id, news))) return "again" as const;
    return enclosed(db, member.id, news, siteUrl);
  });
  if (answer instanceof Refusal) throw answer;
  return answer;
}

/** Whether they follow still what was read, and nobody has told them meanwhile. */
async function markTold(db: Db, memberId: string, { followed, until }: NewFromFollowed) {
  const rows = await db
    .select({ placeId: follows.itemId, toldUntil: sql<string>`${follows.toldUntil}::text` })
    .from(follows)
    .where(and(eq(follows.memberId, memberId), eq(follows.noun, "place")))
    .orderBy(follows.itemId)
    .for("update");
  const isAsRead = followed.every((one) =>
    rows.some(({ placeId, toldUntil }) => placeId === one.placeId && toldUntil === one.toldUntil),
  );
  if (!isAsRead) return false;
  await db
    .update(follows)
    .set({ toldUntil: sql`greatest(${follows.toldUntil}, ${until}::timestamptz)` })
    .where(and(eq(follows.memberId, memberId), eq(follows.noun, "place")));
  return true;
}

/** Whether a letter goes: who would rather have none is not told later of what was new now. */
async function enclosed(db: Db, memberId: string, news: NewFromFollowed, siteUrl: string) {
  const toAddress = await addressToTell(db, memberId, "places-followed");
  if (!toAddress) return false;
  await enclose(db, { toAddress, ...whatIsNewLetter(news, { siteName: await siteName(db), siteUrl }) });
  await record(db, { memberId: null, deed: "tellOfPlaces", noun: "member", nounId: memberId, ofMemberId: memberId });
  return true;
}
