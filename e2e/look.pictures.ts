import { type Browser, expect, type Page, test } from "@playwright/test";
import { publicAddresses } from "@/e2e/addresses";
import { askForCode, signInByCode, typeCode } from "@/e2e/door";
import { tail } from "@/lib/slug";

const widths = [360, 768, 1280];
const schemes = ["light", "dark"] as const;
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
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `.look/${width}-${colorScheme}/${name}.png`, fullPage: true, animations: "disabled" });
    }
  }
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
test("a partner's pages", async ({ browser }) => take(browser, partner, "Adaeze Holloway"));

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
];
test("the editors' desk", async ({ browser }) => take(browser, editor, "Morwenna Quick"));

const printed = [
  "/patterns/the-first-contact-sets-the-terms",
  "/questions/people-who-never-come",
  "/challenges/nobody-tells-their-story-twice",
  "/inquiries/place-based-system-change",
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
