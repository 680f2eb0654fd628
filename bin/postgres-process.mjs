import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { program } from "./postgres-programs.mjs";
import { factsOf, isAlive } from "./process-facts.mjs";
import { sleep } from "./processes.mjs";

const isWindows = process.platform === "win32";
const surelyNobody = 2147483646;

/** The server that is running over this data: its process, and its port as soon as it has one. */
export function livingServer(cluster) {
  const [pid, , , port] = pidFile(cluster);
  if (!(Number(pid) > 0) || !isServerOf(pid, cluster)) return undefined;
  return { pid: Number(pid), port: Number(port) || undefined };
}

/**
 * Postgres will not start over a pid that is alive, even where that is a zombie, or another program that was given the
 * number since. We looked, and it is not Postgres. Only the number is replaced: the other lines let Postgres see for
 * itself whether processes of a killed server still hold the data.
 */
export function disownStalePid(cluster) {
  const file = fileOf(cluster);
  const [, ...rest] = pidFile(cluster);
  if (rest.length === 0) return;
  // Killed halfway through writing it, we would leave something that Postgres cannot read.
  writeFileSync(`${file}.new`, [surelyNobody, ...rest].join("\n"));
  renameSync(`${file}.new`, file);
}

/** A server that was killed in its very first moment leaves an empty file, which no server starts over. */
export function removeEmptyPidFile(cluster) {
  if (existsSync(fileOf(cluster)) && statSync(fileOf(cluster)).size === 0) rmSync(fileOf(cluster));
}

const fileOf = (cluster) => path.join(cluster, "postmaster.pid");

function pidFile(cluster) {
  const file = fileOf(cluster);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

function isServerOf(pid, cluster) {
  // Its arguments cannot be seen on Windows; that it lives has to be enough.
  return isWindows ? isAlive(Number(pid)) : factsOf(pid)?.args.join(" ").includes(` -D ${cluster} `);
}

/** Starts a server that does not end with us, nor hears our Ctrl-C. */
export function launch({ bin, prefix, cluster, port, fsync, log }) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    max_connections: 100,
    shared_buffers: `${aQuarterOfMemory()}MB`,
    timezone: "UTC",
    log_timezone: "UTC",
    // After a crash, one request to write everything down instead of one for each of a thousand files: seconds saved.
    ...(process.platform === "linux" ? { recovery_init_sync_method: "syncfs" } : {}),
    // What people write and their addresses do not belong in a log: neither the statement nor the row that failed.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(fsync ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command, ...args] = [...prefix, path.join(bin, program("postgres")), "-D", cluster, ...options];
  const tooLong = existsSync(log) && statSync(log).size > 5_000_000;
  const output = openSync(log, tooLong ? "w" : "a");
  const child = spawn(command, args, { cwd: cluster, stdio: ["ignore", output, output], detached: true, windowsHide: true });
  child.once("error", () => {});
  child.unref();
  closeSync(output);
  return child;
}

/** What Postgres' manual advises, of what we may have: taken as it is used, so that a small library takes little of it. */
function aQuarterOfMemory() {
  const allowed = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  const quarter = Math.min(os.totalmem(), allowed) / 4 / 1024 ** 2;
  return Math.round(Math.min(Math.max(quarter, 128), 2048));
}

/** A fast shutdown: sessions are ended, everything is written down. Comes back when the server has gone. */
export async function shutDown({ bin, cluster, pid }) {
  // Signals do not exist on Windows; Postgres has its own there.
  if (isWindows) spawnSync(path.join(bin, program("pg_ctl")), ["kill", "INT", String(pid)]);
  else process.kill(pid, "SIGINT");
  for (let waited = 0; livingServer(cluster)?.pid === pid; waited += 20) {
    // What was committed is safe either way; the next start then takes a little longer.
    if (waited === 3000) process.kill(pid, "SIGQUIT");
    await sleep(20);
  }
}

/** A port that nobody listens on: the one asked for if it is free, else any. */
export async function freePort(wanted = 0) {
  for (const port of [wanted, 0]) {
    const server = net.createServer();
    const free = await new Promise((resolve) => {
      server.once("error", () => resolve(undefined));
      server.listen(port, "127.0.0.1", () => resolve(server.address().port));
    });
    server.close();
    if (free) return free;
  }
  throw new Error("no free port on 127.0.0.1");
}
