import { z } from "zod";
import { openidSetting } from "@/lib/openid-settings";

const settings = z.object({
  DATABASE_URL: z.string().startsWith("postgres", "DATABASE_URL must be a postgres:// address"),
  AUTH_SECRET: z.string().min(16, "AUTH_SECRET must have at least 16 characters").optional(),
  /** Where people reach this site; behind a proxy it must be set. */
  SITE_URL: z.url().optional(),
  SMTP_URL: z
    .string()
    .refine((url) => /^smtps?:\/\/./.test(url) && URL.canParse(url), {
      error: "SMTP_URL must be smtp://user:password@host:587 or smtps://…, with % codes for signs such as @ in the password",
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, "MAIL_FROM must be Name <address@example.org>")
    .default("Hereabouts <hereabouts@localhost>"),
  TRUSTED_PROXIES: z.string().regex(/^\d$/, "TRUSTED_PROXIES is how many proxies stand in front: 0 to 9").optional(),
  /** Organisations that sign their people in themselves. */
  OIDC: openidSetting,
  NODE_ENV: z.string().default("development"),
});

/** The settings, checked when first asked for. Throws one readable line. */
export function env() {
  const answer = settings.safeParse(process.env);
  if (answer.success) return answer.data;
  throw new Error(answer.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
}
