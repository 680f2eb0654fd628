import { expect, test } from "vitest";
import { feedAnswer, isFeed } from "@/web/feed-answer";

const feed = { text: "<feed/>", updatedAt: new Date("2026-01-02T00:00:00Z") };
const asked = (headers: Record<string, string> = {}) =>
  feedAnswer(new Request("https://example.org/feed.xml", { headers }), feed);

test("a feed says how it is kept, and runs nothing", async () => {
  const answer = asked();
  expect([answer.status, await answer.text()]).toEqual([200, "<feed/>"]);
  expect(answer.headers.get("cache-control")).toBe("public, no-cache");
  expect(answer.headers.get("last-modified")).toBe("Fri, 02 Jan 2026 00:00:00 GMT");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("whoever has just this is not sent it again, by its mark alone", async () => {
  const etag = asked().headers.get("etag") ?? "";
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const again = asked({ "if-none-match": known });
    expect([again.status, await again.text(), again.headers.get("etag")], known).toEqual([304, "", etag]);
  }
  expect(asked({ "if-none-match": '"other"' }).status).toBe(200);
  // What was taken down or named otherwise leaves no later date behind.
  expect(asked({ "if-modified-since": "Fri, 02 Jan 2026 00:00:00 GMT" }).status).toBe(200);
});

test("feeds by their address", () => {
  for (const path of ["/feed.xml", "/notes/feed.xml", "/places/oldham/feed.xml", "/workshops/calendar.ics"])
    expect(isFeed(path)).toBe(true);
  for (const path of ["/notes", "/notes/feed.xml/edit", "/notes/a-feed-xml", "/workshops/calendar-ics"])
    expect(isFeed(path)).toBe(false);
});
