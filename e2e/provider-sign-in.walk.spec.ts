import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { reading, writing } from "@/db/doors";
import { identities } from "@/db/schema/identities";
import { members } from "@/db/schema/members";
import { foundMember } from "@/demo/founding";
import { aHostileProvider, lies } from "@/e2e/a-hostile-provider";
import { aProvider } from "@/e2e/a-provider";
import { anApp } from "@/e2e/an-app";
import { inspect } from "@/e2e/axe";
import { codeFor, typeCode } from "@/e2e/door";
import { expect, fromSomewhere, test as walk } from "@/e2e/walk";
import { tail } from "@/lib/slug";

type World = Awaited<ReturnType<typeof aWorld>>;

/** An app of its own, two real providers, one that lies and one that is not there. */
async function aWorld() {
  const [oldham, york, hostile] = await Promise.all([aProvider("oldham"), aProvider("york"), aHostileProvider("hostile")]);
  const app = await anApp((address) => ({
    SITE_URL: address,
    OIDC: JSON.stringify([
      { ...oldham.settings, name: "Oldham Council", domains: ["example.org", "oldham.example"] },
      { ...york.settings, name: "City of York Council", domains: ["york.example"] },
      { ...hostile.settings, name: "Nowhere Council", domains: ["nowhere.example"] },
      { ...hostile.settings, key: "silent", issuer: "http://127.0.0.1:9", name: "Silent Council", domains: ["silent.example"] },
    ]),
  }));
  oldham.knowApp(app.address);
  york.knowApp(app.address);
  return { app, oldham, york, hostile };
}

async function aBrowser(browser: Browser, { app }: World, javaScriptEnabled?: boolean) {
  const context = await browser.newContext({
    baseURL: app.address,
    javaScriptEnabled,
    locale: "en-GB",
    extraHTTPHeaders: fromSomewhere(),
  });
  return { page: await context.newPage(), context };
}

const test = walk.extend<{ there: Page; another: Page }, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see what a fixture uses
    async ({}, use) => {
      const world = await aWorld();
      await use(world);
      await world.app.stop();
      for (const provider of [world.oldham, world.york, world.hostile]) provider.close();
    },
    { scope: "worker" },
  ],
  there: async ({ browser, world, javaScriptEnabled }, use) => {
    const { page, context } = await aBrowser(browser, world, javaScriptEnabled);
    const complaints: string[] = [];
    context.on("console", (message) => {
      if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text());
    });
    await use(page);
    await context.close();
    expect(complaints).toEqual([]);
  },
  another: async ({ browser, world, javaScriptEnabled }, use) => {
    const { page, context } = await aBrowser(browser, world, javaScriptEnabled);
    await use(page);
    await context.close();
  },
});
test.describe.configure({ mode: "default" });

const aPerson = (domain = "oldham.example") => {
  const who = `who-${tail()}`;
  return { who, email: `${who}@${domain}`, name: `Person ${tail()}` };
};
const isIn = (page: Page, name: string) => expect(page.getByRole("banner").getByText(name).first()).toBeAttached();
const isOut = (page: Page) => expect(page.getByRole("banner").getByRole("link", { name: "Sign in" }).first()).toBeAttached();

async function setOut(page: Page, council: string) {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: council }).click();
}

