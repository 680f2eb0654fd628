import type { Page } from "@playwright/test";
import { foundMember } from "@/demo/founding";
import { asARealPerson, provedMinutesAgo } from "@/e2e/as-owner";
import { signInByCode } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";

/** A device that answers for whoever sits in front of it, as Chromium pretends it. */
async function aDevice(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    unlocks: (isUserVerified: boolean) => devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

const waiting = (page: Page) => page.getByRole("heading", { level: 1, name: "Waiting" });

test("a passkey is added, shown as a second factor, signs in by itself, is renamed, and the last one of staff stays", async ({
  page,
}) => {
  const { email, id, name } = await foundMember({ staffRole: "editor" });
  await asARealPerson(id);
  const device = await aDevice(page);
  await page.goto("/sign-in");
  await signInByCode(page, email);
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await page.getByLabel("A name for it").fill("My phone 📱");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Recovery codes" })).toBeVisible();
  await page.getByRole("link", { name: "Go on without new ones" }).click();
  await expect(waiting(page)).toBeVisible();

  await provedMinutesAgo(id, 13 * 60);
  const before = (await page.context().cookies()).find((cookie) => cookie.name.endsWith("session"))?.value;
  await page.goto("/moderation");
  await device.unlocks(false);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "No passkey was used" })).toBeVisible();
  await device.unlocks(true);
  await page.getByRole("button", { name: "Use a passkey" }).focus();
  await page.keyboard.press("Enter");
  await expect(waiting(page)).toBeVisible();
  // A new token: whoever knew the old one is out.
  const after = (await page.context().cookies()).find((cookie) => cookie.name.endsWith("session"))?.value;
  expect(after).not.toBe(before);
  const old = await page.request.get("/me", { maxRedirects: 0, headers: { cookie: `hereabouts-session=${before}` } });
  expect(old.status()).toBe(307);

  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(waiting(page)).toBeVisible();
  await expect(page.getByRole("banner").getByText(name).first()).toBeAttached();

  await page.goto("/me/settings/sign-in");
  await expect(page.locator("main")).toContainText("by a passkey");
  await page.getByRole("link", { name: "Change My phone" }).click();
  await expect(page.getByText("It is your only second factor")).toBeVisible();
  await page.getByLabel("Its name").fill("Old phone");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("status").filter({ hasText: "new name" })).toBeVisible();
  await expect(page.getByText("Old phone").first()).toBeVisible();
});

test("somebody who is no staff may have one, sign in with it, and take it away", async ({ page }) => {
  const { email, id } = await foundMember();
  await asARealPerson(id);
  await aDevice(page);
  await page.goto("/sign-in?next=/me/settings/sign-in");
  await signInByCode(page, email);
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The passkey was added" })).toBeVisible();
  await page.getByRole("link", { name: /^Change/ }).click();
  await page.getByRole("button", { name: "Remove this passkey" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The passkey was removed" })).toBeVisible();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not accepted" })).toBeVisible();
});
