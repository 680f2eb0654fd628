import type { JobHelpers } from "graphile-worker";

/**
 * A process that was killed leaves its jobs locked, by the library's rule for four hours. None of ours takes longer than a
 * minute, so what has been locked for longer is taken back.
 */
export async function unlockAbandonedJobs(_payload: unknown, { query }: Pick<JobHelpers, "query">) {
  await query(`select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker.jobs where locked_at < now() - interval '90 seconds'))`);
}
