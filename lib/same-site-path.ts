/**
 * The path (with its query) that a visitor may be sent back to, or the other one where this would lead anywhere else:
 * no host, no scheme, no backslash, no double slash that a browser could take for a host.
 */
export function sameSitePath(wanted: unknown, otherwise = ""): string {
  if (typeof wanted !== "string" || wanted.length > 500) return otherwise;
  if (wanted.startsWith("//") || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return otherwise;
  const { origin, pathname, search } = new URL(wanted, here);
  if (origin !== here || pathname.includes("//")) return otherwise;
  // Back to the door would go in circles.
  if (pathname === "/sign-in" || pathname.startsWith("/sign-in/")) return otherwise;
  return pathname + search;
}

const here = "http://here.invalid";
