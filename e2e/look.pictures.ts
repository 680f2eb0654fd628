import { type Browser, expect, type Page, test } from "@playwright/test";
import { publicAddresses } from "@/e2e/addresses";
import { picture } from "@/e2e/all-sides";
import { askForCode, signInByCode, typeCode } from "@/e2e/door";
import { tail } from "@/lib/slug";

const note = "/notes/ringing-before-writing-halved-first-visit-no-shows";

/** A page to look at: its picture's name, where it is, and what to do there first. */
type Scene = { name: string; path: string; act?: (page: Page) => Promise<void> };

const nameOf = (path: string) => path.slice(1).replace(/[^a-z0-9]+/gi, "-") || "front";
const plain = (paths: readonly string[]): Scene[] => paths.map((path) => ({ name: `visitor-${nameOf(path)}`, path }));

/** One page is opened once, and looked at from all sides. */
async function pictures(page: Page, { name, path, act }: Scene) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
  await act?.(page);
  await picture(page, name);
}

async function take(browser: Browser, scenes: readonly Scene[], person?: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (person) {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: `Continue as ${person}` }).click();
    await expect(page).not.toHaveURL("/sign-in");
  }
  for (const scene of scenes) await pictures(page, scene);
  await context.close();
}

const third = Math.ceil(publicAddresses.length / 3);
for (const part of [0, 1, 2])
  test(`what visitors read, ${part + 1} of 3`, async ({ browser }) => {
    await take(browser, plain(publicAddresses.slice(part * third, (part + 1) * third)));
  });

