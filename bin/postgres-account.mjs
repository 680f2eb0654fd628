import { spawnSync } from "node:child_process";
import { chownSync, existsSync, lchownSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { Trouble } from "./processes.mjs";

const nobody = 65534;

/**
 * Postgres refuses to run as root. Whom it runs as instead, and the command that goes before its programs.
 *
 * @param {string} bin where its programs are
 * @param {string} home the folder it has to reach
 * @param {string} cluster its data, if there is any yet
 * @returns {{ prefix: string[], give: (path: string) => void }} `give` hands a file or folder over to that account
 */
export function accountFor(bin, home, cluster) {
  const owner = existsSync(cluster) ? statSync(cluster).uid : undefined;
  const us = process.getuid?.();
  if (us !== 0) {
    if (us === undefined || owner === undefined || owner === us) return { prefix: [], give: () => {} };
    throw new Trouble(`${cluster} belongs to another account (uid ${owner}): start as that one, or move the folder away.`);
  }
  // What an ordinary person made before stays theirs.
  const uid = owner || nobody;
  const other = ["setpriv", `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups"];
  // A clone in /root or a home of mode 0700 is closed to everybody else: this one right lets Postgres walk through.
  const through = ["--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  const ways = [
    { prefix: [...other, ...through, "--"], outside: uid },
    { prefix: [...other, "--"], outside: uid },
    // Inside it is nobody, outside it is still us: where a container may not change accounts.
    { prefix: ["unshare", "--user", `--map-user=${nobody}`, `--map-group=${nobody}`, "--"], outside: 0 },
  ];
  const way = ways.find(({ prefix }) => works(prefix, bin, home));
  if (way) return { prefix: way.prefix, give: (what) => handOver(what, way.outside) };
  throw new Trouble("Postgres refuses to run as root, and neither setpriv nor unshare works here: start as an ordinary user.");
}

function works([command, ...options], bin, home) {
  const script = 'cd "$1" && "$2/postgres" --version';
  return spawnSync(command, [...options, "sh", "-c", script, "sh", home, bin], { stdio: "ignore" }).status === 0;
}

function handOver(what, uid) {
  if (statSync(what).uid === uid) return;
  if (statSync(what).isDirectory()) {
    for (const name of readdirSync(what, { recursive: true })) lchownSync(path.join(what, String(name)), uid, uid);
  }
  chownSync(what, uid, uid);
}
