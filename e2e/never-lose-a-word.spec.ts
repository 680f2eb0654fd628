import type { Page } from "@playwright/test";
import type { Member } from "@/db/doors";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { owner } from "@/e2e/matrix/owner";
import { expect, signIn, test } from "@/e2e/walk";

async function aPartner() {
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  return foundMember({ organisationId: organisation.id });
}

const learned = (page: Page) => page.getByLabel("What we learned");
const stamp = (page: Page) => page.getByText(/Saved \d\d:\d\d/);

const savedOf = async ({ id }: Member) =>
  (
    await owner.query<{ words: string; slug: string; version: number }>(
      "select words #>> '{learned,0}' as words, n.slug, d.version from note_drafts d join notes n on n.id = d.note_id where n.author_id = $1",
      [id],
    )
  ).rows;

const long = Array.from({ length: 60 }, (_, word) => `word${word}`).join(" ");

test("the browser is killed while somebody types: at most five seconds of it are lost, and another device has the rest", async ({
  as,
  baseURL,
  playwright,
  launchOptions,
}) => {
  test.setTimeout(90_000);
  const author = await aPartner();
  const doomed = await playwright.chromium.launchServer(launchOptions);
  const context = await (await playwright.chromium.connect(doomed.wsEndpoint())).newContext({ baseURL });
  await signIn(context, author, baseURL);
  const page = await context.newPage();
  await page.goto("/notes/new");
  await learned(page).focus();
  // Without a pause, as fast as people type; then nothing more is heard of this browser.
  const began = Date.now();
  const typed: { at: number; text: string }[] = [];
  for (const letter of long) {
    await page.keyboard.type(letter, { delay: 20 });
    typed.push({ at: Date.now(), text: (typed.at(-1)?.text ?? "") + letter });
    if (Date.now() - began > 12_000) break;
  }
  const killedAt = Date.now();
  await doomed.kill();
  const [saved] = await savedOf(author);
  const lastSaved = typed.findLast(({ text }) => text === saved?.words);
  expect(lastSaved, "what is at the server was typed").toBeDefined();
  const lost = killedAt - (lastSaved?.at ?? 0);
  console.log(`killed while typing: ${lost} ms of it lost at the server`);
  expect(lost).toBeLessThan(5000);

  const elsewhere = await as(author);
  await elsewhere.goto("/me");
  await elsewhere.getByRole("link", { name: "Without a title yet" }).first().click();
  await expect(learned(elsewhere)).toHaveValue(saved?.words ?? "");
});

test("two seconds after a pause it is saved, and says so and nothing else; typing on goes on from there", async ({ as }) => {
  const author = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await expect(stamp(page)).toHaveCount(0);
  await learned(page).pressSequentially("One thought");
  await expect(stamp(page)).toBeVisible({ timeout: 2000 });
  expect(await savedOf(author)).toMatchObject([{ words: "One thought", version: 1 }]);
  await learned(page).pressSequentially(", and another");
  await expect.poll(() => savedOf(author)).toMatchObject([{ words: "One thought, and another", version: 2 }]);
  // Closed in the middle of a word: what was typed a moment ago is sent on the way out.
  await learned(page).pressSequentially(", unfin");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => savedOf(author)).toMatchObject([{ words: "One thought, and another, unfin" }]);
});

test("signed out in the middle of a sentence: it is said, the words stay, and are saved once somebody is signed in", async ({
  as,
  baseURL,
}) => {
  const author = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await learned(page).pressSequentially("The first half");
  await expect(stamp(page)).toBeVisible();
  await owner.query("delete from sessions where member_id = $1", [author.id]);
  await learned(page).pressSequentially(", the second half");
  const alert = page.getByRole("alert").filter({ hasText: "You have been signed out." });
  await expect(alert).toContainText("Your words are kept on this device.");
  await expect(alert.getByRole("link", { name: /Sign in/ })).toBeVisible();
  await signIn(page.context(), author, baseURL);
  await alert.getByRole("button", { name: "Try now" }).click();
  await expect(stamp(page)).toBeVisible();
  expect(await savedOf(author)).toMatchObject([{ words: "The first half, the second half" }]);
});

