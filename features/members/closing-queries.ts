import { eq, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { accountClosings } from "@/db/schema/identities";
import { members } from "@/db/schema/members";
import { triesOfACode } from "@/features/members/sign-in-limits";
import { whatKeepsOpen } from "@/features/members/what-keeps-open";

/** What somebody has to know before they close their account, and how far they are. */
export async function getClosing(member: Member) {
  return reading(member, async (db) => {
    const [own] = await db
      .select({
        email: members.email,
        published: written(sql`state in ('published', 'unpublished')`),
        unpublished: written(sql`state not in ('published', 'unpublished')`),
      })
      .from(members)
      .where(eq(members.id, member.id));
    const [code] = await db
      .select({ isOver: sql<boolean>`${accountClosings.tries} >= ${triesOfACode} or ${accountClosings.expiresAt} <= now()` })
      .from(accountClosings)
      .where(eq(accountClosings.memberId, member.id));
    const kept = await whatKeepsOpen(db, member);
    return {
      email: own?.email ?? "",
      published: own?.published ?? 0,
      unpublished: own?.unpublished ?? 0,
      code,
      ...kept,
    };
  });
}

/** How much they wrote of which this is so. */
const written = (state: ReturnType<typeof sql>) => sql<number>`(
  (select count(*) from notes where coalesce(written_by_id, author_id) = asking_member() and ${state})
  + (select count(*) from insights where author_id = asking_member() and ${state})
  + (select count(*) from comments where author_id = asking_member() and ${state}))::int`;
