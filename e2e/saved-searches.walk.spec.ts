import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { inspect, violations } from "@/e2e/axe";
import { foundModeratorOf } from "@/e2e/look-after";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";
import { tellSearchersJob } from "@/worker/tell-searchers";

/** A word that stands nowhere else. */
const aWord = () => `zq${tail().replace(/[^a-z]/g, "")}y${tail().replace(/[^a-z]/g, "")}`;

/** Published so many days ago. */
async function aPublishedNote(title: string, days = 1) {
  const place = await foundPlace();
  const note = await aNote(await foundMember(), place.id, await foundModeratorOf(place.id), { title });
  for (const [table, id, at] of [
    ["notes", "id", "published_at"],
    ["search_entries", "item_id", "at"],
  ])
    await asOwner(`update ${table} set ${at} = now() - make_interval(days => $2) where ${id} = $1`, [note.id, days]);
}

test("a search is saved; something new is published; a letter says so, leads to it, and to where it is stopped and put back", async ({
  as,
  baseURL,
}) => {
  const [member, word] = [await foundMember(), aWord()];
  const page = await as(member);
  await page.goto("/me/settings");
  await page.getByRole("link", { name: "Searches that you saved" }).click();
  await expect(page.getByText("You have saved no search.")).toBeVisible();

  await page.goto(`/search?q=${word}+damp`);
  const saving = page.getByRole("region", { name: "Be told when something new answers" });
  await expect(saving.getByText("So far nothing has all of its words")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await saving.getByRole("button", { name: "Save this search" }).click();
  const saved = page.getByRole("region", { name: "You have saved this search" });
  await expect(saved.getByRole("status")).toHaveText(`Saved as “${word} damp”.`);
  await expect(saved.getByText("on Mondays one email says what new answers it")).toBeVisible();
  const problems = await inspect(page, [`/search?q=${word}+damp`]);

  const title = `${word} and damp in the north`;
  await aPublishedNote(title);
  await asOwner("update saved_searches set told_until = now() - interval '8 days' where member_id = $1", [member.id]);
  // The morning comes: where a letter leads is set for the whole of a site. Walks that begin a site of their own come after.
  process.env.SITE_URL = baseURL ?? "";
  await tellSearchersJob().finally(() => delete process.env.SITE_URL);
  const letters = await asOwner("select id, subject, text from letters where to_address = $1", [member.email]);
  expect(letters).toMatchObject([{ subject: `New for “${word} damp”` }]);
  const [{ id, text }] = letters;
  await page.goto(`/dev/mail/${id}`);
  await page.getByRole("link", { name: "Open the link of this letter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goto(/Change or stop your searches:\n(\S+)/.exec(text)?.[1] ?? "");
  await expect(page.getByRole("heading", { level: 1, name: "Searches that you saved" })).toBeVisible();
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: `${word} damp` }) });
  await expect(row.getByText(/^Nothing new since/)).toBeVisible();
  await row.getByText("Rename it, or change how often").click();
  await row.getByLabel("What it is called").fill("");
  await row.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Give the search a name").first()).toBeVisible();
  const change = page.getByRole("listitem").filter({ has: page.getByLabel("What it is called") });
  await change.getByLabel("What it is called").fill("Damp in homes");
  await change.getByLabel("How often you want an email").selectOption("daily");
  await change.getByRole("button", { name: "Save" }).click();
  const renamed = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Damp in homes" }) });
  await expect(renamed.getByRole("status")).toHaveText("Changed.");
  await expect(renamed.getByText("an email each morning")).toBeVisible();
  problems.push(...(await inspect(page, ["/me/settings/searches"])));

  await page.getByRole("button", { name: "Stop “Damp in homes”" }).click();
  await expect(page.getByRole("status").filter({ hasText: "You have stopped “Damp in homes”." })).toBeVisible();
  await expect(page.getByText("You have saved no search.")).toBeVisible();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByRole("status").filter({ hasText: "“Damp in homes” is kept again, as it was." })).toBeVisible();
  await expect(renamed.getByText("an email each morning")).toBeVisible();
  await page.getByRole("button", { name: "Stop “Damp in homes”" }).click();
  await expect(page.getByRole("status").filter({ hasText: "You have stopped “Damp in homes”." })).toBeVisible();
  await page.goto(`/search?q=${word}+damp`);
  await expect(page.getByRole("button", { name: "Save this search" })).toBeVisible();
  expect(problems).toEqual([]);
});

test("what is new is counted where it is kept, and opened by itself; opening marks nothing", async ({ as }) => {
  const [member, word] = [await foundMember(), aWord()];
  const page = await as(member);
  await aPublishedNote(`${word} before`, 40);
  await page.goto(`/search?q=${word}`);
  await page.getByRole("button", { name: "Save this search" }).click();
  await expect(page.getByRole("heading", { name: "You have saved this search" })).toBeVisible();
  // Not so long ago that a letter would be due: others tell whoever is to be told.
  await asOwner("update saved_searches set told_until = now() - interval '2 minutes' where member_id = $1", [member.id]);
  await aPublishedNote(`${word} since`, 0);
  await page.getByRole("link", { name: "All searches that you saved" }).click();
  await page.getByRole("link", { name: "One new thing" }).click();
  await expect(page.getByText("Only what is new since")).toBeVisible();
  const found = page.getByRole("region", { name: "What was found" });
  await expect(found.getByRole("heading", { level: 2 })).toHaveText([`${word} since`]);
  expect(await violations(page)).toEqual([]);
  await found.getByRole("link", { name: "Show all that answers" }).click();
  await expect(found.getByRole("heading", { level: 2 })).toHaveCount(2);
  await page.goto("/me/settings/searches");
  await expect(page.getByRole("link", { name: "One new thing" })).toBeVisible();
});

test("a visitor signs in and comes back to the same search; a newcomer is told what comes first", async ({ as, visitor }) => {
  const search = `/search?q=damp+homes&noun=note`;
  await visitor.goto(search);
  const signIn = visitor.getByRole("link", { name: "Sign in to save this search" });
  await expect(signIn).toHaveAttribute("href", `/sign-in?next=${encodeURIComponent(search)}`);
  await signIn.click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  const page = await as(await foundMember({ organisationId: null }));
  await page.goto(search);
  await expect(page.getByText("Once an organisation has let you in, you can save searches.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save this search" })).toHaveCount(0);
});
