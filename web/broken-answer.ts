import type { ServerResponse } from "node:http";
import { plainPage } from "@/web/plain-page";

/**
 * When a page breaks, the framework answers an empty one that draws itself with scripts alone. Whoever has none gets a
 * whole page from here instead, with the id under which the log holds the bug. What scripts ask for is left as it is.
 */
export function replaceBrokenAnswer(response: ServerResponse, id: string) {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const flush = response.flushHeaders.bind(response);
  let isReplaced = false;

  function replace() {
    isReplaced = true;
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "etag"]) response.removeHeader(name);
    // "no-transform": the framework's compression would announce what it can no longer do.
    response.setHeader("cache-control", "no-store, no-transform");
    end(page(response.statusCode, id));
  }
  const instead =
    (usual: (...sent: never[]) => unknown) =>
    (...sent: never[]) => {
      if (isReplaced) return true;
      if (!isBroken(response)) return usual(...sent);
      replace();
      return true;
    };
  Reflect.set(response, "write", instead(write));
  Reflect.set(response, "end", instead(end));
  Reflect.set(response, "flushHeaders", instead(flush));
}

const isBroken = (response: ServerResponse) =>
  !response.headersSent && response.statusCode >= 500 && String(response.getHeader("content-type")).startsWith("text/html");

const page = (status: number, id: string) => plainPage({ ...(status === 503 ? absent : broken), id });

const broken = {
  title: "Something broke on our side",
  words: "It was not you. What was saved before is safe. Please try once more in a minute; if it happens again, tell us.",
};

const absent = {
  title: "We are out for a moment",
  words: "Our database does not answer. What was saved before is safe. Please try again in a few seconds.",
};
