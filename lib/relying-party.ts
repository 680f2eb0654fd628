import { isIP } from "node:net";

/** What a passkey is bound to: the site's host name, without a port, and the whole origin that a browser must say. */
export function relyingParty(siteUrl: string) {
  const { hostname, origin } = new URL(siteUrl);
  return { id: hostname, origin };
}

/** Browsers make passkeys for names only, and only where the connection is safe or does not leave the machine. */
export function canHavePasskeys(siteUrl: string) {
  const { hostname, protocol } = new URL(siteUrl);
  const isName = isIP(hostname) === 0 && !hostname.startsWith("[");
  return isName && (protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost"));
}
