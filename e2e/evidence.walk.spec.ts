import type { Page } from "@playwright/test";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { aChallenge, anInquiry, anInsight, aPattern, aQuestion, aReport } from "@/demo/founding-evidence";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** An editor and an author, and two places to write from. */
async function ground() {
  const [editor, author] = [await foundMember({ staffRole: "editor" }), await foundMember()];
  const [here, there] = [await foundPlace(), await foundPlace()];
  return { editor, author, here, there };
}

const main = (page: Page) => page.locator("main");

/** Cites by what is pasted, or chosen where it begins with a place's name. */
async function cite(page: Page, named: string, stance: "For the claim" | "Against it", words = "") {
  const form = page.locator("form").filter({ has: page.getByLabel("Address or reference") });
  if (!(await form.isVisible())) await page.getByText("Cite a note or an insight").click();
  await form.getByLabel("Address or reference").fill(named);
  await form.getByText(stance).click();
  await form.getByLabel("What of it is meant").fill(words);
  await form.getByRole("button", { name: "Cite it" }).click();
  // The form is empty again when this one is there; "Cited." may still be said of the one before.
  await expect(form.getByLabel("Address or reference")).toHaveValue("");
  await expect(page.getByText("Cited.", { exact: true })).toBeVisible();
}

test("an editor writes a pattern from two places with counter-evidence and publishes it; a reader follows a citation", async ({
  as,
  visitor,
}) => {
  const { editor, author, here, there } = await ground();
  const question = await aQuestion(editor);
  const title = `Ringing came first (${tail()})`;
  const one = await aNote(author, here.id, editor, { questionId: question.id, title });
  const two = await aNote(author, there.id, editor);
  const other = await anInsight(author, editor, { target: { noun: "note", id: one.id }, place: there.slug });
  const page = await as(editor);
  const claim = `Somebody with a name comes first (${tail()})`;

  await page.goto("/desk");
  await page.getByRole("link", { name: "Begin a pattern" }).click();
  await page.getByRole("button", { name: "Begin the pattern" }).click();
  await expect(main(page).getByRole("alert")).toContainText("Say the claim in one sentence");
  await page.getByLabel("The claim").fill(claim);
  await page.getByLabel("On the question").selectOption({ label: `${question.number} ${question.question}` });
  await page.getByRole("button", { name: "Begin the pattern" }).click();
  await expect(page.getByRole("heading", { level: 1, name: claim })).toBeVisible();
  const address = new URL(page.url()).pathname.replace("/desk", "");
  expect((await visitor.goto(address))?.status()).toBe(404);

  await page.getByRole("button", { name: "Publish the pattern" }).click();
  await expect(main(page).getByRole("alert")).toContainText("Say what makes us think so");
  await page.getByLabel("What makes us think so").fill("The methods **differ**.");
  await page.getByLabel("Where it may not hold").fill("Where nobody answers.");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await cite(page, one.reference, "For the claim", "The call did it.");
  await page.getByRole("button", { name: "Publish the pattern" }).click();
  await expect(main(page).getByRole("alert")).toContainText("from two places or more");
  await cite(page, `https://hereabouts.example/notes/${two.slug}`, "For the claim");
  await cite(page, `/notes/${one.slug}#insight-${other.id}`, "Against it", "A text did better.");
  await page.getByRole("button", { name: /^Move down/ }).click();
  await expect(page.getByText("Moved down.")).toBeVisible();
  await page.getByRole("button", { name: "Publish the pattern" }).click();
  await expect(page.getByRole("heading", { name: "It is published" })).toBeVisible();

  await visitor.goto("/patterns");
  await visitor.getByRole("link", { name: claim }).click();
  await expect(visitor.getByText("A few places · contested").first()).toBeVisible();
  await expect(visitor.locator("strong", { hasText: "differ" })).toBeVisible();
  const [rests, speaks] = ["What it rests on", "What speaks against it"].map((name) =>
    visitor
      .locator("section")
      .filter({ has: visitor.getByRole("heading", { name, exact: true }) })
      .last(),
  );
  await expect(speaks?.getByText("A text did better.") ?? visitor.locator("none")).toBeVisible();
  // Moved below the other, it stands last.
  await expect(rests?.locator("article").last() ?? visitor.locator("none")).toContainText("The call did it.");
  await rests?.locator("article").last().getByRole("link").last().click();
  await expect(visitor).toHaveURL(`/notes/${one.slug}`);
  await expect(visitor.getByText("Part of a pattern")).toBeVisible();
  await visitor.getByRole("link", { name: claim }).click();
  await visitor.getByRole("link", { name: question.question }).click();
  await expect(visitor.getByRole("region", { name: "Patterns" }).getByRole("link", { name: claim })).toBeVisible();

  await page.goto(`/desk${address}`);
  await page.locator("summary", { hasText: "Take it down" }).click();
  await page.getByLabel("Why", { exact: true }).fill("Two places have found otherwise.");
  await page.getByRole("button", { name: "Take the pattern down" }).click();
  await expect(page.getByRole("heading", { name: "Publish it" })).toBeVisible();
  expect((await visitor.goto(address))?.status()).toBe(404);
});

