/** A link to the web or to somebody's address; anything else is left as its words. */
export function pastedLink(content: string, node: HTMLElement): string {
  const words = content.trim().replace(/\s+/g, " ");
  const href = addressOf(node.getAttribute("href") ?? "");
  if (!href || words === "") return content;
  const plain = words.replaceAll("\\", "");
  if ([plain, `${plain}/`, `mailto:${plain}`].includes(href)) return plain;
  return `[${words.replace(/[[\]]/g, "\\$&")}](${href.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** Through the checks that mail systems and search engines put in between, to where it was meant to lead. */
function addressOf(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) return null;
  const isOutlooks = url.hostname.endsWith(".safelinks.protection.outlook.com");
  const isGoogles = /^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url";
  const meant = isOutlooks ? url.searchParams.get("url") : isGoogles ? url.searchParams.get("q") : null;
  return meant ? addressOf(meant) : url.href;
}
