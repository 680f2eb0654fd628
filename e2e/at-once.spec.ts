import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { anApp } from "@/e2e/an-app";
import { plainForm } from "@/e2e/plain-form";
import { expect, test } from "@/e2e/walk";

/** What an administrator does on one process; the other is asked right after it. */
async function onTheirPage(desk: Page, person: Member, form: string) {
  await desk.goto(`/admin/people/${person.id}`);
  await desk.locator(`details:has(#${form}) > summary`).click();
  await desk.locator(`#${form}`).getByLabel("Why").fill("To see how soon it is so.");
  await desk.locator(`#${form}`).getByRole("button").click();
  await expect(desk.getByRole("status").filter({ hasText: "A letter tells them" })).toBeVisible();
}

test("demoted, suspended: the next request is answered by the new rights, on another process too", async ({ as }) => {
  test.setTimeout(120_000);
  const [administrator, person, author, place] = [
    await foundMember({ staffRole: "administrator" }),
    await foundMember({ staffRole: "editor" }),
    await foundMember(),
    await foundPlace(),
  ];
  const [first, second] = [await aSentNote(author, place.id), await aSentNote(author, place.id)];
  const [desk, theirs, app] = [await as(administrator), await as(person), await anApp()];
  const [cookie] = await theirs.context().cookies();
  if (cookie) await theirs.context().addCookies([{ ...cookie, domain: "127.0.0.1" }]);

  const queue = `${app.address}/moderation`;
  /** As a page, and as scripts fetch it; without this mark the framework only sends them on. */
  async function inForms(address: string) {
    const page = await theirs.request.get(address, { maxRedirects: 0 });
    const fetched = await theirs.request.get(`${address}?_rsc=`, { headers: { RSC: "1" }, maxRedirects: 0 });
    return [page.status(), fetched.status()];
  }
  const publish = async (note: { id: string }) => plainForm(theirs, `${queue}?item=note-${note.id}`, 'input[name="next"]');
  const send = async (form: Awaited<ReturnType<typeof publish>>) =>
    theirs.request.post(queue, { headers: { origin: app.address }, multipart: form(), maxRedirects: 0 });
  const stateOf = async ({ id }: { id: string }) =>
    (await reading(administrator, (db) => db.select({ state: notes.state }).from(notes).where(eq(notes.id, id))))[0]?.state;

  const [before, after] = [await publish(first), await publish(second)];
  expect(await inForms(queue)).toEqual([200, 200]);
  expect((await send(before)).status()).toBe(303);
  await expect.poll(() => stateOf(first), "the form is a real one").toBe("published");

  await onTheirPage(desk, person, "take-back");
  expect(await inForms(queue)).toEqual([404, 404]);
  await send(after);
  expect(await stateOf(second)).toBe("sent");

  const own = `${app.address}/me`;
  const fetched = async () => (await theirs.request.get(`${own}?_rsc=`, { headers: { RSC: "1" }, maxRedirects: 0 })).text();
  expect((await theirs.request.get(own, { maxRedirects: 0 })).status(), "still a member").toBe(200);
  expect(await fetched()).toContain(person.name);
  await onTheirPage(desk, person, "suspend");
  expect((await theirs.request.get(own, { maxRedirects: 0 })).headers().location).toContain("/sign-in");
  expect(await fetched()).not.toContain(person.name);
  await app.stop();
});
