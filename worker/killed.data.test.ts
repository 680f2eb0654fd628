import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { mailServer } from "@/worker/mail-server-for-tests";
import { copiesOf, messagesOf, onceEach, postalWorld, readers, someone, until } from "@/worker/postal-world-for-tests";

const world = await postalWorld("hereabouts_killed");
const { owner, lettersTo, workerProcess, kill, untilPosted, killAll } = world;

afterAll(async () => {
  await killAll();
  await owner.end();
});

test("killed twenty times under a stream of letters: none is lost, each is one message", { timeout: 300_000 }, async () => {
  const mail = await mailServer({ pace: 40 });
  const kept = someone();
  mail.willMeet(kept, "kept, then silent");
  const letters = await lettersTo([kept, ...readers(59)]);
  const kills: number[] = [];
  let next = workerProcess(mail.url);
  for (let times = 0; times < 20; times++) {
    const [running, before] = [await next, mail.deliveries.length];
    next = workerProcess(mail.url);
    letters.push(...(await lettersTo(readers(12))));
    // The one that is kept without an answer has to be there by the first kill: without another nobody would end that silence.
    await until(() => mail.deliveries.length > before && mail.deliveriesTo(kept).length > 0, 60_000);
    await sleep((times * 37) % 100);
    kills.push(Date.now());
    await kill(running);
  }
  const { rows } = await owner.query("select count(distinct locked_by)::int as dead from graphile_worker.jobs");
  const last = await next;
  await untilPosted(letters, 200_000);
  const copies = letters.map(({ toAddress }) => mail.deliveriesTo(toAddress));
  console.info(
    `killed at work ${rows[0].dead} times; second copies: ${copies.filter(({ length }) => length > 1).length} of 300`,
  );
  expect(rows[0].dead).toBeGreaterThan(10);
  expect(letters).toHaveLength(300);
  expect(messagesOf(mail, letters)).toEqual(onceEach(letters));
  expect(copiesOf(mail, letters)[0]).toBe(2);
  // A second copy there is only of what was answered, and not yet known here, in the moment of a kill.
  for (const [first, ...others] of copies.slice(1))
    if (first && others.length > 0) expect(Math.min(...kills.map((moment) => Math.abs(moment - first.at)))).toBeLessThan(500);
  await kill(last);
  mail.end();
});
