import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { letterTo } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";
import { dayInWords, dayOf } from "@/lib/dates";

const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));

test("the day on which a note opens is moved and cancelled by its author, and moved by an editor with a reason", async ({
  as,
  visitor,
}) => {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(author, place.id, editor, { audience: "partners", opensOn: inDays(30) });
  const page = await as(author);
  await page.goto(`/notes/${note.slug}`);
  await expect(page.locator("main")).toContainText(`until ${dayInWords(inDays(30))}; then everyone can`);
  await page.getByRole("link", { name: "Who reads it, and when" }).click();
  await page.getByLabel("It opens to everyone on").fill(inDays(3));
  await page.getByRole("button", { name: "Move the day" }).click();
  await expect(page.getByText("The editors look at that first").first()).toBeVisible();
  await page.getByLabel("It opens to everyone on").fill(inDays(60));
  await page.getByRole("button", { name: "Move the day" }).click();
  await expect(page.getByRole("status").filter({ hasText: `on ${dayInWords(inDays(60))}` })).toBeVisible();

  const desk = await as(editor);
  await desk.goto(`/notes/${note.slug}/readers`);
  await desk.getByLabel("It opens to everyone on").fill(inDays(45));
  await desk.getByRole("button", { name: "Move the day" }).click();
  await expect(desk.getByText("Say why: its author reads it.").first()).toBeVisible();
  await desk.getByLabel("Why").fill("The board meets two weeks earlier.");
  await desk.getByRole("button", { name: "Move the day" }).click();
  await expect(desk.getByRole("status").filter({ hasText: `on ${dayInWords(inDays(45))}` })).toBeVisible();
  expect(await letterTo(visitor, author.email)).toContain("The board meets two weeks earlier.");

  await page.goto(`/notes/${note.slug}/readers`);
  await page.getByRole("button", { name: "Cancel it" }).click();
  await expect(page.getByRole("status").filter({ hasText: "It does not open to everyone now" })).toBeVisible();
  await page.goto(`/notes/${note.slug}/readers`);
  await expect(page.getByText("No day is set.")).toBeVisible();
});

test("fewer readers at once; and a look as the public and as a partner, each as they would find it", async ({
  as,
  visitor,
}) => {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const [named, other] = [await foundOrganisation(), await foundOrganisation()];
  const title = `Only for some after all ${place.slug}`;
  const note = await aNote(author, place.id, editor, { title });
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeVisible();

  const page = await as(author);
  await page.goto(`/notes/${note.slug}/readers`);
  await page.getByText("A circle", { exact: true }).click();
  await page.getByLabel("For a circle: its places and organisations").fill("Nowhere we know");
  await page.getByRole("button", { name: "Let only these read it" }).click();
  await expect(page.getByText("We know no place and no organisation called “Nowhere we know”").first()).toBeVisible();
  await expect(page.getByLabel("For a circle: its places and organisations")).toHaveValue("Nowhere we know");
  await page.getByLabel("For a circle: its places and organisations").fill(named.name);
  await page.getByRole("button", { name: "Let only these read it" }).click();
  await expect(page.getByRole("status").filter({ hasText: "from now on only these can read it" })).toBeVisible();
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.getByRole("heading", { level: 1, name: "There is no page at this address" })).toBeVisible();

  await page.goto(`/notes/${note.slug}`);
  await expect(page.locator("main")).toContainText(`For a circle: ${named.name}`);
  await page.getByRole("link", { name: "See it as others do" }).click();
  await expect(page.getByRole("heading", { name: "They cannot read it: the public gets this instead" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "There is no page at this address" })).toBeVisible();
  const lookAs = async (organisation: string) => {
    await page.getByText("Read it as somebody else").click();
    await page.getByText("A partner", { exact: true }).click();
    await page.getByLabel("Organisation", { exact: true }).selectOption({ label: organisation });
    await page.getByRole("button", { name: "Look again" }).click();
  };
  await lookAs(named.name);
  await expect(page.getByRole("heading", { name: `This is what a partner of ${named.name} sees` })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("link", { name: "How you are named" })).toHaveCount(0);
  await expect(page.getByLabel("Ask a question, or say thank you")).toBeDisabled();
  await lookAs(other.name);
  await expect(
    page.getByRole("heading", { name: `They cannot read it: a partner of ${other.name} gets this instead` }),
  ).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
  await page.getByRole("link", { name: "Back to the note as you see it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  const partner = await as(await foundMember({ organisationId: named.id }));
  await partner.goto(`/notes/${note.slug}`);
  await expect(partner.locator("main")).toContainText(`For a circle: ${named.name}`);
  await partner.goto(`/notes?place=${place.slug}`);
  await expect(partner.locator("main")).toContainText(`For a circle: ${named.name}`);
});
