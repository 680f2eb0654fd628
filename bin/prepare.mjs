// Runs before every command, so that a bare clone needs no other step. No dependencies and no new syntax: it has to work
// before anything is installed, and to say its line on a Node.js that is too old for the rest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lockFile = join(root, "package-lock.json");
const mark = join(root, "node_modules", ".installed-for");

refuseOldNode();
if (!isInstalled()) install();

function refuseOldNode() {
  const wanted = readJson(join(root, "package.json")).engines.node.replace(">=", "");
  const [major, minor] = wanted.split(".").map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  stop(`Hereabouts needs Node.js ${wanted} or later; this is ${process.versions.node}. https://nodejs.org has it.`);
}

function isInstalled() {
  if (existsSync(mark) && readFileSync(mark, "utf8") === wantedMark()) return true;
  if (!agreesWithLockFile()) return false;
  writeFileSync(mark, wantedMark());
  return true;
}

function wantedMark() {
  // A folder copied from another kind of machine has the wrong binaries in it.
  return `${createHash("sha256").update(readFileSync(lockFile)).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/** Somebody who ran `npm ci` or `npm install` by hand need not wait for a second one: npm leaves a list of what it installed. */
function agreesWithLockFile() {
  const left = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(left)) return false;
  const wanted = readJson(lockFile).packages;
  const have = readJson(left).packages;
  return Object.keys(wanted).every((name) => {
    if (name === "" || wanted[name].extraneous) return true;
    if (have[name] === undefined) return wanted[name].optional === true && !isMeantForHere(wanted[name]);
    return have[name].version === wanted[name].version;
  });
}

/** Binaries come as one optional package for each kind of machine; the one for this kind must not be missing. */
function isMeantForHere(entry) {
  if (entry.os === undefined || entry.libc !== undefined) return false;
  return includes(entry.os, process.platform) && includes(entry.cpu, process.arch);
}

function includes(list, name) {
  return list === undefined || list.indexOf(name) !== -1;
}

function install() {
  console.log("Installing packages (when package-lock.json has changed; half a minute or so) …");
  // NODE_ENV=production would leave out the tools that build the site.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, stdio: ["ignore", "ignore", "inherit"] };
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm].concat(args), options)
    : spawnSync("npm", args, Object.assign({ shell: process.platform === "win32" }, options));
  if (done.status !== 0) stop("The packages could not be installed: npm ci failed, for the reason above.");
  writeFileSync(mark, wantedMark());
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
