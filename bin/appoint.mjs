import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startPostgres } from "./postgres.mjs";
import { run, Trouble } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
let postgres;

/** npm run appoint -- someone@council.gov.uk administrator */
try {
  if (existsSync(path.join(root, ".env"))) process.loadEnvFile(path.join(root, ".env"));
  const env = { LOG_LEVEL: "silent", ...process.env, DATABASE_URL: process.env.DATABASE_URL || (await ownDatabase()) };
  const script = path.join(root, "bin", "appoint.ts");
  const { code } = await run(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)], { cwd: root, env });
  process.exitCode = code ?? 1;
} catch (reason) {
  console.error(reason instanceof Trouble ? reason.message : reason);
  process.exitCode = 1;
} finally {
  await postgres?.stop();
}

async function ownDatabase() {
  const directory = path.join(root, ".data", "postgres");
  if (!existsSync(directory)) throw new Trouble("There is no site here yet: set DATABASE_URL, or run npm start first.");
  postgres = await startPostgres({ directory });
  return postgres.appUrl;
}
