import { foundMember, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { violations } from "@/e2e/axe";
import { letterTo } from "@/e2e/door";
import { foundModeratorOf } from "@/e2e/look-after";
import { expect, test } from "@/e2e/walk";
import { mondayOf, weekInWords } from "@/lib/dates";

test("a moderator puts themselves down for this week, and the queue says so; an editor puts them down for another", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const [moderator, editor] = [await foundModeratorOf(place.id), await foundMember({ staffRole: "editor" })];
  const [desk, editors] = [await as(moderator), await as(editor)];
  const [thisWeek, later] = [weekInWords(mondayOf(new Date())), weekInWords(mondayOf(new Date(), 6))];

  await desk.goto("/moderation");
  await desk.getByRole("link", { name: /^(Rota|Put yourself down)$/ }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Who looks this week" })).toBeVisible();
  await desk.getByRole("button", { name: `Put me down, ${thisWeek}` }).click();
  await expect(
    desk.getByRole("status").filter({ hasText: `${moderator.name} looks at what waits, ${thisWeek}.` }),
  ).toBeVisible();
  await expect(desk.getByText("Put somebody else down")).toHaveCount(0);
  expect(await violations(desk)).toEqual([]);
  await desk.goto("/moderation");
  await expect(desk.getByText(/^This week: /)).toContainText(moderator.name);

  await editors.goto("/moderation/rota");
  const week = editors.getByRole("listitem").filter({ has: editors.getByRole("heading", { name: later }) });
  await week.locator("summary").click();
  await week.getByRole("button", { name: "Put them down" }).click();
  await expect(editors.locator("main").getByRole("alert")).toContainText("Choose who looks in this week.");
  await week.getByLabel("Who").selectOption({ label: moderator.name });
  await week.getByRole("button", { name: "Put them down" }).click();
  await expect(
    editors.getByRole("status").filter({ hasText: `${moderator.name} looks at what waits, ${later}.` }),
  ).toBeVisible();
  expect(await letterTo(editors, moderator.email)).toContain(later);
  expect(await violations(editors)).toEqual([]);

  await desk.goto("/moderation/rota");
  await desk.getByRole("button", { name: `Put me down, ${weekInWords(mondayOf(new Date(), 2))}` }).click();
  await expect(desk.getByRole("status").filter({ hasText: `${moderator.name} looks at what waits` })).toBeVisible();
  await desk.getByRole("button", { name: `Take yourself off, ${thisWeek}` }).click();
  await expect(desk.getByRole("status").filter({ hasText: `${moderator.name} is off the rota, ${thisWeek}.` })).toBeVisible();
  await expect(desk.getByText(`${moderator.name} looks at what waits`)).toHaveCount(0);
  const down = await asOwner("select week_on::text from duty_weeks where member_id = $1 order by week_on", [moderator.id]);
  expect(down).toEqual([2, 6].map((later) => ({ week_on: mondayOf(new Date(), later) })));
});

test("a moderator declines the morning’s letter in their settings; a partner is not asked", async ({ as }) => {
  const [moderator, partner] = [await foundMember({ staffRole: "moderator" }), await foundMember()];
  const theirs = await as(moderator);
  await theirs.goto("/me/settings");
  await theirs.getByLabel("What waits from the places I look after, each morning").check();
  await theirs.getByRole("button", { name: "Save" }).first().click();
  await expect(theirs.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByLabel("What waits from the places I look after, each morning")).toBeChecked();
  const page = await as(partner);
  await page.goto("/me/settings");
  await expect(page.getByText("What waits from the places I look after, each morning")).toHaveCount(0);
});
