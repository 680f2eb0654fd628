import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("what members say of themselves changes no byline; dates come in their language, for them alone, and say which it is", async ({
  as,
  visitor,
}) => {
  const [member, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(member, place.id, editor);
  const page = await as(member);
  await page.goto("/me");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Your name").fill("name@example.org");
  await page.getByLabel("About you").fill("Gweithiwr achos 🙂 שלום");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Write only your name" })).toBeVisible();
  await expect(page.getByLabel("About you")).toHaveValue("Gweithiwr achos 🙂 שלום");
  const name = `Angharad ${tail()}`;
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("How dates are written").selectOption({ label: "Cymraeg: 19 Rhagfyr 2018" });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(page.getByRole("banner").getByText(name).first()).toBeAttached();

  await page.goto(`/notes/${note.slug}`);
  await expect(page.locator("main")).toContainText("Ebrill – Mai 2018");
  await expect(page.locator("main [lang=cy]").first()).toContainText("Ebrill");
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await expect(page.locator("main")).toContainText(member.name);
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).toContainText("April to May 2018");
  await expect(visitor.locator("main")).toContainText(member.name);
  await expect(visitor.locator("main")).not.toContainText(name);
  await expect(visitor.locator("[lang=cy]")).toHaveCount(0);
});

test("somebody sees where they are signed in, ends one and ends all others", async ({ as }) => {
  const member = await foundMember();
  const [here, other, third] = [await as(member), await as(member), await as(member)];
  await here.goto("/me/settings/sign-in");
  const devices = here.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem");
  await expect(devices).toHaveCount(3);
  await expect(devices.filter({ hasText: "this one" })).toHaveCount(1);
  await here
    .getByRole("button", { name: /^Sign out/ })
    .first()
    .click();
  await expect(here.getByRole("status").filter({ hasText: "That device is signed out" })).toBeVisible();
  await expect(devices).toHaveCount(2);
  await here.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(here.getByRole("status").filter({ hasText: "Every other device is signed out" })).toBeVisible();
  await expect(devices).toHaveCount(1);
  for (const page of [other, third]) {
    await page.goto("/me");
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  }
});
