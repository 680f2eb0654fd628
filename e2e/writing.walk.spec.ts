import { foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { violations } from "@/e2e/axe";
import { choose } from "@/e2e/desk";
import { owner } from "@/e2e/matrix/owner";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

const worked =
  "For eight weeks somebody from the visiting team rang each household the evening before. They said who would come, at what time, and why. They asked whether the time still suited, and whether anybody needed an interpreter or a ground-floor room. Of the forty-one households that we could reach by telephone, thirty-six were at home when we knocked. In the eight weeks before it had been nineteen of forty-four. Two people used the call to tell us about a debt that no letter had ever mentioned.";
const learned =
  "The first contact decides what follows. A letter had told people what to expect of us, and most of them had expected a bill. A call from the person who would stand at the door told them something else. It took about six minutes a household. We had thought that we could not spare that, and we had been spending more on visits to empty homes.";

async function aPartner() {
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  return { place, organisation, author: await foundMember({ organisationId: organisation.id }) };
}

/** Axe is a script: without them there is nothing to ask. */
test("a first-time partner writes 150 words, checks and sends: at most seven decisions; an editor publishes, a partner reads", async ({
  as,
  visitor,
}) => {
  test.setTimeout(90_000);
  const { author, place, organisation } = await aPartner();
  const title = `Ringing the evening before halved empty visits (${tail()})`;
  expect(`${title} ${worked} ${learned}`.split(/\s+/).length).toBeGreaterThan(150);
  const page = await as(author);
  const decisions: string[] = [];
  const decide = async (what: string, act: () => Promise<unknown>) => {
    decisions.push(what);
    await act();
  };

  await page.goto("/me");
  await page.locator("main").getByRole("link", { name: "Write a note" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Write a note" })).toBeVisible();
  await expect(page.getByLabel("The place", { exact: true })).toHaveValue(place.name);
  await expect(page.getByLabel("The month it happened")).toHaveValue(/^\d{4}-\d{2}$/);
  await decide("title", () => page.getByLabel("The finding, in one line").fill(title));
  await decide("worked", () => page.getByLabel("What worked well").fill(worked));
  await decide("learned", () => page.getByLabel("What we learned").fill(learned));
  await decide("care", () => page.getByRole("radio", { name: "No", exact: true }).check());
  expect(await violations(page)).toEqual([]);
  await decide("check", () => page.getByRole("button", { name: "See what readers will see" }).click());

  await expect(page).toHaveURL(/\/check$/);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(`${author.name}, ${organisation.name}`).first()).toBeVisible();
  await expect(page.getByText(/Partners: today \d[\d,]* people in \d[\d,]* organisations/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await decide("send", () => page.getByRole("button", { name: "Send to the editors" }).click());

  await expect(page).toHaveURL(/\/sent$/);
  await expect(page.getByText(/You will hear by 5pm/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  console.log(`decisions: ${decisions.join(", ")}`);
  expect(decisions.length).toBeLessThanOrEqual(7);
  const slug = /notes\/([^/]+)\/sent/.exec(page.url())?.[1] ?? "";
  await page.goto("/me");
  await expect(page.getByRole("article").filter({ hasText: title })).toContainText("Waiting");

  const desk = await as(await foundMember({ staffRole: "editor" }));
  await desk.goto("/moderation");
  await choose(desk, title);
  await expect(desk.locator("#item")).toContainText("The first contact decides what follows.");
  await desk.getByRole("button", { name: "Publish" }).click();
  await expect(desk.getByText(/Published/).first()).toBeVisible();
  const partner = await as(await foundMember());
  await partner.goto(`/notes/${slug}`);
  await expect(partner.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect((await visitor.goto(`/notes/${slug}`))?.status()).toBe(404);
});

test("what is missing is said all at once, in the form, and nothing that was written is lost", async ({ as }) => {
  const { author } = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await page.getByLabel("What was challenging").fill("Calls took the mornings.");
  await page.getByLabel("The place", { exact: true }).fill("Nowhere at all");
  await page.getByText("It took longer than a month").click();
  await page.getByLabel("The last month").fill("2001-01");
  await page.getByRole("radio", { name: /^Yes, and they agreed/ }).check();
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await expect(page).toHaveURL(/\/edit\?look=yes$/);
  const summary = page.getByRole("alert").filter({ hasText: "There is something to put right" });
  await expect(summary).toBeVisible();
  for (const words of [
    "Say the finding in one line.",
    "We know no place called “Nowhere at all”",
    "The last month comes before the first.",
    "Tell us what you learned. One sentence is enough.",
    "Who agreed?",
    "How were they asked?",
  ])
    await expect(summary).toContainText(words);
  await expect(page.getByLabel("What was challenging")).toHaveValue("Calls took the mornings.");
  await expect(page.getByRole("radio", { name: /^Yes, and they agreed/ })).toBeChecked();
  await expect(page.getByLabel("The last month")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("kept as a draft, gone on with, changed after it was sent, compared and restored; withdrawn and brought back", async ({
  as,
}) => {
  test.setTimeout(90_000);
  const { author } = await aPartner();
  const page = await as(author);
  const title = `Calls before visits (${tail()})`;
  await page.goto("/notes/new");
  await page.getByLabel("The finding, in one line").fill(title);
  await page.getByText("What we will do next").click();
  await page.getByRole("radio", { name: "Keep", exact: true }).check();
  await page.getByText("Where it comes from, and how sure you are").click();
  await page.getByRole("checkbox", { name: "Numbers" }).check();
  await page.getByRole("button", { name: "Keep as draft" }).click();
  await expect(page.getByText(/Saved \d\d:\d\d/).first()).toBeVisible();

  await page.goto("/notes/new");
  await expect(page.getByRole("heading", { name: "You have a draft" })).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Go on with your note" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Keep", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Numbers" })).toBeChecked();
  await page.getByLabel("What worked well").fill("A call the evening before.");
  await page.getByLabel("What we learned").fill("The first contact decides.");
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page).toHaveURL(/\/sent$/);

  await page.getByRole("link", { name: "Change it" }).click();
  await page.getByLabel("What we learned").fill("The very first contact decides.");
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page).toHaveURL(/\/sent$/);
  await page.goto(page.url().replace("/sent", "/versions"));
  await expect(page.getByRole("listitem").filter({ hasText: "sent to the editors" })).toHaveCount(2);
  await page.getByRole("link", { name: "Compare version 1 with what is there now" }).click();
  await expect(page.locator("ins")).toContainText("very");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Restore version 1" }).click();
  await expect(page.getByText("Version 1 is your draft again")).toBeVisible();
  await expect(page.getByLabel("What we learned")).toHaveValue("The first contact decides.");

  await page.getByText("Withdraw this note").click();
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await expect(page.getByRole("button", { name: "Bring it back" })).toBeVisible();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("Withdraw this note")).toBeVisible();
  const { rows } = await owner.query("select state from notes where title = $1", [title]);
  expect(rows).toEqual([{ state: "sent" }]);
});

test("two windows: what the second saves is not written over the first; both are side by side, and one goes on", async ({
  as,
}) => {
  const { author } = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await page.getByLabel("The finding, in one line").fill(`Calls before visits (${tail()})`);
  await page.getByLabel("What worked well").fill("As it began.");
  await page.getByRole("button", { name: "Keep as draft" }).click();
  await expect(page.getByText(/Saved \d\d:\d\d/).first()).toBeVisible();
  await page.goto("/notes/new");
  const draft = (await page.getByRole("link", { name: /Calls before visits/ }).getAttribute("href")) ?? "";
  await page.goto(draft);
  const other = await page.context().newPage();
  await other.goto(draft);
  await other.getByLabel("What worked well").fill("As the other window has it.");
  await other.getByRole("button", { name: "Keep as draft" }).click();
  await expect(other.getByText(/Saved \d\d:\d\d/).first()).toBeVisible();

  await page.getByLabel("What worked well").fill("As this window has it.");
  await page.getByLabel("What was challenging").fill("Only here.");
  await page.getByRole("button", { name: "Keep as draft" }).click();
  const compare = page.getByRole("button", { name: "Compare the two, and go on" });
  const two = page.getByRole("heading", { level: 1, name: "Two texts of one note" });
  await expect(compare.or(two)).toBeVisible();
  if (await compare.isVisible()) await compare.click();
  await expect(two).toBeVisible();
  await expect(page.getByText("As the other window has it.")).toBeVisible();
  await expect(page.getByText("As this window has it.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Go on with what I chose" }).click();
  await expect(page).toHaveURL(/\/edit/);
  await expect(page.getByLabel("What worked well")).toHaveValue("As the other window has it.\n\nAs this window has it.");
  await expect(page.getByLabel("What was challenging")).toHaveValue("Only here.");
});

test("signed out while writing: the words are there, and are kept once somebody is signed in again", async ({
  as,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled !== false, "with scripts it is saved while it is written: see never-lose-a-word.spec.ts");
  const { author } = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await page.getByLabel("What we learned").fill("Half a thought");
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Keep as draft" }).click();
  await expect(page.getByText("You have been signed out").first()).toBeVisible();
  await expect(page.getByText("Half a thought")).toBeVisible();
  await page.context().addCookies(cookies);
  await page.getByRole("button", { name: /keep my words/ }).click();
  await expect(page.getByText(/Saved \d\d:\d\d/).first()).toBeVisible();
  await expect(page.getByLabel("What we learned")).toHaveValue("Half a thought");
});
