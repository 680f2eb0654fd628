import { setTimeout as sleep } from "node:timers/promises";
import { v7 } from "uuid";
import { foundMember } from "@/demo/founding";
import { expect, test } from "@/e2e/walk";

const csv = (name: string, buffer = Buffer.from("month,visits\nApril,44\n")) => ({ name, mimeType: "text/csv", buffer });

test("with scripts: what is too large is not sent, what is removed can be had back with its words, and is saved by itself", async ({
  as,
}) => {
  const page = await as(await foundMember());
  await page.goto("/notes/new");
  await page.getByText("Pictures and files", { exact: true }).click();
  const field = page.getByLabel(/^Add (a|another) file$/);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/notes/new/file")) sent.push(request.url());
  });
  await field.setInputFiles(csv("Large.csv", Buffer.alloc(10 * 1024 * 1024 + 1, "a")));
  await expect(page.getByText("A file may have at most 10 MB.")).toBeVisible();
  expect(sent).toEqual([]);
  await field.setInputFiles(csv("Almost.csv", Buffer.alloc(10 * 1024 * 1024, "a")));
  const words = page.getByLabel("What it says, in a few sentences");
  await expect(words).toBeFocused({ timeout: 20_000 });
  await expect(page.getByText("10.0 MB")).toBeVisible();
  await words.fill("Ten million letters.");
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  const remove = page.getByRole("checkbox", { name: /^Remove “Almost.csv”/ });
  await remove.check();
  await expect(words).toBeHidden();
  await remove.uncheck();
  await expect(words).toHaveValue("Ten million letters.");
  await page.waitForTimeout(2500);
  await page.getByRole("button", { name: "Keep as draft" }).click();
  await expect(page.getByText(/^Kept\. Saved/)).toBeVisible();
  await page.goto("/notes/new");
  await page
    .locator("main")
    .getByRole("link", { name: /without a title|Untitled|draft/i })
    .first()
    .click();
  await expect(page.getByLabel("What it says, in a few sentences")).toHaveValue("Ten million letters.");
  for (const name of ["2.csv", "3.csv", "4.csv", "5.csv"]) {
    await field.setInputFiles(csv(name, Buffer.from(name)));
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  }
  await expect(field).toBeHidden();
  await expect(page.getByText("A note has at most five files. Remove one to add another.")).toBeVisible();
});

test("the door for files: signed in, from here, as large as it may be, of a note of one's own, and nothing in its name gets out", async ({
  as,
  visitor,
  baseURL,
}) => {
  const author = await foundMember();
  const page = await as(author);
  const origin = baseURL ?? "";
  const noteId = v7();
  const at = (name: string, id = noteId) => `/notes/new/file?${new URLSearchParams({ noteId: id, name })}`;
  const send = (from: typeof page, to: string, data: Buffer, headers = {}) =>
    from.request.post(to, { data, headers: { origin, "content-type": "application/octet-stream", ...headers } });
  const text = Buffer.from("a,b\n1,2\n");
  expect((await send(visitor, at("a.csv"), text)).status()).toBe(401);
  expect((await send(page, at("a.csv"), text, { origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await send(page, at("a.csv", "none"), text)).status()).toBe(400);
  expect((await send(page, at("a.csv"), Buffer.alloc(10 * 1024 * 1024 + 1, "a"))).status()).toBe(413);
  expect((await send(page, at("a.csv"), Buffer.alloc(0))).status()).toBe(422);
  for (const name of [
    "../../../etc/passwd.csv",
    "a\r\nSet-Cookie: x=y.csv",
    "\u202evsc.exe.csv",
    `${"🏡".repeat(150)}.csv`,
    '";alert(1).csv',
  ]) {
    const answer = await send(page, at(name), text);
    expect(answer.status(), name).toBe(200);
    const { file, slug } = await answer.json();
    const got = await page.request.get(`/notes/${slug}/files/${file.id}`);
    expect(got.status(), name).toBe(200);
    expect(got.headers()["set-cookie"]).toBeUndefined();
    expect(got.headers()["content-disposition"]).toMatch(
      /^attachment; filename="[^"\r\n/\\]*"; filename\*=UTF-8''[^"\r\n/\\]*\.csv$/,
    );
    expect(file.name).not.toMatch(/[/\\\r\n\u202e"<>]/);
    expect([...file.name].length).toBeLessThanOrEqual(104);
    const stranger = await as(await foundMember());
    expect((await stranger.request.get(`/notes/${slug}/files/${file.id}`)).status()).toBe(404);
    expect((await send(stranger, at(name), text)).status()).toBe(422);
  }
});

test("a page that was closed without a network has the words of its files still, and offers them until they are taken", async ({
  as,
}) => {
  const page = await as(await foundMember());
  const context = page.context();
  await page.goto("/notes/new");
  await page.getByLabel("The finding, in one line").fill("Begun in a tunnel");
  await page.getByText("Pictures and files", { exact: true }).click();
  await page.getByLabel("Add a file").setInputFiles(csv("Tally.csv"));
  const words = (on: typeof page) => on.getByLabel("What it says, in a few sentences");
  await words(page).fill("Visits by month.");
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.waitForTimeout(2000);
  await context.setOffline(true);
  await words(page).fill("Visits by month, counted in a tunnel.");
  await expect(page.getByRole("alert").filter({ hasText: "You are not connected." })).toBeVisible();
  await page.close();
  // What a page sends as it goes is gone as well before there is a network again.
  await sleep(1500);
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto("/notes/new");
  await again.goto((await again.getByRole("link", { name: "Begun in a tunnel" }).getAttribute("href")) ?? "");
  await expect(again.getByRole("button", { name: "Put it back" })).toBeVisible();
  await expect(words(again)).toHaveValue("Visits by month.");
  await again.reload();
  await again.getByRole("button", { name: "Put it back" }).click();
  await expect(words(again)).toHaveValue("Visits by month, counted in a tunnel.");
  await expect(again.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await again.reload();
  await expect(words(again)).toHaveValue("Visits by month, counted in a tunnel.");
});
