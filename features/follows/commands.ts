import { and, count, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { follows } from "@/db/schema/follows";
import { places } from "@/db/schema/places";
import { canFollow } from "@/features/follows/policy";
import { mostFollowed } from "@/features/follows/schema";
import { allow, found } from "@/lib/refusal";

const joinFirst = "Join an organisation first; then you can follow places.";
const noPlace = "This place is not here any more.";
const tooMany = `You follow ${mostFollowed} places, which is as many as one letter can hold. Stop following one first.`;

/** From now on they are told once a week what is new from there. Whoever follows it already goes on as before. */
export async function follow(member: Member, { place: placeId }: { place: string }) {
  return writing(member, async (db) => {
    allow(canFollow(member), joinFirst);
    const place = await placeCalled(db, placeId);
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`follows of ${member.id}`}, 0))`);
    const [all] = await db.select({ places: count() }).from(follows).where(eq(follows.memberId, member.id));
    const [there] = await db.select({ madeAt: follows.madeAt }).from(follows).where(isFollowed(member, placeId));
    if (there) return place;
    allow((all?.places ?? 0) < mostFollowed, tooMany);
    await db.insert(follows).values({ memberId: member.id, noun: "place", itemId: placeId });
    await record(db, { deed: "follow", ...deedOf(member) });
    return place;
  });
}

/** At any time, also after leaving an organisation. */
export async function unfollow(member: Member, { place: placeId }: { place: string }) {
  return writing(member, async (db) => {
    const place = await placeCalled(db, placeId);
    const gone = await db.delete(follows).where(isFollowed(member, placeId)).returning({ itemId: follows.itemId });
    if (gone.length > 0) await record(db, { deed: "unfollow", ...deedOf(member) });
    return place;
  });
}

const isFollowed = ({ id }: Member, placeId: string) =>
  and(eq(follows.memberId, id), eq(follows.noun, "place"), eq(follows.itemId, placeId));

async function placeCalled(db: Db, id: string) {
  const [place] = await db
    .select({ id: places.id, slug: places.slug, name: places.name })
    .from(places)
    .where(eq(places.id, id));
  return found(place, noPlace);
}

/** The ledger says that somebody follows, never what: staff read the ledger, and nobody but them is to know. */
const deedOf = ({ id }: Member) => ({ memberId: id, noun: "member" as const, nounId: id, ofMemberId: id });
