import type { Page } from "@playwright/test";
import { foundMember, foundPlace } from "@/demo/founding";
import { letterTo } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";

/** From the header to somebody's page, by their address. */
async function openPerson(page: Page, email: string, name: string) {
  await page.goto("/admin");
  await page.getByRole("link", { name: "People" }).click();
  await page.getByLabel("Name, address or organisation").fill(email);
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

const receipt = (page: Page, words: string) => expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

test("a role is given with a reason: their next click has it, a letter says why, the history keeps it, and it is undone", async ({
  as,
}) => {
  const [administrator, person, place] = [
    await foundMember({ staffRole: "administrator", name: "Ada Minster" }),
    await foundMember(),
    await foundPlace(),
  ];
  const [desk, theirs] = [await as(administrator), await as(person)];
  await theirs.goto("/me");
  await expect(theirs.getByRole("link", { name: /waiting$/ })).toHaveCount(0);

  await openPerson(desk, person.email, person.name);
  await desk.getByText("Give a role").click();
  const form = desk.locator("#give-role");
  await form.getByLabel("Moderator of some places").check();
  await form.getByRole("button", { name: "Give the role" }).click();
  await expect(form.getByRole("alert")).toContainText("Name the places");
  await form.locator("textarea[name=places]").fill(place.name);
  await form.getByLabel("Why").fill("Knows the place.\nAnd asked.");
  await form.getByRole("button", { name: "Give the role" }).click();
  await receipt(desk, `${person.name} is moderator of ${place.name} now`);

  await theirs.reload();
  await expect(theirs.getByRole("link", { name: /waiting$/ }).first()).toBeAttached();
  expect(await letterTo(desk, person.email)).toContain("> And asked.");
  const history = desk.getByRole("region", { name: "History" });
  await expect(history).toContainText(`Was made moderator of ${place.name}`);
  await expect(history).toContainText("And asked.");
  await expect(history.getByRole("link", { name: "Ada Minster" })).toBeVisible();

  const undo = desk.locator("#take-back");
  await undo.getByRole("button", { name: "Take the role back" }).click();
  await expect(undo.getByRole("alert")).toContainText("Say why");
  await undo.getByLabel("Why").fill("The wrong person.");
  await undo.getByRole("button", { name: "Take the role back" }).click();
  await receipt(desk, `${person.name} has no staff role any more`);
  await expect(desk.locator("#give-role").getByLabel("Moderator of some places")).toBeChecked();
  await expect(desk.locator("#give-role textarea[name=places]")).toHaveValue(place.name);
  expect((await theirs.goto("/moderation"))?.status()).toBe(404);
});

test("suspended: signed out at once; restored in one step, with the role", async ({ as }) => {
  const [desk, person] = [
    await as(await foundMember({ staffRole: "administrator" })),
    await foundMember({ staffRole: "editor" }),
  ];
  const theirs = await as(person);
  await theirs.goto("/moderation");
  await openPerson(desk, person.email, person.name);
  await desk.getByText("Suspend", { exact: true }).first().click();
  await desk.locator("#suspend").getByLabel("Why").fill("Under discussion.");
  await desk.locator("#suspend").getByRole("button", { name: "Suspend" }).click();
  await receipt(desk, "is suspended and signed out everywhere");
  await theirs.goto("/me");
  await expect(theirs).toHaveURL(/\/sign-in/);

  await desk.locator("#restore").getByLabel("Why").fill("Talked it over.");
  await desk.locator("#restore").getByRole("button", { name: "Restore" }).click();
  await receipt(desk, "is restored and can sign in");
  expect((await (await as(person)).goto("/moderation"))?.status()).toBe(200);
});

test("for everybody else there is no such room", async ({ as, visitor }) => {
  const person = await foundMember();
  const pages = [visitor, await as(await foundMember()), await as(await foundMember({ staffRole: "moderator" }))];
  pages.push(await as(await foundMember({ staffRole: "editor" })));
  for (const page of pages)
    for (const address of ["/admin", "/admin/people", `/admin/people/${person.id}`]) {
      const answer = await page.request.get(address);
      expect([address, answer.status()]).toEqual([address, 404]);
      expect(await answer.text()).not.toContain(person.name);
    }
  const administrator = await as(await foundMember({ staffRole: "administrator" }));
  for (const address of ["/admin/people/x", "/admin/people/00000000-0000-7000-8000-000000000000", "/admin/nothing"]) {
    const answer = await administrator.request.get(address);
    expect([address, answer.status()]).toEqual([address, 404]);
    expect(await answer.text()).toContain("<h1");
  }
  const answer = await administrator.request.get(`/admin/people/${person.id}`);
  expect(answer.headers()["cache-control"]).toContain("no-store");
});
