import type { IncomingMessage } from "node:http";
import net from "node:net";

/**
 * The network that a request comes from: an IPv4 address, or the half of an IPv6 address that a provider gives to one
 * household or office. Behind proxies it is what the outermost of ours saw (TRUSTED_PROXIES says how many there are; one on
 * this machine is trusted without saying). What comes before that in the header anybody may have written.
 */
export function networkOf({ socket, headers }: Pick<IncomingMessage, "socket" | "headers">): string {
  const peer = plain(socket.remoteAddress ?? "");
  const proxies = Number(process.env.TRUSTED_PROXIES ?? (isLoopback(peer) ? 1 : 0));
  const passedOn = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => plain(address.trim()))
    .filter((address) => net.isIP(address));
  const seen = [...passedOn, peer];
  return halved(seen[Math.max(0, seen.length - 1 - proxies)] ?? peer);
}

/** "::ffff:192.0.2.1" is an IPv4 address that came by way of IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");

const isLoopback = (address: string) => address === "::1" || address.startsWith("127.");

function halved(address: string) {
  if (!net.isIPv6(address)) return address;
  const [before = "", after] = address.split("::");
  const head = before.split(":").filter(Boolean);
  const tail = (after ?? "").split(":").filter(Boolean);
  const whole = after === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
  return whole
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}
