import { sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { challenges, inquiries, missions } from "@/db/schema/challenges";
import { patterns } from "@/db/schema/patterns";
import { questions } from "@/db/schema/questions";
import { workshops } from "@/db/schema/workshops";
import { canSeeDesk } from "@/features/desk/policy";

const countOf = (from: ReturnType<typeof sql>) => sql<number>`(select count(*)::int from ${from})`;

/** How much lies on the editors' desk. Null for everybody else. */
export function countOnDesk(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeDesk(viewer)) return null;
    const [row] = await db
      .select({
        questions: countOf(sql`${questions}`),
        openQuestions: countOf(sql`${questions} where state <> 'answered-for-now'`),
        publishedPatterns: countOf(sql`${patterns} where published_at is not null`),
        draftPatterns: countOf(sql`${patterns} where published_at is null`),
        challenges: countOf(sql`${challenges}`),
        openMissions: countOf(sql`${missions} where answer is null`),
        inquiries: countOf(sql`${inquiries}`),
        publishedWorkshops: countOf(sql`${workshops} where published_at is not null`),
        draftWorkshops: countOf(sql`${workshops} where published_at is null`),
      })
      .from(sql`(values (1)) as one(row)`);
    return row ?? null;
  });
}
