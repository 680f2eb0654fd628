import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { violations } from "@/e2e/axe";
import { carriedOut } from "@/e2e/desk";
import { foundModeratorOf } from "@/e2e/look-after";
import { addInsight, sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

const deciding = {
  decline: { open: "Decline", label: "Why it is declined", button: "Decline it" },
  hold: { open: "Hold", label: "Why it is held", button: "Hold it" },
} as const;

async function decide(desk: Page, key: string, how: keyof typeof deciding, reason: string) {
  const { open, label, button } = deciding[how];
  await desk.goto(`/moderation?item=${key}`);
  await desk.getByText(open, { exact: true }).click();
  await desk.getByLabel(label, { exact: true }).fill(reason);
  await desk.getByRole("button", { name: button }).click();
  await expect(desk.getByRole("status").filter({ hasText: /^(Declined|Held)\./ })).toBeVisible();
  await carriedOut();
}

async function takeDown(desk: Page, note: { slug: string }, reason: string) {
  await desk.goto(`/notes/${note.slug}/take-down`);
  await desk.getByLabel("Why, as readers are told").fill(reason);
  await desk.getByRole("button", { name: "Take the note down" }).click();
  await expect(desk.getByText("Its author has been written to")).toBeVisible();
}

/** A page whose clicks are counted. */
function counting() {
  let clicks = 0;
  return {
    click: async (what: Locator) => {
      clicks += 1;
      await what.click();
    },
    count: () => clicks,
  };
}

test("who hid it and why is two clicks away: from the page of a note, from what waits, and from the record", async ({ as }) => {
  test.setTimeout(240_000);
  const place = await foundPlace();
  const [decider, colleague] = [await foundModeratorOf(place.id), await foundModeratorOf(place.id)];
  const administrator = await foundMember({ staffRole: "administrator" });
  const [author, writer] = [await foundMember(), await foundMember()];
  const note = await aNote(writer, place.id, await foundMember({ staffRole: "editor" }));
  const [said, seen] = [`The rule was the problem ${tail()}.`, `With us it was the other way round ${tail()}.`];
  const why = {
    comment: `It attacks somebody ${tail()}.`,
    insight: `A family could be known ${tail()}.`,
    note: `It is wrong ${tail()}.`,
  };
  const page = await as(author);
  const commentId = await sayUnder(page, note, said);
  const insightId = await addInsight(page, note, place, seen);
  const desk = await as(decider);
  await decide(desk, `comment-${commentId}`, "decline", why.comment);
  await decide(desk, `insight-${insightId}`, "hold", why.insight);

  // From the page of the note, what is hidden under it: one click for who and why, two for all that became of it.
  const staff = await as(colleague);
  await staff.goto(`/notes/${note.slug}`);
  const first = counting();
  await first.click(staff.getByRole("link", { name: "What became of it" }));
  const hidden = staff.getByRole("region", { name: "Under it, and not on its page" });
  for (const words of [`declined by ${decider.name}`, why.comment, `held by ${decider.name}`, why.insight])
    await expect(hidden).toContainText(words);
  expect(await violations(staff)).toEqual([]);
  await first.click(hidden.getByRole("link", { name: said }));
  await expect(staff.getByRole("listitem").filter({ hasText: `${decider.name} declined it` })).toContainText(why.comment);
  expect(first.count()).toBe(2);
  expect(await violations(staff)).toEqual([]);

  // From what waits: what was decided tells it by itself.
  await staff.goto("/moderation");
  const second = counting();
  await second.click(staff.getByRole("link", { name: "What was decided" }));
  const decided = staff.getByRole("listitem").filter({ hasText: why.insight });
  await expect(decided).toContainText(`${decider.name} held it`);
  expect(await violations(staff)).toEqual([]);
  await second.click(decided.getByRole("link"));
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText("What became of it");
  await expect(staff.getByText("Held", { exact: true })).toBeVisible();
  expect(second.count()).toBe(2);

  // From an address in the queue that is kept from before.
  await staff.goto(`/moderation?item=comment-${commentId}`);
  await staff.getByRole("link", { name: "What became of it, who decided so, and why" }).click();
  await expect(staff.locator("main")).toContainText(why.comment);

  // From the note itself, when it is taken down.
  await takeDown(desk, note, why.note);
  await staff.goto(`/notes/${note.slug}`);
  const third = counting();
  await third.click(staff.getByRole("link", { name: "Who decided so, and why" }));
  await expect(staff.getByRole("listitem").filter({ hasText: `${decider.name} took it down` })).toContainText(why.note);
  expect(third.count()).toBe(1);

  // From the record, by the words of the reason.
  const record = await as(administrator);
  await record.goto(`/admin/audit?words=${encodeURIComponent(why.comment)}`);
  const row = record.getByRole("row").filter({ hasText: why.comment });
  await expect(row).toContainText(`${decider.name} declined it`);
  expect(await violations(record)).toEqual([]);
  const fourth = counting();
  await fourth.click(row.getByRole("link", { name: "All about it" }));
  await expect(record.getByRole("row").filter({ hasText: `${author.name} sent it` })).toBeVisible();
  expect(fourth.count()).toBe(1);

  // Its author reads what was decided, and why; not by whom.
  await page.goto("/me");
  await page.locator(`#comment-${commentId}`).getByRole("link", { name: "What became of it" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Somebody else declined it" })).toContainText(why.comment);
  await expect(page.getByRole("listitem").filter({ hasText: "You sent it" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText(decider.name);
  expect(await violations(page)).toEqual([]);
});

test("the record is narrowed down in its address, tells what cannot be, and is taken out as a file that stands in it", async ({
  as,
}) => {
  const administrator = await foundMember({ staffRole: "administrator", name: `Ada Records ${tail()}` });
  const person = await foundMember({ name: `Nia Appointed ${tail()}` });
  const desk = await as(administrator);
  await desk.goto(`/admin/people/${person.id}`);
  await desk.getByText("Give a role").click();
  await desk
    .locator("#give-role")
    .getByRole("radio", { name: /^Editor/ })
    .check();
  await desk.locator("#give-role").getByLabel("Why").fill("=Knows the words.");
  await desk.locator("#give-role").getByRole("button", { name: "Give the role" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "is editor" })).toBeVisible();

  await desk.goto("/admin");
  await desk.getByRole("link", { name: "The record" }).click();
  await desk.getByText("Narrow down", { exact: true }).click();
  await desk.getByLabel("Who did it").fill(administrator.name);
  await desk.getByLabel("What they did").selectOption({ label: "Roles and suspensions" });
  await desk.getByLabel("From", { exact: true }).fill("31 March");
  await desk.getByRole("button", { name: "Show these" }).click();
  await expect(desk.getByRole("search").getByRole("alert")).toContainText(
    "There is no such day. Write the year, month and day: 2026-03-31.",
  );
  await expect(desk.getByLabel("From", { exact: true })).toHaveValue("31 March");
  await expect(desk.getByText("Nothing is shown until that is put right.")).toBeVisible();
  expect(await violations(desk)).toEqual([]);

  await desk.getByLabel("From", { exact: true }).fill("2020-01-01");
  await desk.getByRole("button", { name: "Show these" }).click();
  expect(new URL(desk.url()).searchParams.get("deed")).toBe("role");
  const row = desk.getByRole("row").filter({ hasText: person.name });
  await expect(row).toContainText("gave a role");
  await expect(row).toContainText("=Knows the words.");
  await row.getByText("Before and after").click();
  await expect(row).toContainText("editor");
  await expect(row.getByRole("link", { name: person.name, exact: true }).first()).toHaveAttribute(
    "href",
    `/admin/people/${person.id}`,
  );

  const [file] = await Promise.all([
    desk.waitForEvent("download"),
    desk.getByRole("button", { name: "Take it out as CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^record-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain(`"gave a role"`);
  expect(text).toContain(`"'=Knows the words."`);
  expect(text.trimEnd().split("\r\n")).toHaveLength(2);
  await desk.goto("/admin/audit?deed=site");
  await expect(desk.getByRole("row").filter({ hasText: administrator.name })).toContainText("took the record out as a file");

  await desk.goto("/admin/audit?deed=role&to=1990-01-01");
  await expect(desk.getByText("Nothing in the record is like that.")).toBeVisible();
});
