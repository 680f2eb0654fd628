import type { Page } from "@playwright/test";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { carriedOut, choose } from "@/e2e/desk";
import { letterTo } from "@/e2e/door";
import { foundModeratorOf } from "@/e2e/look-after";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** A partner whose organisation works in a place, somebody else's note, and whoever looks after both places. */
async function world() {
  const [place, home] = [await foundPlace(), await foundPlace()];
  const organisation = await foundOrganisation({ placeSlugs: [home.slug] });
  // Not an editor: other walks' decisions claim what comes next for them.
  const [writer, editor] = [
    await foundMember(),
    await foundMember({ staffRole: "moderator", looksAfter: [place.id, home.id] }),
  ];
  const partner = await foundMember({ organisationId: organisation.id });
  const note = await aNote(writer, place.id, editor);
  return { place, home, organisation, writer, editor, partner, note, address: `/notes/${note.slug}`, mark: tail() };
}

/** Decides on what waits and holds these words. */
async function publish(desk: Page, words: string) {
  await desk.goto("/moderation");
  await choose(desk, words);
  await desk.getByRole("button", { name: "Publish" }).click();
  await expect(desk.getByText(/Published/).first()).toBeVisible();
  await carriedOut();
}

test("an insight in three interactions from the note's page, the second one as well", async ({ as }) => {
  const { partner, home, organisation, address, mark } = await world();
  const page = await as(partner);
  let interactions = 0;
  const interact = async (deed: Promise<unknown>) => {
    interactions++;
    await deed;
  };
  for (const time of ["first", "second"]) {
    await page.goto(address);
    interactions = 0;
    const words = `The ${time} time as well (${mark}).`;
    await interact(page.getByText("Saw this too").last().click());
    await interact(page.getByLabel("Say it in a sentence or two").fill(words));
    await interact(page.getByRole("button", { name: "Send to the editors" }).first().click());
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText(/You will hear by 5pm/).first()).toBeVisible();
    expect(interactions).toBe(3);
  }
  const said = await asOwner(
    "select p.name, i.byline from insights i join places p on p.id = i.place_id where i.author_id = $1",
    [partner.id],
  );
  const byline = `${partner.name}, ${organisation.name}`;
  expect(said).toEqual([
    { name: home.name, byline },
    { name: home.name, byline },
  ]);
});

