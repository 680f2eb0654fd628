import { aNote, aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { violations } from "@/e2e/axe";
import { foundModeratorOf } from "@/e2e/look-after";
import { expect, test } from "@/e2e/walk";

test("how the promise is kept, for the places that one looks after, in words first", async ({ as }) => {
  const place = await foundPlace();
  const moderator = await foundModeratorOf(place.id);
  const desk = await as(moderator);
  await desk.goto("/moderation");
  await desk.getByRole("link", { name: "The promise" }).click();
  await expect(desk.getByText("Nothing came, was answered or waits in these days.")).toBeVisible();
  expect(await violations(desk)).toEqual([]);

  await aNote(await foundMember(), place.id, moderator);
  await aSentNote(await foundMember(), place.id);
  await desk.reload();
  await expect(desk.getByText("In time. Nothing that waits is overdue.")).toBeVisible();
  const notes = desk.getByRole("region", { name: "Notes" });
  for (const words of ["two notes", "one note", "In time", "within two working days", "on the same day"])
    await expect(notes).toContainText(words);
  await desk.getByRole("link", { name: "90 days" }).click();
  await expect(desk.getByRole("link", { name: "90 days" })).toHaveAttribute("aria-current", "page");
  await expect(notes).toContainText("two notes");
  expect(await violations(desk)).toEqual([]);
});

test("an administrator sets the promise with a reason; what cannot be promised is told, and nothing typed is lost", async ({
  as,
}) => {
  const desk = await as(await foundMember({ staffRole: "administrator" }));
  await desk.goto("/admin");
  await desk.getByRole("link", { name: "Settings" }).click();
  await desk.getByLabel("Working days").fill("eleven");
  await desk.getByLabel("Why").fill("Two of us are away.");
  await desk.getByRole("button", { name: "Promise this from now on" }).click();
  await expect(desk.locator("#promise").getByRole("alert")).toContainText("Write a whole number of days, from 1 to 10.");
  await expect(desk.getByLabel("Working days")).toHaveValue("eleven");
  await expect(desk.getByLabel("Why")).toHaveValue("Two of us are away.");
  expect(await violations(desk)).toEqual([]);

  await desk.getByLabel("Working days").fill("2");
  await desk.getByRole("button", { name: "Promise this from now on" }).click();
  await expect(desk.locator("#promise").getByRole("alert")).toContainText("It is 2 already. Nothing was changed.");
  try {
    await desk.getByLabel("Working days").fill("3");
    await desk.getByRole("button", { name: "Promise this from now on" }).click();
    await expect(desk.getByRole("status").filter({ hasText: "within three working days" })).toBeVisible();
  } finally {
    await asOwner("update site set promise_working_days = 2");
  }
  await desk.goto("/admin/audit?deed=setPromise");
  await expect(desk.getByRole("row").filter({ hasText: "Two of us are away." }).first()).toContainText(
    "changed how soon an answer is promised",
  );
});

test("every three months everybody reads what was decided, without a name; before they are over nobody does", async ({
  visitor,
}) => {
  await visitor.goto("/about/how-we-decide");
  await visitor.getByRole("link", { name: "October to December 2018" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("What we decided, October to December 2018");
  await expect(visitor.getByRole("region", { name: "What was decided" })).toContainText("fewer than 5 decisions");
  expect(await violations(visitor)).toEqual([]);
  for (const none of ["2999-q1", "2018-q5", "1066-q1", "soon"])
    expect((await visitor.goto(`/about/how-we-decide/${none}`))?.status()).toBe(404);
});
