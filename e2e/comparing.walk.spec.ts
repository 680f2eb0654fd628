import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { writing } from "@/db/doors";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { inspect, violations } from "@/e2e/axe";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

async function twoPlaces() {
  const [author, editor] = [await foundMember(), await foundMember({ staffRole: "editor" })];
  const [here, nextDoor] = [await foundPlace(), await foundPlace()];
  await writing({ house: "register" }, (db) =>
    db.execute(sql`insert into place_neighbours (place_id, neighbour_id) values (${here.id}, ${nextDoor.id})`),
  );
  return { author, editor, here, nextDoor };
}

test("from a place's page on a phone it is two taps to it beside its neighbour, and a choice to one theme", async ({
  visitor: page,
}) => {
  const { author, editor, here, nextDoor } = await twoPlaces();
  const [ours, theirs] = [await aNote(author, here.id, editor), await aNote(author, nextDoor.id, editor)];
  const hidden = await aNote(author, nextDoor.id, editor, { audience: "partners" });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/places/${here.slug}`);
  await page
    .getByRole("link", { name: `Compare ${here.name} with another place` })
    .first()
    .click();
  await expect(page.getByLabel("First place")).toHaveValue(here.name);
  await page.getByRole("link", { name: `Compare ${here.name} with ${nextDoor.name}` }).click();

  await expect(page.getByRole("heading", { level: 1, name: `${here.name}, ${nextDoor.name}` })).toBeVisible();
  const learning = page.getByRole("region", { name: "What is being learned" });
  for (const [place, note] of [
    [here, ours],
    [nextDoor, theirs],
  ] as const) {
    const column = learning.getByRole("group", { name: place.name });
    await expect(column.locator(`a[href="/notes/${note.slug}"]`)).toBeVisible();
    await expect(column.getByRole("article")).toHaveCount(1);
  }
  await expect(page.locator(`a[href="/notes/${hidden.slug}"]`)).toHaveCount(0);
  await expect(page.locator("main")).toContainText("One note");
  expect(await violations(page)).toEqual([]);

  await page.getByText("Compare other places, or on something else").click();
  await page.getByLabel("Theme").selectOption({ label: "Money and debt" });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.locator("main")).toContainText(`Nobody has written from ${nextDoor.name} on this yet.`);
  await expect(page.locator("main").getByRole("link", { name: "Ask it as a question" }).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get("theme")).toBe("money-and-debt");
});

test("what cannot be compared says what to do, and what was typed stays; what was perhaps meant is one tap away", async ({
  visitor: page,
}) => {
  const [one, other] = [await foundPlace(), await foundPlace()];
  await page.goto("/places");
  await page.getByRole("link", { name: "Compare two or three places" }).click();
  const alert = page.locator("main").getByRole("alert");
  await page.getByLabel("First place").fill(one.name);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(alert).toContainText(`Choose a second place to compare ${one.name} with.`);
  await expect(page.getByLabel("First place")).toHaveValue(one.name);

  await page.getByLabel("Second place").fill(one.name);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(alert).toContainText(`${one.name} is there twice.`);

  await page.getByLabel("Second place").fill("Dagenahm");
  await page.getByLabel("Third place").fill(other.name);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(alert).toContainText("No place here is called “Dagenahm”. Did you mean Barking and Dagenham?");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Barking and Dagenham", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${one.name}, Barking and Dagenham, ${other.name}`);

  await page.goto("/places/compare?place=Barrow-in-Furness&place=B%26D");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Westmorland and Furness, Barking and Dagenham");
  await expect(page.locator("main")).toContainText("Barrow-in-Furness has been part of Westmorland and Furness since 2023");
});

test("it stands side by side where there is room and on paper, which says where it is from; and it is taken along as a file", async ({
  visitor: page,
}) => {
  const address = "/places/compare?place=gateshead&place=barking-and-dagenham";
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  const learning = page.getByRole("region", { name: "What is being learned" });
  const lefts = async () =>
    Promise.all(
      ["Gateshead", "Barking and Dagenham"].map(async (name) =>
        learning.getByRole("group", { name, exact: true }).boundingBox(),
      ),
    );
  const besideEachOther = async () => {
    const [first, second] = await lefts();
    return Boolean(first && second && second.x > first.x && Math.abs(second.y - first.y) < 2);
  };
  expect(await besideEachOther()).toBe(true);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await besideEachOther()).toBe(false);

  await page.setViewportSize({ width: 640, height: 900 });
  await page.emulateMedia({ media: "print" });
  expect(await besideEachOther()).toBe(true);
  await expect(page.getByText("How to cite this")).toBeVisible();
  await expect(page.getByText(/“Gateshead and Barking and Dagenham compared”/)).toBeVisible();
  await expect(page.getByText(address).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Compare" })).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Take it along (CSV)" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^places-compared-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toMatch(/^\ufeff"Part","Place","What it says"/);
  expect(text).toContain('"What was challenging","Gateshead"');
});

test("a region and the whole country have pages as places do, from the tiles and from what lies in them", async ({
  visitor: page,
}) => {
  expect(await inspect(page, ["/places/north-west", "/places/united-kingdom", "/places/northern-ireland"])).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/places");
  await page.getByRole("navigation", { name: "Regions" }).getByRole("link", { name: "North West" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "North West" })).toBeVisible();
  for (const name of ["What is being learned", "What worked", "What was challenging", "System behaviours"])
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  const inside = page.getByRole("region", { name: "Places in the North West" });
  await inside.getByRole("link", { name: "Oldham", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Oldham" })).toBeVisible();
  await page.locator("main").getByRole("link", { name: "United Kingdom" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "United Kingdom" })).toBeVisible();
  await page.getByRole("link", { name: /^All notes from the United Kingdom/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Learning notes" })).toBeVisible();
});

test("an editor writes a region in brief, which readers read first", async ({ as, visitor }) => {
  const desk = await as(await foundMember({ staffRole: "editor" }));
  await desk.goto("/admin/places/south-west");
  await expect(desk.getByRole("link", { name: "Merge", exact: true })).toHaveCount(0);
  const words = `Coast towns share one winter plan (${tail()}).`;
  await desk.getByLabel("What people are trying to change in South West").fill(words);
  await desk.getByRole("button", { name: "Put it on the page" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "Readers see it now." })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await visitor.goto("/places/south-west");
  await expect(visitor.getByRole("region", { name: "In brief" })).toContainText(words);
});
