import { and, desc, eq, gt, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { sessions } from "@/db/schema/sessions";
import { sessionLimits } from "@/lib/session-limits";

/** Where a member is signed in now, the last used first. */
export async function listSessions(viewer: Member) {
  const rows = await reading(viewer, (db) =>
    db
      .select({
        id: sessions.id,
        browser: sessions.browser,
        signedInBy: sessions.signedInBy,
        madeAt: sessions.madeAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .where(
        and(
          eq(sessions.memberId, viewer.id),
          gt(sessions.expiresAt, sql`now()`),
          gt(sessions.lastSeenAt, sql`now() - make_interval(secs => ${sessionLimits.idle / 1000})`),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt), desc(sessions.madeAt)),
  );
  return rows.map((row) => ({ ...row, isThis: row.id === viewer.session?.id }));
}
