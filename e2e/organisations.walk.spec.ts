import { deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { letterTo } from "@/e2e/door";
import { pngOf } from "@/e2e/png";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

const aPicture = () =>
  sharp({ create: { width: 900, height: 600, channels: 4, background: { r: 8, g: 87, b: 90, alpha: 0.6 } } })
    .png()
    .toBuffer();

async function upload(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel(/picture$/i).setInputFiles({ name, mimeType: "image/png", buffer });
  await page.getByRole("button", { name: /Use this picture/ }).click();
}

test("a lead changes the organisation's page and its logo; what is no picture is refused in words", async ({ as, visitor }) => {
  const [place, elsewhere] = [await foundPlace(), await foundPlace({ region: "wales" })];
  const organisation = await foundOrganisation({ placeSlugs: [elsewhere.slug] });
  const page = await as(await foundMember({ organisationId: organisation.id, isLead: true }));
  await page.goto(`/organisations/${organisation.slug}`);
  await page.getByRole("link", { name: "Change this page" }).click();
  await expect(page.getByLabel("Name")).toHaveCount(0);
  const about = `We sit in kitchens. ${tail()}`;
  await page.locator("#change-about").fill(`${about}\n\nOn Mondays.`);
  await page.getByText("London", { exact: false }).first().click();
  await page.getByLabel(place.name).check();
  await page.getByLabel(elsewhere.name).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This is how everybody sees it now")).toBeVisible();
  await visitor.goto(`/organisations/${organisation.slug}`);
  await expect(visitor.getByText(about)).toBeVisible();
  await expect(visitor.getByRole("link", { name: place.name })).toBeVisible();
  await expect(visitor.getByRole("link", { name: elsewhere.name })).toHaveCount(0);

  await page.goto(`/organisations/${organisation.slug}/edit`);
  const html = Buffer.from("<!doctype html><script>alert(1)</script>");
  for (const [name, file, words] of [
    ["logo.png", html, "is something else"],
    ["logo.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "PNG, JPEG or WebP"],
    ["logo.png", pngOf(30_000, 30_000, deflateSync(Buffer.alloc(30_000 * 3_751), { level: 9 })), "too many pixels"],
  ] as const) {
    await upload(page, name, file);
    await expect(page.getByRole("alert").getByText(words)).toBeVisible();
  }
  await upload(page, "logo.png", await aPicture());
  await expect(page.getByText("This is the logo now")).toBeVisible();
  const logo = page.getByRole("img", { name: `Logo of ${organisation.name}` });
  const address = (await logo.getAttribute("src")) ?? "";
  const kept = await visitor.request.get(address);
  expect(kept.headers()).toMatchObject({ "content-type": "image/webp", "x-content-type-options": "nosniff" });
  expect(kept.headers()["cache-control"]).toContain("immutable");
  expect(await sharp(await kept.body()).metadata()).toMatchObject({ format: "webp", width: 400, height: 267 });
  await visitor.goto("/organisations");
  await expect(visitor.locator(`img[src="${address}"]`)).toBeVisible();
  await page.getByRole("button", { name: "Remove the logo" }).click();
  await expect(page.getByText("There is no logo now")).toBeVisible();
  expect((await visitor.request.get(address)).status()).toBe(404);
});

test("more than 2 MB is refused before it is sent, or in words by the server", async ({ as, javaScriptEnabled }) => {
  const organisation = await foundOrganisation();
  const page = await as(await foundMember({ organisationId: organisation.id, isLead: true }));
  await page.goto(`/organisations/${organisation.slug}/edit`);
  await page
    .getByLabel("Picture")
    .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.alloc(3 * 1024 * 1024) });
  if (javaScriptEnabled) await expect(page.getByText("larger than 2 MB")).toBeVisible();
  else {
    await page.getByRole("button", { name: "Use this picture" }).click();
    await expect(page.getByText("A logo may have up to 2 MB")).toBeVisible();
  }
});

