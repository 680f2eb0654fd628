import type { Plan } from "@/bench/plan";

/**
 * Tables that grow with use. Others (places, themes, behaviours, organisations, questions, reports, posts, the site) hold
 * tens or hundreds of rows for as long as the network lives: reading such a one whole is often the best plan there is.
 */
const growing = new Set([
  "notes",
  "note_themes",
  "note_behaviours",
  "note_sources",
  "note_consents",
  "note_follow_ups",
  "note_circles",
  "insights",
  "insight_edits",
  "comments",
  "comment_edits",
  "ledger",
  "letters",
  "members",
  "memberships",
  "saved_lists",
  "saved_searches",
  "saved_things",
  "sessions",
  "sign_in_codes",
]);

/** An index costs more than it spares below this; Postgres knows it, and so do we. */
const smallTable = 2_000;
/** An index that is walked from end to end is no better than the table: what counts is how many rows are looked at. Fewer than a small world has. */
const mostLooked = 10_000;
/** Where Postgres begins to compile a plan before it runs it, which takes longer than the page may. */
const compiled = 100_000;
export const mostMilliseconds = 20;

type Facts = Plan & { couldOnlyRead: string[] };

/** What is wrong with a plan, in words; nothing where it is good. Without times where the machine is not to be trusted. */
export function faultsOf(plan: Facts, sizes: Map<string, number>, isTimed: boolean): string[] {
  const faults: string[] = [];
  for (const { table, by, isSequential, looked } of plan.scans.filter((scan) => growing.has(scan.table))) {
    if (isSequential && (sizes.get(table) ?? 0) > smallTable) faults.push(`reads ${table} from end to end`);
    else if (looked > mostLooked) faults.push(`looks at ${looked} rows of ${table} by ${by}`);
  }
  for (const table of new Set(plan.couldOnlyRead)) if (growing.has(table)) faults.push(`has no index to find its ${table} by`);
  if (plan.cost > compiled) faults.push(`is thought to cost ${Math.round(plan.cost)}, so that Postgres may compile it`);
  if (isTimed && plan.milliseconds > mostMilliseconds)
    faults.push(`takes ${plan.milliseconds.toFixed(1)} ms, which is over ${mostMilliseconds}`);
  return faults;
}
