import type { Page } from "@playwright/test";
import { aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { violations } from "@/e2e/axe";
import { carriedOut, choose } from "@/e2e/desk";
import { foundModeratorOf } from "@/e2e/look-after";
import { owner } from "@/e2e/matrix/owner";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** The newest letter to this address, read in the mail box that stays on the site. */
async function newestLetter(page: Page, { email }: { email: string }, subject: RegExp) {
  const newest = async () => {
    const sorted = "select id, subject from letters where to_address = $1 order by made_at desc, id desc limit 1";
    return (await owner.query(sorted, [email])).rows[0];
  };
  await expect.poll(async () => (await newest())?.subject ?? "").toMatch(subject);
  await page.goto(`/dev/mail/${(await newest()).id}`);
  return page.locator("main");
}

const deedsOn = async (id: string): Promise<string[]> =>
  (await owner.query("select deed from ledger where noun_id = $1 order by at, id", [id])).rows.map(({ deed }) => deed);

async function requestChanges(desk: Page, reason: string) {
  await desk.getByText("Ask for changes", { exact: true }).click();
  await desk.getByLabel("Why, and what would help").fill(reason);
  await desk.getByRole("button", { name: "Return to the author" }).click();
  await expect(desk.getByText(/^Changes requested\./)).toBeVisible();
  await carriedOut();
}

async function sendFromTheForm(page: Page) {
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await expect(page).toHaveURL(/\/check$/);
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page).toHaveURL(/\/sent$/);
  await expect(page.getByText(/You will hear by 5pm/).first()).toBeVisible();
}

