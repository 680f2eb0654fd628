import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { writing } from "@/db/doors";
import { invitations } from "@/db/schema/invitations";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { codeFor, letterTo, typeCode } from "@/e2e/door";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

const anAddress = () => `invited.${tail()}@example.org`;

async function aNetwork() {
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug], name: `Tidewater Trust ${tail()}` });
  const lead = await foundMember({ organisationId: organisation.id, isLead: true });
  return { place, organisation, lead, people: `/organisations/${organisation.slug}/people` };
}

async function invite(page: Page, people: string, addresses: string, words = "") {
  await page.goto(people);
  await page.getByLabel("Email addresses").fill(addresses);
  await page.getByLabel(/A line of your own/).fill(words);
  await page.getByRole("button", { name: "Send invitations" }).click();
  await expect(page.getByRole("status").filter({ hasText: "sent." })).toBeVisible();
}

async function invitationLink(page: Page, email: string) {
  const [link] = /http\S+\/invitations\/[\w-]+/.exec(await letterTo(page, email)) ?? [];
  return link ?? "no link in the letter";
}

async function join(page: Page, { name }: { name: string }, email: string) {
  await page.getByRole("button", { name: `Join ${name}` }).click();
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  await typeCode(page, await codeFor(page, email));
}

test("a lead invites, a scanner opens every link, the invited joins by a code and a name, and writes", async ({
  as,
  visitor,
  playwright,
  baseURL,
}) => {
  const { place, organisation, lead, people } = await aNetwork();
  const note = await aNote(await foundMember(), place.id, await foundMember({ staffRole: "editor" }));
  const email = anAddress();
  const leading = await as(lead);
  await invite(leading, people, `Tolliver, Fern <${email}>; Kit Bramwell; ${lead.email}`, "Bring your notes from Tuesday.");
  const answer = leading.getByRole("status").filter({ hasText: "One invitation sent." });
  for (const line of [`${email}: sent`, `${lead.email}: is a member already`, "Kit Bramwell: not an address"])
    await expect(answer.getByText(line)).toBeVisible();
  await expect(leading.getByLabel("Email addresses")).toHaveValue("Kit Bramwell");
  await expect(leading.getByRole("listitem").filter({ hasText: email }).last()).toContainText("Waiting");

  const letter = await letterTo(visitor, email);
  expect(letter).toContain(`${lead.name} invites you to join ${organisation.name}`);
  expect(letter).toContain("Bring your notes from Tuesday.");
  const link = await invitationLink(visitor, email);
  const scanner = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { "user-agent": "SafeLinks" } });
  for (let opened = 0; opened < 2; opened++) {
    expect((await scanner.head(link)).status()).toBe(200);
    const seen = await scanner.get(link);
    expect(seen.status()).toBe(200);
    expect(await seen.text()).toContain(`Join ${organisation.name}`);
  }
  await scanner.dispose();

  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(`${lead.name} invites you to join ${organisation.name}`);
  await expect(visitor.getByText("Bring your notes from Tuesday.")).toBeVisible();
  await join(visitor, organisation, email);
  await expect(visitor.getByText(`You are joining ${organisation.name}`)).toBeVisible();
  await visitor.getByLabel("Your name").fill("Fern Tolliver");
  await visitor.getByRole("button", { name: `Open my account and join ${organisation.name}` }).click();
  await expect(visitor.getByRole("heading", { name: `You belong to ${organisation.name}` })).toBeVisible();
  await expect(visitor.getByRole("link", { name: place.name }).first()).toBeVisible();
  await sayUnder(visitor, note, `Thank you from the new one ${tail()}.`);

  expect(await letterTo(visitor, lead.email)).toContain(`Fern Tolliver has joined ${organisation.name}`);
  await leading.goto(people);
  await expect(leading.getByRole("listitem").filter({ hasText: email }).last()).toContainText("Accepted by Fern Tolliver");
  await visitor.context().clearCookies();
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "This invitation was accepted" })).toBeVisible();
});

test("an invitation that is over is asked for anew; another's session gives way; the new one is accepted in one step", async ({
  as,
  visitor,
}) => {
  const { organisation, lead, people } = await aNetwork();
  const { email, name } = await foundMember({ organisationId: null });
  const leading = await as(lead);
  await invite(leading, people, email);
  const first = await invitationLink(visitor, email);
  await writing({ house: "door" }, (db) =>
    db
      .update(invitations)
      .set({ expiresAt: new Date(Date.now() - 60_000) })
      .where(eq(invitations.email, email)),
  );
  for (let asked = 0; asked < 2; asked++) {
    await visitor.goto(first);
    await expect(visitor.getByRole("heading", { name: `The invitation to join ${organisation.name} is over` })).toBeVisible();
    await visitor.getByRole("button", { name: "Ask for a new one" }).click();
    await expect(visitor.getByRole("heading", { name: "We have asked for a new one" })).toBeVisible();
  }
  expect(await letterTo(visitor, lead.email)).toContain(`${email} asks for a new invitation`);
  await leading.goto(people);
  const row = leading.getByRole("listitem").filter({ hasText: email }).last();
  await expect(row).toContainText("They asked for a new one");
  await row.getByRole("button", { name: `Send the invitation to ${email} again` }).click();
  await expect(row.getByText(`Sent again to ${email}`)).toBeVisible();

  expect((await visitor.request.get(first)).status()).toBe(404);
  const link = await invitationLink(visitor, email);
  const other = await as(await foundMember());
  await other.goto(link);
  await expect(other.getByRole("heading", { name: `This invitation is for ${email}` })).toBeVisible();
  await other.getByRole("button", { name: "Sign out and go on" }).click();
  await expect(other).toHaveURL(link);
  await join(other, organisation, email);
  await expect(other.getByRole("heading", { name: `You belong to ${organisation.name}` })).toBeVisible();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(`Welcome, ${name}`);
  await other.goto(link);
  await expect(other.getByRole("heading", { name: `You belong to ${organisation.name}` })).toBeVisible();
});

