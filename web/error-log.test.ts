import { afterEach, expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import { quietConsole, reportError } from "@/web/error-log";
import { pathOf } from "@/web/request-log";

const canary = "ostrich@example.org";
const real = console.error;

afterEach(() => {
  console.error = real;
  vi.restoreAllMocks();
});

test("what people wrote reaches the log neither by an error nor by what others print", () => {
  const lines = vi.spyOn(log, "error").mockReturnValue();
  const cause = Object.assign(new Error(`duplicate key ${canary}`), { code: "23505", detail: `Key (email)=(${canary})` });
  const failed = Object.assign(new Error(`Failed query: insert\nparams: ${canary}`, { cause }), { params: [canary] });
  reportError(failed, "/sign-in");
  quietConsole();
  console.error("⨯", failed);
  console.error(`[auth][error] it went wrong: ${canary}`);
  console.error(Object.assign(new Error(canary), { digest: "1" }));
  expect(lines).toHaveBeenCalledTimes(3);
  expect(JSON.stringify(lines.mock.calls)).not.toContain("ostrich");
  expect(lines).toHaveBeenNthCalledWith(1, expect.objectContaining({ event: "error", code: "23505", route: "/sign-in" }));
});

test.each([
  ["/sign-in/open?token=secret", "/sign-in/open"],
  ["/search?q=words", "/search"],
  ["/me#part", "/me"],
  ["/invitations/secret?asked=yes", "/invitations/…"],
  ["/people/ostrich@example.org", "/…"],
  ["/people/ostrich%40example.org", "/…"],
  [`/${"a".repeat(500)}`, `/${"a".repeat(199)}`],
])("%s is logged as %s", (url, path) => expect(pathOf(url)).toBe(path));
