import { publicAddresses } from "@/e2e/addresses";
import { expect, test } from "@/e2e/walk";

for (const address of publicAddresses) {
  test(`${address} is a whole page`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("h1")).not.toBeEmpty();
    await expect(page.getByRole("contentinfo")).toBeVisible();
    expect(await page.title()).toMatch(/Hereabouts/);
    // Nothing may be wider than a phone.
    await page.setViewportSize({ width: 360, height: 800 });
    const overflow = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("what does not exist, and what may not be seen, answer alike: a whole page, 404", async ({ page }) => {
  const bodies: string[] = [];
  for (const address of [
    "/notes/no-such-note",
    "/places/nowhere",
    "/posts/none",
    "/no-such-room",
    "/moderation",
    "/notes/%00",
    "/questions/a%27b",
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.locator("h1"), address).toBeVisible();
    bodies.push(await page.locator("main").innerText());
  }
  expect(new Set(bodies).size).toBe(1);
});

test("from the highlights to a place, to its note, and back by its place", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: /Highlights of 2018|highlights of 2018/ }).first()).toBeVisible();
  await page.goto("/places?q=B%26D");
  await page.locator("main").getByRole("link", { name: "Barking and Dagenham" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Barking and Dagenham" })).toBeVisible();
  await page.getByRole("link", { name: "Meeting in the library changed who spoke" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Meeting in the library changed who spoke" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Worked well" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Was challenging" })).toBeVisible();
});

test("a place is found by an old name, a short one and its code", async ({ page }) => {
  for (const [typed, name] of [
    ["Barrow", "Westmorland and Furness"],
    ["B&D", "Barking and Dagenham"],
    ["E09000002", "Barking and Dagenham"],
    ["E08000020", "Gateshead"],
  ] as const) {
    await page.goto("/places");
    await page.locator("main").getByRole("searchbox").or(page.locator("main input[name=search]")).first().fill(typed);
    await page
      .locator("main")
      .getByRole("button", { name: /find|search|show/i })
      .first()
      .click();
    await expect(page.locator("main").getByRole("link", { name }).first()).toBeVisible();
  }
});

test("the library is narrowed down by the address, and pages turn", async ({ page }) => {
  await page.goto("/notes");
  const first = await page.locator("main article h2").first().innerText();
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.locator("main article h2").first()).not.toHaveText(first);
  await page.getByRole("link", { name: /^Previous/ }).click();
  await expect(page.locator("main article h2").first()).toHaveText(first);
  await page.getByText("Narrow down").first().click();
  await page.getByLabel("Place").selectOption("gateshead");
  await page.getByRole("button", { name: "Show notes" }).click();
  await expect(page).toHaveURL(/place=gateshead/);
  for (const row of await page.locator("main article").all()) await expect(row).toContainText("Gateshead");
});
