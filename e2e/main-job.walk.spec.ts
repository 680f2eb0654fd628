import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { carriedOut, choose } from "@/e2e/desk";
import { signInByCode } from "@/e2e/door";
import { foundModeratorOf } from "@/e2e/look-after";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

for (const width of [360, 1280]) {
  test(`the main job, at ${width} px`, async ({ browser, baseURL, javaScriptEnabled, as, visitor }) => {
    test.setTimeout(120_000);
    const place = await foundPlace();
    const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
    const [writer, moderator, partner] = [
      await foundMember(),
      await foundModeratorOf(place.id),
      await foundMember({ organisationId: organisation.id }),
    ];
    const note = await aNote(writer, place.id, moderator);
    const address = `/notes/${note.slug}`;
    const size = { width, height: 800 };

    // Walks go on beside each other: their words must be their own.
    const mark = tail();
    const said = `A text did more than a call here (${mark}).`;
    const better = `A text that named the caller did more than a call here (${mark}).`;
    const asked = `Who makes the calls on a Monday (${mark})?`;
    const reason = `Say what the text said, so that others can try it (${mark}).`;

    // She reads, and signs in by the code from her letter.
    const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport: size, locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole("link", { name: "Sign in to add what you saw" }).click();
    await signInByCode(page, partner.email);
    await expect(page).toHaveURL(new RegExp(address));

    // An insight and a comment; both wait, and she reads when she will hear.
    await page.getByText("Different here").last().click();
    await page.getByLabel("Say it in a sentence or two").fill(said);
    await page.getByRole("button", { name: "Send to the editors" }).first().click();
    await expect(page.getByText(said).first()).toBeVisible();
    await expect(page.getByText(/You will hear by 5pm/).first()).toBeVisible();
    await page.getByLabel("Ask a question, or say thank you").fill(asked);
    await page.getByRole("button", { name: "Send to the editors" }).last().click();
    await expect(page.getByText(asked).first()).toBeVisible();

    // Nobody else sees either, nor a count of them.
    const reader = await as(writer);
    for (const other of [visitor, reader]) {
      await other.goto(address);
      await expect(other.locator("main")).not.toContainText(said);
      await expect(other.locator("main")).not.toContainText(asked);
      await expect(other.locator("main")).not.toContainText("Different here (1)");
      await other.goto(`/places/${place.slug}`);
      await expect(other.locator("main")).not.toContainText(said);
    }

    // The moderator returns the insight with a reason, and publishes the comment.
    const desk = await as(moderator);
    await desk.setViewportSize(size);
    await desk.goto("/moderation");
    await choose(desk, said);
    await desk.getByText("Ask for changes").click();
    await desk.getByLabel("Why, and what would help").fill(reason);
    await desk.getByRole("button", { name: "Return to the author" }).click();
    await expect(desk.getByText(/Changes requested/).first()).toBeVisible();
    await carriedOut();
    await desk.goto("/moderation");
    await choose(desk, asked);
    await desk.getByRole("button", { name: "Publish" }).click();
    await expect(desk.getByText(/Published/).first()).toBeVisible();
    await carriedOut();

    // She reads why, changes it, and sends it again.
    await page.goto("/me");
    await expect(page.getByText(reason)).toBeVisible();
    await page
      .getByRole("article")
      .filter({ hasText: said })
      .getByRole("link", { name: /Change/ })
      .click();
    const statement = page.getByLabel("Say it in a sentence or two");
    await expect(statement).toHaveValue(said);
    await statement.fill(better);
    await page.getByRole("button", { name: /Send/ }).first().click();
    await expect(page.getByText(better).first()).toBeVisible();

    // Published; a visitor sees both.
    await desk.goto("/moderation");
    await choose(desk, better);
    await desk.getByRole("button", { name: "Publish" }).click();
    await expect(desk.getByText(/Published/).first()).toBeVisible();
    await carriedOut();
    await visitor.goto(address);
    await expect(visitor.locator("main")).toContainText("Different here (1)");
    await expect(visitor.locator("main")).toContainText(better);
    await expect(visitor.locator("main")).toContainText(asked);
    await context.close();
  });
}
