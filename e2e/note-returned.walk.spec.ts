import { aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { choose } from "@/e2e/desk";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("a note comes back with a reason, is changed, and is published", async ({ as, visitor }) => {
  const [author, moderator, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const mark = tail();
  const reason = `Say how many households (${mark}).`;
  const learned = `Forty households said the same (${mark}).`;
  const note = await aSentNote(author, place.id, { title: `Calling first helped (${mark})` });

  const desk = await as(moderator);
  await desk.goto("/moderation");
  await choose(desk, `Calling first helped (${mark})`);
  await desk.getByText("Ask for changes").click();
  await desk.getByLabel("Why, and what would help").fill(reason);
  await desk.getByRole("button", { name: "Return to the author" }).click();
  await expect(desk.getByText(/Changes requested/).first()).toBeVisible();

  const page = await as(author);
  await page.goto("/me");
  await expect(page.getByText(reason)).toBeVisible();
  await page.getByRole("link", { name: "Change it and send it again" }).click();
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByLabel("What worked well")).toHaveValue("A call the day before.");
  await page.getByLabel("What we learned").fill("");
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await expect(page.getByText("Tell us what you learned. One sentence is enough.").first()).toBeVisible();
  await page.getByLabel("What we learned").fill(learned);
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByText(/You will hear by/).first()).toBeVisible();

  await desk.goto("/moderation");
  await choose(desk, `Calling first helped (${mark})`);
  await expect(desk.locator("#item")).toContainText(learned);
  await desk.getByRole("button", { name: "Publish" }).click();
  await expect(desk.getByText(/Published/).first()).toBeVisible();
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).toContainText(learned);
});
