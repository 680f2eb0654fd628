/**
 * Whether a request that changes something comes from our own pages. A missing Origin is a no: browsers send it
 * with every form. Behind a proxy that renames the host, SITE_URL says who we are.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const ours = process.env.SITE_URL;
  if (ours) return new URL(origin).origin === new URL(ours).origin;
  return new URL(origin).host === headers.get("host");
}
