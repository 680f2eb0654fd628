import { expect, test } from "vitest";
import { xml2js } from "xml-js";
import { atom } from "@/lib/atom";

const entry = {
  id: "019ab000-0000-7000-8000-000000000000",
  title: "Ringing first halved the missed visits",
  href: "https://example.org/notes/ringing-first",
  summary: "A call.",
  author: "Somebody, Riverlight",
  publishedAt: new Date("2026-01-01T00:00:00Z"),
  updatedAt: new Date("2026-01-02T00:00:00Z"),
};
const told = { title: "Notes", page: "https://example.org/notes", self: "https://example.org/notes/feed.xml" };

test("a feed says what it is of, and when it last changed", () => {
  const text = atom({ ...told, entries: [entry] });
  expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(text).toContain('<link rel="self" href="https://example.org/notes/feed.xml"/>');
  expect(text).toContain("<id>urn:uuid:019ab000-0000-7000-8000-000000000000</id>");
  expect(text.indexOf("2026-01-02T00:00:00.000Z")).toBeLessThan(text.indexOf("<entry>"));
});

test("an empty feed is the same whenever it is asked for", () => {
  expect(atom({ ...told, entries: [] })).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});

test("whatever people type stays text, and the feed well-formed", () => {
  for (const hostile of [
    "<script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "a & b &amp; c &lt; d",
    '"><x y="',
    "\u0000\u0008\u001f\ud800\uffff",
    "<!-- -- -->",
    "<?xml ?>",
    "𝕳ereabouts 🙂",
  ]) {
    const text = atom({ ...told, title: hostile, entries: [{ ...entry, title: hostile, summary: hostile, author: hostile }] });
    expect(() => xml2js(text, { compact: true }), hostile).not.toThrow();
    expect(text, hostile).not.toMatch(/<script|<x |<!--/);
  }
});
