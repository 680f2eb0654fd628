import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";
import { endAll, run, Trouble, whenAskedToStop } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [file, ...options] = process.argv
  .slice(2)
  .toSorted((one, other) => Number(one.startsWith("-")) - Number(other.startsWith("-")));
const isWellAsked =
  file !== undefined && !file.startsWith("-") && options.every((option) => ["--preview", "--dry-run"].includes(option));
let postgres;

whenAskedToStop(() => stop(130));
try {
  await stop(await importInto(await database()));
} catch (reason) {
  console.error(reason instanceof Trouble ? reason.message : reason);
  await stop(1);
}

/** The one that `npm start` uses: yours, or our own, running or not. */
async function database() {
  if (!isWellAsked)
    throw new Trouble(
      "Say which file or folder: npm run places:import -- FILE_OR_FOLDER\nWith --preview after it, what would change is told and nothing is changed.",
    );
  if (existsSync(path.join(root, ".env"))) process.loadEnvFile(path.join(root, ".env"));
  const { DATABASE_URL: given, MIGRATE_DATABASE_URL: owner } = process.env;
  postgres = given ? undefined : startPostgres({ directory: path.join(root, ".data", "postgres") });
  const { appUrl, ownerUrl } = (await postgres) ?? { appUrl: given, ownerUrl: owner || given };
  await migrate({ ownerUrl, appUrl });
  return appUrl;
}

async function importInto(appUrl) {
  // npm moves to the project's folder; what was typed is meant from where it was typed.
  const wanted = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const env = { ...process.env, DATABASE_URL: appUrl, LOG_LEVEL: "warn" };
  delete env.MIGRATE_DATABASE_URL;
  const { code } = await run(
    process.execPath,
    ["--import", "tsx", path.join("bin", "places-import.ts"), wanted, ...(options.length > 0 ? ["--preview"] : [])],
    {
      cwd: root,
      env,
    },
  );
  return code;
}

async function stop(code) {
  await endAll();
  const running = await postgres?.catch(() => undefined);
  await running?.stop();
  process.exit(code);
}
