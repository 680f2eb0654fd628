import { and, eq, sql } from "drizzle-orm";
import { type Db, type House, type Member, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { enclose, record } from "@/db/recorder";
import { follows } from "@/db/schema/follows";
import { members } from "@/db/schema/members";
import { siteName } from "@/db/site-name";
import { canTellFollowers } from "@/features/follows/policy";
import { type NewFromFollowed, newFromFollowed, someFollowers } from "@/features/follows/telling-queries";
import { whatIsNewLetter } from "@/features/follows/what-is-new-letter";
import { allow, Refusal } from "@/lib/refusal";

const atOnce = 100;

/**
 * Tells everybody, by one letter each, what is new from the places that they follow; nobody where nothing is. What a letter
 * told is marked in the letter's own transaction: a worker that is killed tells nobody twice.
 */
export async function tellFollowers(by: House, { siteUrl }: { siteUrl: string }) {
  if (!canTellFollowers(by)) return new Refusal("The worker tells people what is new.");
  let told = 0;
  let after: string | null = null;
  for (;;) {
    const some: { id: string }[] = await someFollowers(by, { after, most: atOnce });
    for (const { id } of some) told += (await tellFollower(by, id, { siteUrl })) ? 1 : 0;
    after = some.at(-1)?.id ?? null;
    if (some.length < atOnce) return { told };
  }
}

/** Again, where they stopped following something, or another worker told them, between the reading and the letter. */
async function tellFollower(by: House, memberId: string, { siteUrl }: { siteUrl: string }) {
  for (;;) {
    const member = await withoutStaffPowers(by, memberId);
    if (!member) return false;
    const news = await newFromFollowed(member);
    if (news.notes.length + news.insights.length === 0) return false;
    const answer = await writing(by, async (db) => {
      allow(canTellFollowers(by), "The worker tells people what is new.");
      if (!(await markTold(db, memberId, news))) return "again" as const;
      return enclosed(db, memberId, news, siteUrl);
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
  const [reader] = await db
    .select({ email: members.email })
    .from(members)
    .where(
      and(
        eq(members.id, memberId),
        sql`${members.closedAt} is null and ${members.suspendedAt} is null and not 'places-followed' = any (${members.declinedLetters})`,
      ),
    );
  if (!reader) return false;
  await enclose(db, { toAddress: reader.email, ...whatIsNewLetter(news, { siteName: await siteName(db), siteUrl }) });
  await record(db, { memberId: null, deed: "tellOfPlaces", noun: "member", nounId: memberId, ofMemberId: memberId });
  return true;
}
