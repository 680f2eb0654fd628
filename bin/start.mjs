import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { clearHalfTold, isTold, tellOnce } from "./demonstration.mjs";
import { migrate } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";
import { end, endAll, ending, explain, Trouble, whenAskedToStop } from "./processes.mjs";
import { obstacleAt, startServer } from "./server.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const data = path.join(root, ".data");
const isDevelopment = process.argv.includes("--dev");
let postgres;
let server;
let isStopping = false;

whenAskedToStop(() => stop(0));
try {
  await start();
} catch (reason) {
  if (!isStopping) {
    explain(reason);
    await stop(1);
  }
}

async function start() {
  if (existsSync(path.join(root, ".env"))) process.loadEnvFile(path.join(root, ".env"));
  const { host, port } = await address();
  mkdirSync(data, { recursive: true });
  const given = process.env.DATABASE_URL;
  const { appUrl, program } = given ? await withYours(given) : await withOurs(`http://${nameOf(host)}:${port}`);

  const env = { DATABASE_URL: appUrl, AUTH_SECRET: process.env.AUTH_SECRET || ownSecret() };
  // The site never needs the owner's password, so it is not told.
  delete process.env.MIGRATE_DATABASE_URL;
  // Whoever brings a database runs a service, and something collects what it prints; at home a file is calmer.
  const output = given || isDevelopment ? "inherit" : logFile();
  server = await startServer({ program, host, port, env, output });
  console.log(`Hereabouts is at http://${nameOf(host)}:${port} (Ctrl-C stops it)`);

  const code = await ending(server);
  if (!isStopping) throw new Trouble(`The site has stopped by itself (exit code ${code}).`);
}

/**
 * The loopback address unless HOST says otherwise: in the demonstration anybody may be a moderator, which is nothing for a
 * café's network. By number, not `localhost`: Node would listen at only one of the addresses behind that name, perhaps
 * ::1, while everything that looks up `localhost` tries both and finds 127.0.0.1.
 */
async function address() {
  const host = process.env.HOST || "127.0.0.1";
  const port = Number(process.env.PORT || 3000);
  if (!(Number.isInteger(port) && port > 0 && port < 65536))
    throw new Trouble(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  const obstacle = await obstacleAt(host, port);
  if (obstacle) throw new Trouble(`Port ${port} ${obstacle}: choose another one, as in PORT=${port + 1} npm start`);
  return { host, port };
}

function nameOf(host) {
  return ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
}

/** A database that somebody looks after: it is asked whether it is fit before anything that takes long. */
async function withYours(appUrl) {
  await migrate({ ownerUrl: process.env.MIGRATE_DATABASE_URL || appUrl, appUrl });
  return { appUrl, program: await buildUnlessDeveloping() };
}

/** Our own database, with the demonstration in it. The build knows nothing of it, so the two go side by side. */
async function withOurs(siteUrl) {
  const building = buildUnlessDeveloping();
  const directory = path.join(data, "postgres");
  const ready = prepareDatabase(directory, process.env.SITE_URL || siteUrl);
  const [program, appUrl] = await Promise.all([building, ready]);
  return { appUrl, program };
}

async function prepareDatabase(directory, siteUrl) {
  postgres = startPostgres({ directory });
  const { ownerUrl, appUrl } = await postgres;
  await clearHalfTold({ directory, ownerUrl });
  await migrate({ ownerUrl, appUrl });
  if (!(await isTold(appUrl))) {
    console.log("Telling the demonstration (the first time only) …");
    await tellOnce({ directory, ownerUrl, appUrl, siteUrl });
  }
  return appUrl;
}

async function buildUnlessDeveloping() {
  if (isDevelopment) return undefined;
  return build(() => console.log("Building the site (when its sources have changed; a minute or so) …"));
}

/** Signs what goes into cookies. Made once, so that people stay signed in over a restart. */
function ownSecret() {
  const file = path.join(data, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

function logFile() {
  const file = path.join(data, "hereabouts.log");
  const isLong = existsSync(file) && statSync(file).size > 10_000_000;
  return openSync(file, isLong ? "w" : "a");
}

/** The site first, so that what it was doing can still be written down; then the database under it. */
async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await end(server, 5000);
  await endAll(2000);
  const running = await postgres?.catch(() => undefined);
  await running?.stop();
  process.exit(code);
}
