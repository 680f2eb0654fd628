import { readFileSync } from "node:fs";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { inspect } from "@/e2e/axe";
import { expect, test } from "@/e2e/walk";

test("on a wide screen places stand on a map beside their list, each a link that says whether it has notes; phones have the list", async ({
  page,
}) => {
  const [author, editor] = [await foundMember(), await foundMember({ staffRole: "editor" })];
  const [written, quiet] = [await foundPlace({ hexQ: 3, hexR: 25 }), await foundPlace({ hexQ: 4, hexR: 24 })];
  await aNote(author, written.id, editor);
  expect(await inspect(page, ["/places", `/places?q=${quiet.slug}`])).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/places");
  const map = page.getByRole("region", { name: "Map" });
  await expect(map.getByRole("link", { name: `${quiet.name}, no notes yet` })).toBeVisible();
  await map.getByRole("link", { name: "Skip the map" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#after-map$/);
  const list = page.locator("main").getByRole("link", { name: written.name, exact: true });
  await expect(list).toBeVisible();
  await map.getByRole("link", { name: `${written.name}, has notes` }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: written.name })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/places");
  await expect(page.getByRole("region", { name: "Map" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Regions" })).toBeVisible();
});

test("a list is taken along as it is narrowed down, without what its reader may not see", async ({ as, page, visitor }) => {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const open = await aNote(author, place.id, editor);
  const hidden = await aNote(author, place.id, editor, { audience: "partners" });
  const take = async (from: typeof page, address: string) => {
    await from.goto(address);
    const coming = from.waitForEvent("download");
    await from.getByRole("link", { name: "Take this list along (CSV)" }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };
  const partner = await as(await foundMember());
  for (const [from, sees] of [
    [visitor, false],
    [partner, true],
  ] as const) {
    const { name, text } = await take(from, `/notes?place=${place.slug}`);
    expect(name).toMatch(/^notes-\d{4}-\d\d-\d\d\.csv$/);
    expect(text).toContain(`/notes/${open.slug}"`);
    expect(text.includes(`/notes/${hidden.slug}"`)).toBe(sees);
    expect(text.trim().split("\r\n")).toHaveLength(sees ? 3 : 2);
  }
  for (const list of ["posts", "questions", "organisations"]) {
    const { name, text } = await take(visitor, `/${list}`);
    expect(name).toContain(`${list}-`);
    expect(text.split("\r\n").length).toBeGreaterThan(2);
  }
  const answer = await visitor.request.get("/reports/list.csv");
  expect(answer.status()).toBe(404);
});
