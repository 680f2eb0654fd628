import { createServer } from "node:http";
import { expect, test } from "vitest";
import { replaceBrokenAnswer } from "@/web/broken-answer";

async function answered(status: number, type: string) {
  const server = createServer((_request, response) => {
    replaceBrokenAnswer(response, "the-id");
    response.statusCode = status;
    response.setHeader("content-type", type);
    response.setHeader("content-encoding", "gzip");
    response.flushHeaders();
    response.write("as it");
    response.end(" was");
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { request } = await import("node:http");
  const body = await new Promise<string>((done) => {
    request({ port, host: "127.0.0.1" }, (answer) => {
      let text = `${answer.headers["content-encoding"] ?? "plain"} `;
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => done(text));
    }).end();
  });
  server.close();
  return body;
}

test("a broken page becomes a whole one, with the id to quote", async () => {
  const body = await answered(500, "text/html; charset=utf-8");
  expect(body).toMatch(/^plain <!doctype html>/);
  expect(body).toContain("the-id");
  expect(body).not.toContain("as it");
});

test("everything else is sent as it was", async () => {
  expect(await answered(200, "text/html")).toBe("gzip as it was");
  expect(await answered(404, "text/html")).toBe("gzip as it was");
  expect(await answered(500, "text/x-component")).toBe("gzip as it was");
});