test("without a network it is kept here and said; back again it is saved by itself", async ({ as }) => {
  const author = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await page.context().setOffline(true);
  await learned(page).pressSequentially("On the train");
  await expect(page.getByRole("alert").filter({ hasText: "You are not connected." })).toBeVisible();
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await expect(learned(page)).toHaveValue("On the train");
  await page.context().setOffline(false);
  await expect(stamp(page)).toBeVisible();
  expect(await savedOf(author)).toMatchObject([{ words: "On the train" }]);
});

test("a page that was closed without a network offers its words back, to whoever wrote them and to nobody else", async ({
  as,
  baseURL,
}) => {
  const [author, other] = [await aPartner(), await aPartner()];
  const page = await as(author);
  const context = page.context();
  await page.goto("/notes/new");
  await page.getByText("What we will do next").click();
  await context.setOffline(true);
  await learned(page).pressSequentially("Written in a tunnel");
  await page.getByRole("radio", { name: "Stop", exact: true }).check();
  await page.getByRole("radio", { name: /^Yes, and they agreed/ }).check();
  await expect(page.getByRole("alert").filter({ hasText: "You are not connected." })).toBeVisible();
  await page.close();
  await context.setOffline(false);

  await context.clearCookies();
  await signIn(context, other, baseURL);
  const theirs = await context.newPage();
  await theirs.goto("/notes/new");
  await expect(learned(theirs)).toBeVisible();
  await expect(theirs.getByText("Written in a tunnel")).toHaveCount(0);
  await theirs.close();

  await context.clearCookies();
  await signIn(context, author, baseURL);
  const again = await context.newPage();
  await again.goto("/notes/new");
  await expect(again.getByText("Written in a tunnel")).toBeVisible();
  await again.getByRole("button", { name: "Put it back" }).click();
  await expect(learned(again)).toHaveValue("Written in a tunnel");
  await expect(again.getByRole("radio", { name: "Stop", exact: true })).toBeChecked();
  await expect(again.getByRole("radio", { name: /^Yes, and they agreed/ })).toBeChecked();
  await expect(stamp(again)).toBeVisible();
  expect(await savedOf(author)).toMatchObject([{ words: "Written in a tunnel" }]);
  await again.goto("/notes/new");
  await expect(again.getByRole("heading", { name: "You have a draft" })).toBeVisible();
  await expect(again.getByRole("button", { name: "Put it back" })).toHaveCount(0);
});

test("a device that keeps nothing breaks nothing, and is told apart when there is no network either", async ({ as }) => {
  const author = await aPartner();
  const page = await as(author);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/notes/new");
  await learned(page).pressSequentially("Saved all the same");
  await expect(stamp(page)).toBeVisible();
  expect(await savedOf(author)).toMatchObject([{ words: "Saved all the same" }]);
  await page.context().setOffline(true);
  await learned(page).pressSequentially(", and more");
  await expect(page.getByRole("alert").filter({ hasText: "copy your words before you go" })).toBeVisible();
  await page.context().setOffline(false);
  await expect.poll(() => savedOf(author)).toMatchObject([{ words: "Saved all the same, and more" }]);
});

test("two windows at once: the second is told, goes on being kept, and both texts come together", async ({ as }) => {
  const author = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await learned(page).pressSequentially("As it began");
  await expect(stamp(page)).toBeVisible();
  const [{ slug = "" } = {}] = await savedOf(author);
  const other = await page.context().newPage();
  await other.goto(`/notes/${slug}/edit`);
  await learned(other).fill("As it began, and went on here");
  await expect(stamp(other)).toBeVisible();
  await learned(page).fill("As it began, and went on there");
  await expect(page.getByRole("alert").filter({ hasText: "changed in another window" })).toBeVisible();
  await learned(page).pressSequentially(" to its end");
  await page.getByRole("button", { name: "Compare the two, and go on" }).click();
  await expect(page.getByText("As it began, and went on here")).toBeVisible();
  await expect(page.getByText("As it began, and went on there to its end")).toBeVisible();
  await page.getByRole("button", { name: "Go on with what I chose" }).click();
  await expect(page).toHaveURL(/\/edit/);
  await expect(learned(page)).toHaveValue("As it began, and went on here\n\nAs it began, and went on there to its end");
});

