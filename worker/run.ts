import { setTimeout as sleep } from "node:timers/promises";
import { Logger, parseCronItems, type Runner, run, type Task } from "graphile-worker";
import { env } from "@/lib/env";
import { beat } from "@/lib/heartbeat";
import { log } from "@/lib/log";
import { askWhatCameOfItJob } from "@/worker/ask-what-came-of-it";
import { askWhetherNeededJob } from "@/worker/ask-whether-needed";
import { callModeratorsJob } from "@/worker/call-moderators";
import { carryOutDecisionJob } from "@/worker/carry-out-decision";
import { forgetWhatIsOver } from "@/worker/forget-what-is-over";
import { lookForMarksJob } from "@/worker/look-for-marks";
import { postLetterJob } from "@/worker/post-letter";
import { greetPostOffice } from "@/worker/post-office";
import { keepPresence } from "@/worker/presence";
import { sendOnUnreadJob } from "@/worker/send-on-unread";
import { tellFollowersJob } from "@/worker/tell-followers";
import { tellSearchersJob } from "@/worker/tell-searchers";
import { writeMorningsJob } from "@/worker/write-mornings";

const tasks: Record<string, Task> = {
  "post-letter": postLetterJob,
  "carry-out-decision": carryOutDecisionJob,
  "call-moderators": callModeratorsJob,
  "look-for-marks": lookForMarksJob,
  "forget-what-is-over": forgetWhatIsOver,
  "ask-whether-needed": askWhetherNeededJob,
  "send-on-unread": sendOnUnreadJob,
  "ask-what-came-of-it": askWhatCameOfItJob,
  "tell-followers": tellFollowersJob,
  "tell-searchers": tellSearchersJob,
  "write-mornings": writeMorningsJob,
};
const crontab = parseCronItems([
  { task: "forget-what-is-over", match: "7 * * * *", options: { maxAttempts: 1 } },
  { task: "ask-whether-needed", match: "20 8 * * 1-5", options: { maxAttempts: 1 } },
  { task: "send-on-unread", match: "*/10 * * * *", options: { maxAttempts: 1 } },
  { task: "ask-what-came-of-it", match: "40 8 * * 1-5", options: { maxAttempts: 1 } },
  { task: "tell-followers", match: "50 7 * * 1" },
  // Searches by the week are due on Mondays, those by the day each morning.
  { task: "tell-searchers", match: "54 7 * * *" },
  // The hour is that of London, summer and winter, so it is asked there (lib/dates).
  { task: "write-mornings", match: "*/10 7-12 * * 1-5", options: { maxAttempts: 1 } },
]);

// The library's own lines hold payloads and the words of errors; what matters is told by the events below.
const quiet = new Logger(() => () => {});

type Presence = ReturnType<typeof keepPresence>;

/** Works for as long as the process lives: whatever ends the worker, Postgres going away for one, it begins again. */
export function startWorker() {
  const { SMTP_URL: url } = env();
  if (url) void greetPostOffice(url);
  let runner: Runner | undefined;
  let isStopping = false;
  const presence = keepPresence(() => runner && beat());

  const working = (async () => {
    while (!isStopping) {
      try {
        runner = await begin(presence);
        if (isStopping) await runner.stop();
        await runner.promise;
      } catch (reason) {
        if (!isStopping) log.warn({ event: "worker-stopped", kind: reason instanceof Error ? reason.name : "unknown" });
      }
      runner = undefined;
      if (!isStopping) await sleep(1000);
    }
  })();

  return async function stop() {
    isStopping = true;
    await runner?.stop().catch(() => {});
    await working;
    await presence.stop();
  };
}

async function begin(presence: Presence) {
  const runner = await run({
    connectionString: env().DATABASE_URL,
    maxPoolSize: 4,
    concurrency: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: quiet,
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, inSight(task, presence)])),
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

/**
 * A page that waits for Postgres is given up soon; a job has time. Thrown, it would wait by the library's own rule, for minutes
 * where processes before this one were killed over it.
 */
async function withPatience<T>(work: () => T, until = Date.now() + 15_000): Promise<Awaited<T>> {
  try {
    return await work();
  } catch (reason) {
    const isForNow =
      reason instanceof Error && /timeout exceeded when trying to connect|connection timeout/i.test(reason.message);
    if (!isForNow || Date.now() > until) throw reason;
    await sleep(500);
    return withPatience(work, until);
  }
}

/** Other processes leave a job alone for as long as this one works on it. */
function inSight(task: Task, presence: Presence): Task {
  return async (payload, helpers) => {
    const leave = presence.enter(helpers.job.locked_by ?? "");
    try {
      return await withPatience(() => task(payload, helpers));
    } finally {
      leave();
    }
  };
}
