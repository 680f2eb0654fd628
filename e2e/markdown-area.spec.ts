import { readdirSync, readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { violations } from "@/e2e/axe";
import { expect, test } from "@/e2e/walk";

const samples = new URL("../lib/pasted/samples/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, samples), "utf8");
const names = readdirSync(samples)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(".html", ""));

/** Somebody's own note, open to be changed, with an empty field for what we learned. */
async function open(as: (member: Awaited<ReturnType<typeof foundMember>>) => Promise<Page>) {
  const author = await foundMember();
  const { slug } = await aSentNote(author, (await foundPlace()).id);
  const page = await as(author);
  await page.goto(`/notes/${slug}/edit`);
  const field = page.getByLabel("What we learned");
  await field.fill("");
  return { page, field, tools: page.getByRole("toolbar").last() };
}

/** As a browser hands over what was copied. Answers whether it was left to the browser. */
const paste = (field: Locator, copied: { html?: string; plain: string }) =>
  field.evaluate((area, { html, plain }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", plain);
    if (html) clipboardData.setData("text/html", html);
    return area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, copied);

test("what is copied from Word, Outlook, Google Docs, LibreOffice and pages keeps its headings, lists and links", async ({
  as,
}) => {
  const { page, field } = await open(as);
  for (const name of names) {
    await field.fill("");
    expect(await paste(field, { html: read(`${name}.html`), plain: "plain" }), name).toBe(false);
    await expect(field, name).toHaveValue(read(`${name}.md`).trimEnd());
  }
  await field.fill("Before. After.");
  await field.evaluate((area) => area instanceof HTMLTextAreaElement && area.setSelectionRange(8, 8));
  await paste(field, { html: "<b>Now.</b> ", plain: "Now." });
  await expect(field).toHaveValue("Before. **Now.**After.");
  await page.keyboard.press("Control+z");
  await expect(field).toHaveValue("Before. After.");
  expect(await paste(field, { plain: "2 * 3 < 7" }), "text is left to the browser").toBe(true);
});

test("the converter comes with the first paste; where it cannot come, the words come without their look", async ({ as }) => {
  const { page, field } = await open(as);
  await page.waitForLoadState("networkidle");
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.context().setOffline(true);
  await paste(field, { html: "<b>Rang</b> first", plain: "Rang first" });
  await expect(field).toHaveValue("Rang first");
  expect(scripts.length).toBeGreaterThan(0);
  await page.context().setOffline(false);
});

test("the toolbar by keyboard: one stop, arrow keys, undo, and a form that hears of it", async ({ as }) => {
  const { page, field, tools } = await open(as);
  await page.evaluate(() => document.addEventListener("input", () => document.body.setAttribute("data-heard", "yes")));
  await field.fill("We rang first");
  await page.locator("body").evaluate((body) => body.removeAttribute("data-heard"));
  await field.evaluate((area) => area instanceof HTMLTextAreaElement && area.setSelectionRange(3, 7));
  await field.press("Control+b");
  await expect(field).toHaveValue("We **rang** first");
  await expect(page.locator("body")).toHaveAttribute("data-heard", "yes");
  await field.press("Control+i");
  await expect(field).toHaveValue("We **_rang_** first");
  await field.press("Control+z");
  await field.press("Control+z");
  await expect(field).toHaveValue("We rang first");

  await field.press("Shift+Tab");
  await expect(tools.getByRole("button", { name: "Bold" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tools.getByRole("button", { name: "Heading" })).toBeFocused();
  await page.keyboard.press("Home");
  for (const name of ["Bold", "Italic", "Link", "List"]) {
    await expect(tools.getByRole("button", { name, exact: true })).toBeFocused();
    if (name !== "List") await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("- We rang first");
  await expect(field).toBeFocused();
  await field.press("Shift+Tab");
  await expect(tools.getByRole("button", { name: "List", exact: true }), "where one was").toBeFocused();
  for (const button of await tools.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test("the preview is what the page will show, and follows what is written", async ({ as }) => {
  const { page, field } = await open(as);
  await field.fill("### So\n\n- **one** [there](https://example.org)\n\n<script>x</script>");
  await page.getByRole("button", { name: "Preview" }).last().click();
  const preview = page.locator("#note-learned-preview");
  await expect(preview.getByRole("heading", { level: 3, name: "So" })).toBeVisible();
  await expect(preview.getByRole("listitem")).toHaveText("one there");
  await expect(preview.getByRole("link")).toHaveAttribute("target", "_blank");
  await expect(preview.locator(".prose script")).toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await field.fill("Another word");
  await expect(preview.getByText("Another word")).toBeVisible();
  await field.fill("");
  await expect(preview.getByText("Nothing is written here yet.")).toBeVisible();
  await page.context().clearCookies();
  await field.fill("Signed out");
  await expect(preview.getByText("You have been signed out.")).toBeVisible();
  await expect(field).toHaveValue("Signed out");
});

test("previews are for our own pages, for members, and for what fits into a field", async ({ as, request, baseURL }) => {
  const { page } = await open(as);
  const ask = (origin: string, data: string) => page.request.post("/preview", { headers: { origin }, data });
  const ours = new URL(baseURL ?? "").origin;
  expect((await ask(ours, "*so*")).status()).toBe(200);
  expect(await (await ask(ours, "*so*")).text()).toBe("<p><em>so</em></p>");
  expect((await ask("https://elsewhere.example", "so")).status()).toBe(403);
  expect((await ask(ours, "x".repeat(20_001))).status()).toBe(413);
  expect((await ask(ours, "x".repeat(70_000))).status()).toBe(413);
  expect((await ask(ours, "> ".repeat(10_000))).status()).toBe(200);
  expect((await request.post("/preview", { headers: { origin: ours }, data: "so" })).status()).toBe(401);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("there is the field, and nothing that would not work", async ({ as }) => {
    const author = await foundMember();
    const { slug } = await aSentNote(author, (await foundPlace()).id);
    const page = await as(author);
    await page.goto(`/notes/${slug}/edit`);
    await expect(page.getByLabel("What we learned")).toBeEditable();
    await expect(page.getByRole("toolbar")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Preview" })).toHaveCount(0);
  });
});