test("a note goes back twice with remarks, is compared, and is published: its author types nothing twice, and every step is told", async ({
  as,
  visitor,
}) => {
  test.setTimeout(180_000);
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const author = await foundMember({ organisationId: organisation.id });
  const moderator = await foundModeratorOf(place.id);
  const title = `Ringing first halved the missed visits ${tail()}`;

  const page = await as(author);
  await page.goto("/notes/new");
  await page.getByLabel("The finding, in one line").fill(title);
  await page.locator("#note-worked").fill("A call the day before.");
  await page.locator("#note-challenging").fill("Calls ate the mornings.");
  await page.locator("#note-learned").fill("The first contact decides what follows.");
  await page.getByLabel("Everyone", { exact: false }).first().check();
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await sendFromTheForm(page);
  const { rows } = await owner.query("select id, slug from notes where title = $1", [title]);
  const { id, slug } = rows[0];

  const desk = await as(moderator);
  await desk.goto("/moderation");
  await choose(desk, title);
  await desk.getByRole("button", { name: "Look at this one" }).click();
  await expect(desk.getByText(/^You are looking at this since/)).toBeVisible();
  await page.goto("/me");
  await expect(page.getByText(/^Being looked at since .* It cannot be changed just now. You will hear by/)).toBeVisible();

  await expect(desk.getByText("Remark on a passage")).toHaveCount(1);
  await desk.getByText("Remark on a passage").click();
  await desk.getByLabel("What it is about").selectOption("What worked well");
  await desk.getByLabel("The words that are meant").fill("a call nobody wrote");
  await desk.getByLabel("Your remark").fill("Who called?");
  await desk.getByRole("button", { name: "Keep this remark" }).click();
  await expect(desk.getByText(/These words do not stand in this part/).first()).toBeVisible();
  await expect(desk.getByLabel("Your remark")).toHaveValue("Who called?");
  await desk.getByLabel("The words that are meant").fill("A call the day before");
  await desk.getByRole("button", { name: "Keep this remark" }).click();
  await expect(desk.locator("#remarks li")).toContainText("Who called?");
  await expect(desk.locator("#item .prose mark")).toHaveText("A call the day before");
  expect(await violations(desk)).toEqual([]);
  await requestChanges(desk, "Say who called whom.");

  await page.goto("/me");
  await expect(page.getByText("Say who called whom.")).toBeVisible();
  await expect(page.getByText("With one remark on a part of it")).toBeVisible();
  let letter = await newestLetter(page, author, /^Changes requested/);
  for (const told of ["Say who called whom.", "Who called?", "Calls ate the mornings."])
    await expect(letter).toContainText(told);
  await page.goto(`/notes/${slug}/edit`);
  await expect(page.getByText("Say who called whom.")).toBeVisible();
  const remarks = page.getByRole("complementary", { name: "Remarks on what worked well" });
  await expect(remarks).toContainText("Who called?");
  await expect(remarks.locator("mark")).toHaveText("A call the day before");
  expect(await violations(page)).toEqual([]);
  await expect(page.locator("#note-challenging")).toHaveValue("Calls ate the mornings.");
  await page.locator("#note-worked").fill("A volunteer rang the day before.");
  await sendFromTheForm(page);

  // Others wait longer, and it stands first all the same.
  await owner.query("update notes set promised_at = promised_at + interval '1 day' where id = $1", [id]);
  await aSentNote(await foundMember(), place.id);
  await desk.goto("/moderation");
  const waiting = desk.getByRole("navigation", { name: "All that waits" }).getByRole("listitem");
  await expect(waiting.first()).toContainText(title);
  await expect(waiting.first()).toContainText("You asked for changes");
  await choose(desk, title);
  const since = desk.getByRole("region", { name: "What has changed since" });
  await expect(since.locator("del")).toContainText("call");
  await expect(since.locator("ins")).toContainText("volunteer rang");
  await expect(since).toContainText("This passage has changed");
  expect(await violations(desk)).toEqual([]);
  const others = await as(await foundModeratorOf(place.id));
  await others.goto("/moderation");
  await expect(others.getByRole("navigation", { name: "All that waits" })).toContainText(
    `${moderator.name} asked for changes before`,
  );
  await requestChanges(desk, "And how many households?");

  await page.goto("/me");
  await expect(page.getByText("And how many households?")).toBeVisible();
  await page.getByRole("link", { name: "Change it and send it again" }).click();
  await expect(page.locator("#note-worked")).toHaveValue("A volunteer rang the day before.");
  await page.locator("#note-learned").fill("The first contact decides what follows, in forty households.");
  await sendFromTheForm(page);

  await desk.goto("/moderation");
  await choose(desk, title);
  await expect(desk.getByRole("region", { name: "What has changed since" }).locator("ins")).toContainText(
    "in forty households",
  );
  await desk.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(desk.getByText(/^Published\./)).toBeVisible();
  await carriedOut();
  letter = await newestLetter(page, author, /^Published/);
  await expect(letter).toContainText(`${author.name}, ${organisation.name}`);
  await page.goto("/me");
  await expect(page.getByText(/^Published .*, from/)).toBeVisible();
  await visitor.goto(`/notes/${slug}`);
  await expect(visitor.locator("main")).toContainText("A volunteer rang the day before.");
  for (const said of ["Who called?", "And how many households?"]) await expect(visitor.locator("main")).not.toContainText(said);
  expect((await deedsOn(id)).filter((deed) => deed !== "draftNote")).toEqual([
    "sendNote",
    "beginReview",
    "remarkOnNote",
    "requestChanges",
    "sendNoteAgain",
    "requestChanges",
    "sendNoteAgain",
    "publishNote",
  ]);
});