async function sayWho(page: Page, who: string) {
  await page.getByLabel("Who are you?").fill(who);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function signOut(page: Page) {
  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await isOut(page);
}

const membersWith = (email: string) =>
  reading({ house: "door" }, (db) => db.select({ id: members.id }).from(members).where(eq(members.email, email)));

test("typed address → the council's own page → an account; back again after their address there has changed", async ({
  there: page,
  world: { oldham },
}) => {
  const { who, email, name } = aPerson();
  oldham.people.set(who, { email, email_verified: true, name });
  await page.goto("/sign-in?next=/questions");
  await page.getByLabel("Your email address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByRole("heading", { name: "Oldham Council signs its people in itself" })).toBeVisible();
  await page.getByRole("button", { name: "Go on to Oldham Council" }).click();
  await sayWho(page, who);
  await expect(page).toHaveURL("/questions");
  await isIn(page, name);

  oldham.people.set(who, { email: `new.${email}`, email_verified: true, name });
  await signOut(page);
  await setOut(page, "Oldham Council");
  await expect(page).toHaveURL("/me");
  await isIn(page, name);
  const [member] = await membersWith(email);
  const rows = await reading({ house: "door" }, (db) =>
    db
      .select({ email: identities.email })
      .from(identities)
      .where(eq(identities.memberId, member?.id ?? "")),
  );
  expect(rows).toEqual([{ email: `new.${email}` }]);
  expect(await membersWith(`new.${email}`)).toEqual([]);
});

test("an address that has an account is not linked silently: a code, then connecting opens it, and disconnecting ends that", async ({
  there: page,
  world: { oldham },
}) => {
  const { email, name } = await foundMember();
  const { who } = aPerson();
  oldham.people.set(who, { email, email_verified: true, name: "Somebody Else" });
  await setOut(page, "Oldham Council");
  await sayWho(page, who);
  await expect(page.getByRole("heading", { name: "Your address has an account here already" })).toBeVisible();
  await isOut(page);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  await typeCode(page, await codeFor(page, email));
  await expect(page).toHaveURL("/me/settings/sign-in");
  await page.getByRole("button", { name: "Connect Oldham Council" }).click();
  await expect(page.getByRole("heading", { name: "Connected", exact: true })).toBeVisible();
  await signOut(page);
  await setOut(page, "Oldham Council");
  await isIn(page, name);

  await page.goto("/me/settings/sign-in");
  await page.getByRole("button", { name: "Disconnect Oldham Council" }).click();
  await expect(page.getByRole("heading", { name: "Disconnected", exact: true })).toBeVisible();
  await signOut(page);
  await setOut(page, "Oldham Council");
  await expect(page.getByRole("heading", { name: "Your address has an account here already" })).toBeVisible();
});

test("another council's provider opens nothing by the address, verified or not; nor does one's own by an unverified one", async ({
  there: page,
  another,
  world: { oldham, york },
}) => {
  const { email } = await foundMember();
  const [sameAddress, unverified] = [aPerson(), aPerson()];
  york.people.set(sameAddress.who, { email, email_verified: true, name: "Same Address" });
  await setOut(page, "City of York Council");
  await sayWho(page, sameAddress.who);
  await expect(page.getByRole("heading", { name: "Show us that the address is yours" })).toBeVisible();
  await isOut(page);

  oldham.people.set(unverified.who, { email: unverified.email, email_verified: false, name: unverified.name });
  await setOut(another, "Oldham Council");
  await sayWho(another, unverified.who);
  await expect(another.getByRole("heading", { name: "Show us that the address is yours" })).toBeVisible();
  expect(await membersWith(unverified.email)).toEqual([]);
});

test("a provider that gives no name: it is asked for, and the identity is theirs", async ({ there: page, world: { york } }) => {
  const { who, email, name } = aPerson("york.example");
  york.people.set(who, { email, email_verified: true });
  await setOut(page, "City of York Council");
  await sayWho(page, who);
  await expect(page.getByText(email)).toBeVisible();
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Open my account" }).click();
  await expect(page.getByRole("heading", { name: `Welcome, ${name}` })).toBeVisible();
  await signOut(page);
  await setOut(page, "City of York Council");
  await isIn(page, name);
});

test("turning back, and a provider that does not answer: a sentence, and a code instead", async ({ there: page }) => {
  await setOut(page, "Oldham Council");
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { name: "Oldham Council did not sign you in" })).toBeVisible();
  await setOut(page, "Silent Council");
  await expect(page.getByRole("alert").filter({ hasText: "does not answer at the moment" })).toBeVisible();
  const { email, name } = await foundMember();
  await page.goto("/sign-in");
  await page.getByLabel("Your email address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByText(email)).toBeVisible();
  await page.getByRole("button", { name: "Send me a code" }).click();
  await typeCode(page, await codeFor(page, email));
  await isIn(page, name);
});

test("whatever is not right in what comes back is refused, in words", async ({ there: page, world: { hostile, app } }) => {
  const { who, email, name } = aPerson("nowhere.example");
  hostile.says.claims = { sub: who, email, email_verified: true, name };
  for (const lie of lies) {
    hostile.says.lie = lie;
    await setOut(page, "Nowhere Council");
    const words = lie === "state" ? "This way in is over" : "What came back from Nowhere Council was not right";
    await expect(page.getByRole("heading", { name: words }), lie).toBeVisible();
    await isOut(page);
  }
  expect(await membersWith(email)).toEqual([]);
  const back = `${app.address}/sign-in/with/nowhere/callback`;
  for (const query of ["", "?state=", "?code=a", "?state=a&state=b", "?error=access_denied", `?state=${"a".repeat(5000)}`]) {
    const answer = await page.request.get(back.replace("nowhere", "hostile") + query, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], query).toEqual([303, "/sign-in/with/hostile?over=late"]);
  }
  expect((await page.request.head(`${back.replace("nowhere", "hostile")}?state=a`)).status()).toBe(405);

  hostile.says.lie = undefined;
  await setOut(page, "Nowhere Council");
  await isIn(page, name);
});

test("what comes back works once, in the browser that set out", async ({ there: page, another, world: { hostile } }) => {
  const { who, email, name } = aPerson("nowhere.example");
  hostile.says.claims = { sub: who, email, email_verified: true, name };
  hostile.says.waits = true;
  await setOut(page, "Nowhere Council");
  const back = (await page.getByRole("link", { name: "Back" }).getAttribute("href")) ?? "";
  hostile.says.waits = false;
  await setOut(another, "Oldham Council"); // a browser that has been at the door, too
  await expect(another.getByLabel("Who are you?")).toBeVisible();
  await another.goto(back);
  await expect(another.getByRole("heading", { name: "This way in is over" })).toBeVisible();
  await isOut(another);

  const kept = await page.context().cookies();
  await page.getByRole("link", { name: "Back" }).click();
  await isIn(page, name);
  await page.goto(back);
  await expect(page).toHaveURL("/me");
  await page.context().clearCookies();
  await page.context().addCookies(kept);
  await page.goto(back);
  await expect(page.getByRole("heading", { name: "This way in is over" })).toBeVisible();
  await isOut(page);
});

test("staff come by way of their second factor, whoever signs them in", async ({ there: page, world: { oldham } }) => {
  const { id } = await foundMember({ staffRole: "editor" });
  const { who } = aPerson();
  const { issuer } = oldham.settings;
  await writing({ house: "door" }, (db) => db.insert(identities).values({ memberId: id, issuer, subject: who }));
  await setOut(page, "Oldham Council");
  await sayWho(page, who);
  await expect(page).toHaveURL("/sign-in/second?next=%2Fmoderation");
});

test("the pages on the way: no violation, phone and desk, light and dark", async ({ there: page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "axe is a script");
  test.setTimeout(120_000);
  const addresses = ["/sign-in", "/sign-in/with/oldham?over=wrong", "/sign-in/with/oldham?over=has-account"];
  expect(await inspect(page, addresses)).toEqual([]);
});
