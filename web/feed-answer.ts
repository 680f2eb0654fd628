import { createHash } from "node:crypto";

/** Feeds say by themselves how they are kept, and run nothing. */
export const isFeed = (pathname: string) => /\/feed\.xml$/.test(pathname);

/**
 * A feed for whoever asks, or 304 where they have just this already. Asked anew every time, so that what is named otherwise,
 * taken down or opened now is so for every reader at once. For the same reason 304 is never answered to a date: what was taken
 * away or named otherwise leaves no later one behind.
 */
export function feedAnswer(request: Request, { atom, updatedAt }: { atom: string; updatedAt: Date | undefined }) {
  const etag = `"${createHash("sha256").update(atom).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cache-control": "public, no-cache",
    etag,
    ...(updatedAt ? { "last-modified": updatedAt.toUTCString() } : {}),
  };
  if (holds(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(atom, { headers: { ...headers, "content-type": "application/atom+xml; charset=utf-8" } });
}

/** A proxy that compresses marks what it was given as weak. */
const holds = (known: string | null, etag: string) =>
  known?.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag) ?? false;
