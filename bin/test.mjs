// `npm test` proves everything, in order, and stops at the first part that fails.
// `npm test -- data notes` or `npm test -- walks e2e/reading.walk.spec.ts` does one part, or some files of it.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import pg from "pg";
import { findBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { onlyOne } from "./only-one.mjs";
import { startPostgres } from "./postgres.mjs";
import { endAll, explain, onLeash, run, whenAskedToStop } from "./processes.mjs";
import { forgetOwnSettings, openWorld } from "./world.mjs";

const folder = path.resolve(".data", "test");
const parts = { check, data, build: buildSite, walks };
const [only, ...files] = process.argv.slice(2);
let postgres;
let world;
let isStopping = false;

whenAskedToStop(() => leave(130));
forgetOwnSettings();
mkdirSync(folder, { recursive: true });
// Two at once would empty each other's databases.
const alone = onlyOne(path.join(folder, "testing"), everything, () =>
  console.log("Waiting for another npm test in this folder …"),
);
await leave(await alone);

async function everything() {
  if (only && !parts[only]) {
    console.error(`There is no part "${only}": ${Object.keys(parts).join(", ")}.`);
    return 1;
  }
  const counts = {};
  for (const [name, part] of Object.entries(parts).filter(([name]) => !only || name === only)) {
    counts[name] = await part().catch((reason) => {
      if (!isStopping) explain(reason);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    if (counts[name].failed > 0) break;
  }
  return report(counts);
}

async function check() {
  heading("Lint, types and the rules of the house");
  const results = resultsOf("house");
  // Its last command is a vitest, which takes what comes after the two dashes.
  const args = [
    "run",
    "check",
    "--ignore-scripts",
    "--",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
  ];
  const [command, ...before] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const { code } = await run(command, [...before, ...args]);
  const { passed, failed, skipped } = vitestCounts(results, code);
  return { passed: passed + (code === 0 ? 1 : 0), failed, skipped };
}

async function data() {
  heading("Rules, and data against a real Postgres");
  await needPostgres();
  const results = resultsOf("data");
  const args = ["run", "--project", "rules", "--project", "data", "--reporter=default", "--reporter=json"];
  const vitest = path.join("node_modules", "vitest", "vitest.mjs");
  const { code } = await run(...onLeash([vitest, ...args, `--outputFile.json=${results}`, ...files]));
  return vitestCounts(results, code);
}

async function buildSite() {
  heading("The production build");
  await build(() => console.log("Building (when its sources have changed; a minute or so) …"));
  return { passed: 1, failed: 0, skipped: 0 };
}

async function walks() {
  heading("Walks in a real browser, against the production build");
  const CHROMIUM = await findBrowser();
  await needPostgres();
  world = await openWorld("hereabouts_walks");
  await decideAtOnce(world.env.MIGRATE_DATABASE_URL);
  const results = resultsOf("walks");
  const playwright = path.join("node_modules", "@playwright", "test", "cli.js");
  const env = { LOG_LEVEL: "silent", ...process.env, ...world.env, CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_FILE: results };
  const { code } = await run(...onLeash([playwright, "test", "--reporter=line,json", ...files], { env }));
  const { stats, suites = [] } = read(results) ?? {};
  for (const failed of whatFailed(suites)) console.log(failed);
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats ?? {};
  return { ...atLeastOneFailed({ passed: expected + flaky, failed: unexpected, skipped }, code), secondTry: flaky };
}

/** Each failure once more in a few lines, after all others: of half an hour's output often only the end is kept. */
function whatFailed(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests.flatMap(({ projectName, status, results }) =>
        results
          .filter(({ error }) => error)
          .map(({ error: { message = "", location }, attachments = [] }) => {
            const at = location ? ` at line ${location.line}` : "";
            const then = status === "flaky" ? " (passed at the second try)" : "";
            const said = stripVTControlCharacters(message).slice(0, 600);
            return `\n✗ [${projectName}] e2e/${file}:${line} ${title}${at}${then}\n${said}${whatItSaid(attachments)}`;
          }),
      ),
    ),
    ...whatFailed(inner),
  ]);
}

/** What the page told whoever was before it: its heading, alerts and states, of the tree that Playwright keeps of a failure. */
function whatItSaid(attachments) {
  const kept = attachments.find(({ name }) => name === "error-context")?.path;
  if (!kept || !existsSync(kept)) return "";
  const lines = readFileSync(kept, "utf8").split("\n");
  const told = lines.flatMap((line, at) => (/- (alert|status|heading)\b/.test(line) ? lines.slice(at, at + 4) : []));
  return `\nThe page said:\n${[...new Set(told)].join("\n").slice(0, 900)}`;
}

/**
 * Walks that look at what was decided need not wait until it cannot be taken back any more; the one that does says so itself.
 * Many of them hide things in one hour.
 */
async function decideAtOnce(ownerUrl) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("update site set undo_seconds = 0, hides_an_hour = 1000");
  await owner.end();
}

/** One server for all parts; whoever needs a database of their own finds it by these two addresses. */
async function needPostgres() {
  postgres ??= startPostgres({ directory: folder, fsync: false });
  const { ownerUrl, appUrl } = await postgres;
  process.env.TEST_DATABASE_OWNER_URL = ownerUrl;
  process.env.TEST_DATABASE_APP_URL = appUrl;
}

function resultsOf(name) {
  const file = path.join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function vitestCounts(file, code) {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests = 0, numTodoTests = 0 } = read(file) ?? {};
  return atLeastOneFailed({ passed, failed, skipped: numPendingTests + numTodoTests }, code);
}

/** A file that does not even load has no failed test in it, and has failed all the same. */
function atLeastOneFailed(counts, code) {
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

function report(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log("");
  for (const [name, count] of Object.entries(counts)) {
    const again = count.secondTry ? `; ${count.secondTry} of the passed at the second try` : "";
    console.log(`${name.padEnd(6)} ${inWords(count)}${again}`);
    for (const key of Object.keys(total)) total[key] += count[key];
  }
  console.log(`\n${inWords(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function heading(text) {
  console.log(`\n── ${text} ──\n`);
}

async function leave(code) {
  if (isStopping) return;
  isStopping = true;
  await endAll(5000);
  await world?.close();
  const running = await postgres?.catch(() => undefined);
  await running?.stop();
  process.exit(code);
}
