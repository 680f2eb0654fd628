import type { Page } from "@playwright/test";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { aPattern, aQuestion } from "@/demo/founding-evidence";
import { publicAddresses } from "@/e2e/addresses";
import { letterTo } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

async function aWorld(more: Parameters<typeof aNote>[3] = {}) {
  const [author, moderator, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const title = `Ringing {first} & 100% of it helped (${tail()})`;
  return { author, moderator, place, title, note: await aNote(author, place.id, moderator, { title, ...more }) };
}

const main = (page: Page) => page.locator("main");
const nowhere = async (page: Page) => {
  await page.goto("/no-such-page");
  return main(page).innerText();
};

test("cite it three ways, and take the file along", async ({ page, javaScriptEnabled, context, baseURL }) => {
  const { author, note, title } = await aWorld();
  await page.goto(`/notes/${note.slug}`);
  await page.getByText("Cite", { exact: true }).click();
  const plain = page.locator("#cite-plain");
  await expect(plain).toContainText(`${author.name}, ${author.organisations[0]?.name} (`);
  await expect(plain).toContainText(`Hereabouts learning note ${note.reference}, CC BY 4.0.`);
  await expect(page.locator("#cite-harvard")).toContainText(`Available at: ${baseURL}/r/${note.reference} (Accessed: `);
  await expect(page.locator("#cite-bibtex")).toContainText(
    "title = {{Ringing {\\textbraceleft}first{\\textbraceright} \\& 100\\% of it",
  );

  const link = page.getByRole("link", { name: "Download it as a file" });
  const file = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()).toMatchObject({
    "content-type": "application/x-bibtex; charset=utf-8",
    "content-disposition": `attachment; filename="${note.reference}.bib"`,
  });
  expect(await file.text()).toBe(await page.locator("#cite-bibtex").textContent());

  const copy = page.getByRole("button", { name: "Copy the Harvard reference" });
  if (javaScriptEnabled === false) return expect(copy).toBeHidden();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await clipboard(page);
  expect(copied["text/plain"]).toBe(await page.locator("#cite-harvard").innerText());
  expect(copied["text/html"]).toContain(`<em>${title.replace("&", "&amp;")}</em>`);
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute("data-printed", "") }));
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body[data-printed]")).toBeVisible();
});

test("copy the finding as a paragraph with its source", async ({ page, javaScriptEnabled, context, baseURL }) => {
  const { author, note, title, place } = await aWorld();
  await page.goto(`/notes/${note.slug}`);
  await page.getByText("Copy as a paragraph").click();
  const paragraph = page.locator("#paragraph");
  await expect(paragraph).toBeVisible();
  const words = await paragraph.innerText();
  const said = `${title}. The first contact decides what follows. What worked well: A call the day before. What was challenging: Calls ate the mornings.`;
  const source = `Source: ${author.name}, ${author.organisations[0]?.name}, ${place.name}, April to May 2018. Hereabouts learning note ${note.reference}, ${baseURL}/r/${note.reference}`;
  expect(words.replace(/\s+/g, " ")).toBe(`${said} ${source}`);
  const copy = page.getByRole("button", { name: "Copy the paragraph with its source" });
  if (javaScriptEnabled === false) return expect(copy).toBeHidden();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await clipboard(page);
  expect(copied["text/plain"]).toBe(words);
  expect(copied["text/html"]).toContain(`<a href="${baseURL}/r/${note.reference}">`);
  expect(copied["text/html"]).not.toContain("class=");

  // Where a browser has no clipboard for pages, as for those without https, what is selected is copied.
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.reload();
  await page.getByText("Copy as a paragraph").click();
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("The first contact decides what follows.");
});

/** What lies on the clipboard, in both its forms. */
const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const all: Record<string, string> = {};
    for (const type of item?.types ?? []) all[type] = (await (await item?.getType(type))?.text()) ?? "";
    return all;
  });

