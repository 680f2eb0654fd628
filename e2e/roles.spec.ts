import type { APIRequestContext } from "@playwright/test";
import { v7 } from "uuid";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { foundModeratorOf } from "@/e2e/look-after";
import { addInsight, sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** The ways in which a page can be asked for: whole, as scripts fetch it, and as they fetch it ahead of time. */
const forms = [
  { name: "page", headers: {}, query: "" },
  { name: "RSC", headers: { RSC: "1" }, query: "" },
  { name: "_rsc", headers: { RSC: "1" }, query: "_rsc=x" },
  { name: "prefetch", headers: { RSC: "1", "Next-Router-Prefetch": "1" }, query: "_rsc=y" },
];

/** Everything that an answer says, in every form, but for what is new in each: nonces and ids, and the address itself. */
async function said(request: APIRequestContext, address: string, name: string) {
  const all: string[] = [];
  for (const { name: form, headers, query } of forms) {
    const withQuery = query ? `${address}${address.includes("?") ? "&" : "?"}${query}` : address;
    const answer = await request.get(withQuery, { headers, maxRedirects: 0 });
    const { date, "x-request-id": _id, "content-length": _length, ...rest } = answer.headers();
    const whole = `${form} ${answer.status()} ${JSON.stringify(rest)} ${await answer.text()}`;
    all.push(whole.replace(/\b[0-9a-f]{32}\b/g, "nonce").replaceAll(name, "name"));
  }
  return all.join("\n");
}

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
  const page = await as(author);
  const insight = await addInsight(page, open, place, `It was another ${canary} here.`);
  const comment = await sayUnder(page, open, `Whose ${canary} was it?`);

  const [newcomer, partner, moderator] = [
    (await as(await foundMember({ organisationId: null }))).request,
    (await as(await foundMember())).request,
    (await as(otherModerator)).request,
  ];
  const everybody = { visitor: visitor.request, newcomer, partner, moderator };
  const { moderator: _staff, ...others } = everybody;

  async function sameAsNothing(
    who: string,
    address: (name: string) => string,
    hidden: string,
    nothing: string,
    status: number,
  ) {
    const request = Reflect.get(everybody, who);
    const [there, not] = [await said(request, address(hidden), hidden), await said(request, address(nothing), nothing)];
    expect(there, `${who} ${address(hidden)}`).toBe(not);
    expect(there).toMatch(new RegExp(`^page ${status} `));
    expect(there).not.toContain(canary);
  }
  for (const who of Object.keys(others)) {
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
  const open_ = [`/places/${place.slug}`, `/organisations/${organisation.slug}`, "/notes", `/notes?place=${place.slug}`, "/"];
  for (const [who, request] of Object.entries(everybody)) {
    expect(await said(request, `/notes/${open.slug}`, ""), who).not.toContain(canary);
    if (who === "visitor" || who === "newcomer")
      for (const address of open_) expect(await said(request, address, ""), `${who} ${address}`).not.toContain(canary);
    expect(await said(request, "/me", ""), who).not.toContain(canary);
  }
  // Who may read it does: the test looks at the right things.
  expect(await said(partner, `/notes/${closed.slug}`, "")).toContain(canary);
  expect(await said(page.request, `/notes/${open.slug}`, "")).toContain(canary);
});