test("one source is for partners: a visitor sees neither it nor its count, to the byte", async ({ as, visitor }) => {
  const { editor, author, here, there } = await ground();
  const partners = await aNote(author, there.id, editor, { audience: "partners" });
  const claim = `It takes two (${tail()})`;
  const open = [await aNote(author, here.id, editor), await aNote(author, (await foundPlace()).id, editor)];
  const cited = open.map(({ id }) => `note:${id}`);
  const withIt = await aPattern(editor, { claim, for: [cited[0] ?? "", `note:${partners.id}`, cited[1] ?? ""] });
  const without = await aPattern(editor, { claim, for: cited });
  const told = async (page: Page, { id, slug }: { id: string; slug: string }) => {
    await page.goto(`/patterns/${slug}`);
    const html = await main(page).innerHTML();
    return html
      .replaceAll(slug, "slug")
      .replaceAll(id, "id")
      .replace(/_R_\w*_/g, "");
  };
  const seen = await told(visitor, withIt);
  expect(seen).not.toContain(partners.slug);
  expect(seen).not.toContain(there.slug);
  expect(seen).toBe(await told(visitor, without));

  const page = await as(await foundMember());
  expect(await told(page, withIt)).toContain(partners.slug);
  await expect(page.getByText("Not open to everyone")).toBeVisible();
  await page.goto(`/notes/${partners.slug}`);
  await expect(page.getByRole("link", { name: claim })).toBeVisible();
});

test("a question goes from open to answered for now, with what the answer rests on", async ({ as, visitor }) => {
  const { editor, author, here, there } = await ground();
  const page = await as(editor);
  const asked = `What should we stop counting (${tail()})?`;
  await page.goto("/desk/questions/new");
  await page.getByLabel("The question").fill(asked);
  await page.getByRole("button", { name: "Ask the question" }).click();
  await expect(main(page).getByRole("alert")).toContainText("what we would do differently");
  await expect(page.getByLabel("The question")).toHaveValue(asked);
  await page.getByLabel("Why it matters").fill("We would stop.");
  await page.getByRole("button", { name: "Ask the question" }).click();
  await expect(page.getByRole("heading", { level: 1, name: asked })).toBeVisible();
  const address = new URL(page.url()).pathname.replace("/desk", "");
  await visitor.goto(address);
  await expect(visitor.getByText("We do not know yet")).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Write a note" })).toHaveAttribute("href", /\/notes\/new\?question=/);

  const note = await aNote(author, here.id, editor);
  const hidden = await aNote(author, there.id, editor, { audience: "partners" });
  const today = `Counts that nobody discusses (${tail()}).`;
  await page.locator("label", { hasText: "Answered for now" }).click();
  await page.locator("#question-today").fill(today);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main(page).getByRole("alert")).toContainText("Say what the answer rests on");
  await expect(page.locator("#question-today")).toHaveValue(today);
  for (const { reference } of [note, hidden]) {
    if (!(await page.getByLabel("Address or reference").isVisible()))
      await page.locator("summary", { hasText: "Cite a note" }).click();
    await page.getByLabel("Address or reference").fill(reference);
    await page.getByRole("button", { name: "Cite it" }).click();
    await expect(page.getByText("Cited.", { exact: true })).toBeVisible();
  }
  await page.locator("label", { hasText: "Answered for now" }).click();
  await page.locator("#question-today").fill(today);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await visitor.goto("/questions");
  await visitor.getByRole("link", { name: asked }).click();
  await expect(visitor.getByText("Answered for now", { exact: true })).toBeVisible();
  await expect(visitor.getByText(today)).toBeVisible();
  const rests = visitor.getByRole("region", { name: "What we think today" });
  await expect(rests.getByText("Last looked at on")).toBeVisible();
  await expect(rests.locator("article")).toHaveCount(1);
  await rests.locator("article").getByRole("link").last().click();
  await expect(visitor).toHaveURL(`/notes/${note.slug}`);
});

