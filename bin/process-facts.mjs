import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const hasProc = existsSync("/proc/self/stat");

/**
 * What is known of a process, or nothing where there is none. A zombie (ended, but nobody has asked how) counts as none,
 * which a signal to it would not tell.
 *
 * @returns {{ parent: number, args: string[] } | undefined}
 */
export function factsOf(pid) {
  return hasProc ? fromProc(pid) : fromPs(pid);
}

export function isAlive(pid) {
  if (hasProc) return fromProc(pid) !== undefined;
  try {
    return process.kill(pid, 0);
  } catch (reason) {
    return reason.code === "EPERM";
  }
}

function fromProc(pid) {
  try {
    // The name in brackets may hold anything, brackets too.
    const [, state, parent] = /.*\) (\S) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8"));
    if (state === "Z" || state === "X") return undefined;
    return { parent: Number(parent), args: readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0") };
  } catch {
    return undefined;
  }
}

function fromPs(pid) {
  const { stdout } = spawnSync("ps", ["-ww", "-o", "stat=,ppid=,command=", "-p", String(pid)], { encoding: "utf8" });
  const [, state, parent, command] = /^(\S+)\s+(\d+)\s+(.*)/.exec(stdout?.trim() ?? "") ?? [];
  return state === undefined || state.startsWith("Z") ? undefined : { parent: Number(parent), args: command.split(" ") };
}
