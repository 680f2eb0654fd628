import type { BrowserContext, Page } from "@playwright/test";
import { foundMember } from "@/demo/founding";
import { askForCode, codeFor, linkFor, signInByCode, typeCode } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";
import { sessionCookie } from "@/web/session-cookie";
import { memberOfToken } from "@/web/sessions";

const signInPage = (page: Page) => page.getByRole("heading", { level: 1, name: "Sign in" });
const isIn = (page: Page, name: string) => expect(page.getByRole("banner").getByText(name).first()).toBeAttached();
const aNewcomersAddress = () => `newcomer.${tail()}@example.org`;
const anotherCode = (code: string, n: number) => ((Number(code.replace(" ", "")) + n) % 1_000_000).toString().padStart(6, "0");

async function cookieOf(context: BrowserContext, name: string) {
  return (await context.cookies()).find((cookie) => cookie.name === name);
}

test("a scanner opens the link and burns nothing; the button signs in; opened again it lands signed in", async ({
  page,
  visitor,
  playwright,
  baseURL,
}) => {
  const { email, name } = await foundMember();
  await page.goto("/sign-in");
  await askForCode(page, email);
  const link = await linkFor(page, email);

  const scanner = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { "user-agent": "SafeLinks" } });
  for (let opened = 0; opened < 2; opened++) {
    expect((await scanner.head(link)).status()).toBe(200);
    const answer = await scanner.get(link);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain("Type the code instead");
  }
  await scanner.dispose();

  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/me");
  await isIn(page, name);

  await page.goto(link);
  await expect(page).toHaveURL("/me");
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "This link is over" })).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Send a new one" })).toHaveAttribute("href", "/sign-in");
});

test("in another browser the link says to type the code; typed in the first tab it signs in, and the open link knows", async ({
  page,
  visitor,
}) => {
  const { email, name } = await foundMember();
  await page.goto("/sign-in");
  await askForCode(page, email);
  const [code, link] = [await codeFor(page, email), await linkFor(page, email)];
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "Type the code instead" })).toBeVisible();
  await expect(visitor.locator("main").getByRole("button")).toHaveCount(0);

  const opened = await page.context().newPage();
  await opened.goto(link);
  const second = await page.context().newPage();
  await second.goto("/sign-in/code");
  await typeCode(page, code);
  await expect(page).toHaveURL("/me");
  await isIn(page, name);
  await opened.getByRole("button", { name: "Sign in" }).click();
  await expect(opened).toHaveURL("/me");
  await typeCode(second, code);
  await expect(second).toHaveURL("/me");
});

test("after five wrong codes the right one is refused, and a new one works", async ({ page }) => {
  const { email, name } = await foundMember();
  await page.goto("/sign-in");
  await askForCode(page, email);
  const code = await codeFor(page, email);
  for (const [n, said] of ["4 more times", "3 more times", "2 more times", "once more", "it was the fifth try"].entries()) {
    await typeCode(page, anotherCode(code, n + 1));
    await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
  }
  await typeCode(page, code);
  await expect(page.getByRole("alert").filter({ hasText: /This code does not work any more.*Send a new one/ })).toBeVisible();
  await page.getByRole("button", { name: "Send a new one" }).click();
  await expect(page.getByRole("heading", { name: "A new letter is on its way" })).toBeVisible();
  await typeCode(page, await codeFor(page, email));
  await expect(page).toHaveURL("/me");
  await isIn(page, name);
});

test("a used code is refused, also to who kept what the browser had when it was asked for", async ({ page }) => {
  const { email } = await foundMember();
  await page.goto("/sign-in");
  await askForCode(page, email);
  const code = await codeFor(page, email);
  const late = await page.context().newPage();
  await late.goto("/sign-in/code");
  const kept = await page.context().cookies();
  await typeCode(page, code);
  await expect(page).toHaveURL("/me");
  await page.context().clearCookies();
  await typeCode(late, code);
  await expect(late.getByRole("heading", { name: "This browser is not waiting for a code any more" })).toBeVisible();
  await page.context().addCookies(kept);
  await late.goto("/sign-in/code");
  await typeCode(late, code);
  await expect(late.getByRole("alert").filter({ hasText: "This code does not work any more" })).toBeVisible();
  await late.goto("/me");
  await expect(signInPage(late)).toBeVisible();
});

test("an address that nobody has is answered like one that somebody has", async ({ page, visitor }) => {
  const { email } = await foundMember();
  const said: string[][] = [];
  for (const [tab, address] of [
    [page, email],
    [visitor, aNewcomersAddress()],
  ] as const) {
    await tab.goto("/sign-in");
    await askForCode(tab, address);
    const words = async () => (await tab.locator("body").innerText()).replaceAll(address, "somebody");
    const asked = await words();
    await typeCode(tab, anotherCode(await codeFor(tab, address), 1));
    await expect(tab.getByRole("alert").filter({ hasText: "4 more times" })).toBeVisible();
    said.push([tab.url(), asked, await words()]);
  }
  expect(said[0]).toEqual(said[1]);
});

