import { aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { expect, test } from "@/e2e/walk";

test("a title that reads like a topic is told so after a pause, and stops being told", async ({ as }) => {
  const author = await foundMember();
  const { slug } = await aSentNote(author, (await foundPlace()).id);
  const page = await as(author);
  await page.goto(`/notes/${slug}/edit`);
  const title = page.getByLabel("The finding, in one line");
  const hint = page.getByRole("status").filter({ hasText: "reads like a topic" });
  await expect(hint).toHaveCount(0);
  await title.fill("Notes from the May workshop");
  await expect(hint).toBeVisible();
  await title.fill("Ringing first halved the missed visits");
  await expect(hint).toHaveCount(0);
});
