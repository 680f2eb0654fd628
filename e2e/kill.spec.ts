import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { inArray } from "drizzle-orm";
import { v7 } from "uuid";
import { type Member, reading } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { ledger } from "@/db/schema/ledger";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { anApp } from "@/e2e/an-app";
import { sessionCookie } from "@/web/session-cookie";
import { beginSession } from "@/web/sessions";

const people = 20;
const each = 25;

test("500 comments by 20 people while the app is killed three times: every acknowledged one is there exactly once", async () => {
  test.setTimeout(300_000);
  const app = await anApp();
  const place = await foundPlace();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const moderator = await foundMember({ staffRole: "editor" });
  const note = await aNote(await foundMember(), place.id, moderator);
  const members = await Promise.all(Array.from({ length: people }, () => foundMember({ organisationId: organisation.id })));
  const forms = await Promise.all(members.map((member) => commentForm(app.address, `/notes/${note.slug}`, member)));

  const acknowledged: string[] = [];
  const sending = Promise.all(
    forms.map(async (form) => {
      for (let n = 0; n < each; n++) acknowledged.push(await sendUntilAnswered(form, v7()));
    }),
  );
  let kills = 0;
  for (const share of [0.2, 0.45, 0.7]) {
    while (acknowledged.length < people * each * share) await sleep(50);
    await app.killAndRestart();
    kills++;
  }
  await sending;
  await app.stop();

  expect(kills).toBe(3);
  expect(acknowledged).toHaveLength(people * each);
  const rows = await reading(moderator, (db) =>
    db.select({ id: comments.id, body: comments.body }).from(comments).where(inArray(comments.id, acknowledged)),
  );
  expect(rows).toHaveLength(people * each);
  for (const { id, body } of rows) expect(body).toBe(`Comment ${id}`);
  const deeds = await reading(moderator, (db) =>
    db.select({ id: ledger.nounId }).from(ledger).where(inArray(ledger.nounId, acknowledged)),
  );
  expect(deeds, "one deed each in the ledger, no half ones").toHaveLength(people * each);
});

type Form = { address: string; cookie: string; fields: [string, string][] };

/** The comment form as a browser without scripts has it. */
async function commentForm(origin: string, path: string, member: Member): Promise<Form> {
  const { token } = await beginSession(member.id, { by: "demonstration" });
  const cookie = `${sessionCookie.name}=${token}`;
  const page = await fetch(origin + path, { headers: { cookie } });
  const html = await page.text();
  const form = html.split("<form").find((part) => part.includes('id="comment-body"')) ?? "";
  const fields = [...form.slice(0, form.indexOf("</form>")).matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
    ([input]): [string, string] => [attribute(input, "name"), attribute(input, "value")],
  );
  expect(
    fields.map(([name]) => name),
    `${page.status}: ${/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ""}`,
  ).toContain("id");
  fields.push(["organisationId", member.organisations[0]?.id ?? ""], ["namedAs", "person"]);
  return {
    address: origin + path,
    cookie,
    fields: fields.filter(([name], index) => fields.findLastIndex(([other]) => other === name) === index),
  };
}

const attribute = (tag: string, name: string) =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'");

/** Pressed again, with the same form, for as long as no answer comes: as a person does. */
async function sendUntilAnswered({ address, cookie, fields }: Form, id: string): Promise<string> {
  const body = `Comment ${id}`;
  for (let tries = 0; tries < 200; tries++) {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, name === "id" ? id : value);
    form.append("body", body);
    try {
      const answer = await fetch(address, {
        method: "POST",
        body: form,
        headers: { cookie, origin: new URL(address).origin },
        signal: AbortSignal.timeout(20_000),
      });
      const html = await answer.text();
      if (answer.status === 200 && html.includes(body)) return id;
      if (answer.status < 500)
        throw new Error(
          `answered ${answer.status} without the comment: ${/class="[^"]*danger[^"]*"[^>]*>([^<]*)/.exec(html)?.[1] ?? ""}`,
        );
    } catch (reason) {
      if (reason instanceof Error && reason.message.startsWith("answered")) throw reason;
    }
    await sleep(100);
  }
  throw new Error("no answer after 200 tries");
}
