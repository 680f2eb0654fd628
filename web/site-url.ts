import { headers } from "next/headers";

/** Where people reach this site, without a closing slash: as set, or as this request was made. */
export async function siteUrl() {
  if (process.env.SITE_URL) return process.env.SITE_URL.replace(/\/$/, "");
  return `http://${(await headers()).get("host") ?? "localhost"}`;
}
