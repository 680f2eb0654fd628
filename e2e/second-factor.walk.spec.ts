import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { foundMember } from "@/demo/founding";
import { asARealPerson, provedMinutesAgo } from "@/e2e/as-owner";
import { letterTo, signInByCode } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";

/** What the app shows, so many half minutes from now: none is accepted twice, and the next one is early enough. */
const appCode = (key: string, ahead = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + ahead * 30_000 });
const waiting = (page: Page) => page.getByRole("heading", { level: 1, name: "Waiting" });
const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function signIn(page: Page, email: string) {
  await page.goto("/sign-in");
  await signInByCode(page, email);
}
async function signOut(page: Page) {
  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
}

test("staff without a second factor reach no staff page; with an app and recovery codes they do, each code once", async ({
  page,
}) => {
  const { email, id } = await foundMember({ staffRole: "editor" });
  await asARealPerson(id);
  await signIn(page, email);
  await expect(page).toHaveURL("/sign-in/second?next=%2Fmoderation");
  await expect(title(page, "Set up a second factor")).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Confirm it is you" }).first()).toBeAttached();
  await page.goto("/moderation?item=note-1");
  await expect(page).toHaveURL(/\/sign-in\/second\?next=%2Fmoderation%3Fitem%3Dnote-1$/);
  // What is not theirs in any case is not there.
  expect((await page.request.get("/admin/people", { maxRedirects: 0 })).status()).toBe(404);

  await page.getByRole("link", { name: "Set up an app" }).click();
  await page.getByRole("button", { name: "Show me the key for my app" }).click();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  const key = (await page.locator("p.font-mono").innerText()).replaceAll(" ", "");
  const code = page.getByLabel("The code that your app shows now");
  await code.fill("12345");
  await code.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Type the six digits" })).toBeVisible();
  await code.fill(appCode(key, 20));
  await code.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "four more times" })).toBeVisible();
  await code.fill(appCode(key));
  await code.press("Enter");
  await expect(title(page, "Recovery codes")).toBeVisible();
  expect(await letterTo(page, email)).toContain("An authenticator app was set up");

  await page.getByRole("button", { name: "Show me ten recovery codes" }).click();
  await expect(page.getByRole("heading", { name: "Your ten recovery codes" })).toBeVisible();
  const codes = await page.locator("ul.font-mono li").allInnerTexts();
  expect(codes).toHaveLength(10);
  const file = await page.getByRole("link", { name: "Download as text" }).getAttribute("href");
  expect(decodeURIComponent(file ?? "")).toContain(codes[9]);
  await page.getByRole("link", { name: "I have kept them: go on" }).click();
  await expect(waiting(page)).toBeVisible();
  await expect(page.getByRole("banner").getByText("Confirm it is you")).toHaveCount(0);

  await signOut(page);
  await signIn(page, email);
  await expect(title(page, "Confirm that it is you")).toBeVisible();
  await page.getByText("My phone or key is lost: use a recovery code").click();
  await page.getByLabel("Recovery code").fill(codes[0]?.toUpperCase().replaceAll("-", " ") ?? "");
  await page.getByRole("button", { name: "Use this recovery code" }).click();
  await expect(waiting(page)).toBeVisible();
  expect(await letterTo(page, email)).toContain("nine are left");

  await provedMinutesAgo(id, 13 * 60);
  await page.goto("/moderation");
  await expect(title(page, "Confirm that it is you")).toBeVisible();
  await page.getByText("My phone or key is lost: use a recovery code").click();
  await page.getByLabel("Recovery code").fill(codes[0] ?? "");
  await page.getByRole("button", { name: "Use this recovery code" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "used already" })).toBeVisible();
  await page.getByLabel("Code from your authenticator app").fill(appCode(key, 1));
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(waiting(page)).toBeVisible();

  // Sixteen minutes later they are staff, and dangerous deeds ask again.
  await provedMinutesAgo(id, 16);
  await page.goto("/moderation");
  await expect(waiting(page)).toBeVisible();
  await page.goto("/me/settings/sign-in/recovery-codes");
  await expect(title(page, "Confirm that it is you")).toBeVisible();
});

test("in the demonstration the same button is the whole proof, for its invented people", async ({ as }) => {
  const member = await foundMember({ staffRole: "moderator" });
  const page = await as(member);
  await provedMinutesAgo(member.id, 13 * 60);
  await page.goto("/moderation");
  await expect(page).toHaveURL("/sign-in/second?next=%2Fmoderation");
  await page.getByRole("button", { name: `Continue as ${member.name}` }).click();
  await expect(waiting(page)).toBeVisible();
  await asARealPerson(member.id);
  await provedMinutesAgo(member.id, 13 * 60);
  await page.goto("/moderation");
  await expect(page.getByRole("button", { name: /Continue as/ })).toHaveCount(0);
});
