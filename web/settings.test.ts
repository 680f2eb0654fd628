import { afterEach, expect, test, vi } from "vitest";
import { unfitSettings } from "@/web/settings";

afterEach(() => vi.unstubAllEnvs());

const good = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://app@localhost/hereabouts",
  AUTH_SECRET: "0123456789abcdef",
  SITE_URL: undefined,
  SMTP_URL: undefined,
  OIDC: undefined,
};

const oldham = {
  key: "oldham",
  name: "Oldham Council",
  issuer: "https://login.example/oldham",
  clientId: "hereabouts",
  clientSecret: "secret",
  domains: ["oldham.gov.uk"],
};
const york = { ...oldham, key: "york", issuer: "https://login.example/york", domains: ["york.gov.uk"] };
const withProviders = (...all: unknown[]) => ({ OIDC: JSON.stringify(all), SITE_URL: "https://hereabouts.example" });

test.each([
  ["nothing is wrong", {}, undefined],
  ["no database", { DATABASE_URL: undefined }, "DATABASE_URL"],
  ["another kind of database", { DATABASE_URL: "mysql://localhost" }, "DATABASE_URL"],
  ["no secret", { AUTH_SECRET: undefined }, "AUTH_SECRET"],
  ["no secret while developing", { AUTH_SECRET: undefined, NODE_ENV: "development" }, undefined],
  ["a short secret", { AUTH_SECRET: "short" }, "AUTH_SECRET"],
  ["letters without an address of our own", { SMTP_URL: "smtp://mail" }, "SITE_URL"],
  ["a mail server without a scheme", { SMTP_URL: "mail:587", SITE_URL: "https://hereabouts.example" }, "SMTP_URL"],
  [
    "a password that cuts the address",
    { SMTP_URL: "smtps://me:p#ss@mail", SITE_URL: "https://hereabouts.example" },
    "SMTP_URL",
  ],
  ["a password in % codes", { SMTP_URL: "smtps://me%40x:p%23ss@mail", SITE_URL: "https://hereabouts.example" }, undefined],
  ["a sender without an address", { MAIL_FROM: "Hereabouts" }, "MAIL_FROM"],
  ["two senders", { MAIL_FROM: "A <a@x.example>, B <b@x.example>" }, "MAIL_FROM"],
  ["letters with one", { SMTP_URL: "smtp://mail", SITE_URL: "https://hereabouts.example" }, undefined],
  ["a provider", withProviders(oldham), undefined],
  ["two providers", withProviders(oldham, york), undefined],
  ["a provider on this machine, for tests", withProviders({ ...oldham, issuer: "http://127.0.0.1:99" }), undefined],
  ["a provider without an address of our own", { ...withProviders(oldham), SITE_URL: undefined }, "SITE_URL"],
  ["what is no JSON", { OIDC: "[{", SITE_URL: "https://hereabouts.example" }, "OIDC: must be a list"],
  ["what is no list", { OIDC: "{}", SITE_URL: "https://hereabouts.example" }, "OIDC"],
  ["a provider in the open", withProviders({ ...oldham, issuer: "http://login.example" }), "OIDC.0.issuer: must be an https"],
  ["an address that is none", withProviders({ ...oldham, issuer: "login.example" }), "OIDC.0.issuer"],
  ["a provider without a secret", withProviders({ ...oldham, clientSecret: undefined }), "OIDC.0.clientSecret"],
  ["a word that nobody knows", withProviders({ ...oldham, domain: "oldham.gov.uk" }), "OIDC.0"],
  ["a domain with an @", withProviders({ ...oldham, domains: ["@oldham.gov.uk"] }), "OIDC.0.domains.0"],
  ["one key twice", withProviders(oldham, { ...york, key: "oldham" }), "OIDC: each provider needs a key"],
  ["one issuer twice", withProviders(oldham, { ...york, issuer: oldham.issuer }), "OIDC: an issuer can be"],
  ["one domain twice", withProviders(oldham, { ...york, domains: oldham.domains }), "OIDC: a domain belongs to one"],
])("%s", (_what, change, named) => {
  for (const [name, value] of Object.entries({ ...good, ...change })) vi.stubEnv(name, value);
  const reason = unfitSettings();
  if (named) expect(reason).toMatch(new RegExp(`^${named}.*[^\n]$`));
  else expect(reason).toBeUndefined();
});
