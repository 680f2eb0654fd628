import type { Page } from "@playwright/test";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { violations } from "@/e2e/axe";
import { carriedOut, choose } from "@/e2e/desk";
import { foundModeratorOf } from "@/e2e/look-after";
import { owner } from "@/e2e/matrix/owner";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** The newest letter to this address, read in the mail box that stays on the site. */
async function newestLetter(page: Page, { email }: { email: string }, subject: RegExp) {
  const sorted = "select id, subject from letters where to_address = $1 order by made_at desc, id desc limit 1";
  const newest = async () => (await owner.query(sorted, [email])).rows[0];
  await expect.poll(async () => (await newest())?.subject ?? "").toMatch(subject);
  await page.goto(`/dev/mail/${(await newest()).id}`);
  return page.locator("main");
}

async function decide(desk: Page, key: string, { open, label, reason, button }: Record<string, string>) {
  await desk.goto(`/moderation?item=${key}`);
  await desk.getByText(open ?? "", { exact: true }).click();
  await desk.getByLabel(label ?? "", { exact: true }).fill(reason ?? "");
  await desk.getByRole("button", { name: button }).click();
  await expect(desk.getByRole("status").filter({ hasText: /^(Declined|Held|Changes requested|Taken down)\./ })).toBeVisible();
  await carriedOut();
}

test("a comment is declined, its author asks that somebody else looks, and the decision is turned: everybody hears", async ({
  as,
  visitor,
}) => {
  test.setTimeout(180_000);
  const place = await foundPlace();
  const [first, second] = [await foundModeratorOf(place.id), await foundModeratorOf(place.id)];
  const author = await foundMember();
  const note = await aNote(await foundMember(), place.id, await foundMember({ staffRole: "editor" }));
  const said = `The rule was the problem ${tail()}.`;
  const reason = `It attacks the people at the desk (${tail()}).`;
  const against = `It speaks of a rule and of nobody (${tail()}).`;
  const answer = `Read again, it does speak of the rule (${tail()}).`;
  const page = await as(author);
  const id = await sayUnder(page, note, said);

  const desk = await as(first);
  const declining = { open: "Decline", label: "Why it is declined", reason, button: "Decline it" };
  await decide(desk, `comment-${id}`, declining);
  await expect(desk.getByText(/^Declined\./)).toBeVisible();

  // On their own page, by letter and among their notifications: the reason and the text, and what to do next.
  await page.goto("/me");
  const own = page.locator(`#comment-${id}`);
  for (const told of ["Declined", said, reason, "Say it in other words"]) await expect(own).toContainText(told);
  const letter = await newestLetter(page, author, /^Declined/);
  for (const told of [said, reason]) await expect(letter).toContainText(told);
  await page.goto("/me/notifications");
  const newest = page.locator("[id^=told-]").first();
  for (const told of ["New", "Your comment was declined.", said, reason, place.name]) await expect(newest).toContainText(told);
  await expect(page.getByRole("banner").getByRole("link", { name: `${author.name} 1 new` })).toBeAttached();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "I have seen these" }).click();
  await expect(page.getByText("Nothing is new now.")).toBeVisible();
  await expect(page.getByRole("button", { name: "I have seen these" })).toHaveCount(0);
  await expect(newest).not.toContainText("New");

  await page.goto("/me");
  await own.getByRole("link", { name: "Ask that somebody else looks at it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ask somebody else to look" })).toBeVisible();
  await expect(page.locator("main")).toContainText(reason);
  await page.getByRole("button", { name: "Ask somebody else to look" }).click();
  await expect(page.getByText("Say what you think is wrong. One sentence is enough.").first()).toBeVisible();
  await page.getByLabel("What you think is wrong").fill(against);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Ask somebody else to look" }).click();
  await expect(page.getByRole("heading", { name: "Sent", exact: true })).toBeVisible();
  await expect(page.getByText(/You will hear by 5pm/)).toBeVisible();
  await expect(page.getByLabel("What you think is wrong")).toHaveCount(0);

  // Whoever decided reads it, and does not answer it.
  await desk.goto("/moderation/appeals");
  await expect(desk.getByRole("listitem").filter({ hasText: author.name })).toContainText("somebody else answers");
  await desk.getByRole("link", { name: new RegExp(author.name) }).click();
  await expect(desk.getByText("You took the decision, so somebody else answers.")).toBeVisible();
  await expect(desk.getByRole("button", { name: "Answer" })).toHaveCount(0);

  const other = await as(second);
  await other.goto("/moderation");
  await other.getByRole("link", { name: "Appeals" }).click();
  expect(await violations(other)).toEqual([]);
  await other.getByRole("link", { name: new RegExp(author.name) }).click();
  for (const told of [against, reason, said, first.name]) await expect(other.locator("main")).toContainText(told);
  await other.getByLabel("Publish it").check();
  await other.getByRole("button", { name: "Answer" }).click();
  await expect(other.getByText("Say why. The author reads this, and so does who decided first.").first()).toBeVisible();
  await expect(other.getByLabel("Publish it")).toBeChecked();
  expect(await violations(other)).toEqual([]);
  await other.getByRole("textbox", { name: "Why" }).fill(answer);
  await other.getByRole("button", { name: "Answer" }).click();
  await expect(other.getByText(/^Answered: it is published now\./)).toBeVisible();
  await expect(other.getByText("None is waiting.")).toBeVisible();

  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).toContainText(said);
  await page.goto("/me");
  await expect(own).toContainText("Published");
  await expect(own).toContainText(answer);
  await expect(own.getByRole("link", { name: "Ask that somebody else looks at it" })).toHaveCount(0);
  await page.goto("/me/notifications");
  await expect(newest).toContainText("Your comment was looked at by somebody else: the decision is turned.");
  await expect(newest).toContainText(answer);
  for (const [reader, subject] of [
    [author, /^Looked at by somebody else/],
    [first, /^A decision of yours was looked at again/],
  ] as const) {
    const told = await newestLetter(page, reader, subject);
    for (const words of [answer, against, reason, said]) await expect(told).toContainText(words);
  }
});

