import { env } from "@/lib/env";

/** Ends the process, saying why in one line, where the settings are not safe to serve with. */
export function refuseUnfitSettings() {
  const reason = unfitSettings();
  if (reason) refuseToStart(reason);
}

export function unfitSettings() {
  try {
    const settings = env();
    if (settings.NODE_ENV !== "production") return undefined;
    if (!settings.AUTH_SECRET) return "AUTH_SECRET is not set: sign-ins cannot be protected without it.";
    if (settings.SMTP_URL && !settings.SITE_URL)
      return "SITE_URL is not set: letters are posted (SMTP_URL), and their links must not lead where a request pretends.";
    if (settings.OIDC.length > 0 && !settings.SITE_URL)
      return "SITE_URL is not set: providers (OIDC) send people back to it, and must be told where that is.";
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

export function refuseToStart(reason: string): never {
  process.stderr.write(`Hereabouts does not start: ${reason}\n`);
  process.exit(1);
}
