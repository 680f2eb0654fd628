import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { reading } from "@/db/doors";
import { getMember } from "@/db/member";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { addComment } from "@/features/comments/commands";
import { publishComment, unpublishComment } from "@/features/comments/deciding-commands";
import { declineNote } from "@/features/notes/deciding-commands";
import { unpublishNote } from "@/features/notes/taking-down";
import { listNotifications } from "@/features/notifications/queries";
import { seeNotifications } from "@/features/notifications/seeing";
import { toldDeeds } from "@/lib/told-deeds";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const siteUrl = "http://localhost:3000";

async function world() {
  const [organisation, place] = [await foundOrganisation(), await foundPlace()];
  const author = await foundMember({ organisationId: organisation.id });
  return { organisation, place, author, editor: await foundMember({ staffRole: "editor" }) };
}

const again = async ({ id }: { id: string }) => {
  const member = await getMember({ house: "founder" }, id);
  if (!member) throw new Error("nobody");
  return member;
};

test("what others did is told, newest first, with the reason; what one did oneself, or was done to others, is not", async () => {
  const { author, editor, place } = await world();
  const note = await aSentNote(author, place.id, { title: "Calls ate the mornings" });
  await aSentNote(await foundMember(), place.id);
  done(await declineNote(editor, { id: note.id, version: 2, reason: "Too short.", siteUrl }));
  const { id } = await aNote(author, place.id, editor);
  const { rows } = await listNotifications(author, null);
  expect(rows).toMatchObject([
    { deed: "publishNote", noun: "note", reason: null, place: place.name, isUnseen: true },
    { deed: "declineNote", reason: "Too short.", thing: { words: "Calls ate the mornings", href: `/me#note-${note.id}` } },
  ]);
  expect(rows[0]?.thing?.href).toMatch(/^\/notes\/[a-z-]/);
  expect(id).not.toBe(note.id);
  expect((await listNotifications(editor, null)).rows).toEqual([]);
  expect((await again(author)).unseen).toBe(2);
  expect((await again(editor)).unseen).toBe(0);
});

test("seen by a button, up to the newest that was on the page; what comes after is new", async () => {
  const { author, editor, place } = await world();
  await aNote(author, place.id, editor);
  const [newest] = (await listNotifications(author, null)).rows;
  await aNote(author, place.id, editor);
  expect(await seeNotifications(author, { newest: newest?.id ?? "" })).toEqual({ seen: true });
  expect((await listNotifications(author, null)).rows.map(({ isUnseen }) => isUnseen)).toEqual([true, false]);
  expect((await again(author)).unseen).toBe(1);
  // Twice is once, and an older one makes nothing new again.
  expect(await seeNotifications(author, { newest: newest?.id ?? "" })).toEqual({ seen: false });
  expect(await seeNotifications(editor, { newest: newest?.id ?? "" })).toMatchObject({ name: "Refusal" });
  expect(await seeNotifications(author, { newest: v7() })).toMatchObject({ name: "Refusal" });
  const { rows } = await owner.query("select count(*)::int from ledger where noun_id = $1 and deed = 'seeNotifications'", [
    author.id,
  ]);
  expect(rows).toEqual([{ count: 1 }]);
});

test("read on from the last row, none twice and none left out, though many happened in one moment", async () => {
  const { author, editor, place } = await world();
  const note = await aNote(author, place.id, editor);
  await owner.query(
    `insert into ledger (id, member_id, deed, noun, noun_id, of_member_id, at)
     select gen_random_uuid(), $1, 'correctNote', 'note', $2, $3, '2026-01-01T10:00:00.123456Z' from generate_series(1, 70)`,
    [editor.id, note.id, author.id],
  );
  const seen: string[] = [];
  for (let older: string | null | undefined = null; older !== undefined; ) {
    const page: Awaited<ReturnType<typeof listNotifications>> = await listNotifications(author, older);
    seen.push(...page.rows.map(({ id }) => id));
    older = page.older;
  }
  expect(seen).toHaveLength(71);
  expect(new Set(seen).size).toBe(71);
});

test("what is gone, hidden from them or somebody else's now is told without its words", async () => {
  const { author, editor, place, organisation } = await world();
  const hidden = await aNote(await foundMember(), place.id, editor, { title: "A title that goes away" });
  const id = v7();
  const target = { noun: "note", id: hidden.id } as const;
  const speaking = { organisationId: organisation.id, namedAs: "person", parentId: null, body: "My own words." } as const;
  done(await addComment(author, { id, target, ...speaking }));
  done(await publishComment(editor, { id, version: 1 }));
  const told = async () => JSON.stringify(await listNotifications(author, null));
  expect(await told()).toContain("a-title-that-goes-away");
  done(await unpublishNote(editor, { id: hidden.id, version: 3, told: "Wrong.", words: "", replacedBy: "", siteUrl }));
  expect(await told()).not.toMatch(/title.that.goes.away/i);
  expect(await told()).toContain("My own words.");
  done(await unpublishComment(editor, { id, version: 2, reason: "Wrong too." }));
  expect((await listNotifications(author, null)).rows[0]?.thing).toEqual({
    words: "My own words.",
    href: `/me/comments/${id}/edit`,
  });

  const mine = await aNote(author, place.id, editor, { title: "Handed over", audience: "organisation" });
  await owner.query("update notes set author_id = $2, written_by_id = $3 where id = $1", [
    mine.id,
    (await foundMember({ organisationId: organisation.id })).id,
    author.id,
  ]);
  expect((await listNotifications(author, null)).rows[0]).toMatchObject({ deed: "publishNote", thing: null });
  expect(await told()).not.toContain("Handed over");
});

test("with many rows it is found by the index of whose they are, without sorting all", async () => {
  const { author, editor, place } = await world();
  const note = await aNote(author, place.id, editor);
  await owner.query(
    `insert into ledger (id, member_id, deed, noun, noun_id, of_member_id, at)
     select gen_random_uuid(), $1, 'correctNote', 'note', $2, $3, now() - n * interval '1 minute' from generate_series(1, 20000) n`,
    [editor.id, note.id, author.id],
  );
  await owner.query("analyze ledger");
  const begun = performance.now();
  await listNotifications(author, null);
  const took = performance.now() - begun;
  const deeds = sql.raw(`array[${toldDeeds.map((deed) => `'${deed}'`).join(", ")}]`);
  const plan = await reading(author, (db) =>
    db.execute<{ "QUERY PLAN": string }>(sql`explain select id from ledger where of_member_id = ${author.id}
      and (member_id is null or member_id <> ${author.id}) and deed = any (${deeds}) order by at desc, id desc limit 31`),
  );
  expect(plan.rows.map((row) => row["QUERY PLAN"]).join("\n")).toMatch(/ledger_by_owner/);
  expect(took).toBeLessThan(1000);
  expect((await again(author)).unseen).toBe(1);
  await owner.query("delete from ledger where noun_id = $1 and deed = 'correctNote'", [note.id]);
});
