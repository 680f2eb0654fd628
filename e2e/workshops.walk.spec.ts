import type { Page } from "@playwright/test";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { aWorkshop } from "@/demo/founding-evidence";
import { asOwner } from "@/e2e/as-owner";
import { expect, test } from "@/e2e/walk";
import { dayOf } from "@/lib/dates";
import { tail } from "@/lib/slug";

const main = (page: Page) => page.locator("main");
const inDays = (days: number) => dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

async function ground() {
  const [editor, author, here] = [await foundMember({ staffRole: "editor" }), await foundMember(), await foundPlace()];
  return { editor, author, here };
}

test("an editor writes a workshop and publishes it; a reader meets it on its place's page, in the search and on a note", async ({
  as,
  visitor,
}) => {
  const { editor, author, here } = await ground();
  const note = await aNote(author, here.id, editor);
  const [title, word] = [`Fewer forms (${tail()})`, `zeugma${tail()}`];
  const page = await as(editor);
  await page.goto("/desk");
  await page.getByRole("link", { name: "Begin a workshop" }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Day").fill("2018-06-12");
  await page.getByLabel("Begins").fill("16:00");
  await page.getByLabel("Ends").fill("10:00");
  await page.getByLabel("Place", { exact: true }).selectOption({ label: here.name });
  await page.getByLabel("Venue").fill("The library, step-free");
  await page.getByLabel("Who it is for").fill("Commissioners");
  await page.getByRole("button", { name: "Begin the workshop" }).click();
  await expect(main(page).getByRole("alert")).toContainText("It ends before it begins");
  await expect(page.getByLabel("Title")).toHaveValue(title);
  await expect(page.getByLabel("Begins")).toHaveValue("16:00");
  await page.getByLabel("Begins").fill("10:00");
  await page.getByLabel("Ends").fill("16:00");
  await page.getByRole("button", { name: "Begin the workshop" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const address = new URL(page.url()).pathname.replace("/desk", "");

  // Nobody else knows of it.
  for (const part of ["", "/cite.bib", "/calendar.ics"]) expect((await visitor.goto(`${address}${part}`))?.status()).toBe(404);
  await visitor.goto(`/places/${here.slug}`);
  await expect(visitor.getByRole("heading", { name: "Workshops here" })).toBeHidden();

  await page.getByLabel("Prompts").fill("What do you ask for?\nWho reads it?\n3\n4\n5\n6");
  await page.locator("#workshop-answers").fill(`Ask for less (${word})\nWrite back`);
  await page.getByLabel("How many came").fill("many");
  await page.locator("#workshop-outcome").fill("**Nine** paused a return.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main(page).getByRole("alert")).toContainText("At most 5 prompts");
  await expect(main(page).getByRole("alert")).toContainText("Write a number");
  await expect(page.locator("#workshop-answers")).toHaveValue(`Ask for less (${word})\nWrite back`);
  await page.getByLabel("Prompts").fill("What do you ask for?\nWho reads it?");
  await page.getByLabel("How many came").fill("41");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await page.getByLabel("Address or reference").fill("HB-2018-999999");
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(main(page).getByRole("alert")).toContainText("No note that is published");
  await page.getByLabel("Address or reference").fill(note.reference);
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByText("stands with this workshop")).toBeVisible();
  await page.getByRole("button", { name: "Publish the workshop" }).click();
  await expect(page.getByRole("heading", { name: "It is published" })).toBeVisible();

  await visitor.goto(`/places/${here.slug}`);
  await visitor.getByRole("region", { name: "Workshops here" }).getByRole("link", { name: title }).click();
  await expect(visitor).toHaveURL(address);
  await expect(main(visitor).getByText("10:00 to 16:00")).toBeVisible();
  await expect(main(visitor).getByText("41 people came")).toBeVisible();
  await expect(visitor.getByRole("region", { name: "What we asked" }).getByRole("listitem")).toHaveCount(2);
  await expect(visitor.getByRole("region", { name: "What people said" }).getByRole("listitem")).toHaveCount(2);
  await expect(visitor.locator("strong", { hasText: "Nine" })).toBeVisible();
  await visitor.getByRole("region", { name: "What came of it" }).locator(`a[href="/notes/${note.slug}"]`).click();
  await expect(visitor.getByText("From the workshop")).toBeVisible();
  await main(visitor).getByRole("link", { name: title }).click();
  await expect(visitor).toHaveURL(address);

  await visitor.goto(`/search?q=${word}`);
  await expect(main(visitor).getByText("Workshop", { exact: true }).first()).toBeVisible();
  await main(visitor).getByRole("link", { name: title }).click();
  await visitor.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Workshops" }).click();
  const of2018 = visitor.getByRole("region", { name: "2018", exact: true });
  await expect(of2018.getByRole("link", { name: title })).toBeVisible();

  await page.goto(`/desk${address}`);
  await page.getByRole("button", { name: /^Take out/ }).click();
  await expect(page.getByText("does not stand here any more")).toBeVisible();
  await page.locator("summary", { hasText: "Take it down" }).click();
  await page.getByRole("button", { name: "Take the workshop down" }).click();
  await expect(main(page).getByRole("alert")).toContainText("Say why");
  await page.getByLabel("Why", { exact: true }).fill("It was another day.");
  await page.getByRole("button", { name: "Take the workshop down" }).click();
  await expect(page.getByRole("heading", { name: "Publish it" })).toBeVisible();
  expect((await visitor.goto(address))?.status()).toBe(404);
  await visitor.goto(`/search?q=${word}`);
  await expect(main(visitor).getByRole("link", { name: title })).toBeHidden();

  const deeds = await asOwner(
    `select l.deed, l.reason from ledger l join workshops w on w.id = l.noun_id where w.slug = '${address.split("/").at(-1)}' order by l.at, l.id`,
  );
  expect(deeds.map(({ deed }) => deed)).toEqual([
    "draftWorkshop",
    "changeWorkshop",
    "addNoteToWorkshop",
    "publishWorkshop",
    "takeNoteFromWorkshop",
    "unpublishWorkshop",
  ]);
  expect(deeds.at(-1)?.reason).toBe("It was another day.");
});

test("what is coming is taken over into one's own calendar, and stands there once", async ({ visitor, request }) => {
  const { editor, here } = await ground();
  const held = { heldOn: inDays(40), startsAt: "14:00", endsAt: "15:30", venue: "The Curve; second floor" };
  const { title, slug, id } = await aWorkshop(editor, here.id, { ...held, title: `Tea, then talk (${tail()})` });
  await visitor.goto("/workshops");
  await visitor.getByRole("region", { name: "Coming" }).getByRole("link", { name: title }).click();
  await expect(main(visitor).getByText("It is still to come", { exact: false })).toBeVisible();
  await expect(main(visitor).getByRole("link", { name: "Add to your calendar" }).first()).toHaveAttribute(
    "href",
    `/workshops/${slug}/calendar.ics`,
  );
  for (const address of ["/workshops/calendar.ics", `/workshops/${slug}/calendar.ics`]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const headers = answer.headers();
    expect(headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(headers["cache-control"]).toBe("public, no-cache");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    const text = await answer.text();
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    expect(lines.filter((line) => line === `UID:${id}`)).toHaveLength(1);
    expect(lines).toContain(`SUMMARY:${title.replaceAll(",", "\\,")}`);
    expect(lines).toContain(`LOCATION:The Curve\\; second floor\\, ${here.name}`);
    const again = await request.get(address, { headers: { "if-none-match": headers.etag ?? "" } });
    expect(again.status(), `${address} again`).toBe(304);
  }
  const file = (await request.get(`/workshops/${slug}/calendar.ics`)).headers();
  expect(file["content-disposition"]).toContain(`${slug}.ics`);
});

test("the list is a file too, and a year by itself", async ({ visitor }) => {
  const { editor, here } = await ground();
  const { title, slug } = await aWorkshop(editor, here.id, { heldOn: "1999-05-04", title: `=A day (${tail()})` });
  const draft = await aWorkshop(editor, here.id, { isDraft: true });
  const answer = await visitor.request.get("/workshops/list.csv");
  const text = await answer.text();
  expect(answer.headers()["content-type"]).toContain("text/csv");
  expect(text).toContain(`"'${title}","1999-05-04"`);
  expect(text).toContain(`/workshops/${slug}`);
  expect(text).not.toContain(draft.slug);
  await visitor.goto("/workshops?year=1999");
  await expect(visitor.getByRole("heading", { level: 1, name: "Workshops of 1999" })).toBeVisible();
  await main(visitor).getByRole("link", { name: title }).click();
  await expect(visitor).toHaveURL(`/workshops/${slug}`);
});

test("two editors write at once: the second keeps both texts", async ({ as }) => {
  const { editor, here } = await ground();
  const { slug } = await aWorkshop(editor, here.id);
  const [first, second] = [await as(editor), await as(await foundMember({ staffRole: "editor" }))];
  for (const page of [first, second]) await page.goto(`/desk/workshops/${slug}`);
  await first.locator("#workshop-answers").fill("As the first has it.");
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await expect(first.getByText("Saved.", { exact: true })).toBeVisible();
  await second.locator("#workshop-answers").fill("As the second has it.");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main(second).getByRole("alert").first()).toContainText("has changed since you opened it");
  await expect(second.getByRole("region", { name: "How it stands now" })).toContainText("As the first has it.");
  await expect(second.locator("#workshop-answers")).toHaveValue("As the second has it.");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(second.getByText("Saved.", { exact: true })).toBeVisible();
});
