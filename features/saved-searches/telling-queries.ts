import { and, asc, eq, gt, sql } from "drizzle-orm";
import { type House, type Member, reading } from "@/db/doors";
import { members } from "@/db/schema/members";
import { savedSearches } from "@/db/schema/saved-searches";
import { newestAnswers } from "@/features/saved-searches/new-answers";
import { byName, savedSearchColumns } from "@/features/saved-searches/saved-search-columns";

/** What is new a moment ago may be of a transaction that is not over yet: it is told next time, so that nothing falls between. */
const until = sql`now() - interval '5 minutes'`;
const mostShown = 10;

/** Not told yet today, or this week, by the clock in London: a day on which nothing ran is made up for on the next. */
const isDue = and(
  sql`${savedSearches.rhythm} <> 'off'`,
  sql`${savedSearches.toldUntil} < date_trunc(case ${savedSearches.rhythm} when 'daily' then 'day' else 'week' end, now(), 'Europe/London')`,
);

/** Those with a search that is due, some at a time. */
export function someSearchers(by: House, { after, most }: { after: string | null; most: number }) {
  return reading(by, (db) =>
    db
      .selectDistinct({ id: savedSearches.memberId })
      .from(savedSearches)
      .innerJoin(members, eq(members.id, savedSearches.memberId))
      .where(
        and(
          isDue,
          sql`${members.suspendedAt} is null and ${members.closedAt} is null`,
          after ? gt(savedSearches.memberId, after) : undefined,
        ),
      )
      .orderBy(asc(savedSearches.memberId))
      .limit(most),
  );
}

/** The searches of this member that are due, each with what they have not been told of yet and may read now. */
export function newForSearcher(member: Member) {
  return reading(member, async (db) => {
    const { rows } = await db.execute<{ until: string }>(sql`select (${until})::text as until`);
    const asking = { until: rows[0]?.until ?? "", most: mostShown };
    const due = await db
      .select(savedSearchColumns)
      .from(savedSearches)
      .where(and(eq(savedSearches.memberId, member.id), isDue))
      .orderBy(...byName);
    const searches = [];
    for (const one of due) searches.push({ ...one, ...(await newestAnswers(db, member, one, asking)) });
    return { until: asking.until, searches };
  });
}

export type NewForSearcher = Awaited<ReturnType<typeof newForSearcher>>;
