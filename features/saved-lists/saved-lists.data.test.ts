import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { aPattern, aPost, aQuestion } from "@/demo/founding-evidence";
import { unpublishPattern } from "@/features/patterns/commands";
import { deleteList, openList, putBack, removeThing, renameList, saveThing } from "@/features/saved-lists/commands";
import { getList } from "@/features/saved-lists/list-queries";
import { getSaving, listLists, listListsWith } from "@/features/saved-lists/queries";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
beforeAll(() => keeper.connect());
afterAll(() => keeper.end());

const note = (id: string) => ({ noun: "note" as const, id });
const patternOf = (id: string) => ({ noun: "pattern" as const, id });
const into = (id: string, name: string) => ({ target: note(id), list: "new", name });

async function world() {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  return { author, editor, place, member: await foundMember() };
}

const titles = async (member: Member, listId: string) => (await getList(member, listId))?.things.map(({ title }) => title);

test("saved twice it is there once; two forms at once make one list", async () => {
  const { author, editor, place, member } = await world();
  const { id, slug } = await aNote(author, place.id, editor);
  const both = await Promise.all([1, 2, 3, 4].map(() => saveThing(member, into(id, "For Thursday’s board"))));
  const [first, ...others] = both.map(done);
  for (const other of others) expect(other.listId).toBe(first?.listId);
  expect(first?.href).toBe(`/notes/${slug}`);
  expect(await listLists(member)).toMatchObject([{ name: "For Thursday’s board", things: 1 }]);
  expect(await listListsWith(member, note(id))).toMatchObject([{ name: "For Thursday’s board" }]);
  expect(await listListsWith(await foundMember(), note(id))).toEqual([]);
  expect(await listListsWith(null, note(id))).toEqual([]);
});

test("only what one may see can be saved, and only by partners and staff", async () => {
  const { author, editor, place, member } = await world();
  const hidden = await aNote(author, place.id, editor, { audience: "organisation" });
  const open = await aNote(author, place.id, editor);
  expect(await saveThing(member, into(hidden.id, "A list"))).toBeInstanceOf(Refusal);
  expect(await getSaving(member, note(hidden.id))).toBeNull();
  done(await saveThing(author, into(hidden.id, "A list")));
  const newcomer = await foundMember({ organisationId: null });
  expect(await saveThing(newcomer, into(open.id, "A list"))).toBeInstanceOf(Refusal);
  expect(await openList(newcomer, { name: "A list" })).toBeInstanceOf(Refusal);
  expect((await getSaving(newcomer, note(open.id)))?.can.save).toBe(false);
  done(await saveThing(editor, into(open.id, "A list")));
  // Postgres alone: whatever the code forgot to ask.
  const { listId } = done(await openList(member, { name: "Straight in" }));
  await expect(
    writing(member, (db) =>
      db.execute(sql`insert into saved_things (id, list_id, note_id) values (gen_random_uuid(), ${listId}, ${hidden.id})`),
    ),
  ).rejects.toThrow();
});

test("a list is its member's alone, in the code and in Postgres", async () => {
  const { author, editor, place, member } = await world();
  const { id } = await aNote(author, place.id, editor);
  const { listId } = done(await saveThing(member, into(id, "Mine")));
  const [thing] = (await getList(member, listId))?.things ?? [];
  for (const other of [author, editor, await foundMember({ staffRole: "administrator" })]) {
    expect(await getList(other, listId)).toBeNull();
    expect(await saveThing(other, { target: note(id), list: listId, name: "" })).toBeInstanceOf(Refusal);
    expect(await putBack(other, { target: note(id), list: listId, at: 1 })).toBeInstanceOf(Refusal);
    expect(await removeThing(other, thing?.id ?? "")).toBeInstanceOf(Refusal);
    expect(await renameList(other, { list: listId, name: "Yours" })).toBeInstanceOf(Refusal);
    expect(await deleteList(other, { list: listId })).toBeInstanceOf(Refusal);
  }
  for (const viewer of [null, author, editor, await foundMember({ staffRole: "administrator" })]) {
    const { rows } = await reading(viewer, (db) =>
      db.execute(
        sql`select id from saved_lists where id = ${listId} union all select id from saved_things where list_id = ${listId}`,
      ),
    );
    expect(rows).toEqual([]);
  }
  expect(await titles(member, listId)).toHaveLength(1);
  // The ledger, which staff read, says that something was saved and not what.
  const { rows } = await keeper.query("select * from ledger where noun_id = $1", [listId]);
  expect(rows.map(({ deed }) => deed).sort()).toEqual(["openList", "saveThing"]);
  expect(JSON.stringify(rows)).not.toContain(id);
});

