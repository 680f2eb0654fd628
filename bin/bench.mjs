import path from "node:path";
import { fileURLToPath } from "node:url";
import { freshDatabase } from "./fresh-database.mjs";
import { startPostgres } from "./postgres.mjs";
import { endAll, run, Trouble, whenAskedToStop } from "./processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);
const usage = `npm run bench -- [--notes 100000] [--insights 150000] [--waiting 300] [--check] [--same] [--search]
  --notes N   how large a library to make
  --insights N  how many insights hang on it; three for every two notes otherwise
  --waiting N  how many notes wait to be looked at, a quarter of them at most
  --check     only whether the plans are good, not how long they take
  --same      the world that was made the last time
  --search    how long searches take, beside plain full text`;
let server;

whenAskedToStop(() => stop(130));
try {
  await stop(await bench());
} catch (reason) {
  console.error(reason instanceof Trouble ? reason.message : reason);
  await stop(1);
}

async function bench() {
  const given = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : "100000");
  const isWorld = ["--notes", "--insights"].every((name) => /^\d{4,7}$/.test(given(name) ?? ""));
  if (!isWorld || !/^\d{1,6}$/.test(given("--waiting") ?? "") || args.includes("--help")) throw new Trouble(usage);
  const isCheck = args.includes("--check");
  const { appUrl, ownerUrl } = await database(isCheck ? "hereabouts_bench_check" : "hereabouts_bench");
  const env = { ...process.env, DATABASE_URL: appUrl, MIGRATE_DATABASE_URL: ownerUrl, LOG_LEVEL: "silent" };
  const { code } = await run(process.execPath, ["--import", "tsx", path.join("bench", "plans.ts"), ...args], {
    cwd: root,
    env,
  });
  return code;
}

/** On a server of our own, so that nobody else's work is in the times; where only plans matter, on the tests'. */
async function database(name) {
  if (!process.env.TEST_DATABASE_OWNER_URL) {
    server = startPostgres({ directory: path.join(root, ".data", "bench"), fsync: false });
    const { ownerUrl, appUrl } = await server;
    process.env.TEST_DATABASE_OWNER_URL = ownerUrl;
    process.env.TEST_DATABASE_APP_URL = appUrl;
  }
  if (!args.includes("--same")) return freshDatabase(name);
  const inDatabase = (address) => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  return {
    ownerUrl: inDatabase(process.env.TEST_DATABASE_OWNER_URL),
    appUrl: inDatabase(process.env.TEST_DATABASE_APP_URL),
  };
}

async function stop(code) {
  await endAll();
  const running = await server?.catch(() => undefined);
  await running?.stop();
  process.exit(code);
}
