import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

const demonstration = [
  "/feed.xml",
  "/notes/feed.xml",
  "/posts/feed.xml",
  "/places/barking-and-dagenham/feed.xml",
  "/questions/judgement-without-fear/feed.xml",
  "/themes/money-and-debt/feed.xml",
];

test("every feed is well-formed Atom with entries that lead somewhere, and its page says that it is there", async ({
  page,
  request,
}) => {
  for (const address of demonstration) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    await page.goto(address.replace(/\/?feed\.xml$/, "") || "/");
    const found = await page.evaluate(
      (text) => {
        const read = new DOMParser().parseFromString(text, "application/xml");
        const entries = [...read.querySelectorAll("entry")];
        return {
          isBroken: read.querySelector("parsererror") !== null,
          self: read.querySelector('link[rel="self"]')?.getAttribute("href"),
          entries: entries.length,
          whole: entries.every((entry) =>
            ["id", "title", "updated", "published", "summary", "author > name"].every(
              (part) => entry.querySelector(part)?.textContent,
            ),
          ),
          first: entries[0]?.querySelector("link")?.getAttribute("href"),
          told: document.querySelector('link[rel="alternate"][type="application/atom+xml"]')?.getAttribute("href"),
        };
      },
      await answer.text(),
    );
    expect(found, address).toMatchObject({ isBroken: false, whole: true });
    expect(found.entries).toBeGreaterThan(0);
    expect(found.entries).toBeLessThanOrEqual(50);
    expect(new URL(found.self ?? "").pathname).toBe(address);
    expect(new URL(found.told ?? "", answer.url()).pathname, `${address} is told of`).toBe(address);
    expect((await request.get(new URL(found.first ?? "").pathname)).status()).toBe(200);
  }
});

test("a feed that has not changed is not sent again; nothing else may keep it", async ({ request }) => {
  for (const address of demonstration) {
    const first = (await request.get(address)).headers();
    expect(first["cache-control"]).toBe("public, no-cache");
    expect(first["last-modified"]).toBeTruthy();
    expect(first["x-content-type-options"]).toBe("nosniff");
    expect(first["content-security-policy"]).toContain("default-src 'none'");
    for (const known of [first.etag ?? "", `W/${first.etag}`, `"other", ${first.etag}`]) {
      const again = await request.get(address, { headers: { "if-none-match": known } });
      expect([again.status(), (await again.body()).length], `${address} ${known}`).toEqual([304, 0]);
    }
    expect((await request.get(address, { headers: { "if-none-match": '"other"' } })).status()).toBe(200);
    const head = await request.fetch(address, { method: "HEAD" });
    expect([head.status(), head.headers().etag]).toEqual([200, first.etag]);
  }
});

test("a feed of what does not exist answers like any address that does not", async ({ request }) => {
  for (const address of [
    "/places/nowhere/feed.xml",
    "/questions/none/feed.xml",
    "/themes/none/feed.xml",
    "/notes/none/feed.xml",
  ]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text()).toContain("There is no page at this address");
  }
});

test("whoever asks, a feed is for everyone: what is hidden leaves no trace in it, and what is named otherwise is so at once", async ({
  request,
  as,
}) => {
  const [place, editor] = [await foundPlace(), await foundMember({ staffRole: "editor" })];
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const author = await foundMember({ organisationId: organisation.id });
  const open = await aNote(author, place.id, editor);
  const address = `/places/${place.slug}/feed.xml`;
  const before = await request.get(address);
  const canary = `canary${tail()}`;
  for (const audience of ["partners", "organisation"] as const)
    await aNote(author, place.id, editor, { audience, title: `Only some read of the ${canary}`, learned: `A ${canary} sang.` });
  const opening = await aNote(author, place.id, editor, {
    audience: "partners",
    opensOn: "2090-03-01",
    title: `Not before its day: ${canary}`,
  });
  const everybody = [request, (await as(author)).request, (await as(editor)).request];
  for (const who of everybody) {
    const after = await who.get(address);
    expect(await after.text()).not.toContain(canary);
    expect(after.headers().etag, "two worlds, with and without it, answer alike").toBe(before.headers().etag);
    expect(await after.text()).toBe(await before.text());
    for (const other of ["/feed.xml", "/notes/feed.xml"]) expect(await (await who.get(other)).text()).not.toContain(canary);
  }
  await asOwner("update notes set opens_at = now() where id = $1", [opening.id]);
  expect(await (await request.get(address)).text()).toContain(canary);

  expect(await (await request.get(address)).text()).toContain(author.name);
  const { etag = "" } = (await request.get(address)).headers();
  for (const id of [open.id, opening.id])
    await asOwner("update notes set named_as = 'place', byline = $2 where id = $1", [id, `A partner in ${place.name}`]);
  const renamed = await request.get(address, { headers: { "if-none-match": etag } });
  expect(renamed.status()).toBe(200);
  expect(await renamed.text()).not.toContain(author.name);
});