test("signing out ends the session in the database", async ({ page, visitor }) => {
  const { email, id, name } = await foundMember();
  await page.goto("/sign-in");
  await signInByCode(page, email);
  const cookie = await cookieOf(page.context(), sessionCookie.name);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect((await memberOfToken(cookie?.value ?? ""))?.member.id).toBe(id);
  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  expect(await memberOfToken(cookie?.value ?? "")).toBeNull();
  if (cookie) await visitor.context().addCookies([cookie]);
  await visitor.goto("/me");
  await expect(signInPage(visitor)).toBeVisible();
  await page.goBack();
  await expect(signInPage(page)).toBeVisible();
  await expect(page.getByRole("banner")).not.toContainText(name);
});

const elsewhere = [
  "//evil.example",
  "https://evil.example/me",
  "https:evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/..//evil.example",
  "/\t/evil.example",
  "//[",
  "//evil.example:99999",
  "javascript:alert(1)",
];

test("what comes after signing in never leads away", async ({ page, baseURL }) => {
  const { email } = await foundMember();
  for (const next of elsewhere) {
    const answer = await page.request.get("/sign-in", { params: { next } });
    expect(answer.status(), next).toBe(200);
    expect(await answer.text(), next).not.toMatch(/href="[^"]*(evil|javascript:)|name="next" value="[^"]/);
  }
  const fillIn = (next: string) =>
    page.locator("main input[name=next]").evaluateAll((fields, value) => {
      for (const field of fields) field.setAttribute("value", value);
    }, next);

  await page.goto("/sign-in?next=//evil.example");
  await fillIn("//evil.example");
  await page
    .getByRole("button", { name: /^Continue as / })
    .last()
    .click();
  await expect(page).toHaveURL(`${baseURL}/me`);

  await page.goto("/sign-in");
  await fillIn("https://evil.example/me");
  await askForCode(page, email);
  const door = await cookieOf(page.context(), "hereabouts-door");
  const held = JSON.parse(Buffer.from(door?.value ?? "", "base64url").toString());
  expect(held).toMatchObject({ email, next: "" });
  const changed = Buffer.from(JSON.stringify({ ...held, next: "/\\evil.example" })).toString("base64url");
  if (door) await page.context().addCookies([{ ...door, value: changed }]);
  await typeCode(page, await codeFor(page, email));
  await expect(page).toHaveURL(`${baseURL}/me`);

  await page.goto(`/sign-in?next=${encodeURIComponent("/places?q=York")}`);
  await page.getByRole("button", { name: "Continue as Len Marrable" }).click();
  await expect(page).toHaveURL("/places?q=York");
});

test("somebody new is asked their name, and told what they can do", async ({ page, visitor }) => {
  const email = aNewcomersAddress();
  const name = `Wren ${tail()}`;
  await page.goto("/sign-in");
  await signInByCode(page, email);
  await expect(page).toHaveURL("/welcome");
  await expect(page.getByRole("heading", { name: "What is your name?" })).toBeVisible();
  await expect(page.locator("main")).toContainText(email);
  await page.getByRole("button", { name: "Open my account" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Write the name" })).toBeVisible();
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Open my account" }).click();
  await expect(page.getByRole("heading", { name: `Welcome, ${name}` })).toBeVisible();
  await expect(page.locator("main")).toContainText("You can read everything that is for everyone. To write, you need");
  await expect(page.getByRole("link", { name: "Find your place" })).toBeVisible();
  await isIn(page, name);
  await visitor.goto("/welcome");
  await expect(signInPage(visitor)).toBeVisible();
  await visitor.goto("/sign-in");
  await signInByCode(visitor, email);
  await expect(visitor).toHaveURL("/me");
  await isIn(visitor, name);
});

const people = [
  { name: "Sana Thistlewood", role: "Administrator", lands: "/moderation" },
  { name: "Morwenna Quick", role: "Editor", lands: "/moderation" },
  { name: "Dr Oona Prewett", role: "Moderator", lands: "/moderation" },
  { name: "Adaeze Holloway", role: "Lead", lands: "/me" },
  { name: "Len Marrable", role: "Partner", lands: "/me" },
  { name: "Fern Tolliver", role: "Newcomer", lands: "/me" },
] as const;

test("in the demonstration anybody may be any of its people, and lands where that person begins", async ({ page }) => {
  for (const { name, role, lands } of people) {
    await page.goto("/sign-in");
    const row = page.getByRole("listitem").filter({ hasText: `Continue as ${name}` });
    await expect(row).toContainText(role);
    await row.getByRole("button").click();
    await expect(page).toHaveURL(lands);
    await isIn(page, name);
  }
  await page.goto("/sign-in?next=/questions");
  await page.getByRole("button", { name: "Continue as Morwenna Quick" }).click();
  await expect(page).toHaveURL("/questions");
});
