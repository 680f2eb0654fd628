import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { requests } from "@/lib/log";
import { watchRequests } from "@/web/request-log";

watchRequests();

test("what remembers a request for ever does not hold its answer; until that has gone, it can be made another", async () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const remembered: unknown[] = [];
  const answers: WeakRef<ServerResponse>[] = [];
  const server = createServer((_, response) => {
    requests.getStore()?.answerWith(429, { "retry-after": "5" });
    // As a module does that is loaded by the first request which needs it.
    remembered.push(requests.getStore(), Promise.resolve());
    answers.push(new WeakRef(response));
    response.end("Too much");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  for (let turn = 0; turn < 20; turn++) {
    const answer = await fetch(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    expect([answer.status, answer.headers.get("retry-after"), await answer.text()]).toEqual([429, "5", "Too much"]);
  }
  await new Promise((closed) => server.close(closed));
  await expect
    .poll(() => {
      collect();
      return answers.filter((answer) => answer.deref()).length;
    })
    .toBeLessThan(3);
  expect(remembered).toHaveLength(40);
});
