import { spawn } from "node:child_process";
import { once } from "node:events";
import { factsOf, isAlive } from "./process-facts.mjs";

/** One readable line for the person at the keyboard: no stack, nothing to look up. Empty where it has been said already. */
export class Trouble extends Error {}

/** Says what went wrong; anything but a `Trouble` is a mistake of ours and comes with its stack. */
export function explain(reason) {
  if (reason.code === "EACCES" && reason.path) console.error(`${reason.path} belongs to another account: start as that one.`);
  else if (!(reason instanceof Trouble)) console.error(reason);
  else if (reason.message) console.error(reason.message);
}

const children = new Set();
const isWindows = process.platform === "win32";

/**
 * Starts a program that leads a process group of its own. Ctrl-C in a terminal reaches a whole group at once;
 * ours are to end in order, so only we are in the group that hears it.
 */
export function begin(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], detached: !isWindows, ...options });
  children.add(child);
  child.once("close", () => children.delete(child));
  // Without a listener a missing program would throw from nowhere; `exitCode` tells the story to whoever waits.
  child.once("error", () => children.delete(child));
  return child;
}

/** Waits for a child. The answer is its exit code; 1 when a signal ended it or it could not be started. */
export async function ending(child, event = "exit") {
  if (child.pid === undefined) return 1;
  if (isRunning(child)) await once(child, event);
  return child.exitCode ?? 1;
}

export const isRunning = (child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** Runs a program to its end; the answer is its exit code and, where its output was piped, what it said. */
export async function run(command, args, options = {}) {
  const child = begin(command, args, options);
  let said = "";
  child.stdout?.on("data", (part) => (said += part));
  child.stderr?.on("data", (part) => (said += part));
  // "close" rather than "exit": only then has everything it said arrived.
  return { code: await ending(child, "close"), said };
}

const leash = new URL("leash.mjs", import.meta.url).href;

/** The arguments and options that make a Node.js program end when we do, even where we are killed. */
export function onLeash(args, { stdio = ["ignore", "inherit", "inherit"], ...options } = {}) {
  return [process.execPath, ["--import", leash, ...args], { ...options, stdio: [...stdio, "ipc"] }];
}

/** Asks a child and its children to end, and after `patience` milliseconds no longer asks. */
export async function end(child, patience = 6000) {
  if (child === undefined || !isRunning(child)) return;
  signal(child, "SIGTERM");
  const insist = setTimeout(() => signal(child, "SIGKILL"), patience);
  await ending(child);
  clearTimeout(insist);
}

export async function endAll(patience) {
  await Promise.all([...children].map((child) => end(child, patience)));
}

function signal(child, name) {
  try {
    process.kill(isWindows ? child.pid : -child.pid, name);
  } catch {
    // It ended between the question and the signal.
  }
}

/**
 * Calls `stop` once, at whatever comes first: Ctrl-C, a polite kill, a closed terminal, or the death of npm (killing npm
 * does not reach the script it runs). A second Ctrl-C does not wait.
 */
export function whenAskedToStop(stop) {
  let asked = false;
  const ask = () => {
    if (asked) return endAll(0);
    asked = true;
    return stop();
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, ask);
  // When the terminal has gone, there is nobody to write to, and that is no reason to leave a server behind.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  if (process.env.npm_lifecycle_event === undefined) return;
  const [parent, npm] = [process.ppid, npmAbove()];
  setInterval(() => asked || (process.ppid === parent && isAlive(npm)) || ask(), 300).unref();
}

/** npm runs its scripts through a shell, and some shells stay in between. */
function npmAbove() {
  const { parent, args } = factsOf(process.ppid) ?? {};
  return parent && /(^|\/)\w*sh$/.test(args[0]) ? parent : process.ppid;
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
