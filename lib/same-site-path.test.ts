import { expect, test } from "vitest";
import { sameSitePath } from "@/lib/same-site-path";

test.each([
  ["/", "/"],
  ["/notes/ringing-first", "/notes/ringing-first"],
  ["/search?q=council%20tax&page=2", "/search?q=council%20tax&page=2"],
  ["/a/../me", "/me"],
])("%s stays on this site", (wanted, path) => expect(sameSitePath(wanted, "/home")).toBe(path));

test.each([
  "//evil.example",
  "///evil.example",
  "//[",
  "//evil.example:99999",
  "/\\evil.example",
  "\\\\evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  " /me",
  "https://evil.example/me",
  "https:evil.example",
  "javascript:alert(1)",
  "evil.example",
  "",
  "/sign-in?next=/me",
  "/sign-in/code",
  `/${"a".repeat(500)}`,
  "/naïve",
  undefined,
  ["/me", "/you"],
])("%j goes nowhere else", (wanted) => expect(sameSitePath(wanted, "/home")).toBe("/home"));