test("two editors change a question at once: the second keeps both texts", async ({ as }) => {
  const { editor } = await ground();
  const { slug } = await aQuestion(editor);
  const [first, second] = [await as(editor), await as(await foundMember({ staffRole: "editor" }))];
  await first.goto(`/desk/questions/${slug}`);
  await second.goto(`/desk/questions/${slug}`);
  const theirs = `As the first has it (${tail()}).`;
  await first.locator("#question-today").fill(theirs);
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await expect(first.getByText("Saved.", { exact: true })).toBeVisible();
  await second.locator("#question-today").fill("As the second has it.");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main(second).getByRole("alert").first()).toContainText("has changed since you opened it");
  await expect(second.getByRole("region", { name: "How it stands now" })).toContainText(theirs);
  await expect(second.locator("#question-today")).toHaveValue("As the second has it.");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(second.getByText("Saved.", { exact: true })).toBeVisible();
});

test("a challenge is opened, its mission is answered no, with why; its place, its notes and its page lead to it", async ({
  as,
  visitor,
}) => {
  const { editor, author, here } = await ground();
  const page = await as(editor);
  const title = `Nobody tells it twice (${tail()})`;
  await page.goto("/desk/challenges/new");
  await page.getByLabel("The challenge").fill(title);
  await page.getByLabel("Its place").selectOption({ label: here.name });
  await page.getByLabel("Why here").fill("Residents said so.");
  await page.getByLabel("What makes it hard").fill("A story is not a file.");
  await page.getByRole("button", { name: "Open the challenge" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const address = new URL(page.url()).pathname.replace("/desk", "");
  await page.getByLabel("The mission").fill("One first conversation");
  await page.getByLabel("How anybody could tell: yes or no?").fill("It is held once.");
  await page.getByLabel("By which day").fill("2020-06-30");
  await page.getByRole("button", { name: "Add the mission" }).click();
  await expect(page.getByText("Not answered yet").first()).toBeVisible();
  await expect(page.getByText("which was", { exact: false }).first()).toBeVisible();
  await page.locator("summary", { hasText: "Answer it" }).click();
  const form = page.locator("form").filter({ has: page.getByLabel("Why, in words") });
  await form.getByText("No", { exact: true }).click();
  await form.getByRole("button", { name: "Save the answer" }).click();
  await expect(form.getByRole("alert")).toContainText("Say why");
  await form.getByText("No", { exact: true }).click();
  await form.getByLabel("Why, in words").fill("Two partners still ask for their own.");
  await form.getByLabel("On which day").fill("2020-06-24");
  await form.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByText("Answered.", { exact: true })).toBeVisible();

  await visitor.goto(`/places/${here.slug}`);
  await visitor.getByRole("link", { name: title }).click();
  await expect(visitor).toHaveURL(address);
  await expect(visitor.getByText("Two partners still ask for their own.")).toBeVisible();
  await expect(visitor.getByText("answered on", { exact: false })).toContainText("24 June 2020");
  const other = await aChallenge(editor, here.id);
  const inquiry = await anInquiry(editor, [here.id]);
  const note = await aNote(author, here.id, editor, { challengeId: other.id, inquiryId: inquiry.id });
  await visitor.goto(`/notes/${note.slug}`);
  const facts = visitor.locator("dl").filter({ visible: true }).or(visitor.locator("aside dl"));
  await facts.getByRole("link", { name: other.title }).first().click();
  await expect(visitor.locator(`main a[href="/notes/${note.slug}"]`)).toBeVisible();
  await visitor.goto(`/inquiries/${inquiry.slug}`);
  await expect(visitor.locator(`main a[href="/notes/${note.slug}"]`)).toBeVisible();
  await expect(visitor.locator("main").getByRole("link", { name: here.name }).first()).toBeVisible();
});

test("an inquiry is opened in its places, and its years are changed", async ({ as, visitor }) => {
  const { editor, here } = await ground();
  const page = await as(editor);
  const name = `Place by place (${tail()})`;
  await page.goto("/desk/inquiries/new");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("What it looks into").fill("What a place learns over years.");
  await page.getByLabel("From", { exact: false }).first().fill("2017");
  await page.locator("summary", { hasText: "London" }).click();
  await page.getByLabel(here.name).check();
  await page.getByRole("button", { name: "Open the inquiry" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.locator("#change-endedOn").fill("2016");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(main(page).getByRole("alert")).toContainText("It ends before it begins");
  await page.locator("#change-endedOn").fill("2019");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await visitor.goto(new URL(page.url()).pathname.replace("/desk", ""));
  await expect(visitor.getByText("Inquiry · 2017 to 2019")).toBeVisible();
  await expect(visitor.getByRole("link", { name: here.name })).toBeVisible();
});

test("a post and a report are said to have come of an inquiry, taken out and put back", async ({ as, visitor }) => {
  const { editor } = await ground();
  const inquiry = await anInquiry(editor);
  const [report, other] = [await aReport(editor), await aReport(editor)];
  const page = await as(editor);
  await page.goto(`/desk/inquiries/${inquiry.slug}`);
  await expect(page.getByText("No post or report belongs to it yet.")).toBeVisible();
  await page.getByLabel("Address or title").fill("/reports/no-such-report");
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(main(page).getByRole("alert")).toContainText("No report that is published stands under this address");
  await expect(page.getByLabel("Address or title")).toHaveValue("/reports/no-such-report");
  await page.getByLabel("Address or title").fill(report.title);
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByText(`“${report.title}” belongs to this inquiry.`)).toBeVisible();
  const summary = page.locator("summary", { hasText: "Add a post or a report" });
  if (!(await page.getByLabel("Or choose").isVisible())) await summary.click();
  await page.getByLabel("Or choose").selectOption({ label: other.title });
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByText(`“${other.title}” belongs to this inquiry.`)).toBeVisible();
  await visitor.goto(`/inquiries/${inquiry.slug}`);
  for (const { title } of [report, other]) await expect(visitor.getByRole("link", { name: title })).toBeVisible();

  await page.getByRole("button", { name: `Take out “${report.title}”` }).click();
  await expect(page.getByRole("status").filter({ hasText: "Taken out of this inquiry" })).toContainText(report.title);
  await visitor.reload();
  await expect(visitor.getByRole("link", { name: report.title })).toHaveCount(0);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByText("It belongs to this inquiry again")).toBeVisible();
  await expect(page.getByRole("button", { name: `Take out “${report.title}”` })).toBeVisible();
});

test("behaviours say where they were mentioned, in words and by the places' names", async ({ page }) => {
  await page.goto("/behaviours");
  const row = page.locator("article").filter({ hasText: "Decision-making is devolved" });
  await row.locator("summary").click();
  await expect(row.getByRole("listitem").filter({ hasText: "Gateshead" })).toContainText(/mentioned in \w+ notes?: /);
  const names = await row.locator("li > a:first-child").allInnerTexts();
  expect(names.length).toBeGreaterThan(2);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
});
