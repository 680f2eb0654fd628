import { expect, test } from "@playwright/test";
import { publicAddresses } from "@/e2e/addresses";

const always = [
  "x-content-type-options",
  "x-frame-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
];

test("every answer carries the security headers: pages, errors, files", async ({ request }) => {
  const page = await (await request.get("/")).text();
  const file = /\/_next\/static\/[^"]+\.css/.exec(page)?.[0] ?? "";
  expect(file).not.toBe("");
  for (const address of [
    ...publicAddresses,
    "/no-such-page",
    "/notes/no-such-note",
    "/feed.xml",
    "/notes/feed.xml",
    "/places/barking-and-dagenham/feed.xml",
    "/places/nowhere/feed.xml",
    "/workshops/calendar.ics",
    "/workshops/paid-on-the-day-york-2018/calendar.ics",
    "/workshops/nowhere/calendar.ics",
    "/health/live",
    "/health/ready",
    "/site.js",
    "/leaving.js",
    "/share.png",
    "/posts/highlights-of-2018/cite.bib",
    "/icon.svg",
    file,
  ]) {
    const headers = (await request.get(address)).headers();
    for (const name of always) expect(headers[name], `${address} ${name}`).toBeTruthy();
  }
});

test("pages let only this request's nonce run scripts, and are nobody else's to keep", async ({ request }) => {
  const policies = new Set<string>();
  for (const address of publicAddresses) {
    const answer = await request.get(address);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy, address).toMatch(/script-src 'self' 'nonce-\w{32}'/);
    expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(answer.headers()["cache-control"], address).toMatch(/no-store/);
    policies.add(policy);
  }
  expect(policies.size).toBe(publicAddresses.length);
});

test("a form from another address, or from nowhere, is refused before anything is read", async ({ request, baseURL }) => {
  for (const origin of ["https://elsewhere.example", "null", undefined]) {
    const answer = await request.post("/sign-in", {
      headers: origin ? { origin } : {},
      multipart: { email: "somebody@example.org" },
    });
    expect(answer.status(), String(origin)).toBe(403);
    expect(await answer.text()).toContain("nothing was saved");
  }
  const ours = await request.post("/sign-in", {
    headers: { origin: new URL(baseURL ?? "").origin },
    multipart: { email: "x" },
  });
  expect(ours.status()).toBeLessThan(500);
});

test("health tells the truth", async ({ request }) => {
  expect((await request.get("/health/live")).status()).toBe(200);
  const ready = await request.get("/health/ready");
  expect(ready.status()).toBe(200);
  expect(JSON.stringify(await ready.json())).toMatch(/postgres/i);
});

test("a stranger's cursor, filter and address never break a page", async ({ request }) => {
  const odd = [
    "%00",
    "'",
    "a".repeat(5000),
    "٠١٢",
    "-1",
    "1e309",
    "<script>",
    "%F0%9F%8C%8D",
    "..%2f..%2fetc",
    "[]",
    "__proto__",
  ];
  for (const value of odd) {
    for (const name of ["older", "newer", "place", "theme", "behaviour", "level", "year"])
      expect((await request.get(`/notes?${name}=${value}`)).status(), `${name}=${value}`).toBe(200);
    expect((await request.get(`/places?q=${value}`)).status(), `search=${value}`).toBe(200);
    expect((await request.get(`/notes?place=a&place=${value}`)).status()).toBe(200);
    expect((await request.get(`/notes/${value.slice(0, 200)}`)).status(), value).toBeLessThan(500);
    expect((await request.get(`/sign-in?next=${value}`)).status(), value).toBeLessThan(500);
  }
});