test("by keyboard alone, from the place and under the name of the last time", async ({ as }) => {
  const { partner, place, address, mark } = await world();
  const page = await as(partner);
  const type = async (label: string, words: string) => {
    await page.getByLabel(label).focus();
    await page.keyboard.type(words);
  };
  await page.goto(address);
  await page.getByRole("radio", { name: /Different here/ }).focus();
  await page.keyboard.press("Space");
  await type("Say it in a sentence or two", `Not here (${mark}).`);
  const where = page.locator("#insight-place");
  await where.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(place.name);
  await page.locator("summary").filter({ hasText: "Why it matters" }).focus();
  await page.keyboard.press("Enter");
  await page
    .locator("form:has(#insight-place)")
    .getByRole("radio", { name: /A partner in this place/ })
    .focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Send to the editors" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Not here (${mark}).`).first()).toBeVisible();

  await page.goto(address);
  await expect(where).toHaveValue(place.name);
  await page.getByRole("radio", { name: /Saw this too/ }).focus();
  await page.keyboard.press("Space");
  await type("Say it in a sentence or two", `Though once it was so (${mark}).`);
  await page.getByRole("button", { name: "Send to the editors" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Though once it was so (${mark}).`).first()).toBeVisible();
  const said = await asOwner("select byline from insights where author_id = $1", [partner.id]);
  expect(said).toEqual([{ byline: `A partner in ${place.name}` }, { byline: `A partner in ${place.name}` }]);
});

test("a comment becomes an insight by its author; all of it can be changed afterwards", async ({ as, visitor }) => {
  const { partner, editor, place, home, note, address, mark } = await world();
  const [page, desk] = [await as(partner), await as(editor)];
  const [said, better] = [`With us it was texts that worked (${mark}).`, `With us texts worked, and calls did not (${mark}).`];
  await sayUnder(page, note, said);
  await publish(desk, said);

  await page.goto(address);
  await page.getByRole("link", { name: "Make this an insight" }).click();
  await expect(page.getByLabel("Say it in a sentence or two")).toBeHidden();
  await page.getByText("Different here").last().click();
  await expect(page.getByLabel("Say it in a sentence or two")).toHaveValue(said);
  await expect(page.locator("#insight-place")).toHaveValue(home.name);
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByText("You have made an insight of it.")).toBeVisible();
  await visitor.goto(address);
  await expect(visitor.locator("main")).toContainText(said);
  await expect(visitor.locator("main")).not.toContainText("Different here (1)");

  // Before anybody has looked: another kind, another place.
  await page.getByRole("link", { name: /See how it stands/ }).click();
  await page.getByText("Builds on this").last().click();
  await page.getByLabel("Say it in a sentence or two").fill(better);
  await page.locator("#edit-place").fill(place.name);
  await page.getByRole("button", { name: "Send the new words" }).click();
  await expect(page.locator("main")).toContainText(`Builds on this · ${place.name}`);
  await publish(desk, better);

  await visitor.goto(address);
  await expect(visitor.getByRole("heading", { name: "Builds on this (1)" })).toBeVisible();
  await expect(visitor.locator("#comments")).toContainText("Its author has made this an insight: Builds on this");
  await visitor.locator("#comments").getByRole("link", { name: "Builds on this" }).click();
  await expect(visitor.locator("article:target")).toContainText(better);
});

test("staff propose an insight, and its author says yes; another says no", async ({ as, visitor }) => {
  const { partner, editor, home, note, address, mark } = await world();
  const [page, desk] = [await as(partner), await as(editor)];
  const statement = `Texts worked where calls did not (${mark}).`;
  for (const said of [`Texts worked for us (${mark}).`, `Thank you, this helps (${mark}).`]) {
    await sayUnder(page, note, said);
    await publish(desk, said);
    await desk.goto(address);
    await desk.locator("#comments li").filter({ hasText: said }).getByRole("link", { name: "Propose as an insight" }).click();
    await desk.getByText("Different here").click();
    await desk.getByLabel("The insight, in a sentence or two").fill(statement);
    await desk.getByRole("button", { name: "Ask its author" }).click();
    await expect(desk.getByText("Nobody asks twice.")).toBeVisible();
  }
  const letter = await letterTo(visitor, partner.email);
  expect(letter).toContain(statement);
  expect(letter).toContain("/me#proposals");

  await page.goto(address);
  await page.getByRole("link", { name: "Say yes or no" }).first().click();
  const proposals = page.locator("#proposals");
  await expect(proposals.getByLabel("The place you write from").first()).toHaveValue(home.name);
  await proposals
    .locator("li")
    .filter({ hasText: "Thank you, this helps" })
    .getByRole("button", { name: "No, thank you" })
    .click();
  await expect(page.getByText("It stays a comment.")).toBeVisible();
  await proposals
    .locator("li")
    .filter({ hasText: "Texts worked for us" })
    .getByRole("button", { name: /^Yes, make it/ })
    .click();
  await expect(page.getByText("It is an insight in your name now")).toBeVisible();
  await expect(proposals).toHaveCount(0);

  await visitor.goto(address);
  await expect(visitor.getByRole("heading", { name: "Different here (1)" })).toBeVisible();
  await expect(visitor.locator("#in-other-places")).toContainText(statement);
  await expect(visitor.locator("#comments")).toContainText("Its author has made this an insight: Different here");
});

test("who uses a note says what they changed, and its author hears of it by letter and on their page", async ({
  as,
  visitor,
}) => {
  const { partner, writer, editor, home, address, mark } = await world();
  const [page, desk] = [await as(partner), await as(editor)];
  const [said, changed] = [`It did us good (${mark}).`, `Whoever will visit rings the evening before (${mark}).`];
  await page.goto(address);
  await page.getByText("Used this").last().click();
  await page.getByLabel("Say it in a sentence or two").fill(said);
  await page.getByRole("button", { name: "Send to the editors" }).first().click();
  await expect(page.getByText("Say what you changed.").first()).toBeVisible();
  await expect(page.getByLabel("Say it in a sentence or two")).toHaveValue(said);
  await page.getByLabel("What did you change?").fill(changed);
  await page.getByLabel("When?").fill("2019-03");
  await page.getByRole("button", { name: "Send to the editors" }).first().click();
  await expect(page.getByText(/You will hear by/).first()).toBeVisible();
  await publish(desk, said);

  const letter = await letterTo(visitor, writer.email);
  expect(letter).toContain(changed);
  expect(letter).toContain("March 2019");
  const [link = ""] = /\/notes\/[\w-]+#insight-[\w-]+/.exec(letter) ?? [];
  await visitor.goto(link);
  await expect(visitor.locator("article:target")).toContainText(changed);
  await expect(visitor.getByRole("link", { name: "Used in 1 place" })).toBeVisible();

  const mine = await as(writer);
  await mine.goto("/me");
  await expect(mine.locator("#receipts")).toContainText(home.name);
  await expect(mine.locator("#receipts")).toContainText(changed);
  await expect(mine.getByRole("link", { name: "Used in 1 place" })).toBeVisible();
});

test("half a year later: what came of it, looked at before it is sent, and then on the note", async ({ as, visitor }) => {
  const { writer, place, note, address, mark } = await world();
  const text = `It lasted **two winters** (${mark}).`;
  const shown = `It lasted two winters (${mark}).`;
  await asOwner("update notes set later_asked_at = now() where id = $1", [note.id]);
  const page = await as(writer);
  await page.goto("/me");
  await expect(page.getByText(/We asked you .* what came of it/)).toBeVisible();
  await page.getByRole("link", { name: "Say what came of it later on" }).click();
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByText("Say in which month.").first()).toBeVisible();
  await page.getByLabel("When was this?").fill("2019-02");
  await page.getByLabel("What came of it?").fill(text);
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByRole("heading", { name: "Later on: February 2019" })).toBeVisible();
  await expect(page.locator("main")).toContainText(shown);
  await expect(page.getByText("It is not sent yet.")).toBeVisible();
  await expect(page.getByLabel("What came of it?")).toHaveValue(text);
  await expect(page.getByLabel("When was this?")).toHaveValue("2019-02");
  await page.getByRole("button", { name: "Send to the editors" }).click();
  await expect(page.getByText(/You will hear by/).first()).toBeVisible();
  await visitor.goto(address);
  await expect(visitor.locator("main")).not.toContainText(shown);

  await publish(await as(await foundModeratorOf(place.id)), mark);
  await visitor.goto(address);
  await expect(visitor.getByRole("heading", { name: "Later on: February 2019" })).toBeVisible();
  await expect(visitor.locator("main")).toContainText(shown);

  await page.goto(`${address}/later`);
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await expect(page.getByText("Withdrawn by you")).toBeVisible();
  await visitor.goto(address);
  await expect(visitor.locator("main")).not.toContainText(shown);
});

test("how a note stands is said in words; its author looks at it again", async ({ as, visitor }) => {
  const { writer, note, address, place, home } = await world();
  await asOwner("update notes set review_by = '2020-06-06' where id = $1", [note.id]);
  await saidElsewhere(note.id, "different-here", [home.id]);
  await visitor.goto(address);
  const standing = "One place · contested · not looked at since 6 June 2018";
  await expect(visitor.locator("main")).toContainText(standing, { ignoreCase: true });
  await visitor.getByText("What this means").click();
  await expect(visitor.getByText("two years after a note was published")).toBeVisible();
  await visitor.goto(`/notes?place=${place.slug}`);
  await expect(visitor.locator("main article")).toContainText(standing, { ignoreCase: true });
  await expect(visitor.locator("main article")).toContainText("Different in 1 place");

  const page = await as(writer);
  await page.goto(address);
  await page.getByText("What this means").click();
  await page.getByRole("link", { name: "Look at it again" }).click();
  await page.getByRole("button", { name: "Looked at again: still true" }).click();
  await expect(page.getByText("It is to be looked at again by")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("not looked at since");
  await visitor.goto(address);
  await expect(visitor.locator("main")).not.toContainText("not looked at since");
});

test("of many the first five are there, then the others; dissent beside agreement and as large", async ({ visitor }) => {
  const { note, address, home } = await world();
  await saidElsewhere(note.id, "different-here", [home.id]);
  await saidElsewhere(
    note.id,
    "saw-this-too",
    Array.from({ length: 60 }, () => home.id),
  );
  await visitor.setViewportSize({ width: 1280, height: 900 });
  await visitor.goto(address);
  const agree = visitor.getByRole("heading", { name: "Saw this too (50 or more)" });
  const differ = visitor.getByRole("heading", { name: "Different here (1)" });
  const [one, other] = [await agree.boundingBox(), await differ.boundingBox()];
  expect(one?.y).toBe(other?.y);
  expect(one?.height).toBe(other?.height);
  expect(one?.width).toBe(other?.width);
  const shown = visitor.locator("#in-other-places article:visible");
  await expect(shown).toHaveCount(6);
  await visitor.getByText("The next 20").click();
  await expect(shown).toHaveCount(26);
  await visitor.getByRole("link", { name: "Read on: Saw this too" }).click();
  await expect(shown).toHaveCount(25);
  await expect(differ).toHaveCount(0);
  await visitor.getByRole("link", { name: /^Next/ }).click();
  await expect(shown).toHaveCount(10);
  await visitor.getByRole("link", { name: /^Previous/ }).click();
  await expect(differ).toBeVisible();
});

/** Published insights on a note, one from each of these places. */
async function saidElsewhere(noteId: string, kind: string, placeIds: readonly string[]) {
  const { id, organisations } = await foundMember();
  await asOwner(
    `insert into insights (id, author_id, organisation_id, named_as, byline, state, published_at, kind, place_id, note_id, statement)
     select gen_random_uuid(), $1, $2, 'person', 'Somebody', 'published', now() + make_interval(secs => n), $3, place, $4, 'It was so here, the ' || n || '.'
     from unnest($5::uuid[]) with ordinality as placed(place, n)`,
    [id, organisations[0]?.id, kind, noteId, placeIds],
  );
}
