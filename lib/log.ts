import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import type { DateLanguage } from "@/lib/date-languages";
import { shared } from "@/lib/shared";

/** JSON lines on standard output. Never a name, an address, a text or a query string: ids and kinds only. */
export const log = shared("log", () =>
  pino({ base: null, level: process.env.LOG_LEVEL ?? "info", timestamp: pino.stdTimeFunctions.isoTime }),
);

type Request = {
  id: string;
  /** Where it comes from, as far as limits need to tell networks apart. */
  network: string;
  /** Answers with this status, whatever the framework says later. */
  answerWith: (status: number, headers: Record<string, string>) => void;
  /** Why Postgres could not be asked: its answer is 503 from then on, and waiting a second time would change nothing. */
  absence?: unknown;
  /** How whoever asks has dates written; known once it is known who asks. */
  dateLanguage?: DateLanguage;
};

/** Which request this work belongs to. */
export const requests = shared("requests", () => new AsyncLocalStorage<Request>());

export const requestId = () => requests.getStore()?.id;

export const readersDateLanguage = (): DateLanguage => requests.getStore()?.dateLanguage ?? "en-GB";
