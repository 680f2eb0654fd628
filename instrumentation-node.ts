import { shared } from "@/lib/shared";
import { quietConsole } from "@/web/error-log";
import { refuseUnfitDatabase } from "@/web/fitness";
import { watchRequests } from "@/web/request-log";
import { startWorker } from "@/worker/run";

/** Once a process: watches requests, works through what is queued, and ends it if the database turns out to be unsafe. */
export function begin() {
  shared("begun", () => {
    if (process.env.NODE_ENV === "production") quietConsole();
    watchRequests();
    void refuseUnfitDatabase();
    const stop = startWorker();
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
    return true;
  });
}