test("held and let go, declined and begun anew; the reason and the text reach the author each time", async ({ as }) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const [author, moderator] = [await foundMember(), await foundModeratorOf(place.id)];
  const title = `A tenant could be recognised ${tail()}`;
  await aSentNote(author, place.id, { title });
  const [page, desk] = [await as(author), await as(moderator)];

  await desk.goto("/moderation");
  await choose(desk, title);
  await desk.getByText("Hold", { exact: true }).click();
  await desk.getByRole("button", { name: "Hold it" }).click();
  await expect(desk.getByText("Say why, and what would help. The author reads this.").first()).toBeVisible();
  await desk.getByLabel("Why it is held").fill("Is the tenant safe?");
  await desk.getByRole("button", { name: "Hold it" }).click();
  await expect(desk.getByText(/^Held\./)).toBeVisible();
  await carriedOut();
  await page.goto("/me");
  await expect(page.getByText("Is the tenant safe?")).toBeVisible();
  await expect(await newestLetter(page, author, /^Held for now/)).toContainText("Calls ate the mornings.");

  await desk.goto("/moderation?state=held");
  await choose(desk, title);
  await expect(desk.getByRole("button", { name: "Let it go on" })).toBeVisible();
  await expect(desk.getByRole("button", { name: "Publish", exact: true })).toHaveCount(0);
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole("button", { name: "Let it go on" }).click();
  await expect(desk.getByText("It waits to be decided on again.", { exact: false })).toBeVisible();
  await carriedOut();
  await newestLetter(page, author, /^No longer held/);

  await desk.goto("/moderation");
  await choose(desk, title);
  await desk.getByText("Decline", { exact: true }).click();
  await desk.getByLabel("Why it is declined").fill("This is about one person.");
  await desk.getByRole("button", { name: "Decline it" }).click();
  await expect(desk.getByText(/^Declined\./)).toBeVisible();
  await carriedOut();
  await expect(await newestLetter(page, author, /^Declined/)).toContainText("Calls ate the mornings.");
  await page.goto("/me");
  await expect(page.getByText("This is about one person.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Begin a new note with these words" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await expect(page.locator("#note-challenging")).toHaveValue("Calls ate the mornings.");
});

test("new words for a published note wait while the old ones stay up; returned, taken up again, published", async ({
  as,
  visitor,
}) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const [author, moderator] = [await foundMember(), await foundModeratorOf(place.id)];
  const { slug, id } = await aNote(author, place.id, moderator, { title: `Ringing first ${tail()}` });
  const [page, desk] = [await as(author), await as(moderator)];
  await page.goto(`/notes/${slug}/edit`);
  const title = `Ringing twice ${tail()}`;
  await page.getByLabel("The finding, in one line").fill(title);
  await sendFromTheForm(page);

  await desk.goto("/moderation");
  await choose(desk, title);
  await expect(desk.getByRole("heading", { name: /^Note, new words from/ })).toBeVisible();
  await expect(desk.locator("#item del").first()).toContainText("first");
  await expect(desk.locator("#item ins").first()).toContainText("twice");
  expect(await violations(desk)).toEqual([]);
  await requestChanges(desk, "Was it always twice?");
  await newestLetter(page, author, /^Changes requested: your new words/);
  await page.goto("/me");
  await expect(page.getByText("Was it always twice?")).toBeVisible();
  await page.getByRole("link", { name: "Change it", exact: true }).click();
  await expect(page.getByLabel("The finding, in one line")).toHaveValue(title);
  await page.getByLabel("The finding, in one line").fill(`${title}, mostly`);
  await sendFromTheForm(page);
  await visitor.goto(`/notes/${slug}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("Ringing first");

  await desk.goto("/moderation");
  await choose(desk, `${title}, mostly`);
  await desk.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(desk.getByText(/^Published\./)).toBeVisible();
  await carriedOut();
  await newestLetter(page, author, /^Your new words are published/);
  await visitor.goto(`/notes/${slug}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(`${title}, mostly`);
  expect(await deedsOn(id)).toEqual(expect.arrayContaining(["editNote", "returnNoteEdit", "publishNoteEdit"]));
});

test("a few words are corrected: the author is shown what, and reads what it said before", async ({ as, visitor }) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const [author, moderator] = [await foundMember(), await foundModeratorOf(place.id)];
  const learned = "The first contact desides what follows. A letter had told people what to expect.";
  const { slug } = await aNote(author, place.id, moderator, { learned });
  const [page, desk] = [await as(author), await as(moderator)];
  await desk.goto(`/notes/${slug}`);
  await desk.getByRole("link", { name: "Correct a few words" }).click();
  await desk.getByLabel("What we learned").fill("Something else altogether was learned here, which the author never wrote.");
  await desk.getByLabel("Why", { exact: true }).fill("A spelling mistake.");
  await desk.getByRole("button", { name: "Correct it and tell the author" }).click();
  await expect(desk.getByText(/more than a tenth: that is its author’s to do/).first()).toBeVisible();
  await expect(desk.getByLabel("Why", { exact: true })).toHaveValue("A spelling mistake.");
  expect(await violations(desk)).toEqual([]);
  await desk.getByLabel("What we learned").fill(learned.replace("desides", "decides"));
  await desk.getByRole("button", { name: "Correct it and tell the author" }).click();
  await expect(desk).toHaveURL(`/notes/${slug}`);
  const letter = await newestLetter(page, author, /^Corrected lightly/);
  for (const told of ["A spelling mistake.", "“desides” is now “decides”"]) await expect(letter).toContainText(told);
  await page.goto(`/notes/${slug}/versions`);
  await expect(page.getByText(/^Version \d+, corrected by an editor/).filter({ visible: true })).toBeVisible();
  await visitor.goto(`/notes/${slug}`);
  await expect(visitor.locator("main")).toContainText("The first contact decides");
});

