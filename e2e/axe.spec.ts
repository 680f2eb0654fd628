import { Secret, TOTP } from "otpauth";
import { aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { publicAddresses } from "@/e2e/addresses";
import { asOwner } from "@/e2e/as-owner";
import { inspect, violations } from "@/e2e/axe";
import { letterTo } from "@/e2e/door";
import { aComment, aFollowUp, anInsight, aProposal } from "@/e2e/matrix/things";
import { expect, test } from "@/e2e/walk";

const half = Math.ceil(publicAddresses.length / 2);
const halves = [publicAddresses.slice(0, half), [...publicAddresses.slice(half), "/no-such-page", "/dev/mail"]];
for (const [index, addresses] of halves.entries()) {
  test(`visitors' pages, ${index + 1} of 2: no violation, phone and desk, light and dark`, async ({ page }) => {
    test.setTimeout(300_000);
    expect(await inspect(page, addresses)).toEqual([]);
  });
}

test("a partner's pages, with forms open and errors shown", async ({ as }) => {
  test.setTimeout(240_000);
  const [author, moderator, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(author, place.id, moderator);
  const returned = await aSentNote(author, place.id);
  const change = await as(author);
  await change.goto(`/notes/${returned.slug}/edit`);
  const page = await as(await foundMember());
  const found = await inspect(page, [
    `/notes/${note.slug}`,
    "/notes/new",
    "/me",
    "/welcome",
    "/questions/judgement-without-fear",
  ]);
  found.push(...(await violations(change)));
  await page.goto(`/notes/${note.slug}`);
  await page.getByText("Used this").last().click();
  await page.getByRole("button", { name: "Send to the editors" }).first().click();
  await expect(page.getByRole("alert").or(page.getByText("One thing to change")).first()).toBeVisible();
  expect([...found, ...(await violations(page))]).toEqual([]);
});

test("what is saved and taken along: lists, forms with errors, citations open, a note taken down", async ({ as, visitor }) => {
  test.setTimeout(240_000);
  const [author, moderator, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(author, place.id, moderator);
  const page = await as(await foundMember());
  await page.goto(`/saved/add/note/${note.id}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  const found = await violations(page);
  await page.getByLabel("What is the new list called?").fill("For the board");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved in For the board")).toBeVisible();
  await page.getByText("Cite", { exact: true }).click();
  await page.getByText("Copy as a paragraph").click();
  found.push(...(await violations(page)));
  await page.getByRole("link", { name: "For the board" }).click();
  await page.getByRole("button", { name: /^Take out/ }).click();
  await page.getByText("Rename this list").click();
  await page.getByText("Delete this list").click();
  found.push(...(await violations(page)));
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByRole("heading", { name: "As references" })).toBeVisible();
  found.push(...(await inspect(page, ["/saved", new URL(page.url()).pathname, `/saved/add/note/${note.id}`])));

  const desk = await as(moderator);
  await desk.goto(`/notes/${note.slug}/take-down`);
  await desk.getByRole("button", { name: "Take the note down" }).click();
  await expect(desk.getByRole("alert").first()).toBeVisible();
  found.push(...(await violations(desk)));
  await desk.getByLabel("Why, as readers are told").fill("Somebody could be recognised.");
  await desk.getByRole("button", { name: "Take the note down" }).click();
  await expect(desk.getByText("Its author has been written to")).toBeVisible();
  found.push(...(await violations(desk)), ...(await inspect(visitor, [`/notes/${note.slug}`])));
  expect(found).toEqual([]);
});

test("who reads a note and when, how one is named, and a look as others, with errors shown", async ({ as }) => {
  test.setTimeout(240_000);
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const { slug } = await aNote(author, place.id, editor, { audience: "partners", opensOn: "2090-03-01" });
  const organisation = await foundOrganisation();
  const page = await as(author);
  const own = ["", "/readers", "/naming", "/as", `/as?reader=partner&organisation=${organisation.slug}`];
  const found = await inspect(
    page,
    own.map((one) => `/notes/${slug}${one}`),
  );
  await page.goto(`/notes/${slug}/readers`);
  await page.getByLabel("It opens to everyone on").fill("2026-01-01");
  await page.getByRole("button", { name: "Move the day" }).click();
  await expect(page.getByText("Choose a day that is still to come.").first()).toBeVisible();
  await page.getByRole("button", { name: "Let only these read it" }).click();
  await expect(page.getByText("Choose who can still read it.").first()).toBeVisible();
  found.push(...(await violations(page)));
  const desk = await as(editor);
  found.push(...(await inspect(desk, [`/notes/${slug}/readers`])));
  expect(found).toEqual([]);
});

test("the moderators' room, with an item and a reason open", async ({ as }) => {
  test.setTimeout(240_000);
  const page = await as(await foundMember({ staffRole: "editor" }));
  const found = await inspect(page, ["/moderation"]);
  await page.getByText("Ask for changes").click();
  await page.getByRole("button", { name: "Return to the author" }).click();
  await expect(page.getByText("Say why, and what would help").first()).toBeVisible();
  expect([...found, ...(await violations(page))]).toEqual([]);
});

test("what became of notes: an insight being changed, one proposed, later on with errors shown, receipts", async ({ as }) => {
  test.setTimeout(300_000);
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(author, place.id, editor);
  const things = { author, organisation: { id: "", name: "", ...author.organisations[0] }, note, place };
  const [said, insight, later] = [await aComment(things, "published"), await anInsight(things), await aFollowUp(things)];
  await aProposal(things, editor);
  await asOwner("update notes set later_asked_at = now(), review_by = '2020-06-06' where id = $1", [note.id]);
  await asOwner(
    `insert into insights (id, author_id, organisation_id, named_as, byline, state, published_at, kind, changed, changed_on, place_id, note_id, statement)
     select gen_random_uuid(), $1, $2, 'person', 'Somebody', 'published', now(), 'used-this', 'We ring.', '2019-03-01', $3, $4, 'Used ' || n || '.'
     from generate_series(1, 30) n`,
    [editor.id, editor.organisations[0]?.id, place.id, note.id],
  );
  const [page, desk] = [await as(author), await as(editor)];
  const address = `/notes/${note.slug}`;
  const own = ["/me", address, `${address}/later`, `/me/insights/${insight}/edit`, `/me/comments/${said}/insight`];
  const found = await inspect(page, [...own, `${address}?kind=used-this`, "/me/settings"]);
  found.push(...(await inspect(desk, [`/moderation/comments/${said}/insight`, `/moderation?item=follow-up-${later}`])));
  await page.goto(`${address}/later`);
  await page.getByLabel("What came of it?").last().fill("It lasted.");
  await page.getByRole("button", { name: "Send to the editors" }).last().click();
  await expect(page.getByText("Say in which month.").first()).toBeVisible();
  await desk.goto(`/moderation/comments/${said}/insight`);
  await desk.getByRole("button", { name: "Ask its author" }).click();
  await expect(desk.getByText("Choose one of the three.").first()).toBeVisible();
  expect([...found, ...(await violations(page)), ...(await violations(desk))]).toEqual([]);
});

test("settings and second factors: an app being set up, new recovery codes, and every page afterwards", async ({ as }) => {
  test.setTimeout(240_000);
  const settings = "/me/settings/sign-in";
  const page = await as(await foundMember({ staffRole: "editor", isLead: true }));
  await page.goto(`${settings}/authenticator`);
  await page.getByRole("button", { name: "Show me the key for my app" }).click();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  const key = (await page.locator("p.font-mono").innerText()).replaceAll(" ", "");
  const found = await inspect(page, [`${settings}/authenticator`]);
  await page.getByLabel("The code that your app shows now").fill(new TOTP({ secret: Secret.fromBase32(key) }).generate());
  await page.getByRole("button", { name: "Set up this app" }).click();
  await page.getByRole("button", { name: "Show me ten recovery codes" }).click();
  await expect(page.getByRole("heading", { name: "Your ten recovery codes" })).toBeVisible();
  found.push(...(await violations(page)));
  const pages = ["", "/authenticator", "/passkeys/new", "/recovery-codes"].map((one) => settings + one);
  expect([...found, ...(await inspect(page, ["/me/settings", ...pages, "/sign-in/second"]))]).toEqual([]);
});

test("joining: a newcomer's welcome, an organisation's people with errors shown, an invitation", async ({ as, visitor }) => {
  test.setTimeout(300_000);
  const organisation = await foundOrganisation();
  const [lead, newcomer] = [
    await foundMember({ organisationId: organisation.id, isLead: true }),
    await foundMember({ organisationId: null }),
  ];
  const [people, its] = [`/organisations/${organisation.slug}/people`, `/organisations/${organisation.slug}`];
  const asking = await as(newcomer);
  const found = await inspect(asking, [its, `/welcome?q=${organisation.name}`]);
  await asking.getByRole("button", { name: `Ask to join ${organisation.name}` }).click();
  await expect(asking.getByRole("heading", { name: `You have asked ${organisation.name}` })).toBeVisible();
  found.push(...(await violations(asking)));

  const leading = await as(lead);
  await leading.goto(people);
  await leading.getByLabel("Email addresses").fill(`${newcomer.email}, Fern Tolliver`);
  await leading.getByRole("button", { name: "Send invitations" }).click();
  await expect(leading.getByText("Fern Tolliver: not an address")).toBeVisible();
  await leading.getByRole("button", { name: `Do not let ${newcomer.name} in` }).click();
  await expect(leading.getByRole("alert").filter({ hasText: "Say in a word why not" })).toBeVisible();
  await leading.getByText("Withdraw", { exact: true }).click();
  found.push(...(await violations(leading)), ...(await inspect(leading, [people])));

  const [link = ""] = /\/invitations\/[\w-]+/.exec(await letterTo(visitor, newcomer.email)) ?? [];
  expect(link).not.toBe("");
  found.push(...(await inspect(visitor, [link])), ...(await inspect(leading, [link])));
  await leading.goto(people);
  await leading.getByText("Withdraw", { exact: true }).click();
  await leading.getByRole("button", { name: /^Yes, withdraw/ }).click();
  await expect(leading.getByText("is withdrawn.")).toBeVisible();
  found.push(...(await inspect(visitor, [link])));
  await expect(visitor.getByRole("heading", { name: "This invitation was taken back" })).toBeVisible();
  expect(found).toEqual([]);
});

test("the editors' desk: lists, new things, and what is changed, with errors shown", async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as(await foundMember({ staffRole: "editor" }));
  const rooms = [
    "/desk",
    ...["questions", "patterns", "challenges", "inquiries", "workshops"].flatMap((noun) => [
      `/desk/${noun}`,
      `/desk/${noun}/new`,
    ]),
  ];
  const changed = [
    "/desk/questions/stop-asking-for",
    "/desk/patterns/the-first-contact-sets-the-terms",
    "/desk/challenges/nobody-tells-their-story-twice",
    "/desk/inquiries/place-based-system-change",
    "/desk/workshops/the-work-first-manchester-2018",
  ];
  const found = await inspect(page, [...rooms, ...changed]);
  await page.goto("/desk/patterns/the-first-contact-sets-the-terms");
  await page.locator("summary", { hasText: "Cite a note" }).click();
  await page.getByRole("button", { name: "Cite it" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Choose whether it speaks" })).toBeVisible();
  await page
    .locator("summary", { hasText: /^Change/ })
    .first()
    .click();
  await page.locator("summary", { hasText: "Take it down" }).click();
  expect([...found, ...(await violations(page))]).toEqual([]);
});
