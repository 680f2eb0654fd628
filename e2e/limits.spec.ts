import type { APIRequestContext, PlaywrightWorkerArgs } from "@playwright/test";
import { foundMember } from "@/demo/founding";
import { anApp } from "@/e2e/an-app";
import { signInByCode } from "@/e2e/door";
import { expect, fromSomewhere, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

type Playwright = PlaywrightWorkerArgs["playwright"];

/** A form as a browser without scripts has it: its hidden fields are the same for everybody who opens it. */
async function formOf(request: APIRequestContext, origin: string, path: string, has: string) {
  const html = await (await request.get(`${origin}${path}`)).text();
  const form = html.split("<form").find((part) => part.includes(has)) ?? "";
  const hidden = [...form.slice(0, form.indexOf("</form>")).matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? "",
    (/value="([^"]*)"/.exec(input)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#x27;", "'"),
  ]);
  return (from: APIRequestContext, typed: Record<string, string>, at = origin) =>
    from.post(`${at}${path}`, {
      headers: { origin: at },
      multipart: { ...Object.fromEntries(hidden), ...typed },
      maxRedirects: 0,
    });
}

const askForm = (request: APIRequestContext, origin: string) => formOf(request, origin, "/sign-in", 'name="email"');

const browserFrom = (playwright: Playwright, network: Record<string, string>) =>
  playwright.request.newContext({ extraHTTPHeaders: network });

test("a thousand wrong codes for two hundred addresses: sixty are looked at, and nobody else is locked out", async ({
  playwright,
  baseURL,
  page,
}) => {
  test.setTimeout(240_000);
  const origin = new URL(baseURL ?? "").origin;
  const attacker = fromSomewhere();
  const somebody = await foundMember();
  const ask = await askForm(page.request, origin);
  // The letters too are limited by network, so that this many addresses take more than one.
  const asked = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const browser = await browserFrom(playwright, n < 60 ? attacker : fromSomewhere());
      const email = n === 0 ? somebody.email : `target.${tail()}@example.org`;
      expect((await ask(browser, { email })).status()).toBe(303);
      const { cookies } = await browser.storageState();
      await browser.dispose();
      return { cookies, origins: [] };
    }),
  );
  const statuses: number[] = [];
  let words = "";
  let guess: Awaited<ReturnType<typeof formOf>> | undefined;
  for (const storageState of asked) {
    const browser = await playwright.request.newContext({ extraHTTPHeaders: attacker, storageState });
    guess ??= await formOf(browser, origin, "/sign-in/code", 'name="code"');
    for (let tries = 0; tries < 5; tries++) {
      const answer = await guess(browser, { code: String(100_000 + tries) });
      statuses.push(answer.status());
      if (answer.status() === 429) {
        expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
        words = await answer.text();
      }
    }
    await browser.dispose();
  }
  expect(statuses).toHaveLength(1000);
  expect(statuses.filter((status) => status === 429)).toHaveLength(940);
  expect(words).toContain("Very many wrong codes came from where you are.");
  expect(words).toMatch(/Try again in \d+ minutes/);

  // Whose address was among them signs in from where they are, at once.
  await page.goto("/sign-in");
  await signInByCode(page, somebody.email);
  await expect(page).toHaveURL("/me");
});

test("one limit for two processes", async ({ playwright, baseURL, request }) => {
  const origin = new URL(baseURL ?? "").origin;
  const second = await anApp();
  const ask = await askForm(request, origin);
  const browser = await browserFrom(playwright, fromSomewhere());
  const statuses: number[] = [];
  for (let n = 0; n < 64; n++) {
    const answer = await ask(browser, { email: `somebody.${tail()}@example.org` }, n % 2 ? origin : second.address);
    statuses.push(answer.status());
  }
  await browser.dispose();
  await second.stop();
  expect(statuses.slice(0, 60)).toEqual(Array(60).fill(303));
  expect(statuses.slice(60)).toEqual(Array(4).fill(429));
});

test("whether or not an address is known: the same answer, and as fast", async ({ playwright, baseURL, request }) => {
  test.setTimeout(180_000);
  const origin = new URL(baseURL ?? "").origin;
  const ask = await askForm(request, origin);
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  const bodies: Record<"known" | "unknown", Set<string>> = { known: new Set(), unknown: new Set() };
  const { email: known } = await foundMember();
  for (let n = 0; n < 200; n++) {
    for (const kind of n % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      const email =
        kind === "known"
          ? n < 5
            ? known
            : (await foundMember({ organisationId: null })).email
          : `nobody.${tail()}@example.org`;
      const browser = await browserFrom(playwright, fromSomewhere());
      const began = performance.now();
      const answer = await ask(browser, { email });
      times[kind].push(performance.now() - began);
      const page = await (await browser.get(`${origin}/sign-in/code`)).text();
      const same = page
        .replace(/<script[\s\S]*?<\/script>/g, "")
        .replaceAll(email, "it")
        .replace(/\b[0-9a-f]{32}\b/g, "nonce");
      bodies[kind].add(`${answer.status()} ${answer.headers().location} ${same}`);
      await browser.dispose();
    }
  }
  expect([...bodies.known]).toHaveLength(1);
  expect([...bodies.known]).toEqual([...bodies.unknown]);
  const [ofKnown, ofUnknown] = [median(times.known), median(times.unknown)];
  console.log(`asking for a code, median of 200: known ${ofKnown.toFixed(1)} ms, unknown ${ofUnknown.toFixed(1)} ms`);
  // As noise goes: what differs by chance between one half of the known and the other.
  const [odd, even] = [0, 1].map((rest) => median(times.known.filter((_, n) => n % 2 === rest)));
  const noise = Math.max(Math.abs((odd ?? 0) - (even ?? 0)), 0.15 * ofKnown);
  expect(Math.abs(ofKnown - ofUnknown)).toBeLessThan(noise);
});

const median = (of: readonly number[]) => [...of].sort((one, other) => one - other)[Math.floor(of.length / 2)] ?? 0;
