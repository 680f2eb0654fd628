import { createTransport } from "nodemailer";
import { expect, test } from "vitest";
import { letter } from "@/features/letters/letter-template";

const plain = {
  siteName: "Hereabouts",
  subject: "A subject",
  body: ["Words"],
  why: "You get this because you asked for it.",
};

const evil = 'Evil http://evil.example <a href="https://evil.example">click here</a>';

test("the text stands by itself, in the order in which it was told", () => {
  const { text } = letter({
    ...plain,
    body: [
      "Amina invites you.",
      { quote: "Do come.\nWe meet on Mondays." },
      { code: "123 456" },
      { button: "See the invitation", href: "https://here.example/invitations/abc?x=1&y=2" },
      { facts: [["Valid until", "3 May 2026"]] },
    ],
    settings: "https://here.example/me/settings",
  });
  expect(text).toBe(`Amina invites you.

> Do come.
> We meet on Mondays.

    123 456

See the invitation:
https://here.example/invitations/abc?x=1&y=2

Valid until: 3 May 2026

You get this because you asked for it.

Choose which letters you get:
https://here.example/me/settings

Hereabouts
`);
});

test.each([
  ["an address", "http://evil.example click here", "http: //evil. example click here"],
  ["an address in capitals", "HTTPS://EVIL.EXAMPLE/a?b", "HTTPS: //EVIL. EXAMPLE/a?b"],
  ["an address without a scheme", "www.evil.example or t.co/x", "www. evil. example or t. co/x"],
  ["an address with a name before an @", "https://hereabouts@evil.example", "https: //hereabouts@evil. example"],
  ["an address with full-width dots", "http://evil。example", "http: //evil。 example"],
  ["an address with an unseen sign in it", "evil.\u200bexample h\u2060ttp://x", "evil. example http: //x"],
  [
    "lines",
    "Amina\r\nBcc: x@evil.example\u2028Sign in:\nhttps://evil.example",
    "Amina Bcc: x@evil.example Sign in: https: //evil. example",
  ],
  ["direction", "Amina \u202eelpmaxe\u2066\u200f", "Amina elpmaxe"],
  ["half an emoji", "Amina \ud83d", "Amina \ufffd"],
  ["what is no address", "e.g. at 5.30pm, i.e. before 6. No.1 👩‍👩‍👧 سارة", "e.g. at 5.30pm, i.e. before 6. No.1 👩‍👩‍👧 سارة"],
  ["an email address", "write to (amina.k+x@here.example).", "write to (amina.k+x@here.example)."],
])("what people typed is words and nothing else: %s", (_, typed, read) => {
  const { text, subject } = letter({ ...plain, subject: typed, body: [typed] });
  expect(text.split("\n\n")[0]).toBe(read);
  expect(subject).toBe(read);
});

test("no typed word becomes a tag, a link or a line of ours, wherever it is put", () => {
  const { text, html } = letter({
    siteName: evil,
    subject: evil,
    why: evil,
    body: [
      evil,
      { code: evil },
      { quote: `${evil}\n\n${evil}` },
      { facts: [[evil, evil]] },
      { button: evil, href: "https://ours.example/a" },
    ],
  });
  const led = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
  expect(new Set(led)).toEqual(new Set(["https://ours.example/a"]));
  expect(html.replaceAll("https://ours.example/a", "")).not.toMatch(/:\/\/|evil\.example/);
  expect(text.match(/\S+:\/\/\S+/g)).toEqual(["https://ours.example/a"]);
  expect(text.split("\n").filter((line) => line.startsWith("> ") || line === ">")).toHaveLength(3);
});

test.each(["javascript:alert(1)", "data:text/html,x", "/me/settings", ""])(
  "a button leads to the web or is a bug: %s",
  (href) => {
    expect(() => letter({ ...plain, body: [{ button: "Go", href }] })).toThrow();
  },
);

test("an address keeps to its line and its attribute", () => {
  const { text, html } = letter({ ...plain, body: [{ button: "Go", href: 'https://ours.example/a?b="><b>\nc' }] });
  expect(text).toContain("Go:\nhttps://ours.example/a?b=%22%3E%3Cb%3Ec\n");
  expect(html).not.toContain('"><b>');
});

test("an essay stays below what Gmail cuts off, and a subject is one short line", () => {
  const essay = "&".repeat(30_000);
  const { html, subject } = letter({ ...plain, subject: "👩‍👩‍👧".repeat(200), body: [essay, { quote: essay }] });
  expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024);
  expect([...subject].length).toBe(120);
});

test("nothing is fetched, and the language is told", () => {
  const { html } = letter({ ...plain, body: ["Words", { button: "Go", href: "https://ours.example" }] });
  expect(html).not.toMatch(/<(img|link|script|iframe|object|svg)\b|url\(|@import/i);
  expect(html).toContain('<html lang="en-GB"');
});

test("a subject with line breaks is one header", async () => {
  const { subject, text, html } = letter({ ...plain, subject: "Amina\r\nBcc: everybody@evil.example" });
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({ subject, text, html });
  expect(String(message).split("\r\n\r\n")[0]).not.toMatch(/^Bcc:/im);
});
