import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Db, type House, type Member, reading, writing } from "@/db/doors";
import { aNote, aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { exportRecord } from "@/features/audit/commands";
import { isKnownDeed } from "@/features/audit/deeds";
import { readRecordFilter } from "@/features/audit/filter";
import { getHistory, getOwnHistory, listDecided } from "@/features/audit/history-queries";
import { keyOf } from "@/features/audit/key";
import { listRecord } from "@/features/audit/queries";
import { recordFile } from "@/features/audit/record-file";
import { addComment } from "@/features/comments/commands";
import { declineComment, publishComment, unpublishComment } from "@/features/comments/deciding-commands";
import { remarkToColleagues } from "@/features/moderation/remarking";
import { declineNote, holdNote } from "@/features/notes/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

async function world() {
  const place = await foundPlace();
  const [author, moderator, editor, administrator] = await Promise.all([
    foundMember(),
    foundMember({ staffRole: "moderator", looksAfter: [place.id], name: `Una Moderator ${tail()}` }),
    foundMember({ staffRole: "editor" }),
    foundMember({ staffRole: "administrator" }),
  ]);
  return { place, author, moderator, editor, administrator };
}

async function aComment(author: Member, placeId: string, by: Member, body = "Who made the calls?") {
  const note = await aNote(await foundMember(), placeId, by);
  const id = v7();
  done(
    await addComment(author, {
      id,
      target: { noun: "note", id: note.id },
      organisationId: author.organisations[0]?.id ?? "",
      namedAs: "person",
      body,
      parentId: null,
    }),
  );
  return { id, noteId: note.id };
}

const asked = (params: Record<string, string>) => readRecordFilter(params);
const deedsIn = async (viewer: Member, params: Record<string, string>) =>
  (await listRecord(viewer, asked(params)))?.rows.map(({ deed }) => deed);

/** Why Postgres says no, whatever stands around it. */
async function refusedBy(work: Promise<unknown>): Promise<string> {
  try {
    const answer = await work;
    return answer instanceof Refusal ? answer.message : "not refused";
  } catch (reason) {
    return reason instanceof Error && reason.cause instanceof Error ? reason.cause.message : String(reason);
  }
}

test("the ledger is only ever added to: whoever asks, in whatever part of the house, Postgres refuses the rest", async () => {
  const { author, moderator, editor, administrator, place } = await world();
  const { id } = await aSentNote(author, place.id);
  const askers: (Member | House)[] = [author, moderator, editor, administrator];
  for (const house of ["door", "worker", "register", "founder"] as const) askers.push({ house });
  for (const asker of askers)
    for (const change of [
      sql`update ledger set reason = 'something else' where noun_id = ${id}`,
      sql`update ledger set at = now() where noun_id = ${id}`,
      sql`delete from ledger where noun_id = ${id}`,
      sql`truncate ledger`,
    ])
      expect(await refusedBy(writing(asker, (db) => db.execute(change)))).toBe("permission denied for table ledger");
  const { rows } = await owner.query("select deed from ledger where noun_id = $1 order by id", [id]);
  expect(rows.map(({ deed }) => deed)).toEqual(["draftNote", "sendNote"]);
});

test("nobody writes in another's name, in nobody's name, or at another time", async () => {
  const { author, moderator, administrator } = await world();
  const row = (memberId: string | null, at: string) => (db: Db) =>
    db.execute(sql`insert into ledger (id, at, member_id, deed, noun, noun_id)
      values (${v7()}, ${sql.raw(at)}, ${memberId}, 'giveRole', 'member', ${author.id})`);
  const no = 'new row violates row-level security policy for table "ledger"';
  for (const asker of [author, moderator, administrator]) {
    expect(await refusedBy(writing(asker, row(asker === author ? moderator.id : author.id, "now()")))).toBe(no);
    expect(await refusedBy(writing(asker, row(null, "now()")))).toBe(no);
    expect(await refusedBy(writing(asker, row(asker.id, "now() - interval '1 day'")))).toBe(no);
    expect(await refusedBy(writing(asker, row(asker.id, "now() + interval '1 day'")))).toBe(no);
    expect(await refusedBy(writing(asker, row(asker.id, "now()")))).toBe("not refused");
  }
  expect(await refusedBy(writing({ house: "worker" }, row(author.id, "now()")))).toBe(no);
  expect(await refusedBy(writing({ house: "worker" }, row(null, "now()")))).toBe("not refused");
});

test("the record is asked by who, whose, what, where, when and why, and by one thing", async () => {
  const { place, author, moderator, administrator } = await world();
  const reason = `It names the family_50% ${tail()}`;
  const sent = await aSentNote(author, place.id);
  done(await declineNote(moderator, { id: sent.id, version: 2, reason, siteUrl }));
  const thing = keyOf({ noun: "note", id: sent.id });
  expect(await deedsIn(administrator, { thing })).toEqual(["declineNote", "sendNote", "draftNote"]);
  expect(await deedsIn(administrator, { thing, by: moderator.name })).toEqual(["declineNote"]);
  expect(await deedsIn(administrator, { thing, by: moderator.id, of: author.id })).toEqual(["declineNote"]);
  expect(await deedsIn(administrator, { thing, by: author.id })).toEqual(["sendNote", "draftNote"]);
  expect(await deedsIn(administrator, { of: author.id, deed: "decline" })).toEqual(["declineNote"]);
  expect(await deedsIn(administrator, { of: author.id, deed: "sendNote" })).toEqual(["sendNote"]);
  expect(await deedsIn(administrator, { place: place.slug, kind: "note", deed: "decline" })).toEqual(["declineNote"]);
  expect(await deedsIn(administrator, { place: place.name.toUpperCase(), kind: "comment" })).toEqual([]);
  expect(await deedsIn(administrator, { words: reason.toUpperCase() })).toEqual(["declineNote"]);
  // What stands for anything in a pattern stands for itself.
  expect(await deedsIn(administrator, { words: reason.replace("_", "x") })).toEqual([]);
  expect(await deedsIn(administrator, { thing, from: "2000-01-01", to: "2000-01-02" })).toEqual([]);
  expect(await deedsIn(administrator, { thing, from: "2000-01-01" })).toHaveLength(3);

  const [row] = (await listRecord(administrator, asked({ words: reason })))?.rows ?? [];
  expect(row).toMatchObject({
    by: moderator.name,
    of: author.name,
    place: place.name,
    reason,
    thing: { href: `/notes/${sent.slug}` },
  });
});

test("a slip in what is asked for is told, and shows nothing", async () => {
  const { administrator } = await world();
  for (const [name, value] of [
    ["by", `Nobody ${tail()}`],
    ["of", `Nobody ${tail()}`],
    ["place", `Nowhere ${tail()}`],
    ["from", "31 March"],
    ["words", "a"],
  ] as const) {
    const record = await listRecord(administrator, asked({ [name]: value }));
    expect(record?.rows).toEqual([]);
    expect(Object.keys(record?.errors ?? {})).toEqual([name]);
  }
});

test("a page has fifty rows, and the next begins where it ended, both ways", async () => {
  const { administrator, author } = await world();
  await owner.query(
    `insert into ledger (id, at, member_id, deed, noun, noun_id, of_member_id)
     select gen_random_uuid(), now() - (n / 3) * interval '1 second', $1, 'seeNotifications', 'member', $1, $1 from generate_series(1, 120) n`,
    [author.id],
  );
  const seen: string[] = [];
  let after: string | undefined;
  let page = await listRecord(administrator, asked({ by: author.id, deed: "seeNotifications" }));
  for (; page; page = await listRecord(administrator, asked({ by: author.id, deed: "seeNotifications", after: after ?? "" }))) {
    seen.push(...page.rows.map(({ id }) => id));
    after = page.older;
    if (!after) break;
  }
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
  const back = await listRecord(administrator, asked({ by: author.id, deed: "seeNotifications", before: seen[100] ?? "" }));
  expect(back?.rows.map(({ id }) => id)).toEqual(seen.slice(50, 100));
  expect(back).toMatchObject({ newer: seen[50], older: seen[99] });
});

test("administrators read it and take it out, nobody else; an invented one meets nobody real", async () => {
  const { place, author, moderator, editor, administrator } = await world();
  const { id } = await aSentNote(author, place.id);
  const thing = keyOf({ noun: "note", id });
  for (const other of [null, author, moderator, editor]) {
    expect(await listRecord(other, asked({ thing }))).toBeNull();
    if (other) expect(await exportRecord(other, asked({}))).toBeInstanceOf(Refusal);
  }
  const words = sql`select reasons_saying('it', 10) as ids`;
  expect((await reading(moderator, (db) => db.execute(words))).rows).toEqual([{ ids: [] }]);
  const invented = { ...administrator, isIllustrative: true };
  expect(await deedsIn(invented, { thing })).toHaveLength(2);
  await owner.query("update members set is_illustrative = false where id = $1", [author.id]);
  expect(await deedsIn(invented, { thing })).toEqual([]);
  expect(await deedsIn({ ...administrator, isIllustrative: false }, { thing })).toHaveLength(2);
});

test("as a file it is whole, or says that there is more; that it was taken out stands in it", async () => {
  const { administrator, author } = await world();
  await owner.query(
    `insert into ledger (id, at, member_id, deed, noun, noun_id, of_member_id, reason)
     select gen_random_uuid(), now() - n * interval '1 second', $1, 'changeOwnDetails', 'member', $1, $1, '=1+' || n || ', "so"' from generate_series(1, 2500) n`,
    [author.id],
  );
  const filter = asked({ by: author.id, deed: "changeOwnDetails" });
  const linesOf = async (most?: number) =>
    parse(await new Response(recordFile(administrator, filter, siteUrl, most)).text(), { bom: true });
  const whole = await linesOf();
  expect(whole).toHaveLength(2501);
  expect(new Set(whole.map((line) => line.at(-1))).size).toBe(2501);
  expect(whole[1]).toEqual(expect.arrayContaining([author.name, "changed their details", "Person", `'=1+1, "so"`]));
  const cut = await linesOf(1500);
  expect(cut).toHaveLength(1502);
  expect(cut.at(-1)?.[0]).toContain("at most 1,500 rows");
  expect(await linesOf(2500)).toHaveLength(2501);

  done(await exportRecord(administrator, { ...filter, of: "Somebody Gone", words: "the family" }));
  const { rows } = await owner.query("select after from ledger where member_id = $1 and deed = 'exportRecord'", [
    administrator.id,
  ]);
  expect(rows).toEqual([{ after: { by: author.id, of: "not kept", deed: "changeOwnDetails", words: "not kept" } }]);
  expect(await deedsIn(administrator, { by: administrator.id, deed: "exportRecord" })).toEqual(["exportRecord"]);
  expect(await exportRecord(administrator, asked({ from: "31 March" }))).toBeInstanceOf(Refusal);
});

test("what became of a thing is read by whoever looks after its place, with what is hidden under a note", async () => {
  const { place, author, moderator, editor, administrator } = await world();
  const elsewhere = await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] });
  const { id, noteId } = await aComment(author, place.id, editor);
  done(await publishComment(moderator, { id, version: 1, siteUrl }));
  done(await unpublishComment(editor, { id, version: 2, reason: "It names a child.", siteUrl }));
  const which = { noun: "comment", id } as const;
  for (const viewer of [moderator, editor, administrator]) {
    const history = await getHistory(viewer, which);
    expect(history?.rows.map(({ deed, by, reason }) => [deed, by, reason])).toEqual([
      ["unpublishComment", editor.name, "It names a child."],
      ["publishComment", moderator.name, null],
      ["addComment", author.name, null],
    ]);
    expect((await getHistory(viewer, { noun: "note", id: noteId }))?.hidden).toMatchObject([
      { noun: "comment", id, state: "unpublished", by: editor.name, reason: "It names a child." },
    ]);
  }
  for (const viewer of [null, author, elsewhere]) expect(await getHistory(viewer, which)).toBeNull();
  expect((await listDecided(moderator, null))?.rows.slice(0, 2)).toMatchObject([
    { deed: "unpublishComment", by: editor.name, reason: "It names a child.", words: "Who made the calls?" },
    { deed: "publishComment" },
  ]);
  expect((await listDecided(elsewhere, null))?.rows).toEqual([]);
  for (const viewer of [null, author]) expect(await listDecided(viewer, null)).toBeNull();
});

