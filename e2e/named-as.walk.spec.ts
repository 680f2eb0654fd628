import type { APIRequestContext, Page } from "@playwright/test";
import { aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { choose } from "@/e2e/desk";
import { everyForm } from "@/e2e/every-form";
import { addInsight, sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("how one is named is changed on a note, an insight and a comment, and the old name is nowhere any more", async ({
  as,
  visitor,
}) => {
  test.setTimeout(240_000);
  const canary = `Canary${tail()}`;
  const mark = tail();
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const [author, editor] = [
    await foundMember({ organisationId: organisation.id, name: `Cora ${canary}` }),
    await foundMember({ staffRole: "editor" }),
  ];
  const title = `Named at first (${mark})`;
  const note = await aNote(author, place.id, editor, { title });
  const sent = await aSentNote(author, place.id, { title: `Waiting still (${mark})` });
  const page = await as(author);
  const insight = await addInsight(page, note, place, `The same again ${mark}.`);
  const comment = await sayUnder(page, note, `A word more ${mark}.`);
  await asOwner("update insights set state = 'published', published_at = now() where id = $1", [insight]);
  await asOwner("update comments set state = 'published', published_at = now() where id = $1", [comment]);

  const others: Record<string, APIRequestContext> = {
    visitor: visitor.request,
    newcomer: (await as(await foundMember({ organisationId: null }))).request,
    partner: (await as(await foundMember())).request,
    colleague: (await as(await foundMember({ organisationId: organisation.id }))).request,
    lead: (await as(await foundMember({ organisationId: organisation.id, isLead: true }))).request,
    "moderator elsewhere": (await as(await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] })))
      .request,
  };
  const surfaces = [
    `/notes/${note.slug}`,
    "/notes",
    `/notes?place=${place.slug}`,
    "/",
    `/places/${place.slug}`,
    `/places?q=${encodeURIComponent(place.name)}`,
    `/organisations/${organisation.slug}`,
    "/organisations",
    "/questions",
    "/feed.xml",
    "/notes/feed.xml",
    `/places/${place.slug}/feed.xml`,
    `/notes/${sent.slug}`,
  ];
  const places = async () => {
    const seen: string[] = [];
    for (const [who, request] of Object.entries(others))
      for (const address of surfaces)
        if (JSON.stringify(await everyForm(request, address)).includes(canary)) seen.push(`${who} ${address}`);
    return seen;
  };
  expect(await places(), "named, it is there to be found").toContain(`visitor /notes/${note.slug}`);
  expect(await places()).toContain(`visitor /places/${place.slug}/feed.xml`);

  await page.goto(`/notes/${note.slug}`);
  await page.getByRole("link", { name: "How you are named" }).click();
  await nameAsPlace(page, place);
  await page.goto(`/notes/${sent.slug}/naming`);
  await nameAsPlace(page, place);
  for (const address of [`/me/insights/${insight}/edit`, `/me/comments/${comment}/edit`]) {
    await page.goto(address);
    await nameAsPlace(page, place);
  }
  // Whom one works with are listed there for each other, whatever they wrote.
  const asColleagues = ["colleague", "lead"].map((who) => `${who} /organisations/${organisation.slug}`);
  expect(await places()).toEqual(asColleagues);
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).toContainText(`A partner in ${place.name}`);
  await expect(visitor.locator("main")).not.toContainText(organisation.name);

  // Staff know who it is: on the note's page and where they decide.
  const desk = await as(editor);
  await desk.goto(`/notes/${note.slug}`);
  await expect(desk.getByText(`Staff see: written by Cora ${canary}`)).toBeVisible();
  await desk.goto("/moderation");
  await choose(desk, `Waiting still (${mark})`);
  await expect(desk.locator("#item")).toContainText(`Note from Cora ${canary}`);
  await expect(desk.locator("#item")).toContainText(`Readers will see: A partner in ${place.name}`);
});

async function nameAsPlace(page: Page, place: { name: string }) {
  await page.getByText(`A partner in ${place.name}`).last().click();
  await page.getByRole("button", { name: "Name me like this" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: `From now on readers see: A partner in ${place.name}` }),
  ).toBeVisible();
}
