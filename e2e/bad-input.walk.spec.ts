import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { expect, test } from "@/e2e/walk";

const hostile = [
  { name: "a script", said: "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">" },
  { name: "emoji", said: "It worked 👩🏽‍🚒🏴󠁧󠁢󠁷󠁬󠁳󠁿, and the 🫖 was warm." },
  { name: "right to left", said: "‮Reversed‬ and مرحبا بكم in one line" },
  { name: "control characters", said: "Before\u0001\u0008after" },
  { name: "markdown", said: "[here](javascript:alert(1)) and **bold** and `code`" },
] as const;

async function aPage(as: (member: Awaited<ReturnType<typeof foundMember>>) => Promise<import("@playwright/test").Page>) {
  const [author, moderator, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(author, place.id, moderator);
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const page = await as(await foundMember({ organisationId: organisation.id }));
  await page.goto(`/notes/${note.slug}`);
  return page;
}

for (const { name, said } of hostile) {
  test(`a comment with ${name} is kept as words`, async ({ as }) => {
    const page = await aPage(as);
    await page.getByLabel("Ask a question, or say thank you").fill(said);
    await page.getByRole("button", { name: "Send to the editors" }).last().click();
    await expect(page.getByText(/You will hear by/).first()).toBeVisible();
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator("main a[href^='javascript']").count()).toBe(0);
  });
}

test("nothing written: says what to do", async ({ as }) => {
  const page = await aPage(as);
  await page.getByRole("button", { name: "Send to the editors" }).last().click();
  await expect(page.getByText("Write something first. A sentence is enough.").first()).toBeVisible();
});

test("a pasted essay comes back whole, with how long it may be", async ({ as }) => {
  const page = await aPage(as);
  const essay = "We met on the bus. ".repeat(5264).trim();
  await page.getByLabel("Ask a question, or say thank you").fill(essay);
  await page.getByRole("button", { name: "Send to the editors" }).last().click();
  await expect(page.getByText(/Please shorten this to 2,000 characters/).first()).toBeVisible();
  expect((await page.getByLabel("Ask a question, or say thank you").inputValue()).length).toBe(essay.length);
});

test("a place that nobody knows: the sentence is kept, the field says what to do", async ({ as }) => {
  const page = await aPage(as);
  await page.getByText("Saw this too").last().click();
  await page.getByLabel("Say it in a sentence or two").fill("Here as well.");
  await page.locator("#insight-place").fill("Atlantis");
  await page.getByRole("button", { name: "Send to the editors" }).first().click();
  await expect(page.getByLabel("Say it in a sentence or two")).toHaveValue("Here as well.");
  await expect(page.getByText(/Atlantis|place/i).first()).toBeVisible();
  await expect(page.locator("#insight-place")).toHaveAttribute("aria-invalid", "true");
});

test("a form that was open in two tabs: the second is told, and its words are kept", async ({ as }) => {
  const page = await aPage(as);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.getByLabel("Ask a question, or say thank you").fill("First words.");
  await page.getByRole("button", { name: "Send to the editors" }).last().click();
  await expect(page.getByText("First words.").first()).toBeVisible();
  await page.goto("/me");
  await page
    .getByRole("link", { name: /Change/ })
    .first()
    .click();
  const stale = await page.context().newPage();
  await stale.goto(page.url());
  const field = (tab: typeof page) => tab.locator("textarea[name=body]");
  await field(page).fill("Second words.");
  await page.getByRole("button", { name: /Send/ }).first().click();
  await expect(page.getByText("Second words.").first()).toBeVisible();
  await field(stale).fill("Third words.");
  await stale.getByRole("button", { name: /Send/ }).first().click();
  await expect(stale.getByText(/This has changed since you opened it/).first()).toBeVisible();
  await expect(field(stale)).toHaveValue("Third words.");
  await expect(stale.getByText("Second words.").first()).toBeVisible();
});

test("signed out while writing: the words are kept and it says how to go on", async ({ as }) => {
  const page = await aPage(as);
  await page.getByLabel("Ask a question, or say thank you").fill("Written before the session ended.");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Send to the editors" }).last().click();
  await expect(page.getByText(/signed out/).first()).toBeVisible();
  await expect(page.getByLabel("Ask a question, or say thank you")).toHaveValue("Written before the session ended.");
});
