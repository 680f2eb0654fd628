import { z } from "zod";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** https, or http on this machine alone, for tests. */
const safeAddress = z.string().refine(
  (text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, username, search, hash } = new URL(text);
    if (username || search || hash) return false;
    return protocol === "https:" || (protocol === "http:" && loopback.includes(hostname));
  },
  { error: "must be an https:// address" },
);

const provider = z.strictObject({
  /** Part of the addresses that the provider is told, so that it stays when the name changes. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a short word in small letters, as in oldham"),
  name: z.string().trim().min(1, "must say who it is").max(80, "must be at most 80 characters"),
  issuer: safeAddress,
  clientId: z.string().min(1, "must not be empty"),
  clientSecret: z.string().min(1, "must not be empty"),
  domains: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a domain in small letters, as in oldham.gov.uk"))
    .min(1, "must name a domain"),
  /** Its addresses in these domains count as verified though it does not say `email_verified`. */
  vouches: z.boolean().default(false),
  /** Where else its sign-in leads on to at once, so that browsers let the form through. */
  leadsOnTo: z.array(safeAddress).default([]),
});

export type Provider = z.output<typeof provider>;

const unique = (name: "key" | "issuer" | "domains") => (all: Provider[]) => {
  const values = all.flatMap((one) => one[name]);
  return new Set(values).size === values.length;
};

/** The setting OIDC: a JSON list of providers. One key, one issuer and one provider for a domain. */
export const openidSetting = z
  .string()
  .transform((text, context) => {
    try {
      return z.unknown().parse(JSON.parse(text || "[]"));
    } catch {
      context.addIssue({ code: "custom", message: "must be a list in JSON" });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(provider)
      .refine(unique("key"), "each provider needs a key of its own")
      .refine(unique("issuer"), "an issuer can be named once")
      .refine(unique("domains"), "a domain belongs to one provider"),
  )
  .default([]);
