import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { writing } from "@/db/doors";
import { letters } from "@/db/schema/letters";
import { clearLetters } from "@/features/letters/clearing";
import { letter } from "@/features/letters/letter-template";
import { lettersStayHere } from "@/features/letters/policy";
import { type Answer, postLetter } from "@/features/letters/posting";
import { log } from "@/lib/log";
import { mailServer } from "@/worker/mail-server-for-tests";
import { postLetterJob } from "@/worker/post-letter";
import { copiesOf, messagesOf, onceEach, postalWorld, readers, someone, until } from "@/worker/postal-world-for-tests";

const world = await postalWorld("hereabouts_letters");
const { owner, letterTo, lettersTo, workerProcess, rowOf, isPosted, untilPosted, killAll } = world;
const worker = { house: "worker" } as const;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(async () => {
  await killAll();
  await owner.end();
});

describe("one process", () => {
  const taken: Answer = { was: "taken" };

  test("one letter, asked for ten times at once, is posted once", async () => {
    const one = await letterTo();
    let posted = 0;
    const post = async () => {
      await sleep(100);
      posted += 1;
      return taken;
    };
    await Promise.all(Array.from({ length: 10 }, () => postLetter(worker, one.id, post)));
    expect(posted).toBe(1);
  });

  test("a letter that the post took is not posted again because Postgres could not be told", async () => {
    const one = await letterTo();
    const told: string[] = [];
    const post = async () => {
      told.push("posted");
      // The connection of the transaction ends just after the mail server has answered.
      await owner.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
      );
      return taken;
    };
    await postLetter(worker, one.id, post);
    await postLetter(worker, one.id, post);
    expect(told).toEqual(["posted"]);
    expect(await isPosted(one)).toBe(true);
  });

  test("what was not taken is as it was", async () => {
    const one = await letterTo();
    const before = await rowOf(one);
    await postLetter(worker, one.id, async () => ({ was: "not-taken", kind: "451 RCPT TO" }));
    expect(await rowOf(one)).toEqual(before);
  });

  test("the seventh time without an answer is the last, and nothing is left of the words", async () => {
    const one = await letterTo();
    for (let doubts = 1; doubts <= 7; doubts++)
      await postLetter(worker, one.id, async () => ({ was: "in-doubt", kind: "ECONNECTION" }));
    expect(await rowOf(one)).toMatchObject({
      doubts: 7,
      posted_at: null,
      refused_at: expect.any(Date),
      refusal: "given up: ECONNECTION",
      subject: "",
      text: "",
      html: "",
    });
  });

  test("in production without a mail server one loud line is written and nothing is tried again", async () => {
    vi.stubEnv("NODE_ENV", "production");
    vi.stubEnv("SMTP_URL", undefined);
    const loud = vi.spyOn(log, "error");
    const one = await letterTo();
    await postLetterJob({ letterId: one.id });
    expect(loud).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ event: "letter-not-posted", letter: one.id }));
    expect(await isPosted(one)).toBe(false);
  });

  test("letters go after thirty days, and Postgres lets no younger one go", async () => {
    const [old, young] = [await letterTo(), await letterTo()];
    await owner.query("update letters set made_at = now() - interval '31 days' where id = $1", [old.id]);
    await clearLetters(worker);
    expect(await rowOf(old)).toBeUndefined();
    await writing(worker, (db) => db.delete(letters));
    expect(await rowOf(young)).toBeDefined();
  });

  test.each([
    [{ smtpUrl: undefined, nodeEnv: "production", isDemonstration: false }, false],
    [{ smtpUrl: undefined, nodeEnv: "production", isDemonstration: true }, true],
    [{ smtpUrl: undefined, nodeEnv: "development", isDemonstration: false }, true],
    [{ smtpUrl: "smtp://mail", nodeEnv: "production", isDemonstration: true }, false],
    [{ smtpUrl: "smtp://mail", nodeEnv: "development", isDemonstration: false }, false],
  ])("letters can be read here: %j %s", (where, answer) => expect(lettersStayHere(where)).toBe(answer));
});