test("what becomes invisible is not there, nor counted; what comes back is there again", async () => {
  const { author, editor, place, member } = await world();
  const [stays, goes] = [await aNote(author, place.id, editor), await aNote(author, place.id, editor)];
  const { listId } = done(await saveThing(member, into(stays.id, "Board")));
  const at = { list: listId, name: "" };
  done(await saveThing(member, { target: note(goes.id), ...at }));
  done(await saveThing(member, { target: { noun: "post", id: (await aPost(editor)).id }, ...at }));
  expect(await titles(member, listId)).toHaveLength(3);
  const hide = (change: string) => keeper.query(`update notes set ${change} where id = $1`, [goes.id]);
  for (const change of ["state = 'unpublished'", "state = 'withdrawn'", "state = 'published', audience = 'organisation'"]) {
    await hide(change);
    expect(await titles(member, listId), change).toHaveLength(2);
    expect(await listLists(member), change).toMatchObject([{ things: 2 }]);
    const { rows } = await reading(member, (db) =>
      db.execute(sql`select n.id from saved_things t join notes n on n.id = t.note_id where t.list_id = ${listId}`),
    );
    expect(rows, `${change}, through Postgres alone`).toHaveLength(1);
  }
  await hide("audience = 'everyone'");
  expect(await titles(member, listId)).toHaveLength(3);
  // A post that is called back is its editors' alone.
  await keeper.query("update posts set published_at = now() + interval '1 day' where author_id = $1", [editor.id]);
  expect(await titles(member, listId)).toHaveLength(2);
});

test("a pattern and a question are put aside too, the pattern as strong as one sees it", async () => {
  const { author, editor, place, member } = await world();
  const [here, elsewhere] = [await aNote(author, place.id, editor), await aNote(author, (await foundPlace()).id, editor)];
  const hidden = await aNote(author, (await foundPlace()).id, editor, { audience: "organisation" });
  const notes = [here, elsewhere, hidden].map(({ slug }) => `/notes/${slug}`);
  const pattern = await aPattern(editor, { for: notes });
  const draft = await aPattern(editor, { isDraft: true });
  const question = await aQuestion(editor);
  const { listId } = done(await openList(member, { name: "Board" }));
  const into = (noun: "pattern" | "question", id: string) => ({ target: { noun, id }, list: listId, name: "" });
  expect(done(await saveThing(member, into("pattern", pattern.id))).href).toBe(`/patterns/${pattern.slug}`);
  done(await saveThing(member, into("question", question.id)));
  expect(await listListsWith(member, patternOf(pattern.id))).toMatchObject([{ name: "Board" }]);
  expect((await getList(member, listId))?.things).toMatchObject([
    { noun: "pattern", title: pattern.claim, strength: { places: 2, isContested: false } },
    { noun: "question", title: question.question },
  ]);
  // What is not out cannot be put aside, by editors either.
  for (const viewer of [member, editor]) {
    expect(await saveThing(viewer, { ...into("pattern", draft.id), list: "new", name: "New" })).toBeInstanceOf(Refusal);
    expect(await getSaving(viewer, patternOf(draft.id))).toBeNull();
  }
  // Taken out and put back, it stands where it stood.
  const before = await getList(member, listId);
  const removed = done(await removeThing(member, before?.things[0]?.id ?? ""));
  expect(removed).toMatchObject({ noun: "pattern", id: pattern.id });
  done(await putBack(member, { target: removed, list: listId, at: removed.at }));
  expect(await titles(member, listId)).toEqual([pattern.claim, question.question]);
});

test("what one may no longer read leaves the list as if it had never been put there, to the byte", async () => {
  const { author, editor, place, member } = await world();
  const [stays, goes] = [await aNote(author, place.id, editor), await aNote(author, (await foundPlace()).id, editor)];
  const pattern = await aPattern(editor, { for: [`/notes/${stays.slug}`, `/notes/${goes.slug}`] });
  const { listId } = done(await saveThing(member, into(stays.id, "Board")));
  const all = async () => JSON.stringify([await getList(member, listId), await listLists(member)]);
  const before = await all();
  for (const target of [note(goes.id), patternOf(pattern.id)])
    done(await saveThing(member, { target, list: listId, name: "" }));
  const editors = done(await saveThing(editor, { target: patternOf(pattern.id), list: "new", name: "Ours" })).listId;
  expect(await titles(member, listId)).toHaveLength(3);
  await keeper.query("update notes set audience = 'organisation' where id = $1", [goes.id]);
  expect((await getList(member, listId))?.things.at(-1)).toMatchObject({ strength: { places: 1 } });
  done(await unpublishPattern(editor, { id: pattern.id, reason: "It does not hold." }));
  expect(await all()).toBe(before);
  // Editors read what is not out where it is written, and Postgres lets them: in a list the code alone says that it is gone.
  expect(await titles(editor, editors)).toEqual([]);
  expect(await listLists(editor)).toMatchObject([{ things: 0 }]);
  const { rows } = await reading(member, (db) =>
    db.execute(sql`select p.id from saved_things t join patterns p on p.id = t.pattern_id where t.list_id = ${listId}`),
  );
  expect(rows, "through Postgres alone").toEqual([]);
  const behind = writing(member, (db) =>
    db.execute(sql`insert into saved_things (id, list_id, pattern_id) values (gen_random_uuid(), ${listId}, ${pattern.id})`),
  );
  await expect(behind, "behind the code's back").rejects.toThrow();
});

