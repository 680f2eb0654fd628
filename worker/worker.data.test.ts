import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { writing } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { lettersStayHere } from "@/features/letters/policy";
import { postLetter } from "@/features/letters/posting";
import { log } from "@/lib/log";
import { tail } from "@/lib/slug";
import { mailServer } from "@/worker/mail-server-for-tests";
import { postLetterJob } from "@/worker/post-letter";
import { unlockAbandonedJobs } from "@/worker/unlock-abandoned";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const processes: ChildProcess[] = [];
const servers: { close: () => void }[] = [];

afterEach(() => {
  for (const running of processes.splice(0)) running.kill("SIGKILL");
  for (const server of servers.splice(0)) server.close();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => owner.end());

const someone = () => `reader.${tail()}${tail()}@example.org`;

async function letterTo(toAddress: string) {
  await writing({ house: "door" }, (db) =>
    enclose(db, { toAddress, subject: "A letter", text: "Words", html: "<p>Words</p>" }),
  );
  const { rows } = await owner.query("select id from letters where to_address = $1", [toAddress]);
  return { id: String(rows[0].id), toAddress };
}

async function server(behaviour?: Parameters<typeof mailServer>[0]) {
  const made = await mailServer(behaviour);
  servers.push(made);
  return made;
}

/** A process of its own that does nothing but work. */
function workerProcess(smtpUrl: string) {
  const program = `import("./worker/run.ts").then(({ startWorker }) => startWorker())`;
  const running = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    env: { ...process.env, SMTP_URL: smtpUrl, SITE_URL: "http://localhost", LOG_LEVEL: "silent" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  processes.push(running);
  return running;
}

const isPosted = async ({ id }: { id: string }) =>
  (await owner.query("select from letters where id = $1 and posted_at is not null", [id])).rowCount === 1;

async function until(isSo: () => Promise<boolean> | boolean, patience = 15_000) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await isSo()) return;
  throw new Error("it never came to that");
}

test("two processes post each letter once", async () => {
  const mail = await server();
  workerProcess(mail.url);
  workerProcess(mail.url);
  const letters = await Promise.all(Array.from({ length: 40 }, () => letterTo(someone())));
  await until(async () => (await Promise.all(letters.map(isPosted))).every(Boolean));
  expect(letters.map(({ toAddress }) => mail.takenFor(toAddress).length)).toEqual(letters.map(() => 1));
});

test("one letter, asked for ten times at once, is posted once", async () => {
  const letter = await letterTo(someone());
  let posted = 0;
  const post = async () => {
    await sleep(100);
    posted += 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => postLetter({ house: "worker" }, letter.id, post)));
  expect(posted).toBe(1);
});

test("a mail server that says later gets it later, once", async () => {
  const mail = await server({ refuseFirst: 1 });
  workerProcess(mail.url);
  const letter = await letterTo(someone());
  await until(() => isPosted(letter));
  await sleep(300);
  expect(mail.takenFor(letter.toAddress)).toHaveLength(1);
});

test("a letter whose process is killed in the middle is posted by the next", async () => {
  const slow = await server({ hangAfterData: true });
  const letter = await letterTo(someone());
  const killed = workerProcess(slow.url);
  await until(() => slow.begun() > 0);
  killed.kill("SIGKILL");
  await sleep(200);
  const mail = await server();
  workerProcess(mail.url);
  await sleep(1000);
  expect(await isPosted(letter)).toBe(false);
  await owner.query(
    "update graphile_worker._private_jobs set locked_at = locked_at - interval '2 minutes' where locked_at is not null",
  );
  await unlockAbandonedJobs({}, { query: (...query: [string]) => owner.query(...query) });
  await until(() => isPosted(letter));
  expect(mail.takenFor(letter.toAddress)).toHaveLength(1);
});

test("a letter that the post took is not posted again because Postgres could not be told", async () => {
  const letter = await letterTo(someone());
  const told: string[] = [];
  const worker = { house: "worker" } as const;
  const post = async () => {
    told.push("posted");
    // The connection of the transaction ends just after the mail server has answered.
    await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like '%from \"letters\"%for update%' and pid <> pg_backend_pid()",
    );
  };
  await expect(postLetter(worker, letter.id, post)).rejects.toThrow();
  await postLetter(worker, letter.id, post);
  expect(told).toEqual(["posted"]);
  expect(await isPosted(letter)).toBe(true);
});

test("in production without a mail server one loud line is written and nothing is tried again", async () => {
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("SMTP_URL", undefined);
  const loud = vi.spyOn(log, "error");
  const letter = await letterTo(someone());
  await postLetterJob({ letterId: letter.id });
  expect(loud).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ event: "letter-not-posted", letter: letter.id }));
  expect(await isPosted(letter)).toBe(false);
});

test.each([
  [{ smtpUrl: undefined, nodeEnv: "production", isDemonstration: false }, false],
  [{ smtpUrl: undefined, nodeEnv: "production", isDemonstration: true }, true],
  [{ smtpUrl: undefined, nodeEnv: "development", isDemonstration: false }, true],
  [{ smtpUrl: "smtp://mail", nodeEnv: "production", isDemonstration: true }, false],
  [{ smtpUrl: "smtp://mail", nodeEnv: "development", isDemonstration: false }, false],
])("letters can be read here: %j %s", (where, answer) => expect(lettersStayHere(where)).toBe(answer));
