import http from "node:http";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { begin, isRunning, onLeash, sleep, Trouble } from "./processes.mjs";

const next = fileURLToPath(new URL("../node_modules/next/dist/bin/next", import.meta.url));
const patience = 60_000;

/**
 * Starts the site and waits until it answers.
 *
 * @param {object} site
 * @param {string} [site.program] what `build` made; without it, the development server
 * @param {string} site.host
 * @param {number} site.port
 * @param {Record<string, string>} site.env settings on top of our own
 * @param {"inherit" | number} [site.output] where its log goes
 */
export async function startServer({ program, host, port, env, output = "inherit" }) {
  // Without a name of its own the server would listen at whatever the machine's HOSTNAME happens to be.
  const settings = { ...process.env, ...env, PORT: String(port), HOSTNAME: named(host), NEXT_TELEMETRY_DISABLED: "1" };
  const [args, cwd, mode] = program
    ? [[...memory(), ...onLoopback, program], path.dirname(program), "production"]
    : [[next, "dev", "--port", String(port), "--hostname", host], undefined, "development"];
  const options = { cwd, env: { ...settings, NODE_ENV: mode }, stdio: ["ignore", output, "inherit"] };
  const child = begin(...onLeash(args, options));
  for (const until = Date.now() + patience; Date.now() < until; await sleep(20)) {
    // It has said why on its way out: where it refuses its settings, in one line.
    if (!isRunning(child)) throw new Trouble("");
    const status = await ask({ host: reachable(host), port, path: "/health/live" });
    // While somebody develops, the site may well be broken: it is there all the same.
    if (status === 200 || (status && !program)) return child;
  }
  throw new Trouble(`The site has not answered at port ${port} for a minute.`);
}

/**
 * Holds the server near 350 MB under load; NODE_OPTIONS can say otherwise. What is young has no more room than V8 gives it by itself:
 * once less than that is left of the old, V8 collects without a pause (at 64 MB two thirds of the processor went there once every address had been asked for).
 */
function memory() {
  return /max-old-space-size/.test(process.env.NODE_OPTIONS ?? "")
    ? []
    : ["--max-old-space-size=256", "--max-semi-space-size=16"];
}

/**
 * The framework calls 127.0.0.1 "localhost" in what the proxy rewrites. Under another name it would take our own pages for
 * somebody else's, and fetch each "not here" from itself by a second request.
 */
const named = (host) => (host === "127.0.0.1" ? "localhost" : host);
/** Which is that address and no other, whatever the machine's own tables say first. */
const onLoopback = ["--dns-result-order=ipv4first"];

function reachable(host) {
  return host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
}

function ask(request) {
  return new Promise((resolve) => {
    const asked = http.get({ ...request, agent: false, timeout: patience / 2 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on("error", () => resolve(undefined));
    asked.on("timeout", () => asked.destroy());
  });
}

/** Why this port cannot be had, or nothing. A program on the other loopback address would take our visitors. */
export async function obstacleAt(host, port) {
  for (const address of host === "127.0.0.1" ? [host, "::1"] : [host]) {
    const code = await new Promise((resolve) => {
      const probe = net.createServer();
      probe.once("error", (reason) => resolve(reason.code));
      probe.listen({ host: address, port, ipv6Only: address === "::1" }, () => probe.close(() => resolve(undefined)));
    });
    if (code === "EADDRINUSE") return "is taken by another program";
    if (code === "EACCES") return "needs more rights than this account has";
    if (code && address === host) return `cannot be opened at ${host} (${code})`;
  }
  return undefined;
}