test("new words for a published note are a draft of their own: readers see nothing of them until they are decided on", async ({
  as,
  visitor,
}) => {
  const author = await aPartner();
  const [place, editor] = [await foundPlace(), await foundMember({ staffRole: "editor" })];
  const note = await aNote(author, place.id, editor);
  const page = await as(author);
  await page.goto(`/notes/${note.slug}/edit`);
  await learned(page).fill("Something that only its author knows yet.");
  await expect(stamp(page)).toBeVisible();
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).not.toContainText("only its author knows");
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByText(/the old ones|stay up until then/).first()).toBeVisible();
  await visitor.reload();
  await expect(visitor.locator("main")).not.toContainText("only its author knows");
});

test("the whole way by keyboard alone", async ({ as }) => {
  const author = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  const on = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const it = document.activeElement;
        const isField = it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement;
        return `${isField ? (it.labels?.[0]?.innerText ?? "") : ""} ${it instanceof HTMLElement && it.tabIndex >= 0 && it !== document.body ? it.innerText : ""}`;
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await on(/The finding, in one line/);
  await page.keyboard.type("Calls before visits");
  await on(/What worked well/);
  await page.keyboard.type("A call.");
  await on(/What we learned/);
  await page.keyboard.type("It helps.");
  // A group of choices is one stop; an arrow chooses within it.
  await on(/No\b/);
  await page.keyboard.press("Space");
  await on(/See what readers will see/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/check$/);
  await expect(page.getByRole("button", { name: "Send to the editors" })).toBeVisible();
  await on(/Send to the editors/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/You will hear by/)).toBeVisible();
});

test("what is typed before the page's scripts have come stands there when they have", async ({ as }) => {
  const author = await aPartner();
  const page = await as(author);
  await page.goto("/notes/new");
  await learned(page).fill("The first contact decides.");
  await expect(stamp(page)).toBeVisible();
  let come = () => {};
  const haveCome = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await haveCome;
    await route.continue();
  });
  const [saved] = await savedOf(author);
  await page.goto(`/notes/${saved?.slug}/edit`, { waitUntil: "commit" });
  await expect(learned(page)).toHaveValue("The first contact decides.");
  await learned(page).fill("The first contact decides what follows.");
  const isHydrated = () => learned(page).evaluate((field) => Object.keys(field).some((key) => key.startsWith("__react")));
  expect(await isHydrated()).toBe(false);
  come();
  await expect.poll(isHydrated).toBe(true);
  await expect(learned(page)).toHaveValue("The first contact decides what follows.");
  await learned(page).press("End");
  await page.keyboard.type(" Always.");
  await expect(learned(page)).toHaveValue("The first contact decides what follows. Always.");
  await expect.poll(async () => (await savedOf(author))[0]?.words).toBe("The first contact decides what follows. Always.");
});

test("what is typed while a form is on its way stands there when the answer has come", async ({ as }) => {
  const author = await aPartner();
  const place = await foundPlace();
  const note = await aNote(await foundMember(), place.id, await foundMember({ staffRole: "editor" }));
  const page = await as(author);
  await page.goto(`/notes/${note.slug}`);
  const comment = page.getByLabel("Ask a question, or say thank you");
  const form = page.locator("form").filter({ has: comment });
  let answer = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const isAsked = page.waitForRequest((request) => request.method() === "POST");
  await page.route(`**/notes/${note.slug}`, async (route) => {
    if (route.request().method() === "POST") await mayAnswer;
    await route.continue();
  });
  await form.getByRole("button", { name: "Send to the editors" }).click();
  await isAsked;
  await comment.fill("How many visits was that?");
  answer();
  await expect(form.getByText("There is something to put right")).toBeVisible();
  await expect(comment).toHaveValue("How many visits was that?");
  await form.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByText(/You will hear by/).first()).toBeVisible();
});