test("a reference leads to its note, for whoever may read it, and otherwise nowhere", async ({ page, as }) => {
  const open = await aWorld();
  const hidden = await aWorld({ audience: "organisation" });
  for (const reference of [open.note.reference, open.note.reference.toLowerCase()]) {
    await page.goto(`/r/${reference}`);
    await expect(page).toHaveURL(`/notes/${open.note.slug}`);
  }
  const words = await nowhere(page);
  for (const address of [
    `/r/${hidden.note.reference}`,
    "/r/HB-2018-999999",
    "/r/anything",
    `/notes/${hidden.note.slug}/cite.bib`,
    "/notes/nothing/cite.bib",
    `/notes/${open.note.slug}/take-down`,
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    expect(await main(page).innerText(), address).toBe(words);
  }
  const reading = await as(hidden.author);
  await reading.goto(`/r/${hidden.note.reference}`);
  await expect(reading.getByRole("heading", { level: 1, name: hidden.title })).toBeVisible();
});

test("saved to a list, taken out and put back, renamed, deleted; and nobody else knows", async ({ as, visitor }) => {
  const [first, second] = [await aWorld(), await aWorld()];
  const member = await foundMember();
  const page = await as(member);
  await page.goto("/saved");
  await expect(page.getByText("You have not saved anything yet.")).toBeVisible();

  await page.goto(`/notes/${first.note.slug}`);
  await page.getByRole("link", { name: "Save to a list" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Give the list a name").first()).toBeVisible();
  await page.getByLabel("What is the new list called?").fill("For Thursday’s board");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(new RegExp(`/notes/${first.note.slug}`));
  await expect(page.getByText("Saved in For Thursday’s board")).toBeVisible();

  await page.goto(`/notes/${second.note.slug}`);
  await page.getByRole("link", { name: "Save to a list" }).click();
  await expect(page.getByLabel("For Thursday’s board")).toBeChecked();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "For Thursday’s board" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "For Thursday’s board" })).toBeVisible();
  const rows = main(page).locator("article h3");
  await expect(rows).toHaveText([first.title, second.title]);
  await expect(page.locator("#all-references p")).toHaveCount(2);

  await page.getByRole("button", { name: `Take out “${first.title}”` }).click();
  await expect(page.getByRole("status").filter({ hasText: "Taken out of this list" })).toContainText(first.title);
  await expect(rows).toHaveText([second.title]);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(rows).toHaveText([first.title, second.title]);

  for (const odd of ["/saved/add", "/saved/nothing", "/saved/add/note/nothing", `/saved/add/place/${first.note.id}`])
    expect((await page.request.get(odd)).status(), odd).toBe(404);
  const address = new URL(page.url()).pathname;
  const other = await as(first.author);
  for (const [reader, status] of [
    [other, 404],
    [visitor, 200],
  ] as const) {
    const answer = await reader.goto(address);
    expect(answer?.status()).toBe(status);
    await expect(main(reader)).not.toContainText("For Thursday’s board");
  }

  await page.getByText("Rename this list").click();
  await page.getByLabel("What it is called").fill("For the board in May");
  await page.getByRole("button", { name: "Rename it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "For the board in May" })).toBeVisible();
  await page.getByText("Delete this list").click();
  await page.getByRole("button", { name: "Yes, delete “For the board in May”" }).click();
  await expect(page.getByRole("heading", { name: "The list is deleted" })).toBeVisible();
  await page.goto(`/notes/${first.note.slug}`);
  await expect(main(page)).not.toContainText("Saved in");
});

test("a pattern and a question are cited, kept in a list and taken out of it, like everything else", async ({
  as,
  baseURL,
}) => {
  const [first, second] = [await aWorld(), await aWorld()];
  const named = [first, second].map(({ note }) => `/notes/${note.slug}`);
  const pattern = await aPattern(first.moderator, { for: named });
  const question = await aQuestion(first.moderator);
  const page = await as(await foundMember());
  for (const [address, title, series] of [
    [`/patterns/${pattern.slug}`, pattern.claim, "Hereabouts pattern"],
    [`/questions/${question.slug}`, question.question, "Hereabouts learning question"],
  ] as const) {
    await page.goto(address);
    await page.getByText("Cite", { exact: true }).click();
    await expect(page.locator("#cite-plain")).toContainText(`“${title}”. ${series}`);
    await expect(page.locator("#cite-harvard")).toContainText(`Available at: ${baseURL}${address} (Accessed: `);
    const file = await page.request.get(`${address}/cite.bib`);
    expect(file.headers()["content-disposition"]).toBe(`attachment; filename="${address.split("/").at(-1)}.bib"`);
    expect(await file.text()).toBe(await page.locator("#cite-bibtex").textContent());
    await page.getByRole("link", { name: "Save to a list" }).click();
    if (series.endsWith("pattern")) await page.getByLabel("What is the new list called?").fill("For the board");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL(new RegExp(address));
    await expect(page.getByText("Saved in For the board")).toBeVisible();
  }
  await page.getByRole("link", { name: "For the board" }).click();
  const rows = main(page).locator("article");
  await expect(rows.locator("h3")).toHaveText([pattern.claim, question.question]);
  await expect(rows.first()).toContainText("a few places");
  await expect(page.locator("#all-references p")).toHaveCount(2);
  await page.getByRole("button", { name: `Take out “${pattern.claim}”` }).click();
  await expect(page.getByRole("status").filter({ hasText: "Taken out of this list" })).toContainText(pattern.claim);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(rows.locator("h3")).toHaveText([pattern.claim, question.question]);

  const draft = await aPattern(first.moderator, { isDraft: true });
  const editor = await as(first.moderator);
  const words = await nowhere(editor);
  for (const address of [`/patterns/${draft.slug}/cite.bib`, `/saved/add/pattern/${draft.id}`, "/questions/nothing/cite.bib"]) {
    const answer = await editor.goto(address);
    expect(answer?.status(), address).toBe(404);
    expect(await main(editor).innerText(), address).toBe(words);
  }
});

test("signed out one signs in first; who has no organisation yet reads what is missing", async ({ as, visitor }) => {
  const { note } = await aWorld();
  await visitor.goto(`/notes/${note.slug}`);
  await visitor.getByRole("link", { name: "Save to a list" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  const newcomer = await as(await foundMember({ organisationId: null }));
  await newcomer.goto(`/saved/add/note/${note.id}`);
  await expect(newcomer.getByRole("link", { name: "Ask to join one" })).toBeVisible();
});

test("a note is taken down with a reason: readers are told, its author gets a letter, and it can come back", async ({
  as,
  visitor,
}) => {
  test.setTimeout(90_000);
  const { author, moderator, note, title } = await aWorld();
  const partners = await aWorld({ audience: "partners" });
  const desk = await as(moderator);
  const why = `A reader could recognise a tenant (${tail()}).`;
  for (const slug of [note.slug, partners.note.slug]) {
    await desk.goto(`/notes/${slug}`);
    await desk.getByRole("link", { name: "Take it down" }).click();
    await desk.getByRole("button", { name: "Take the note down" }).click();
    await expect(desk.getByText("Say why in a sentence").first()).toBeVisible();
    await desk.getByLabel("Why, as readers are told").fill(why);
    await desk.getByLabel("The note that replaces it").fill("HB-1");
    await desk.getByRole("button", { name: "Take the note down" }).click();
    await expect(desk.getByText("A reference looks like").first()).toBeVisible();
    await expect(desk.getByLabel("Why, as readers are told")).toHaveValue(why);
    await desk.getByLabel("The note that replaces it").fill("");
    await desk.getByLabel("What only its author is told").fill("Write to us.");
    await desk.getByRole("button", { name: "Take the note down" }).click();
    await expect(desk.getByText("Its author has been written to")).toBeVisible();
  }

  const words = await nowhere(visitor);
  const answer = await visitor.goto(`/notes/${note.slug}`);
  expect(answer?.status()).toBe(410);
  await expect(visitor.getByRole("heading", { level: 1, name: "This note was taken down" })).toBeVisible();
  await expect(main(visitor)).toContainText(why);
  await expect(main(visitor)).not.toContainText(title);
  await expect(main(visitor)).not.toContainText("Write to us");
  const closed = await visitor.goto(`/notes/${partners.note.slug}`);
  expect(closed?.status()).toBe(404);
  expect(await main(visitor).innerText()).toBe(words);
  const partner = await as(await foundMember());
  await partner.goto(`/r/${partners.note.reference}`);
  await expect(main(partner)).toContainText(why);

  const writer = await as(author);
  await writer.goto("/me");
  await expect(main(writer)).toContainText(why);
  const letter = await letterTo(writer, author.email);
  expect(letter).toContain(why);
  expect(letter).toContain("Write to us.");
  expect(letter).toContain("A call the day before.");

  await desk.goto(`/notes/${note.slug}`);
  await desk.getByRole("link", { name: "Publish it again" }).click();
  await desk.getByRole("button", { name: "Publish it again" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("on paper: the whole finding with its citation, and nothing to click on", async ({ as }) => {
  const { note, title, author, place } = await aWorld();
  const page = await as(author);
  await page.emulateMedia({ media: "print" });
  for (const [address, words] of [
    [
      `/notes/${note.slug}`,
      [
        title,
        "The first contact decides what follows.",
        "A call the day before.",
        "How we know",
        `Hereabouts learning note ${note.reference}`,
      ],
    ],
    ["/questions/judgement-without-fear", ["What does it take for frontline staff", "Hereabouts learning question 1"]],
    ["/patterns/endings-need-designing", ["Endings need designing", "Hereabouts pattern", "/patterns/endings-need-designing"]],
    ["/posts/highlights-of-2018", ["8,000 views", "/posts/highlights-of-2018"]],
    [`/places/${place.slug}`, [place.name, title, `/places/${place.slug}`]],
  ] as const) {
    await page.goto(address);
    const seen = await page.locator("body").innerText();
    for (const one of [...words, "How to cite this", "Printed on"]) expect(seen, address).toContain(one);
    expect(seen).not.toMatch(
      /Sign in|Sign out|Skip to|Save to a list|Send to the editors|Change or withdraw|Colours on this device/,
    );
    for (const one of await page.locator("nav, form, button, input, textarea, select, header, footer").all())
      await expect(one).toBeHidden();
  }
});

test("what is for everyone says so where it is shared; what is not says nothing", async ({ page, as, baseURL }) => {
  const card = async (reader: Page) => {
    const all = reader.locator(
      "head meta[property^='og:'], head meta[name^='twitter:'], head link[rel=canonical], head meta[property^='article:']",
    );
    const pairs = await all.evaluateAll((found) =>
      found.map((one) => [
        one.getAttribute("property") ?? one.getAttribute("name") ?? "canonical",
        one.getAttribute("content") ?? one.getAttribute("href") ?? "",
      ]),
    );
    return new Map(pairs.map(([name = "", value = ""]) => [name, value]));
  };
  for (const address of publicAddresses) {
    await page.goto(address);
    const tags = await card(page);
    for (const name of ["og:title", "og:description", "og:url", "twitter:title", "twitter:description", "canonical"])
      expect(tags.get(name), `${address} ${name}`).toBeTruthy();
    expect(tags.get("og:site_name")).toBe("Hereabouts");
    expect(tags.get("og:locale")).toBe("en_GB");
    expect(tags.get("og:image")).toBe(`${baseURL}/share.png`);
    expect(tags.get("twitter:card")).toBe("summary_large_image");
    await expect(page.locator("head meta[name=description]"), address).toHaveCount(1);
  }
  const open = await aWorld();
  await page.goto(`/notes/${open.note.slug}`);
  const tags = await card(page);
  expect(tags.get("og:type")).toBe("article");
  expect(tags.get("og:description")).toBe("The first contact decides what follows.");
  expect(tags.get("article:published_time")).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(tags.get("article:modified_time")).toMatch(/^\d{4}-\d\d-\d\dT/);

  const hidden = await aWorld({ audience: "partners" });
  const partner = await as(await foundMember());
  await partner.goto(`/notes/${hidden.note.slug}`);
  await expect(partner.getByRole("heading", { level: 1, name: hidden.title })).toBeVisible();
  expect([...(await card(partner))]).toEqual([]);
  await expect(partner.locator("head meta[name=robots]")).toHaveAttribute("content", /noindex/);
  const picture = await page.request.get("/share.png");
  expect(picture.headers()).toMatchObject({ "content-type": "image/png", "cross-origin-resource-policy": "cross-origin" });
  expect((await picture.body()).length).toBeLessThan(60 * 1024);
});
