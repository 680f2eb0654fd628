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
    requests.enterWith({ id, network: networkOf(request), answerWith: insisting(new WeakRef(response)) });
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
 * A server action cannot set the status of its answer; this can, until it is on its way. Whatever was begun in a request remembers
 * that request for as long as it lives, a module that was loaded then for ever: so its answer is not held by it.
 */
function insisting(held: WeakRef<ServerResponse>) {
  return (status: number, headers: Record<string, string>) => {
    const response = held.deref();
    if (!response || response.headersSent) return;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    Object.defineProperty(response, "statusCode", { get: () => status, set: () => {} });
  };
}

/** Without the query, which holds searches and secrets, the secret of an invitation, and anything that looks like somebody's address. */
export function pathOf(url: string) {
  const path = (url.split(/[?#]/, 1)[0]?.slice(0, 200) ?? "").replace(/^\/invitations\/.*/, "/invitations/…");
  return /@|%40/.test(path) ? "/…" : path;
}