test("a colleague reads first: gives it back with a remark, is asked again, and sends it on", async ({ as }) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const ofIt = { organisationId: organisation.id };
  const [author, reader] = [await foundMember(ofIt), await foundMember(ofIt)];
  const [page, other] = [await as(author), await as(reader)];
  const title = `Read me first ${tail()}`;
  await page.goto("/notes/new");
  await page.getByLabel("The finding, in one line").fill(title);
  await page.locator("#note-worked").fill("A call the day before.");
  await page.locator("#note-learned").fill("The first contact decides what follows.");
  await page.getByRole("radio", { name: "No", exact: true }).check();
  const ask = async () => {
    const fold = page.getByText("Ask a colleague to read it first");
    if (!(await page.getByLabel("Who reads it before the editors do").isVisible())) await fold.click();
    await page.getByLabel("Who reads it before the editors do").selectOption(reader.name);
    await page.getByRole("button", { name: "See what readers will see" }).click();
    await expect(page).toHaveURL(/\/check$/);
    await page.getByRole("button", { name: "Ask them to read it" }).click();
    await expect(page.getByText(`${reader.name} reads it by`)).toBeVisible();
  };
  await ask();
  await newestLetter(other, reader, /asks you to read a note$/);
  await other.goto("/me");
  await other.getByRole("link", { name: title }).click();
  await expect(other.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await other.getByText("Remark on a passage").click();
  await other.getByLabel("What it is about").selectOption("What worked well");
  await other.getByLabel("Your remark").fill("Whose call?");
  await other.getByRole("button", { name: "Keep this remark" }).click();
  await expect(other.locator("#remarks li")).toContainText("Whose call?");
  expect(await violations(other)).toEqual([]);
  await other.getByLabel(`Your words to ${author.name}`).fill("Nearly there.");
  await other.getByRole("button", { name: `Give it back to ${author.name} with these words` }).click();
  await expect(other.getByText("Given back to its author, with your words.")).toBeVisible();

  await expect(await newestLetter(page, author, /has read your note/)).toContainText("Whose call?");
  await page.goto("/me");
  await expect(page.getByText("Nearly there.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Go on with it, or throw it away" }).click();
  await expect(page.getByRole("complementary", { name: "Remarks on what worked well" })).toContainText("Whose call?");
  await page.locator("#note-worked").fill("A call by a volunteer the day before.");
  await ask();
  await other.goto("/me");
  await other.getByRole("link", { name: title }).click();
  await expect(other.locator("article")).toContainText("A call by a volunteer the day before.");
  await other.getByRole("button", { name: "Send it on to the editors" }).click();
  await expect(other.getByText("Sent on to the editors. Its author has your words.")).toBeVisible();
  await newestLetter(page, author, /has sent your note on/);
  await page.goto("/me");
  await expect(page.getByText(/You will hear by/)).toBeVisible();
});
