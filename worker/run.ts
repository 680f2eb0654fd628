import { setTimeout as sleep } from "node:timers/promises";
import { Logger, parseCronItems, type Runner, run } from "graphile-worker";
import { env } from "@/lib/env";
import { beat } from "@/lib/heartbeat";
import { log } from "@/lib/log";
import { forgetWhatIsOver } from "@/worker/forget-what-is-over";
import { postLetterJob } from "@/worker/post-letter";
import { unlockAbandonedJobs } from "@/worker/unlock-abandoned";

const taskList = {
  "post-letter": postLetterJob,
  "unlock-abandoned": unlockAbandonedJobs,
  "forget-what-is-over": forgetWhatIsOver,
};
const crontab = parseCronItems([
  { task: "unlock-abandoned", match: "* * * * *", options: { maxAttempts: 1 } },
  { task: "forget-what-is-over", match: "7 * * * *", options: { maxAttempts: 1 } },
]);

// The library's own lines hold payloads and the words of errors; what matters is told by the events below.
const quiet = new Logger(() => () => {});

/** Works for as long as the process lives: whatever ends the worker, Postgres going away for one, it begins again. */
export function startWorker() {
  let runner: Runner | undefined;
  let isStopping = false;

  const working = (async () => {
    while (!isStopping) {
      try {
        runner = await begin();
        if (isStopping) await runner.stop();
        await runner.promise;
      } catch (reason) {
        if (!isStopping) log.warn({ event: "worker-stopped", kind: reason instanceof Error ? reason.name : "unknown" });
      }
      if (!isStopping) await sleep(1000);
    }
  })();

  return async function stop() {
    isStopping = true;
    await runner?.stop().catch(() => {});
    await working;
  };
}

async function begin() {
  const runner = await run({
    connectionString: env().DATABASE_URL,
    maxPoolSize: 4,
    concurrency: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: quiet,
    taskList,
    parsedCronItems: crontab,
  });
  beat();
  // An answer from Postgres, with work in it or without, is a heartbeat; an error is not.
  runner.events.on("worker:getJob:empty", beat);
  runner.events.on("job:start", beat);
  runner.events.on("job:complete", beat);
  runner.events.on("job:error", ({ job, error }) =>
    log.warn({
      event: "job-failed",
      job: job.task_identifier,
      attempt: job.attempts,
      of: job.max_attempts,
      kind: error instanceof Error ? error.message.split(":")[0] : "unknown",
    }),
  );
  return runner;
}
