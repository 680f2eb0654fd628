import { codeFor, signInByCode } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("an account is closed: what goes and stays, a code, a choice; then nobody is signed in and the address is new again", async ({
  page,
}) => {
  const [email, name] = [`leaving.${tail()}@example.org`, `Wren ${tail()}`];
  await page.goto("/sign-in?next=/me/settings/close");
  await signInByCode(page, email);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Open my account" }).click();
  await expect(page).toHaveURL("/me/settings/close");
  await expect(page.getByRole("heading", { name: "What stays" })).toBeVisible();
  await page.getByRole("button", { name: "Send me a code to close it" }).click();

  // Nothing is chosen for anybody, and a wrong code says how often one may try.
  const close = page.getByRole("button", { name: "Close my account for good" });
  await close.click();
  await expect(page.getByRole("alert").filter({ hasText: "put right" })).toBeVisible();
  const code = await codeFor(page, email);
  await page.getByText("In my organisation’s name").click();
  await page.getByText("Delete them").click();
  await page.getByLabel("Your code").fill(code === "000 000" ? "111111" : "000000");
  await close.click();
  await expect(page.getByText("You can try 4 more times").first()).toBeVisible();
  await expect(page.getByLabel("In my organisation’s name")).toBeChecked();
  await page.getByLabel("Your code").fill(code);
  await close.click();

  await expect(page).toHaveURL(/\/sign-in\?closed=yes/);
  await expect(page.getByText(/is closed/).first()).toBeVisible();
  await expect(page.getByRole("banner").getByText(name)).toHaveCount(0);
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/sign-in");
  await signInByCode(page, email);
  await expect(page.getByRole("heading", { name: "What is your name?" })).toBeVisible();
});