describe("two processes and a mail server", () => {
  let mail: Awaited<ReturnType<typeof mailServer>>;

  beforeAll(async () => {
    // What the tests above left must not arrive here.
    await owner.query("delete from graphile_worker._private_jobs");
    mail = await mailServer();
    await Promise.all([workerProcess(mail.url), workerProcess(mail.url)]);
  });
  afterAll(async () => {
    await killAll();
    mail.end();
  });

  describe.concurrent("that does as it likes", () => {
    test("each letter arrives once", async () => {
      const letters = await lettersTo(readers(40));
      await untilPosted(letters);
      expect(copiesOf(mail, letters)).toEqual(onceEach(letters));
    });

    test("a letter arrives as it was written, and no words of it stay", async () => {
      const words = letter({
        siteName: "Here & there",
        subject: "Zoë\r\nBcc: everybody@evil.example",
        body: ["Zoë <b>invites</b> you to http://evil.example.", { button: "Go", href: "https://here.example/a?b=1&c=2" }],
        why: "You get this because Zoë gave us your address.",
      });
      const one = await letterTo(someone(), words);
      await untilPosted([one]);
      const [arrived] = mail.deliveriesTo(one.toAddress);
      expect(arrived).toMatchObject({
        subject: "Zoë Bcc: everybody@evil.example",
        text: words.text,
        html: words.html,
        from: '"Hereabouts" <hereabouts@localhost>',
        messageId: `<${one.id}@localhost>`,
      });
      expect(arrived?.headers.get("auto-submitted")).toBe("auto-generated");
      expect(arrived?.headers.get("to")).toMatchObject({ text: one.toAddress });
      expect(arrived?.raw.match(/^bcc:/im)).toBeNull();
      expect(await rowOf(one)).toMatchObject({ subject: "", text: "", html: "", refused_at: null });
    });

    test("a server that says later gets it later, once", async () => {
      const to = someone();
      mail.willMeet(to, "451", "451");
      const one = await letterTo(to);
      await untilPosted([one]);
      expect([mail.triesFor(to), copiesOf(mail, [one])]).toEqual([3, [1]]);
    });

    test.each([
      ["550", "550 RCPT TO"],
      ["554 after data", "554 DATA"],
    ] as const)("a no for good is not tried again, and is seen: %s", async (fate, refusal) => {
      const to = someone();
      mail.willMeet(to, fate);
      const one = await letterTo(to);
      await until(async () => (await rowOf(one)).refused_at !== null);
      await sleep(3000);
      expect(mail.triesFor(to)).toBe(1);
      expect(await rowOf(one)).toMatchObject({ refusal, posted_at: null, subject: "", text: "", html: "" });
    });

    test("a slow server gets it once", async () => {
      const to = someone();
      mail.willMeet(to, "slow");
      const one = await letterTo(to);
      await untilPosted([one]);
      expect([mail.triesFor(to), copiesOf(mail, [one])]).toEqual([1, [1]]);
    });

    test("a server that closes after DATA, and has lost it, gets it again", async () => {
      const to = someone();
      mail.willMeet(to, "lost, then closed");
      const one = await letterTo(to);
      await untilPosted([one]);
      expect(copiesOf(mail, [one])).toEqual([1]);
      expect(await rowOf(one)).toMatchObject({ doubts: 1 });
    });

    test("a server that closes after DATA, and has kept it, has two copies of one message", async () => {
      const to = someone();
      mail.willMeet(to, "kept, then closed");
      const one = await letterTo(to);
      await untilPosted([one]);
      expect([copiesOf(mail, [one]), messagesOf(mail, [one])]).toEqual([[2], [1]]);
      expect(new Set(mail.deliveriesTo(to).map(({ date }) => date?.getTime())).size).toBe(1);
      expect(await rowOf(one)).toMatchObject({ doubts: 1 });
    });
  });

  test("a server that is stopped for five seconds: each letter arrives once", async () => {
    const running = await lettersTo(readers(20));
    await mail.stop();
    const letters = [...running, ...(await lettersTo(readers(20)))];
    await sleep(5000);
    await mail.start();
    await untilPosted(letters, 8000);
    expect(copiesOf(mail, letters)).toEqual(onceEach(letters));
  });

  test("Postgres ends every connection, five times: each letter arrives once", { timeout: 30_000 }, async () => {
    const slow = someone();
    mail.willMeet(slow, "very slow");
    const letters = [await letterTo(slow)];
    await until(() => mail.triesFor(slow) > 0);
    const answered = sleep(13_500);
    letters.push(...(await lettersTo(readers(60))));
    for (let times = 0; times < 5; times++) {
      await sleep(70);
      // Not those that Postgres cleans up with, which are nobody's to end.
      await owner.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()",
      );
    }
    await untilPosted(letters, 25_000);
    await answered;
    expect(copiesOf(mail, letters)).toEqual(onceEach(letters));
  });
});
