import { createHash } from "node:crypto";

/** Feeds and calendars say by themselves how they are kept, and run nothing. */
export const isFeed = (pathname: string) => /\/(?:feed\.xml|calendar\.ics)$/.test(pathname);

type Told = {
  text: string;
  type?: "application/atom+xml" | "text/calendar";
  updatedAt?: Date;
  headers?: Record<string, string>;
};

/**
 * A feed or a calendar for whoever asks, or 304 where they have just this already. Asked anew every time, so that what is named otherwise,
 * taken down or opened now is so for every reader at once. For the same reason 304 is never answered to a date: what was taken
 * away or named otherwise leaves no later one behind.
 */
export function feedAnswer(request: Request, { text, type = "application/atom+xml", updatedAt, headers: more }: Told) {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cache-control": "public, no-cache",
    etag,
    ...(updatedAt ? { "last-modified": updatedAt.toUTCString() } : {}),
    ...more,
  };
  if (holds(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": `${type}; charset=utf-8` } });
}

/** A proxy that compresses marks what it was given as weak. */
const holds = (known: string | null, etag: string) =>
  known?.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag) ?? false;
