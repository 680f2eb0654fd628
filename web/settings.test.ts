import { afterEach, expect, test, vi } from "vitest";
import { unfitSettings } from "@/web/settings";

afterEach(() => vi.unstubAllEnvs());

const good = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://app@localhost/hereabouts",
  AUTH_SECRET: "0123456789abcdef",
  SITE_URL: undefined,
  SMTP_URL: undefined,
};

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
])("%s", (_what, change, named) => {
  for (const [name, value] of Object.entries({ ...good, ...change })) vi.stubEnv(name, value);
  const reason = unfitSettings();
  if (named) expect(reason).toMatch(new RegExp(`^${named}.*[^\n]$`));
  else expect(reason).toBeUndefined();
});
