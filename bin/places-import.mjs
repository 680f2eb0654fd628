import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";
import { endAll, run, Trouble, whenAskedToStop } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
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
  if (process.argv.length !== 3) throw new Trouble("Say which file or folder: npm run places:import -- FILE_OR_FOLDER");
  if (existsSync(path.join(root, ".env"))) process.loadEnvFile(path.join(root, ".env"));
  const { DATABASE_URL: given, MIGRATE_DATABASE_URL: owner } = process.env;
  postgres = given ? undefined : startPostgres({ directory: path.join(root, ".data", "postgres") });
  const { appUrl, ownerUrl } = (await postgres) ?? { appUrl: given, ownerUrl: owner || given };
  await migrate({ ownerUrl, appUrl });
  return appUrl;
}

async function importInto(appUrl) {
  // npm moves to the project's folder; what was typed is meant from where it was typed.
  const wanted = path.resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2]);
  const env = { ...process.env, DATABASE_URL: appUrl, LOG_LEVEL: "warn" };
  delete env.MIGRATE_DATABASE_URL;
  const { code } = await run(process.execPath, ["--import", "tsx", path.join("bin", "places-import.ts"), wanted], {
    cwd: root,
    env,
  });
  return code;
}

async function stop(code) {
  await endAll();
  const running = await postgres?.catch(() => undefined);
  await running?.stop();
  process.exit(code);
}