const door: Scene[] = [
  ...plain(["/no-such-page", "/dev/mail", "/sign-in/open?token=none", "/questions/judgement-without-fear"]),
  { name: "visitor-notes-narrowed-down", path: "/notes", act: (page) => page.getByText("Narrow down").first().click() },
  {
    name: "visitor-sign-in-error",
    path: "/sign-in",
    act: async (page) => {
      await page.getByLabel("Your email address").fill("somebody at home");
      await page.getByRole("button", { name: "Send me a code" }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
  {
    name: "visitor-code-error",
    path: "/sign-in",
    act: async (page) => {
      await askForCode(page, `somebody.${tail()}@example.org`);
      await typeCode(page, "12");
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
  {
    name: "visitor-letter",
    path: "/dev/mail",
    act: async (page) => {
      await page.locator("main li").first().getByRole("link").click();
      await expect(page.getByRole("link", { name: "Open the link of this letter" })).toBeVisible();
    },
  },
  {
    name: "newcomer-name",
    path: "/sign-in",
    act: async (page) => {
      await signInByCode(page, `somebody.${tail()}@example.org`);
      await page.getByRole("button", { name: "Open my account" }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
];
test("the door", async ({ browser }) => take(browser, door));

test("a newcomer's pages", async ({ browser }) => {
  const scenes = [
    { name: "newcomer-welcome", path: "/welcome" },
    { name: "newcomer-me", path: "/me" },
    { name: "newcomer-note", path: note },
  ];
  await take(browser, scenes, "Fern Tolliver");
});

const partner: Scene[] = [
  { name: "partner-me", path: "/me" },
  { name: "partner-welcome", path: "/welcome" },
  { name: "partner-sign-in", path: "/sign-in" },
  { name: "partner-note", path: note },
  {
    name: "partner-note-insight-error",
    path: note,
    act: async (page) => {
      await page.getByText("Used this").last().click();
      await page
        .getByRole("button", { name: /Send to the editors|Add to this page/ })
        .first()
        .click();
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
  {
    name: "partner-note-comment-error",
    path: note,
    act: async (page) => {
      await page
        .getByRole("button", { name: /Send to the editors|Add to this page/ })
        .last()
        .click();
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
  ...(["insights", "comments"] as const).map((noun) => ({
    name: `partner-change-${noun}`,
    path: "/me",
    act: async (page: Page) => {
      const change = page.locator(`main a[href^="/me/${noun}/"]`).first();
      if ((await change.count()) === 0) return;
      await change.click();
      await expect(page.getByRole("heading", { level: 1, name: /^Change your/ })).toBeVisible();
    },
  })),
];
const saving: Scene[] = [
  { name: "partner-saved", path: "/saved" },
  {
    name: "partner-saved-list",
    path: "/saved",
    act: (page) => page.getByRole("link", { name: "For Thursday’s board" }).click(),
  },
  {
    name: "partner-save",
    path: note,
    act: async (page) => {
      await page.getByRole("link", { name: "Save to a list" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Save to a list" })).toBeVisible();
    },
  },
  { name: "partner-search", path: "/search?q=first+visit" },
  {
    name: "partner-search-saved",
    path: "/search?q=first+visit",
    act: async (page) => {
      await page.getByRole("button", { name: "Save this search" }).click();
      await expect(page.getByRole("heading", { name: "You have saved this search" })).toBeVisible();
    },
  },
  {
    name: "partner-searches-two",
    path: "/search?q=trust&place=barking-and-dagenham&noun=note",
    act: async (page) => {
      await page.getByRole("button", { name: "Save this search" }).click();
      await page.getByRole("link", { name: "All searches that you saved" }).click();
      await expect(page.getByRole("heading", { name: "Searches that you saved" })).toBeVisible();
    },
  },
  {
    name: "partner-searches",
    path: "/me/settings/searches",
    act: (page) => page.getByText("Rename it, or change how often").first().click(),
  },
  {
    name: "partner-note-taken-along",
    path: note,
    act: async (page) => {
      await page.getByText("Cite", { exact: true }).click();
      await page.getByText("Copy as a paragraph").click();
    },
  },
];
test("what a partner saves and takes along", async ({ browser }) => take(browser, saving, "Priya Lanyon"));

/** Written once; what it said before is looked at too. */
async function write(page: Page) {
  await page.getByLabel("The finding, in one line").fill("Ringing the evening before halved empty visits");
  await page
    .getByLabel("What worked well")
    .fill(
      "A call the evening before, from whoever would come.\n\n- thirty-six of forty-one were at home\n- it took *six minutes* each",
    );
  await page.getByLabel("What was challenging").fill("The calls took the mornings, and two families felt checked up on.");
  await page
    .getByLabel("What we learned")
    .fill("The first contact decides what follows. A letter had told people what to expect of us.");
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });

const toTheLastDraft = async (page: Page) => {
  await page.getByRole("link", { name: "Ringing the evening before halved empty visits" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /your note/ })).toBeVisible();
};

const writing: Scene[] = [
  { name: "writing-new", path: "/notes/new" },
  { name: "writing-new-open", path: "/notes/new", act: openAll },
  {
    name: "writing-problems",
    path: "/notes/new",
    act: async (page) => {
      await page.getByText("A circle").click();
      await page.getByText("Yes, and they agreed").click();
      await page.getByRole("button", { name: "See what readers will see" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "put right" })).toBeVisible();
    },
  },
  { name: "writing-saved", path: "/notes/new", act: write },
  { name: "writing-new-with-drafts", path: "/notes/new" },
  {
    name: "writing-check",
    path: "/notes/new",
    act: async (page) => {
      await toTheLastDraft(page);
      await page.getByRole("button", { name: "See what readers will see" }).click();
      await expect(page.getByRole("heading", { name: "Who will see it" })).toBeVisible();
    },
  },
  {
    name: "writing-two-texts",
    path: "/notes/new",
    act: async (page) => {
      await toTheLastDraft(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByLabel("What we learned").fill("The first contact decides what follows, and a letter is one.");
      await expect(other.getByText(/Saved \d\d:\d\d/)).toBeVisible();
      await other.close();
      await page.getByLabel("What we learned").fill("The first contact decides what follows. We had not known.");
      await page.getByRole("button", { name: "Compare the two, and go on" }).click();
      await expect(page.getByRole("heading", { name: "Two texts of one note" })).toBeVisible();
    },
  },
  {
    name: "writing-sent",
    path: "/notes/new",
    act: async (page) => {
      await toTheLastDraft(page);
      await page.getByRole("button", { name: "See what readers will see" }).click();
      await page.getByRole("button", { name: "Send to the editors" }).click();
      await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();
    },
  },
  {
    name: "writing-versions",
    path: "/me",
    act: async (page) => {
      await page.getByRole("link", { name: "Change or withdraw it" }).first().click();
      await page.getByRole("link", { name: "What it said before" }).click();
      await page
        .getByRole("link", { name: /^Compare version/ })
        .last()
        .click();
      await expect(page.getByRole("heading", { name: /^From version/ })).toBeVisible();
    },
  },
  { name: "writing-me", path: "/me" },
  {
    name: "writing-not-connected",
    path: "/notes/new",
    act: async (page) => {
      await page.context().setOffline(true);
      await page.getByLabel("The finding, in one line").fill("In a tunnel");
      await expect(page.getByRole("alert").filter({ hasText: "not connected" })).toBeVisible();
      await page.context().setOffline(false);
    },
  },
];
test("a partner writes", async ({ browser }) => take(browser, writing, "Callum Dray"));

test("a partner's pages", async ({ browser }) => take(browser, partner, "Adaeze Holloway"));

const writer: Scene[] = [
  { name: "writer-me", path: "/me" },
  { name: "writer-note", path: note, act: (page) => page.getByText("What this means").click() },
  {
    name: "writer-later",
    path: `${note}/later`,
    act: async (page) => {
      await page.getByLabel("When was this?").last().fill("2019-11");
      await page
        .getByLabel("What came of it?")
        .last()
        .fill("The call is **everybody’s** now, and nobody remembers that it was an idea.");
      await page.getByRole("button", { name: "Look at it first" }).last().click();
      await expect(page.getByText("It is not sent yet.")).toBeVisible();
    },
  },
];
test("a writer's pages", async ({ browser }) => take(browser, writer, "Tom Ferriby"));

const asked: Scene[] = [
  { name: "asked-me", path: "/me" },
  { name: "asked-note", path: "/notes/nobody-had-time-to-learn-until-learning-became-the-meeting" },
  {
    name: "asked-own-words",
    path: "/me",
    act: (page) => page.getByRole("link", { name: "Yes, in my own words" }).first().click(),
  },
];
test("the pages of somebody who is asked", async ({ browser }) => take(browser, asked, "Dev Sandhurst"));

const moderator: Scene[] = [
  { name: "moderator-waiting", path: "/moderation" },
  ...["Note", "Insight", "Comment"].map((noun) => ({
    name: `moderator-${noun.toLowerCase()}`,
    path: "/moderation",
    act: async (page: Page) => {
      const item = page.getByRole("navigation", { name: "All that waits" }).getByRole("link", { name: new RegExp(`^${noun}`) });
      if ((await item.count()) === 0) return;
      await item.first().click();
      await expect(page.getByRole("heading", { name: new RegExp(`^${noun} from`) })).toBeVisible();
    },
  })),
  {
    name: "moderator-trust",
    path: "/moderation",
    act: async (page) => {
      await page
        .getByRole("navigation", { name: "All that waits" })
        .getByRole("link", { name: /^Comment/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: /^Comment from/ })).toBeVisible();
      await page.locator("summary").filter({ hasText: "Trust:" }).click();
    },
  },
  { name: "moderator-rota", path: "/moderation/rota" },
  {
    name: "editor-watched-words",
    path: "/admin/watched-words",
    act: async (page) => {
      await page.getByRole("button", { name: "Watch it" }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
  {
    name: "moderator-propose",
    path: note,
    act: async (page) => {
      await page.getByRole("link", { name: "Propose as an insight" }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Propose an insight" })).toBeVisible();
    },
  },
  {
    name: "moderator-return-error",
    path: "/moderation",
    act: async (page) => {
      await page.getByText("Ask for changes").click();
      await page.getByRole("button", { name: "Return to the author" }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
];
test("the moderators' room", async ({ browser }) => take(browser, moderator, "Morwenna Quick"));

const riverlight = "/organisations/riverlight-neighbourhood-trust";
const settings = "/me/settings";
const lead: Scene[] = [
  { name: "lead-organisation", path: riverlight },
  { name: "lead-people", path: `${riverlight}/people` },
  {
    name: "lead-people-invited",
    path: `${riverlight}/people`,
    act: async (page) => {
      await page.getByLabel("Email addresses").fill(`Wren Oakley <wren.${tail()}@example.org>; not an address`);
      await page.getByRole("button", { name: "Send invitations" }).click();
      await expect(page.getByText("not an address: not an address")).toBeVisible();
    },
  },
  { name: "lead-edit", path: `${riverlight}/edit` },
  { name: "lead-leave", path: `${riverlight}/leave` },
  ...["", "/sign-in", "/sign-in/authenticator", "/sign-in/passkeys/new", "/email", "/close"].map((page) => ({
    name: `lead-settings${nameOf(`/${page}`)}`,
    path: settings + page,
  })),
];
test("a lead's pages", async ({ browser }) => take(browser, lead, "Adaeze Holloway"));

/** The author of a note that opens in some weeks: its pages, by what its page links to. */
const opening = (name: string, ...links: string[]): Scene => ({
  name: `author-${name}`,
  path: "/me",
  act: async (page) => {
    for (const link of ["Peer workers spotted the quiet ones", ...links]) {
      await page.locator("main").getByRole("link", { name: link }).first().click();
      await page.waitForLoadState("networkidle");
    }
  },
});
const author: Scene[] = [
  opening("note-opening"),
  opening("readers", "Who reads it, and when"),
  opening("naming", "How you are named"),
  opening("as-the-public", "See it as others do"),
  {
    ...opening("as-a-partner", "See it as others do"),
    act: async (page) => {
      await opening("", "See it as others do").act?.(page);
      await page.getByText("Read it as somebody else").click();
      await page.getByText("A partner", { exact: true }).click();
      await page.getByRole("button", { name: "Look again" }).click();
      await page.waitForLoadState("networkidle");
    },
  },
];
test("an author's pages", async ({ browser }) => take(browser, author, "Priya Lanyon"));

const administrator: Scene[] = [
  ...["/admin", "/admin/people", "/admin/organisations", "/admin/organisations/new", "/sign-in/second"].map((path) => ({
    name: `administrator-${nameOf(path)}`,
    path,
  })),
  {
    name: "administrator-person",
    path: "/admin/people?find=Ferriby",
    act: async (page) => {
      await page.getByRole("link", { name: "Tom Ferriby" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Tom Ferriby" })).toBeVisible();
    },
  },
];
test("an administrator's pages", async ({ browser }) => take(browser, administrator, "Sana Thistlewood"));

const editor: Scene[] = [
  ...["", "/questions", "/questions/new", "/patterns", "/patterns/new", "/challenges", "/challenges/new", "/inquiries/new"].map(
    (path) => ({ name: `editor-desk${nameOf(`/${path}`)}`, path: `/desk${path}` }),
  ),
  { name: "editor-places", path: "/admin/places?find=barrow" },
  { name: "editor-place", path: "/admin/places/westmorland-and-furness" },
  { name: "editor-place-merge", path: "/admin/places/oldham/merge" },
  {
    name: "editor-place-merge-preview",
    path: "/admin/places/oldham/merge?others=Wigan&into=Oldham+and+Wigan&code=&on=2026-04-01&preview=yes",
  },
  { name: "editor-place-split-errors", path: "/admin/places/york/split?into=York&on=tomorrow&preview=yes" },
  { name: "editor-question", path: "/desk/questions/stop-asking-for" },
  {
    name: "editor-pattern",
    path: "/desk/patterns/the-first-contact-sets-the-terms",
    act: async (page) => {
      await page.locator("summary", { hasText: "Cite a note" }).click();
      await page.getByRole("button", { name: "Cite it" }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
    },
  },
  {
    name: "editor-challenge",
    path: "/desk/challenges/nobody-tells-their-story-twice",
    act: (page) => page.locator("summary", { hasText: "Answer it" }).first().click(),
  },
  { name: "editor-inquiry", path: "/desk/inquiries/place-based-system-change" },
  { name: "editor-workshop", path: "/desk/workshops/the-work-first-manchester-2018" },
];
test("the editors' desk", async ({ browser }) => take(browser, editor, "Morwenna Quick"));

const printed = [
  "/patterns/the-first-contact-sets-the-terms",
  "/questions/people-who-never-come",
  "/challenges/nobody-tells-their-story-twice",
  "/inquiries/place-based-system-change",
  "/workshops",
  "/workshops/the-work-first-manchester-2018",
];
test("on paper", async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const path of printed) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: `.look/print/${nameOf(path)}.png`, fullPage: true });
    await page.emulateMedia({ media: "screen" });
  }
});