test("leave, handed over, nothing orphaned", async ({ as, visitor }) => {
  const [organisation, place, editor] = [
    await foundOrganisation(),
    await foundPlace(),
    await foundMember({ staffRole: "editor" }),
  ];
  const organisationId = organisation.id;
  const [lead, leaver, colleague] = [
    await foundMember({ organisationId, isLead: true }),
    await foundMember({ organisationId, name: `Leaver ${tail()}` }),
    await foundMember({ organisationId }),
  ];
  const [open, waiting, kept] = [
    await aNote(leaver, place.id, editor),
    await aSentNote(leaver, place.id),
    await aSentNote(leaver, place.id),
  ];

  const page = await as(leaver);
  await page.goto(`/organisations/${organisation.slug}`);
  await page.getByRole("link", { name: "Leave", exact: true }).click();
  await expect(page.getByText("You published one note")).toBeVisible();
  await page.locator(`a[href="/notes/${kept.slug}/edit"]`).click();
  await page.getByText("Withdraw this note").click();
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await expect(page.getByText("Withdrawn by you")).toBeVisible();
  await page.goto(`/organisations/${organisation.slug}/leave`);
  await page.getByRole("button", { name: `Leave ${organisation.name}` }).click();
  await expect(page.getByRole("heading", { name: `You have left ${organisation.name}` })).toBeVisible();
  await expect(page.getByText("two notes of yours")).toBeVisible();
  expect((await page.request.get(`/organisations/${organisation.slug}/leave`)).status()).toBe(404);

  expect(await letterTo(visitor, lead.email)).toContain(`${leaver.name} has left ${organisation.name}`);
  const desk = await as(lead);
  await desk.goto(`/organisations/${organisation.slug}/people`);
  const behind = desk.getByRole("region", { name: "Left behind" });
  await expect(behind.getByText("one published note · one note that is not published")).toBeVisible();
  await behind.getByRole("button", { name: /Hand over/ }).click();
  await expect(behind.getByRole("alert")).toContainText("Choose the colleague");
  await behind.getByLabel(`Who looks after what ${leaver.name} wrote?`).selectOption({ label: colleague.name });
  await behind.getByRole("button", { name: /Hand over/ }).click();
  await expect(behind.getByText("Handed over")).toBeVisible();
  await expect(behind.getByText("Everything written here has somebody who looks after it")).toBeVisible();

  expect(await letterTo(visitor, colleague.email)).toContain(`You now look after two notes that ${leaver.name} wrote`);
  const hers = await as(colleague);
  await hers.goto(`/notes/${waiting.slug}/edit`);
  await expect(hers.getByText("A colleague who has left wrote it")).toBeVisible();
  await expect(hers.getByRole("button", { name: "See what readers will see" })).toBeVisible();
  expect((await page.request.get(`/notes/${waiting.slug}`)).status()).toBe(404);
  expect((await hers.request.get(`/notes/${kept.slug}`)).status()).toBe(404);
  await visitor.goto(`/notes/${open.slug}`);
  await expect(visitor.getByText(`${leaver.name}, ${organisation.name}`).first()).toBeVisible();
});

test("the last lead names another and goes; whoever leads now removes somebody, who reads why", async ({ as, visitor }) => {
  const organisation = await foundOrganisation();
  const organisationId = organisation.id;
  const [lead, next, third] = [
    await foundMember({ organisationId, isLead: true }),
    await foundMember({ organisationId }),
    await foundMember({ organisationId }),
  ];
  const page = await as(lead);
  await page.goto(`/organisations/${organisation.slug}/people`);
  await expect(page.getByText("The only lead")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take the lead back" })).toHaveCount(0);
  await page.getByRole("link", { name: "Leave this organisation" }).click();
  await page.getByRole("button", { name: `Leave ${organisation.name}` }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("Choose the colleague who leads it from now on");
  await page.getByLabel("Who leads it from now on?").selectOption({ label: next.name });
  await page.getByRole("button", { name: `Leave ${organisation.name}` }).click();
  await expect(page.getByText("You left nothing behind")).toBeVisible();

  expect(await letterTo(visitor, next.email)).toContain(`You are a lead of ${organisation.name} now`);
  const desk = await as(next);
  await desk.goto(`/organisations/${organisation.slug}/people`);
  await desk.getByRole("button", { name: `Make a lead: ${third.name}` }).click();
  await expect(desk.getByText("A lead more")).toBeVisible();
  await desk.getByRole("button", { name: `Take the lead back: ${third.name}` }).click();
  await expect(desk.getByText("A lead less")).toBeVisible();
  await desk.locator("summary", { hasText: `Remove ${third.name}` }).click();
  await desk.getByRole("button", { name: `Remove ${third.name}` }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText("Say why");
  await desk.getByLabel("Why", { exact: true }).fill("Your post has ended.");
  await desk.getByRole("button", { name: `Remove ${third.name}` }).click();
  await expect(desk.getByRole("heading", { name: "Removed" })).toBeVisible();
  expect(await letterTo(visitor, third.email)).toContain("> Your post has ended.");
});

test("an editor adds an organisation and comes to where its first lead is invited", async ({ as }) => {
  const page = await as(await foundMember({ staffRole: "editor" }));
  const name = `Kettle and Key ${tail()}`;
  await page.goto("/admin/organisations");
  await page.getByRole("link", { name: "Add an organisation" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Add the organisation" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("Choose what kind");
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await page.getByLabel("Kind").selectOption("charity");
  await page.getByRole("button", { name: "Add the organisation" }).click();
  await expect(page.getByRole("heading", { name: "The organisation is here" })).toBeVisible();
  await page.goto("/admin/organisations");
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("Nobody leads it");
});
