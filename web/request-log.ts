import { randomUUID } from "node:crypto";
import diagnostics from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { log, requests } from "@/lib/log";
import { replaceBrokenAnswer } from "@/web/broken-answer";
import { networkOf } from "@/web/network";

const started = z.object({ request: z.instanceof(IncomingMessage), response: z.instanceof(ServerResponse) });

/** One line for each request, under the id that its answer and everything done for it carry. */
export function watchRequests() {
  diagnostics.subscribe("http.server.request.start", (message) => {
    const { request, response } = started.parse(message);
    const id = randomUUID();
    const from = performance.now();
    const { method, url = "" } = request;
    requests.enterWith(new Asked(id, networkOf(request), response));
    response.setHeader("x-request-id", id);
    replaceBrokenAnswer(response, id);
    response.once("close", () =>
      log.info({
        event: "request",
        id,
        method,
        path: pathOf(url),
        status: response.statusCode,
        ms: Math.round(performance.now() - from),
        ...(response.writableFinished ? {} : { cut: true }),
      }),
    );
  });
}

/**
 * Whatever is begun in a request remembers it for as long as it lives, a module that is loaded then for ever. So it holds its answer
 * by no closure, which would share what is around it.
 */
class Asked {
  readonly id: string;
  readonly network: string;
  readonly #answer: WeakRef<ServerResponse>;

  constructor(id: string, network: string, answer: ServerResponse) {
    this.id = id;
    this.network = network;
    this.#answer = new WeakRef(answer);
  }

  /** A server action cannot set the status of its answer; this can, until it is on its way. */
  answerWith(status: number, headers: Record<string, string>) {
    const answer = this.#answer.deref();
    if (!answer || answer.headersSent) return;
    for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
    Object.defineProperty(answer, "statusCode", { get: () => status, set: () => {} });
  }
}

/** Without the query, which holds searches and secrets, the secret of an invitation, and anything that looks like somebody's address. */
export function pathOf(url: string) {
  const path = (url.split(/[?#]/, 1)[0]?.slice(0, 200) ?? "").replace(/^\/invitations\/.*/, "/invitations/…");
  return /@|%40/.test(path) ? "/…" : path;
}
