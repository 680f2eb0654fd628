import { expect, test } from "vitest";
import { canHavePasskeys, relyingParty } from "@/lib/relying-party";

test("a passkey is bound to the name, the answer to the whole origin", () => {
  expect(relyingParty("https://learning.example.org")).toEqual({
    id: "learning.example.org",
    origin: "https://learning.example.org",
  });
  expect(relyingParty("http://localhost:3000/")).toEqual({ id: "localhost", origin: "http://localhost:3000" });
});

test.each([
  ["https://learning.example.org", true],
  ["http://localhost:3000", true],
  ["http://127.0.0.1:3000", false],
  ["http://[::1]:3000", false],
  ["https://192.0.2.7", false],
  ["http://learning.example.org", false],
])("%s: %s", (siteUrl, possible) => expect(canHavePasskeys(siteUrl)).toBe(possible));
