import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { listOwnContributions } from "@/features/contributions/queries";
import { askWhatCameOfIt } from "@/features/follow-ups/asking";
import { getNoteLater } from "@/features/follow-ups/queries";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const worker = { house: "worker" } as const;
const site = { siteUrl: "https://learning.example" };
const editor = await foundMember({ staffRole: "editor" });
const place = await foundPlace();

/** Somebody with notes that were published so long ago. */
async function writer(ages: readonly string[], more = "is_illustrative = false") {
  const author = await foundMember();
  const notes = [];
  for (const age of ages) {
    const note = await aNote(author, place.id, editor);
    await owner.query("update notes set published_at = now() - $2::interval where id = $1", [note.id, age]);
    notes.push(note);
  }
  await owner.query(`update members set ${more} where id = $1`, [author.id]);
  return { author, notes };
}

const lettersTo = async ({ author }: { author: { email: string } }) =>
  (
    await owner.query<{ subject: string; text: string }>(
      "select subject, text from letters where to_address = $1 and subject not like 'Published: %'",
      [author.email],
    )
  ).rows;
const askedOf = async ({ notes }: { notes: { id: string }[] }) =>
  (await owner.query("select from ledger where noun_id = any ($1) and deed = 'askWhatCameOfIt'", [notes.map(({ id }) => id)]))
    .rowCount;

async function ask() {
  await Promise.all(Array.from({ length: 4 }, () => askWhatCameOfIt(worker, site)));
  await askWhatCameOfIt(worker, site);
}

test("asked once, half a year after, though four workers ask at once; nobody before, nor who is invented, gone or suspended", async () => {
  const due = await writer(["7 months"]);
  const early = await writer(["5 months"]);
  const others = [
    await writer(["7 months"], "is_illustrative = true"),
    await writer(["7 months"], "is_illustrative = false, suspended_at = now()"),
    await writer(["7 months"]),
  ];
  await owner.query("update memberships set left_at = now() where member_id = $1", [others[2]?.author.id]);
  await ask();
  const [letter, ...more] = await lettersTo(due);
  expect(more).toEqual([]);
  expect(letter?.text).toContain(`https://learning.example/notes/${due.notes[0]?.slug}/later`);
  expect(await askedOf(due)).toBe(1);
  for (const one of [early, ...others]) {
    expect(await lettersTo(one)).toEqual([]);
    expect(await askedOf(one)).toBe(0);
  }
  await ask();
  expect(await lettersTo(due)).toHaveLength(1);
  expect((await getNoteLater(due.author, due.notes[0]?.slug ?? ""))?.laterAskedAt).toBeInstanceOf(Date);
  expect((await listOwnContributions(due.author, null)).rows).toMatchObject([{ became: { isAsked: true } }]);
  expect((await listOwnContributions(early.author, null)).rows).toMatchObject([{ became: { isAsked: false } }]);
});

test("by one letter, however many of theirs are due", async () => {
  const due = await writer(["7 months", "8 months", "3 months"]);
  await ask();
  const letters = await lettersTo(due);
  expect(letters).toHaveLength(1);
  expect(due.notes.map(({ slug }) => letters[0]?.text.includes(`/notes/${slug}/later`))).toEqual([true, true, false]);
  expect(await askedOf(due)).toBe(2);
});

test("who would rather have no such letter finds it on their page alone", async () => {
  const due = await writer(["7 months"], "is_illustrative = false, declined_letters = array['later-on']");
  await ask();
  expect(await lettersTo(due)).toEqual([]);
  expect(await askedOf(due)).toBe(1);
});

test("nobody else asks", async () => {
  expect(await askWhatCameOfIt({ house: "door" }, site)).toMatchObject({ name: "Refusal" });
});
