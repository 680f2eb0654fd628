import { sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { listedTarget } from "@/features/contributions/policy";
import type { Target } from "@/features/contributions/schema";

type Row = { id: string; parentId: string | null; publishedAt: string; goneAt: string | null; isHidden: boolean };

/** What was said here and is not shown, for whoever reads what it hung on: nothing of its words, nor whose they were. */
export async function gapsOn(db: Db, viewer: Viewer, target: Target, kind: "comment" | "insight") {
  const { rows } = await db.execute<Row>(sql`
    select id, parent_id as "parentId", published_at as "publishedAt", gone_at as "goneAt", is_hidden as "isHidden"
    from gaps_on(${target.id}) where kind = ${kind} and ${listedTarget(viewer, target)} order by published_at`);
  return rows.map(({ publishedAt, goneAt, ...gap }) => ({
    ...gap,
    publishedAt: new Date(publishedAt),
    goneAt: goneAt ? new Date(goneAt) : null,
  }));
}

export type Gap = Awaited<ReturnType<typeof gapsOn>>[number];
