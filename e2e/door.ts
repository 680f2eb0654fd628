import { expect, type Page } from "@playwright/test";

/** From /sign-in to signed in, as a person does it: the address, the letter, the code. */
export async function signInByCode(page: Page, email: string) {
  await askForCode(page, email);
  await typeCode(page, await codeFor(page, email));
  await expect(page.getByRole("heading", { name: "Type your code" })).toHaveCount(0);
}

export async function askForCode(page: Page, email: string) {
  await page.getByLabel("Your email address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
}

export async function typeCode(page: Page, code: string) {
  await page.getByLabel("Your code").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** The newest letter to this address, read in a tab of its own. */
export async function letterTo(page: Page, email: string) {
  const mail = await page.context().newPage();
  const newest = mail
    .getByRole("row", { name: new RegExp(email) })
    .or(mail.getByRole("listitem").filter({ hasText: email }))
    .first();
  await expect(async () => {
    await mail.goto("/dev/mail");
    await expect(newest).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await newest.getByRole("link").first().click();
  const text = await mail.locator("main").innerText();
  await mail.close();
  return text;
}

export async function codeFor(page: Page, email: string) {
  const [code] = /\b\d{3} ?\d{3}\b/.exec(await letterTo(page, email)) ?? [];
  return code ?? "no code in the letter";
}

export async function linkFor(page: Page, email: string) {
  const [link] = /http\S+\/sign-in\/open\?token=[\w-]+/.exec(await letterTo(page, email)) ?? [];
  return link ?? "no link in the letter";
}
