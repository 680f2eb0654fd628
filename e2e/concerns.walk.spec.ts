import type { Member } from "@/db/doors";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { anApp } from "@/e2e/an-app";
import { violations } from "@/e2e/axe";
import { foundModeratorOf } from "@/e2e/look-after";
import { owner } from "@/e2e/matrix/owner";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

async function aTitledNote(author: Member, placeId: string, moderator: Member) {
  const title = `A door was answered (${tail()})`;
  return { ...(await aNote(author, placeId, moderator, { title })), title };
}

test("somebody without an account says that a person could be recognised: hidden, looked at, shown again, and both sides hear", async ({
  as,
  visitor,
}) => {
  test.setTimeout(180_000);
  const place = await foundPlace();
  const moderator = await foundModeratorOf(place.id);
  const author = await foundMember();
  const note = await aTitledNote(author, place.id, moderator);
  const said = `The door at number four is blue (${tail()}).`;
  const email = `worried.${tail()}@example.org`;

  await visitor.goto(`/notes/${note.slug}`);
  await visitor.getByRole("region", { name: "Take it with you" }).getByRole("link", { name: "Report a concern" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Report a concern" })).toBeVisible();
  await expect(visitor.locator("main")).toContainText(note.title);
  await visitor.getByLabel("What do you mean?").fill(said);
  await visitor.getByLabel("Your email address").fill("not an address");
  await visitor.getByRole("button", { name: "Send to the moderators" }).click();
  await expect(visitor.getByText("Choose what worries you.").first()).toBeVisible();
  await expect(visitor.getByLabel("What do you mean?"), "nothing is lost").toHaveValue(said);
  expect(await violations(visitor)).toEqual([]);
  await visitor.getByLabel("Somebody could be recognised").check();
  await visitor.getByLabel("Your email address").fill(email);
  await visitor.getByRole("button", { name: "Send to the moderators" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Thank you. We will look at it" })).toBeVisible();
  await expect(visitor.getByText("Nobody can read it until a moderator has looked.")).toBeVisible();
  expect(await violations(visitor)).toEqual([]);
  const receipt = visitor.url();

  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.getByRole("heading", { level: 1, name: "This note is hidden for now" })).toBeVisible();
  expect(await violations(visitor)).toEqual([]);

  // Its author reads on their own page that nobody has decided anything.
  const page = await as(author);
  await page.goto("/me");
  await expect(page.locator(`#note-${note.id}`)).toContainText("It is hidden until a moderator has looked");

  // It stands first, and what becomes of it is decided there.
  const desk = await as(moderator);
  const letters = "select subject from letters where to_address = $1 and subject like 'Please look now%'";
  await expect.poll(async () => (await owner.query(letters, [moderator.email])).rowCount, { timeout: 20_000 }).toBe(1);
  await desk.goto("/moderation");
  await expect(desk.getByRole("heading", { level: 2, name: /A concern about a note/ })).toBeVisible();
  for (const told of [said, "Hidden until you have looked", "wants to hear"])
    await expect(desk.locator("#item")).toContainText(told);
  await desk.getByRole("button", { name: "Answer" }).click();
  await expect(desk.getByText("Choose what becomes of it.").first()).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.getByLabel("Show it again").check();
  const answer = `Nobody can be told from a door (${tail()}).`;
  await desk.getByLabel("To whoever told us").fill(answer);
  await desk.getByRole("button", { name: "Answer" }).click();
  await expect(desk.getByText(/^Answered\./)).toBeVisible();

  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.getByRole("heading", { level: 1, name: note.title })).toBeVisible();
  await visitor.goto(receipt);
  for (const told of ["it was looked at, and is shown again", answer])
    await expect(visitor.locator("main")).toContainText(told);
  const heard = await owner.query("select text from letters where to_address = $1", [email]);
  expect(heard.rows.map(({ text }) => text.includes(answer))).toEqual([true]);
  await page.goto("/me");
  await expect(page.locator(`#note-${note.id}`)).toContainText("Published");
});

test("a comment is reported and taken down: it leaves a gap, and the answer to it stands", async ({ as, visitor }) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const moderator = await foundModeratorOf(place.id);
  const note = await aNote(await foundMember(), place.id, moderator);
  const page = await as(await foundMember());
  const id = await sayUnder(page, note, `Unkind words (${tail()}).`);
  await owner.query("update comments set state = 'published', published_at = now(), decided_at = now() where id = $1", [id]);
  const reply = `And a kind answer (${tail()}).`;
  await owner.query(
    `insert into comments (id, author_id, organisation_id, named_as, byline, state, published_at, note_id, place_id, parent_id, body, body_html)
     select gen_random_uuid(), author_id, organisation_id, named_as, byline, 'published', now(), note_id, place_id, id, $2, '<p>' || $2 || '</p>'
     from comments where id = $1`,
    [id, reply],
  );
  await visitor.goto(`/notes/${note.slug}`);
  await visitor.locator(`#comment-${id}`).getByRole("link", { name: "Report" }).click();
  await visitor.getByLabel("It is unkind, or could hurt somebody").check();
  await visitor.getByLabel("What do you mean?").fill("It makes fun of somebody.");
  await visitor.getByRole("button", { name: "Send to the moderators" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Thank you. We will look at it" })).toBeVisible();

  // One more before the page is read, and one while it is: that one is not answered by it.
  const another = (words: string) =>
    owner.query(
      `insert into concerns (id, noun, item_id, path, title, category, words, receipt_hash, promised_at)
       values (gen_random_uuid(), 'comment', $1, '/x', 'x', 'hurtful', $2, gen_random_uuid(), now())`,
      [id, words],
    );
  await another("It made me sad.");
  const desk = await as(moderator);
  await desk.goto("/moderation?kind=concern");
  await expect(desk.getByText("What 2 people say")).toBeVisible();
  await another("I have something else to say.");
  await desk.getByLabel("Take it down").check();
  await desk.getByLabel("To whoever told us").fill("You are right.");
  await desk.getByLabel("To its author").fill("It makes fun of somebody.");
  await desk.getByRole("button", { name: "Answer" }).click();
  await expect(desk.getByText(/^Answered\./)).toBeVisible();
  const open = await owner.query("select words from concerns where item_id = $1 and answered_at is null", [id]);
  expect(open.rows).toEqual([{ words: "I have something else to say." }]);

  await visitor.goto(`/notes/${note.slug}`);
  const comments = visitor.locator("#comments");
  await expect(comments).toContainText("A comment was taken down by a moderator");
  await expect(comments).toContainText(reply);
  await expect(comments).not.toContainText("Unkind words");
});

test("within a second it is nowhere any more: on its page, lists, feeds and counts, of two processes", async ({ visitor }) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const note = await aTitledNote(await foundMember(), place.id, await foundModeratorOf(place.id));
  const app = await anApp();
  const here = new URL(test.info().project.use.baseURL ?? "").origin;
  const surfaces = [
    `/notes/${note.slug}`,
    `/notes?place=${place.slug}`,
    `/places/${place.slug}`,
    `/places/${place.slug}/feed.xml`,
    "/feed.xml",
  ];
  const counted = `/notes?place=${place.slug}`;
  const shows = async (address: string) => (await (await visitor.request.get(address)).text()).includes(note.title);
  for (const origin of [here, app.address])
    for (const surface of surfaces.slice(0, 4))
      await expect.poll(() => shows(origin + surface), `${origin}${surface} before`).toBe(true);

  await visitor.goto(`/report?about=/notes/${note.slug}`);
  await visitor.getByLabel("Somebody could be recognised").check();
  await visitor.getByLabel("What do you mean?").fill("It is my sister.");
  await visitor.getByRole("button", { name: "Send to the moderators" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Thank you. We will look at it" })).toBeVisible();
  // Asked at once, of both: nothing of it is kept anywhere for a while.
  const seen = await Promise.all(
    [here, app.address].flatMap((origin) => surfaces.map(async (surface) => [surface, await shows(origin + surface)])),
  );
  expect(seen.filter(([, isThere]) => isThere)).toEqual([]);
  for (const origin of [here, app.address])
    expect(await (await visitor.request.get(origin + counted)).text()).not.toMatch(/\b1 note\b/);
  await app.stop();
});
