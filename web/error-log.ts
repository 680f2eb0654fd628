import { log, requestId } from "@/lib/log";

// Their words are the engine's own and name only what the code calls things; other errors may quote what people wrote.
const ownWords = ["TypeError", "ReferenceError", "RangeError"];

/** A bug, with the id that the visitor was shown: where it happened, and no value that anybody gave. */
export function reportError(error: unknown, route: string) {
  log.error({ event: "error", request: requestId(), route, ...withoutValues(error) });
}

/**
 * The framework and next-auth print whole errors, a failed statement's values included. From here on what they print is
 * described as above; what they print of a bug that has an id was reported already.
 */
export function quietConsole() {
  console.error = (...said: unknown[]) => {
    const error = said.find((word) => word instanceof Error);
    if (error && "digest" in error) return;
    const words = said.filter((word) => typeof word === "string").join(" ");
    log.error({ event: "console", request: requestId(), ...(error ? withoutValues(error) : { kind: firstWords(words) }) });
  };
}

function withoutValues(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  return {
    digest: "digest" in error ? error.digest : undefined,
    kind: cause.name,
    code: "code" in cause ? cause.code : undefined,
    message: ownWords.includes(cause.name) ? cause.message : undefined,
    stack: framesOf(error),
  };
}

const framesOf = ({ stack = "" }: Error) => stack.split("\n").filter((line) => /^\s+at /.test(line));

/** As far as a message says what kind of thing it is, before a colon or a quotation. */
const firstWords = (words: string) =>
  words
    .replace(/^\(node:\d+\) /, "")
    .split(/[:"'\n]/, 1)[0]
    ?.slice(0, 80);
