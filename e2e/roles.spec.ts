import { v7 } from "uuid";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { everyForm, whatTheyTell } from "@/e2e/every-form";
import { foundModeratorOf } from "@/e2e/look-after";
import { addInsight, sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("what somebody may not see answers, in every form, like what does not exist, and none of its words leave", async ({
  as,
  visitor,
}) => {
  const [place, elsewhere, editor] = [await foundPlace(), await foundPlace(), await foundMember({ staffRole: "editor" })];
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const [author, otherModerator] = [
    await foundMember({ organisationId: organisation.id }),
    await foundModeratorOf(elsewhere.id),
  ];
  const canary = `canary${tail()}`;
  const open = await aNote(author, place.id, editor);
  const closed = await aNote(author, place.id, editor, {
    title: `Only partners read of the ${canary}`,
    learned: `We learned of a ${canary}. It sang.`,
    audience: "partners",
  });
  const writer = await foundMember({ organisationId: organisation.id });
  const page = await as(writer);
  const insight = await addInsight(page, open, place, `It was another ${canary} here.`);
  const comment = await sayUnder(page, open, `Whose ${canary} was it?`);

  const [newcomer, partner, moderator] = [
    (await as(await foundMember({ organisationId: null }))).request,
    (await as(await foundMember())).request,
    (await as(otherModerator)).request,
  ];
  const everybody = { visitor: visitor.request, newcomer, partner, moderator };

  async function sameAsNothing(
    who: string,
    address: (name: string) => string,
    hidden: string,
    nothing: string,
    status: number,
  ) {
    const request = Reflect.get(everybody, who);
    // What others do meanwhile may change a page between two answers; what it tells of something hidden it tells each time.
    await expect(async () => {
      const [there, not] = [await everyForm(request, address(hidden)), await everyForm(request, address(nothing))];
      expect(whatTheyTell(there, hidden), `${who} ${address(hidden)}`).toEqual(whatTheyTell(not, nothing));
      expect(there[0]?.status).toBe(status);
      // A page's scripts are told the address that was asked for, which whoever asked knew.
      expect(JSON.stringify(there).replaceAll(hidden, "")).not.toContain(canary);
    }).toPass({ timeout: 15_000 });
  }
  for (const who of ["visitor", "newcomer", "partner"]) {
    await sameAsNothing(who, (room) => `/${room}`, "moderation", "moderatium", 404);
    await sameAsNothing(who, (room) => `/${room}?item=insight-${insight}`, "moderation", "moderatium", 404);
  }
  await sameAsNothing("moderator", (id) => `/moderation?item=insight-${id}`, insight, v7(), 200);
  await sameAsNothing("moderator", (id) => `/moderation?item=comment-${id}`, comment, v7(), 200);
  for (const who of Object.keys(everybody)) {
    const status = who === "visitor" ? 307 : 404;
    await sameAsNothing(who, (id) => `/me/insights/${id}/edit`, insight, v7(), status);
    await sameAsNothing(who, (id) => `/me/comments/${id}/edit`, comment, v7(), status);
  }
  for (const who of ["visitor", "newcomer"])
    await sameAsNothing(who, (slug) => `/notes/${slug}`, closed.slug, `${closed.slug.slice(0, -8)}${tail()}`, 404);

  // What is published round about, and every list that it could have slipped into.
  const round = [`/places/${place.slug}`, `/organisations/${organisation.slug}`, "/notes", `/notes?place=${place.slug}`, "/"];
  for (const [who, request] of Object.entries(everybody)) {
    expect(JSON.stringify(await everyForm(request, `/notes/${open.slug}`)), who).not.toContain(canary);
    if (who === "visitor" || who === "newcomer")
      for (const address of round)
        expect(JSON.stringify(await everyForm(request, address)), `${who} ${address}`).not.toContain(canary);
    expect(JSON.stringify(await everyForm(request, "/me")), who).not.toContain(canary);
  }
  // Who may read it does: the test looks at the right things.
  expect(JSON.stringify(await everyForm(partner, `/notes/${closed.slug}`))).toContain(canary);
  expect(JSON.stringify(await everyForm(page.request, `/notes/${open.slug}`))).toContain(canary);
});
