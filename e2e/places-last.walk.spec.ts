import type { Page } from "@playwright/test";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { aChallenge, aQuestion } from "@/demo/founding-evidence";
import { violations } from "@/e2e/axe";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** How many notes a list narrowed down to a place has, as it says itself. */
async function counted(page: Page, place: string) {
  await page.goto(`/notes?place=${place}`);
  return page
    .locator("main article, main li")
    .filter({ has: page.locator("a[href^='/notes/']") })
    .count();
}

test("two places are merged with a preview: old addresses lead on, nothing is lost, and what was is found by its name", async ({
  as,
  visitor,
}) => {
  const editor = await foundMember({ staffRole: "editor" });
  const [one, other, author] = [await foundPlace(), await foundPlace(), await foundMember()];
  const worker = await foundOrganisation({ placeSlugs: [one.slug] });
  const note = await aNote(author, one.id, editor);
  await aNote(author, other.id, editor);
  const before = [await counted(visitor, one.slug), await counted(visitor, other.slug)];
  expect(before).toEqual([1, 1]);

  const desk = await as(editor);
  await desk.goto("/desk");
  await desk.getByRole("link", { name: "Places", exact: true }).last().click();
  await desk.getByLabel("Name, old name or code").fill(one.name);
  await desk.getByRole("button", { name: "Find" }).click();
  await desk.locator("main").getByRole("link", { name: one.name }).click();
  await desk.getByRole("link", { name: "Merge", exact: true }).click();
  const name = `Merged ${tail()}`;
  await desk.getByLabel("Together with").fill(other.name);
  await desk.getByLabel("What it becomes").fill(name);
  await desk.getByLabel("From which day").fill("yesterday");
  await desk.getByRole("button", { name: "See what this does" }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText("Write the day as year-month-day");
  await expect(desk.getByLabel("Together with")).toHaveValue(other.name);
  await desk.getByLabel("From which day").fill("2026-04-01");
  await desk.getByRole("button", { name: "See what this does" }).click();

  const readers = desk.getByRole("region", { name: "What readers will see" });
  await expect(readers).toContainText(`Added: ${name}, from 1 April 2026`);
  await expect(readers).toContainText(`/places/${one.slug}`);
  await expect(desk.getByRole("region", { name: "What it touches" })).toContainText("Two notes published");
  expect(await violations(desk)).toEqual([]);
  // Looking changes nothing.
  expect((await visitor.goto(`/places/${one.slug}`))?.url()).toMatch(new RegExp(`/places/${one.slug}$`));

  await desk.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText("Say why");
  await desk.getByLabel("Why").fill("The Structural Changes Order.");
  await desk.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(desk.getByRole("status").filter({ hasText: "They are one place now" })).toBeVisible();
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(desk.getByRole("region", { name: "History" })).toContainText("The Structural Changes Order.");
  const slug = new URL(desk.url()).pathname.split("/").at(-1) ?? "";

  for (const { slug: old } of [one, other]) {
    await visitor.goto(`/places/${old}`);
    await expect(visitor).toHaveURL(new RegExp(`/places/${slug}$`));
    await expect(visitor.getByRole("heading", { level: 1, name })).toBeVisible();
    const answer = await visitor.request.get(`/places/${old}/feed.xml`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, expect.stringMatching(`/places/${slug}/feed.xml$`)]);
    expect(await counted(visitor, old)).toBe(2);
    await expect(visitor).toHaveURL(new RegExp(`place=${slug}$`));
    await visitor.goto(`/report?about=/places/${old}`);
    await expect(visitor.locator("main")).toContainText(name);
  }
  expect(await counted(visitor, slug)).toBe(2);
  await visitor.goto(`/places/${slug}`);
  await expect(visitor.locator("main")).toContainText("Includes the former");
  await expect(visitor.locator("main")).toContainText(one.name);
  await expect(visitor.locator("main")).toContainText(worker.name);
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).toContainText(`Written from ${one.name}, now ${name}.`);

  await visitor.goto("/places");
  await visitor.getByLabel("Name or code of a place").fill(other.name);
  await visitor.keyboard.press("Enter");
  await expect(visitor.locator("main")).toContainText(`Now part of ${name}`);
  await visitor.locator("main").getByRole("link", { name: other.name }).click();
  await expect(visitor.locator("main")).toContainText(`Became part of ${name} in April 2026`);
});

