import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { writing } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { letter } from "@/features/letters/letter-template";
import { tail } from "@/lib/slug";
import type { mailServer } from "@/worker/mail-server-for-tests";
import { ownDatabase } from "@/worker/own-database-for-tests";

type Sent = { id: string; toAddress: string };
type MailServer = Awaited<ReturnType<typeof mailServer>>;

export const someone = () => `reader.${tail()}${tail()}@example.org`;
export const readers = (count: number) => Array.from({ length: count }, someone);

/** Letters, worker processes and what became of them, in a database of its own by this name. */
export async function postalWorld(name: string) {
  const owner = await ownDatabase(name);
  const alive = new Set<ChildProcess>();

  async function letterTo(
    toAddress = someone(),
    words = letter({ siteName: "Here", subject: "A letter", body: ["Words"], why: "Why" }),
  ): Promise<Sent> {
    await writing({ house: "door" }, (db) => enclose(db, { toAddress, ...words }));
    const { rows } = await owner.query("select id from letters where to_address = $1", [toAddress]);
    return { id: String(rows[0].id), toAddress };
  }

  /** A process that does nothing but work, and goes on after a rejection that nobody handled, as the framework's does. */
  async function workerProcess(smtpUrl: string) {
    const program = `process.on("unhandledRejection", () => {});
      import("./worker/run.ts").then(({ startWorker }) => { startWorker(); console.log("at work"); })`;
    const running = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      env: { ...process.env, SMTP_URL: smtpUrl, SITE_URL: "http://localhost", LOG_LEVEL: "silent" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    alive.add(running);
    await once(running.stdout, "data");
    return running;
  }

  async function kill(running: ChildProcess) {
    running.kill("SIGKILL");
    if (running.exitCode === null && running.signalCode === null) await once(running, "exit");
    alive.delete(running);
  }

  async function rowOf({ id }: { id: string }) {
    const { rows } = await owner.query("select * from letters where id = $1", [id]);
    return rows[0];
  }

  async function areAllPosted(letters: Sent[]) {
    const { rows } = await owner.query("select count(*)::int from letters where id = any($1::uuid[]) and posted_at is null", [
      letters.map(({ id }) => id),
    ]);
    return rows[0].count === 0;
  }

  return {
    owner,
    letterTo,
    lettersTo: (addresses: string[]) => Promise.all(addresses.map((address) => letterTo(address))),
    workerProcess,
    kill,
    rowOf,
    isPosted: (one: Sent) => areAllPosted([one]),
    untilPosted: (letters: Sent[], patience?: number) => until(() => areAllPosted(letters), patience),
    killAll: () => Promise.all([...alive].map(kill)),
  };
}

export async function until(isSo: () => Promise<boolean> | boolean, patience = 19_000) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await isSo()) return;
  throw new Error("it never came to that");
}

export const copiesOf = (mail: MailServer, letters: Sent[]) =>
  letters.map(({ toAddress }) => mail.deliveriesTo(toAddress).length);
export const messagesOf = (mail: MailServer, letters: Sent[]) => letters.map(({ toAddress }) => mail.messagesTo(toAddress));
export const onceEach = (letters: Sent[]) => letters.map(() => 1);
