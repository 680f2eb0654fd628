import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { seal, unseal } from "@/lib/sealed";

const mine = { purpose: "a secret", of: "me" };

beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "0123456789abcdef0123");
  vi.stubEnv("DATABASE_URL", "postgres://nowhere");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("what was sealed is opened, and looks different every time", () => {
  expect(unseal(seal("JBSWY3DP", mine), mine)).toBe("JBSWY3DP");
  expect(seal("JBSWY3DP", mine)).not.toBe(seal("JBSWY3DP", mine));
});

test.each([
  ["another's", { ...mine, of: "you" }],
  ["another purpose's", { ...mine, purpose: "something else" }],
])("%s key opens nothing", (_whose, other) => expect(unseal(seal("JBSWY3DP", mine), other)).toBeNull());

test("another AUTH_SECRET opens nothing, nor what was tampered with, nor nonsense", () => {
  const sealed = seal("JBSWY3DP", mine);
  const bytes = Buffer.from(sealed, "base64url");
  bytes[30] = (bytes[30] ?? 0) ^ 1;
  expect(unseal(bytes.toString("base64url"), mine)).toBeNull();
  expect(unseal("", mine)).toBeNull();
  expect(unseal("nonsense", mine)).toBeNull();
  vi.stubEnv("AUTH_SECRET", "another secret altogether");
  expect(unseal(sealed, mine)).toBeNull();
});
