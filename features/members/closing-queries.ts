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
        published: written(wasPublished),
        unpublished: written(sql`not ${wasPublished}`),
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

/** What is hidden until somebody has looked is no less published. */
const wasPublished = sql`(state in ('published', 'unpublished') or is_hidden(id, state))`;

/** How much they wrote of which this is so. */
const written = (state: ReturnType<typeof sql>) => sql<number>`(
  (select count(*) from notes where coalesce(written_by_id, author_id) = asking_member() and ${state})
  + (select count(*) from insights where author_id = asking_member() and ${state})
  + (select count(*) from comments where author_id = asking_member() and ${state}))::int`;
