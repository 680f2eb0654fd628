import { Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { networkOf } from "@/web/network";

afterEach(() => vi.unstubAllEnvs());

function from(remoteAddress: string, forwarded?: string) {
  const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: remoteAddress });
  return networkOf({ socket, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } });
}

test.each([
  ["198.51.100.7", undefined, "198.51.100.7"],
  ["::ffff:198.51.100.7", undefined, "198.51.100.7"],
  ["2001:db8:0:a::5", undefined, "2001:db8:0:a"],
  ["2001:0DB8::1", undefined, "2001:db8:0:0"],
  ["127.0.0.1", undefined, "127.0.0.1"],
])("%s without a proxy", (peer, header, network) => expect(from(peer, header)).toBe(network));

test("a proxy on this machine is believed, and only what it saw itself", () => {
  expect(from("127.0.0.1", "203.0.113.9")).toBe("203.0.113.9");
  expect(from("::1", "10.0.0.1, 203.0.113.9")).toBe("203.0.113.9");
  expect(from("127.0.0.1", "nonsense")).toBe("127.0.0.1");
});

test("nobody else is, unless TRUSTED_PROXIES says how many there are", () => {
  expect(from("198.51.100.7", "203.0.113.9")).toBe("198.51.100.7");
  vi.stubEnv("TRUSTED_PROXIES", "2");
  expect(from("10.0.0.2", "6.6.6.6, 203.0.113.9, 10.0.0.1")).toBe("203.0.113.9");
  vi.stubEnv("TRUSTED_PROXIES", "0");
  expect(from("127.0.0.1", "203.0.113.9")).toBe("127.0.0.1");
});