test("taken out, it is put back where it stood", async () => {
  const { author, editor, place, member } = await world();
  const made = [
    await aNote(author, place.id, editor),
    await aNote(author, place.id, editor),
    await aNote(author, place.id, editor),
  ];
  const { listId } = done(await openList(member, { name: "In order" }));
  for (const { id } of made) {
    done(await saveThing(member, { target: note(id), list: listId, name: "" }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const before = await titles(member, listId);
  const second = (await getList(member, listId))?.things[1]?.id ?? "";
  const removed = done(await removeThing(member, second));
  expect(removed).toMatchObject({ listId, noun: "note", id: made[1]?.id });
  expect(await removeThing(member, second), "twice").toBeInstanceOf(Refusal);
  expect(await titles(member, listId)).toHaveLength(2);
  const back = { target: note(removed.id), list: listId, at: removed.at };
  done(await putBack(member, back));
  done(await putBack(member, back));
  expect(await titles(member, listId)).toEqual(before);
});

test("a list is renamed, but not to another's name, and deleted with all that was put aside", async () => {
  const { author, editor, place, member } = await world();
  const { id } = await aNote(author, place.id, editor);
  const { listId } = done(await saveThing(member, into(id, "One")));
  done(await openList(member, { name: "Two" }));
  expect(await renameList(member, { list: listId, name: "Two" })).toBeInstanceOf(Refusal);
  done(await renameList(member, { list: listId, name: "One" }));
  done(await renameList(member, { list: listId, name: "Three" }));
  done(await deleteList(member, { list: listId }));
  expect(await deleteList(member, { list: listId }), "twice").toBeInstanceOf(Refusal);
  expect(await listLists(member)).toMatchObject([{ name: "Two", things: 0 }]);
  expect((await keeper.query("select from saved_things where list_id = $1", [listId])).rowCount).toBe(0);
  expect((await keeper.query("select from notes where id = $1", [id])).rowCount).toBe(1);
});

test("a hundred lists and five hundred things are the most, two at once included", async () => {
  const { author, editor, place, member } = await world();
  const [last, over] = [await aNote(author, place.id, editor), await aNote(author, place.id, editor)];
  const { listId } = done(await openList(member, { name: "Full" }));
  await keeper.query(
    `with made as (
       insert into posts (id, slug, kind, title, lede, body, body_html, byline, author_id, published_at)
       select gen_random_uuid(), 'filler-' || $3 || n, 'story', 'A post', 'Lede', 'Words', '<p>Words</p>', 'Somebody', $2, now() from generate_series(1, 499) n returning id)
     insert into saved_things (id, list_id, post_id) select gen_random_uuid(), $1, id from made`,
    [listId, editor.id, tail()],
  );
  const both = await Promise.all([last, over].map(({ id }) => saveThing(member, { target: note(id), list: listId, name: "" })));
  const refused = both.filter((answer) => answer instanceof Refusal);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.message).toMatch(/holds 500 things/);
  expect((await getList(member, listId))?.things).toHaveLength(500);
  await keeper.query(
    "insert into saved_lists (id, member_id, name) select gen_random_uuid(), $1, 'List ' || n from generate_series(1, 98) n",
    [member.id],
  );
  const lists = await Promise.all(["Ninety-nine", "Hundred"].map((name) => openList(member, { name })));
  expect(lists.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  const saved = await saveThing(member, into(last.id, "One more"));
  expect(saved instanceof Refusal && saved.fields.name).toMatch(/100 lists/);
});

test("whoever closes their account takes their lists along", async () => {
  const { author, editor, place, member } = await world();
  const { id } = await aNote(author, place.id, editor);
  const { listId } = done(await saveThing(member, into(id, "Mine")));
  await writing(member, (db) => db.execute(sql`select close_my_account('leave')`));
  for (const [table, column] of [
    ["saved_lists", "id"],
    ["saved_things", "list_id"],
  ])
    expect((await keeper.query(`select from ${table} where ${column} = $1`, [listId])).rowCount).toBe(0);
});
