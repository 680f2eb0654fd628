import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onlyOne } from "./only-one.mjs";
import { onLeash, run, Trouble } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const builds = path.join(root, ".data", "build");
const rooms = ["app", "components", "features", "web", "db", "lib", "worker", "public"];
const files = /^(next\.config\.ts|package-lock\.json|proxy\.ts|instrumentation.*\.ts|postcss\.config\.mjs|tsconfig\.json)$/;
const kept = 3;

/**
 * Builds the site unless these very sources have been built before. The answer is the program that serves it.
 *
 * Every build gets a folder of its own, named for its sources: Next empties its own folder before it builds, and a site
 * that is running (an `npm start` in the next window, while `npm test` builds) must not lose the ground under its feet.
 *
 * @param {() => void} [onBuild] told when there is something to build, since that takes a while
 */
export async function build(onBuild = () => {}) {
  mkdirSync(builds, { recursive: true });
  const folder = path.join(builds, sourcesHash());
  const server = path.join(folder, "server.js");
  await onlyOne(path.join(builds, "building"), async () => {
    if (!existsSync(server)) {
      onBuild();
      await nextBuild();
      settle(folder);
    }
    utimesSync(folder, new Date(), new Date());
  });
  forgetOldBuilds();
  return server;
}

function sourcesHash() {
  const sources = readdirSync(root).filter((name) => files.test(name));
  for (const room of rooms.filter((name) => existsSync(path.join(root, name)))) {
    const inside = readdirSync(path.join(root, room), { recursive: true, withFileTypes: true });
    for (const entry of inside) {
      if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        sources.push(path.relative(root, path.join(entry.parentPath, entry.name)));
    }
  }
  const hash = createHash("sha256");
  for (const source of sources.sort())
    hash
      .update(`${source}\0`)
      .update(readFileSync(path.join(root, source)))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

async function nextBuild() {
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, said } = await run(...onLeash([next, "build"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] }));
  if (code !== 0) throw new Trouble(`${said.trim()}\nThe site could not be built, for the reason above.`);
}

/** The server comes without what browsers ask for by itself, and with a copy of `.env` that would outlive every change of it. */
function settle(folder) {
  const made = path.join(root, ".next");
  const standalone = path.join(made, "standalone");
  cpSync(path.join(made, "static"), path.join(standalone, ".next", "static"), { recursive: true });
  if (existsSync(path.join(root, "public")))
    cpSync(path.join(root, "public"), path.join(standalone, "public"), { recursive: true });
  for (const name of readdirSync(standalone).filter((name) => name.startsWith(".env"))) rmSync(path.join(standalone, name));
  try {
    renameSync(standalone, folder);
  } catch (reason) {
    if (reason.code !== "EXDEV") throw reason;
    // `.data` is on a disk of its own; the folder appears there only when it is whole.
    cpSync(standalone, `${folder}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${folder}.new`, folder);
  }
}

function forgetOldBuilds() {
  const folders = readdirSync(builds, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const byAge = folders.map(({ name }) => path.join(builds, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(kept)) rmSync(old, { recursive: true, force: true });
}