test("held with ready words and one's own, let go on, taken down and put back: the author reads each", async ({ as }) => {
  test.setTimeout(180_000);
  const place = await foundPlace();
  const [moderator, author] = [await foundModeratorOf(place.id), await foundMember()];
  const note = await aNote(await foundMember(), place.id, moderator);
  const said = `It was the same with us ${tail()}.`;
  const [page, desk] = [await as(author), await as(moderator)];
  const id = await sayUnder(page, note, said);

  await desk.goto(`/moderation?item=comment-${id}`);
  await desk.getByText("Hold", { exact: true }).click();
  const form = desk.locator("form").filter({ has: desk.getByRole("button", { name: "Hold it" }) });
  await form
    .getByLabel("Somebody could be recognised")
    .check({ force: true })
    .catch(() => {});
  await form.getByLabel("Why it is held").focus();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" We ask the family.");
  await desk.getByRole("button", { name: "Hold it" }).click();
  await expect(desk.getByText(/^Held\./)).toBeVisible();
  await carriedOut();
  await page.goto("/me");
  const own = page.locator(`#comment-${id}`);
  for (const told of ["Held", "A reader could recognise somebody in this.", "We ask the family.", "You need do nothing"])
    await expect(own).toContainText(told);

  await desk.goto("/moderation?state=held");
  await choose(desk, said);
  await desk.getByRole("button", { name: "Let it go on" }).click();
  await expect(desk.getByText(/^It waits to be decided on again\./)).toBeVisible();
  await carriedOut();
  await desk.goto("/moderation");
  await choose(desk, said);
  await desk.getByRole("button", { name: "Publish" }).click();
  await expect(desk.getByText(/^Published\./)).toBeVisible();
  await carriedOut();

  await desk.goto(`/notes/${note.slug}`);
  await desk.locator(`#comment-${id}`).getByRole("link", { name: "Take it down" }).click();
  await desk.getByRole("button", { name: "Take it down" }).click();
  await expect(desk.getByText("Say why, and what would help. The author reads this.").first()).toBeVisible();
  await desk.getByLabel("Why it is taken down").fill("The family does not agree.");
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole("button", { name: "Take it down" }).click();
  await expect(desk.getByRole("heading", { name: /^Taken down\./ })).toBeVisible();
  await page.goto("/me");
  for (const told of ["Taken down", "The family does not agree.", "Ask that somebody else looks at it"])
    await expect(own).toContainText(told);
  await desk.getByRole("button", { name: "Publish it again" }).click();
  await expect(desk.getByRole("heading", { name: /^It is published again/ })).toBeVisible();
  await page.goto(`/notes/${note.slug}`);
  await expect(page.locator(`#comment-${id}`)).toContainText(said);
  await page.goto("/me/notifications");
  for (const told of ["is published again", "was taken down", "is not held any more", "is held for now"])
    await expect(page.locator("[id^=told-]").filter({ hasText: told })).toHaveCount(1);
});

test("how we decide and how to complain are told where anybody finds them", async ({ visitor }) => {
  await visitor.goto("/about/ways-of-working");
  await visitor.getByRole("contentinfo").getByRole("link", { name: "How we decide" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "How we decide" })).toBeVisible();
  for (const told of ["Somebody could be recognised", "Something may be wrong", "Declined", "You can ask once"])
    await expect(visitor.locator("main")).toContainText(told);
  await visitor
    .locator("main")
    .getByRole("link", { name: /^complain about a decision/ })
    .click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Complaints" })).toBeVisible();
  await expect(visitor.locator("main")).toContainText("within 20 working days");
});