test("a draft has no history for staff, and what moderators say among themselves none for its author", async () => {
  const { place, author, moderator, editor } = await world();
  const sent = await aSentNote(author, place.id);
  const which = { noun: "note", id: sent.id } as const;
  done(await remarkToColleagues(moderator, { id: v7(), about: which, words: "Do you know the family?" }));
  done(await holdNote(moderator, { id: sent.id, version: 2, reason: "Somebody could be recognised.", siteUrl }));
  expect((await getHistory(editor, which))?.rows.map(({ deed }) => deed)).toContain("remarkToColleagues");
  const own = await getOwnHistory(author, which);
  expect(own?.rows.map(({ deed, isOwn, reason }) => [deed, isOwn, reason])).toEqual([
    ["holdNote", false, "Somebody could be recognised."],
    ["sendNote", true, null],
    ["draftNote", true, null],
  ]);
  expect(JSON.stringify(own)).not.toContain(moderator.name);
  expect(await getOwnHistory(editor, which)).toBeNull();
  await owner.query("update notes set state = 'draft' where id = $1", [sent.id]);
  expect(await getHistory(editor, which)).toBeNull();
});

test("a decline tells its author why, on their own page of what became of it", async () => {
  const { place, author, moderator, editor } = await world();
  const { id } = await aComment(author, place.id, editor, "They never cared.");
  done(await declineComment(moderator, { id, version: 1, reason: "It attacks somebody.", siteUrl }));
  expect((await getOwnHistory(author, { noun: "comment", id }))?.rows[0]).toMatchObject({
    deed: "declineComment",
    reason: "It attacks somebody.",
    isOwn: false,
  });
});

test("every deed that has been done in this database, by all the tests beside this one, has its words", async () => {
  const { rows } = await owner.query("select distinct deed from ledger");
  expect(rows.map(({ deed }) => deed).filter((deed: string) => !isKnownDeed(deed))).toEqual([]);
});
