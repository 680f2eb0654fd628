import { and, eq } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { ledger } from "@/db/schema/ledger";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { plainForm } from "@/e2e/plain-form";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

async function aPlaceToSpeak() {
  const [place, editor, author] = [await foundPlace(), await foundMember({ staffRole: "editor" }), await foundMember()];
  const note = await aNote(await foundMember(), place.id, editor);
  return { author, editor, note, address: `/notes/${note.slug}` };
}

const kept = (author: Member) =>
  reading(author, (db) =>
    db.select({ body: comments.body, state: comments.state }).from(comments).where(eq(comments.authorId, author.id)),
  );

const deedsOf = (author: Member, reader: Member) =>
  reading(reader, (db) =>
    db
      .select({ deed: ledger.deed })
      .from(ledger)
      .where(and(eq(ledger.memberId, author.id), eq(ledger.noun, "comment"))),
  );

test("pressed twice, sent once; and going back, forward and loading again sends nothing", async ({ as }) => {
  const { author, address } = await aPlaceToSpeak();
  const page = await as(author);
  const words = `Pressed twice (${tail()}).`;
  await page.goto("/notes");
  await page.goto(address);
  await page.getByLabel("Ask a question, or say thank you").fill(words);
  await page.getByRole("button", { name: "Send to the editors" }).last().dblclick();
  const waiting = page.locator("main").getByRole("listitem").filter({ hasText: words });
  await expect(waiting).toHaveCount(1);
  expect(await kept(author)).toEqual([{ body: words, state: "sent" }]);
  await page.reload();
  await expect(waiting).toHaveCount(1);
  await page.goBack();
  // Without scripts this is the answer to a form, which the browser asks about first, or refuses to show.
  await page.goForward().catch(() => null);
  const again = await page.context().newPage();
  await again.goto(address);
  await expect(again.locator("main").getByRole("listitem").filter({ hasText: words })).toHaveCount(1);
  expect(await kept(author)).toEqual([{ body: words, state: "sent" }]);
});

test("the same form ten times at once makes one comment and one deed", async ({ as, baseURL }) => {
  const { author, editor, address } = await aPlaceToSpeak();
  const page = await as(author);
  const body = `Ten at once (${tail()}).`;
  const form = await plainForm(page, address, "#comment-body");
  const headers = { origin: new URL(baseURL ?? "").origin };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => page.request.post(address, { headers, multipart: form({ body }) })),
  );
  expect(answers.map((answer) => answer.status())).toEqual(answers.map(() => 200));
  for (const answer of answers) expect(await answer.text()).toContain(body);
  expect(await kept(author)).toEqual([{ body, state: "sent" }]);
  expect(await deedsOf(author, editor)).toEqual([{ deed: "addComment" }]);

  // The same form with other words is no repeat: they are kept for the next press, and the first stand.
  const answer = await page.request.post(address, { headers, multipart: form({ body: `${body} And more.` }) });
  expect(await answer.text()).toMatch(/This form has been used already/);
  expect(await kept(author)).toHaveLength(1);
});

test("reading changes nothing, whatever it carries; nor does a form from elsewhere", async ({ as }) => {
  const { author, editor, note, address } = await aPlaceToSpeak();
  const page = await as(author);
  const body = `By reading (${tail()}).`;
  const fields = [...(await plainForm(page, address, "#comment-body"))({ body })].map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams(fields).toString();
  const [action = ""] = /[0-9a-f]{40,}/.exec(decodeURIComponent(query)) ?? [];
  expect(action).not.toBe("");
  const headers = { "next-action": action, "content-type": "text/plain;charset=UTF-8" };
  for (const options of [{}, { headers }]) {
    expect((await page.request.get(`${address}?${query}`, options)).status()).toBeLessThan(500);
    expect((await page.request.head(`${address}?${query}`, options)).status()).toBeLessThan(500);
  }
  for (const origin of ["https://evil.example", "null"])
    expect((await page.request.post(address, { headers: { origin }, multipart: Object.fromEntries(fields) })).status()).toBe(
      403,
    );
  expect(await kept(author)).toEqual([]);

  await sayUnder(page, note, body);
  const desk = await as(editor);
  const id = await idOf(author);
  const decide = `/moderation?item=comment-${id}`;
  const publish = new URLSearchParams(
    [...(await plainForm(desk, decide, "#item form input[name=version]"))()].map(([name, value]) => [name, String(value)]),
  );
  expect(publish.get("item")).toBe(`comment-${id}`);
  expect((await desk.request.get(`${decide}&${publish}`)).status()).toBe(200);
  expect((await desk.request.head(`${decide}&${publish}`)).status()).toBe(200);
  expect(await kept(author)).toEqual([{ body, state: "sent" }]);
});

async function idOf(author: Member) {
  const [row] = await reading(author, (db) =>
    db.select({ id: comments.id }).from(comments).where(eq(comments.authorId, author.id)),
  );
  return row?.id ?? "";
}
