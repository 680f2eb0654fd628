import { and, eq, sql } from "drizzle-orm";
import { type Member, reading, type Viewer } from "@/db/doors";
import { follows } from "@/db/schema/follows";
import { members } from "@/db/schema/members";
import { places } from "@/db/schema/places";
import { canFollow } from "@/features/follows/policy";

/** How this viewer stands to a place that could be followed. */
export async function getFollowing(viewer: Viewer, placeId: string) {
  if (!viewer) return { is: "visitor" as const };
  return reading(viewer, async (db) => {
    const [row] = await db
      .select({ follows: sql<boolean>`${follows.memberId} is not null`, declines })
      .from(members)
      .leftJoin(follows, and(eq(follows.memberId, members.id), eq(follows.noun, "place"), eq(follows.itemId, placeId)))
      .where(eq(members.id, viewer.id));
    if (row?.follows) return { is: "following" as const, declines: row.declines };
    return { is: canFollow(viewer) ? ("free" as const) : ("newcomer" as const) };
  });
}

export type Following = Awaited<ReturnType<typeof getFollowing>>;

/** The places that the member follows, by name, and whether they would rather have no letters about them. */
export function listFollowed(member: Member) {
  return reading(member, async (db) => {
    const followed = await db
      .select({ id: places.id, slug: places.slug, name: places.name, since: follows.madeAt })
      .from(follows)
      .innerJoin(places, eq(places.id, follows.itemId))
      .where(and(eq(follows.memberId, member.id), eq(follows.noun, "place")))
      .orderBy(sql`${places.name} collate "und-x-icu"`);
    const [own] = await db.select({ declines }).from(members).where(eq(members.id, member.id));
    return { followed, declines: own?.declines ?? false };
  });
}

const declines = sql<boolean>`'places-followed' = any (${members.declinedLetters})`;

export type Followed = Awaited<ReturnType<typeof listFollowed>>["followed"];
