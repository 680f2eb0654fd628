import { readFileSync, rmSync, statSync, utimes, writeFileSync } from "node:fs";
import { isAlive } from "./process-facts.mjs";
import { sleep } from "./processes.mjs";

const forgotten = 10_000;

/**
 * Does `work` while no other process on this machine does work under the same `file`. The file of a process that was
 * killed in the middle is recognised: its process is gone, or it has stopped renewing the file.
 *
 * @param {() => void} [onWait] told when somebody else is at it
 */
export async function onlyOne(file, work, onWait = () => {}) {
  for (let waits = 0; !take(file); waits++) {
    if (waits === 1) onWait();
    await sleep(50);
  }
  const renew = setInterval(() => utimes(file, new Date(), new Date(), () => {}), 1000);
  try {
    return await work();
  } finally {
    clearInterval(renew);
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (reason) {
    if (reason.code !== "EEXIST") throw reason;
    if (isForgotten(file)) rmSync(file, { force: true });
    return false;
  }
}

function isForgotten(file) {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    return Date.now() - statSync(file).mtimeMs > forgotten || (holder > 0 && !isAlive(holder));
  } catch {
    return false; // Released while we looked.
  }
}