test("asked, declined with a word, told; asked elsewhere, let in, told; the second to decide is told who and what", async ({
  as,
  visitor,
}) => {
  const { organisation, lead, people } = await aNetwork();
  const elsewhere = await aNetwork();
  const second = await foundMember({ organisationId: organisation.id, isLead: true });
  const newcomer = await foundMember({ organisationId: null });
  const asking = await as(newcomer);
  await asking.goto(`/organisations/${organisation.slug}`);
  await asking.getByLabel(/Who you are to them/).fill("I help at the library mornings.");
  await asking.getByRole("button", { name: `Ask to join ${organisation.name}` }).click();
  await expect(asking.getByRole("heading", { name: `You have asked ${organisation.name}` })).toBeVisible();
  expect(await letterTo(visitor, lead.email)).toContain("I help at the library mornings.");

  const [leading, late] = [await as(lead), await as(second)];
  for (const page of [leading, late]) {
    await page.goto(people);
    await expect(page.getByText("I help at the library mornings.")).toBeVisible();
  }
  const decline = leading.getByRole("button", { name: `Do not let ${newcomer.name} in` });
  await decline.click();
  await expect(leading.getByRole("alert").filter({ hasText: "Say in a word why not" })).toBeVisible();
  await leading.getByLabel("A word to them").fill("Ask your own council first.");
  await decline.click();
  await expect(leading.getByRole("heading", { name: `${newcomer.name} was not let in` })).toBeVisible();
  await late.getByLabel("A word to them").fill("Welcome to us.");
  await late.getByRole("button", { name: `Let ${newcomer.name} in`, exact: true }).click();
  await expect(late.getByRole("alert").filter({ hasText: `${lead.name} has declined ${newcomer.name} already` })).toBeVisible();
  await expect(late.getByLabel("A word to them")).toHaveValue("Welcome to us.");
  expect(await letterTo(visitor, newcomer.email)).toContain("Ask your own council first.");
  for (const page of ["/me", "/welcome"]) {
    await asking.goto(page);
    await expect(asking.getByText("Ask your own council first.")).toBeVisible();
  }
  await asking.goto(`/organisations/${organisation.slug}`);
  await expect(asking.getByText("You can ask again from")).toBeVisible();

  await asking.goto("/welcome");
  await asking.getByLabel("Name of the organisation").fill(elsewhere.organisation.name.slice(-8));
  await asking.getByRole("button", { name: "Find" }).click();
  const ask = asking.getByRole("button", { name: `Ask to join ${elsewhere.organisation.name}` });
  await ask.click();
  await asking.getByRole("button", { name: `Take back my request to ${elsewhere.organisation.name}` }).click();
  await expect(asking.getByRole("heading", { name: "Your request is taken back" })).toBeVisible();
  await asking.goto(`/organisations/${elsewhere.organisation.slug}`);
  await ask.click();
  await expect(asking.getByRole("heading", { name: `You have asked ${elsewhere.organisation.name}` })).toBeVisible();

  const editing = await as(await foundMember({ staffRole: "editor" }));
  await editing.goto(`/moderation?kind=request&organisation=${elsewhere.organisation.slug}`);
  await expect(
    editing.getByRole("heading", { name: `${newcomer.name} asks to join ${elsewhere.organisation.name}` }),
  ).toBeVisible();
  await editing.getByRole("button", { name: `Let ${newcomer.name} in`, exact: true }).click();
  await expect(editing.getByText("They are in. We have written to them.")).toBeVisible();
  expect(await letterTo(visitor, newcomer.email)).toContain(`You are in: ${elsewhere.organisation.name}`);
  await asking.goto("/me");
  await expect(asking.getByText("You write for it since")).toBeVisible();
});

test("by an approved domain one step is enough; public hosts are refused; others find no such page", async ({
  as,
  visitor,
}) => {
  const { organisation, lead, people } = await aNetwork();
  const leading = await as(lead);
  await leading.goto(people);
  await leading.getByRole("button", { name: "Approve example.org, the domain of your address" }).click();
  await expect(leading.getByText("example.org is approved.")).toBeVisible();
  const asking = await as(await foundMember({ organisationId: null }));
  await asking.goto(`/organisations/${organisation.slug}`);
  await expect(asking.getByLabel(/Who you are to them/)).toHaveCount(0);
  await asking.getByRole("button", { name: `Ask to join ${organisation.name}` }).click();
  await expect(asking.getByRole("heading", { name: `You have asked ${organisation.name}` })).toBeVisible();
  await leading.getByRole("button", { name: "Remove example.org" }).click();
  await expect(leading.getByText("example.org is not approved any more.")).toBeVisible();

  const editing = await as(await foundMember({ staffRole: "editor" }));
  await editing.goto(people);
  await editing.getByLabel("Approve a domain").fill("gmail.com");
  await editing.getByRole("button", { name: "Approve" }).click();
  await expect(editing.getByRole("alert").filter({ hasText: "Anybody can have an address at gmail.com" })).toBeVisible();

  const colleague = await as(await foundMember({ organisationId: organisation.id }));
  const elsewhere = await as(await foundMember({ isLead: true }));
  await visitor.goto(people);
  await expect(visitor).toHaveURL(/\/sign-in\?next=/);
  for (const page of [asking, colleague, elsewhere]) {
    const answer = await page.goto(people);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page at this address" })).toBeVisible();
  }
  for (const address of ["/invitations/of-nothing", "/invitations/", "/organisations/none-such"])
    expect((await visitor.request.get(address)).status(), address).toBe(404);
});