test("a place is split: what was written says all that it became, and what is asked of it and done there keeps it", async ({
  as,
  visitor,
}) => {
  const editor = await foundMember({ staffRole: "editor" });
  const place = await foundPlace();
  const part = await foundPlace({ parentId: place.id });
  const note = await aNote(await foundMember(), place.id, editor);
  const question = await aQuestion(editor, { placeId: place.id });
  const challenge = await aChallenge(editor, place.id);
  const desk = await as(editor);

  await desk.goto(`/admin/places/${place.slug}/merge`);
  await desk.getByLabel("What it becomes").fill(part.name);
  await desk.getByLabel("From which day").fill("2026-04-01");
  await desk.getByRole("button", { name: "See what this does" }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText(`${part.name} lies in ${place.name}`);

  const [north, south] = [`North ${tail()}`, `South ${tail()}`];
  await desk.goto(`/admin/places/${place.slug}/split`);
  await desk.getByLabel("What it becomes").fill(`${south}\n${north}`);
  await desk.getByLabel("From which day").fill("2026-04-01");
  await desk.getByRole("button", { name: "See what this does" }).click();
  await desk.getByLabel("Why").fill("The Structural Changes Order.");
  await desk.getByRole("button", { name: "Split it" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "It is split" })).toBeVisible();
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).toContainText(`Written from ${place.name}, now ${north} and ${south}.`);

  for (const [path, label] of [
    [`/desk/questions/${question.slug}`, "Asked of one place"],
    [`/desk/challenges/${challenge.slug}`, "Its place"],
  ] as const) {
    await desk.goto(path);
    await expect(desk.getByLabel(label)).toHaveValue(place.id);
  }
});

test("a place is renamed while somebody else looks at the same: the second reads so, and nothing typed is lost", async ({
  as,
}) => {
  const [ada, ben, place] = [
    await foundMember({ staffRole: "administrator" }),
    await foundMember({ staffRole: "editor" }),
    await foundPlace(),
  ];
  const [first, second] = [await as(ada), await as(ben)];
  const names = [`First ${tail()}`, `Second ${tail()}`];
  for (const [index, page] of [first, second].entries()) {
    await page.goto(`/admin/places/${place.slug}/rename`);
    await page.getByLabel("What it is called now").fill(names[index] ?? "");
    await page.getByRole("button", { name: "See what this does" }).click();
    await page.getByLabel("Why").fill("The council’s decision.");
  }
  await first.getByRole("button", { name: "Rename it" }).click();
  await expect(first.getByRole("status").filter({ hasText: "It has its new name" })).toBeVisible();
  await second.getByRole("button", { name: "Rename it" }).click();
  await expect(second.locator("main").getByRole("alert")).toContainText("was changed since you looked");
  await expect(second.getByLabel("Why")).toHaveValue("The council’s decision.");
  expect(await violations(second)).toEqual([]);
  await second.getByRole("link", { name: "Look at it again" }).click();
  await expect(second.getByRole("region", { name: "What readers will see" })).toContainText(
    `${names[0]} is called ${names[1]}`,
  );
});

test("an editor adds a neighbourhood, sees first what that does, and it stands among the parts of its place", async ({
  as,
  visitor,
}) => {
  const place = await foundPlace();
  const desk = await as(await foundMember({ staffRole: "editor" }));
  const name = `Quarter ${tail()}`;
  await desk.goto(`/admin/places/${place.slug}`);
  await desk.getByRole("link", { name: "Add a neighbourhood" }).click();
  await desk.getByLabel("Its code").fill("12");
  await desk.getByRole("button", { name: "See what this does" }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText("Say what it is called.");
  await expect(desk.locator("main").getByRole("alert")).toContainText("A code is a letter and eight digits");
  await expect(desk.getByLabel("Its code")).toHaveValue("12");
  await desk.getByLabel("Its code").fill("");
  await desk.getByLabel("What people call it").fill(name);
  await desk.getByRole("button", { name: "See what this does" }).click();
  await expect(desk.getByRole("region", { name: "What readers will see" })).toContainText(
    `${name} has a page at /places/quarter-`,
  );
  expect(await violations(desk)).toEqual([]);
  await desk.getByLabel("Why").fill("People there say so.");
  await desk.getByRole("button", { name: "Add it" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "It is added" })).toBeVisible();
  await visitor.goto(`/places/${place.slug}`);
  await visitor.getByRole("link", { name }).first().click();
  await expect(visitor.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(visitor.locator("main").getByRole("link", { name: place.name }).first()).toBeVisible();
});

test("an editor writes a place in brief; a fourth sentence is not lost, and readers see what was written", async ({
  as,
  visitor,
}) => {
  const place = await foundPlace();
  const desk = await as(await foundMember({ staffRole: "editor" }));
  await desk.goto(`/admin/places/${place.slug}`);
  const words = desk.getByLabel(`What people are trying to change in ${place.name}`);
  await words.fill("One.\nTwo.\nThree.\nFour.");
  await desk.getByRole("button", { name: "Put it on the page" }).click();
  await expect(desk.locator("main").getByRole("alert")).toContainText("Three sentences at most");
  await expect(words).toHaveValue("One.\nTwo.\nThree.\nFour.");
  expect(await violations(desk)).toEqual([]);
  await words.fill("One street, one team.\nNobody tells their story twice.");
  await desk.getByRole("button", { name: "Put it on the page" }).click();
  await expect(desk.getByText("Readers see it now.")).toBeVisible();
  await expect(words).toHaveValue("One street, one team.\nNobody tells their story twice.");
  await visitor.goto(`/places/${place.slug}`);
  await expect(visitor.getByRole("region", { name: "In brief" })).toContainText("One street, one team. Nobody tells");
});
