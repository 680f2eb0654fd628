import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { changeSearch, putSearchBack, saveSearch, stopSearch } from "@/features/saved-searches/commands";
import { getKeeping, listSavedSearches } from "@/features/saved-searches/queries";
import { mostSearches } from "@/features/saved-searches/schema";
import { tellSearchers } from "@/features/saved-searches/telling";
import { readSearch } from "@/features/search/filter";
import { getFound } from "@/features/search/queries";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const worker = { house: "worker" } as const;
const site = { siteUrl: "https://learning.example" };
const tell = () => tellSearchers(worker, site).then(done);
const lettersTo = async ({ email }: { email: string }) =>
  (
    await owner.query<{ subject: string; text: string; html: string }>(
      "select subject, text, html from letters where to_address = $1 and subject like 'New for%' order by made_at",
      [email],
    )
  ).rows;

/** A word that stands nowhere else: other tests write at the same time. */
const aWord = () => `zq${tail().replace(/[^a-z]/g, "")}x${tail().replace(/[^a-z]/g, "")}`;

/** As if it had been published then. */
const publishedAt = (noteId: string, at: string) =>
  owner.query(`update notes set published_at = ${at} where id = $1`, [noteId]);

async function world() {
  const [author, reader, editor, place] = [
    await foundMember(),
    await foundMember(),
    await foundMember({ staffRole: "editor" }),
    await foundPlace(),
  ];
  const word = aWord();
  /** Published a day ago unless it is said otherwise. */
  const write = async (more: Parameters<typeof aNote>[3] = {}, ago = "1 day", by: Member = author) => {
    const note = await aNote(by, place.id, editor, { title: `${word} ${tail()}`, ...more });
    await publishedAt(note.id, `now() - interval '${ago}'`);
    return note;
  };
  return { author, reader, editor, place, word, write };
}

const idOf = async (member: Member, search: string) =>
  (await owner.query<{ id: string }>("select id from saved_searches where member_id = $1 and search = $2", [member.id, search]))
    .rows[0]?.id ?? "";
const toldUntil = (member: Member, at: string) =>
  owner.query(`update saved_searches set told_until = ${at} where member_id = $1`, [member.id]);
const lastMonday = "date_trunc('week', now(), 'Europe/London') - interval '6 days'";

/** Saved a while ago, and told last some time before this week. */
async function saveLongAgo(member: Member, word: string, more: { name?: string; search?: string } = {}) {
  const search = more.search ?? `q=${word}`;
  done(await saveSearch(member, { search, name: more.name ?? word }));
  await toldUntil(member, lastMonday);
  return idOf(member, search);
}

test("one letter names what is new, newest first; twice tells once, at the same time too; nothing new tells nothing", async () => {
  const { reader, author, write, word } = await world();
  await write({}, "30 days");
  await saveLongAgo(reader, word, { name: "Damp in homes" });
  await saveLongAgo(author, word);
  const [older, newer] = [await write({}, "3 days"), await write({}, "1 day")];
  const elsewhere = await write({ title: "Something else" });

  await toldUntil(reader, "now() - interval '8 days'");
  await Promise.all([tell(), tell(), tell()]);
  await tell();
  const letters = await lettersTo(reader);
  expect(letters).toHaveLength(1);
  const [{ subject, text, html } = { subject: "", text: "", html: "" }] = letters;
  expect(subject).toBe("New for “Damp in homes”");
  expect(text).toContain("Two new things for “Damp in homes”");
  expect(text.indexOf(newer.slug)).toBeGreaterThan(0);
  expect(text.indexOf(older.slug)).toBeGreaterThan(text.indexOf(newer.slug));
  expect(text).not.toContain(elsewhere.slug);
  expect(text).toContain("https://learning.example/me/settings/searches");
  expect(html).toContain(`href="https://learning.example/notes/${newer.slug}"`);
  const { rowCount } = await owner.query("select from ledger where deed = 'tellOfSearches' and noun_id = $1", [reader.id]);
  expect(rowCount).toBe(1);
  expect(await lettersTo(author), "what one has written oneself").toEqual([]);

  // What was looked through is told, with a letter or without.
  const { rows } = await owner.query(
    "select told_until > now() - interval '6 minutes' as told from saved_searches where member_id = any ($1)",
    [[reader.id, author.id]],
  );
  expect(rows).toEqual([{ told: true }, { told: true }]);
});

test("of many the ten newest are told, with a link to all that is new, which finds as many", async () => {
  const { reader, write, word } = await world();
  const id = await saveLongAgo(reader, word);
  await toldUntil(reader, "now() - interval '8 days'");
  const notes = [];
  for (let n = 0; n < 12; n++) notes.push(await write({}, `${n + 1} hours`));
  await tell();
  const [{ text } = { text: "" }] = await lettersTo(reader);
  expect(text).toContain("12 new things");
  expect(notes.filter(({ slug }) => text.includes(slug))).toEqual(notes.slice(0, 10));
  const [, link = ""] = /See all that is new\n(\S+)/.exec(text) ?? [];
  const asked = readSearch(Object.fromEntries(new URL(link).searchParams));
  expect(asked).toMatchObject({ q: word, sort: "newest" });
  expect((await getFound(reader, asked))?.total).toBe(12);
  expect(id).not.toBe("");
});

test("what answers several searches is told once; what has only some of the words is not told", async () => {
  const { reader, write, word, place } = await world();
  const other = aWord();
  await saveLongAgo(reader, word, { name: "A", search: `q=${word}` });
  await saveLongAgo(reader, word, { name: "B", search: `q=${word}&place=${place.slug}` });
  const three = `${word} ${other} ${aWord()}`;
  await saveLongAgo(reader, word, { name: "C", search: `q=${three.replaceAll(" ", "+")}` });
  await saveLongAgo(reader, word, { name: "D", search: `q=${other}` });
  await toldUntil(reader, "now() - interval '8 days'");
  const both = await write({ title: `${word} and ${other}` });
  const one = await write({ title: `Only ${other}` });
  await tell();
  const [{ text, subject } = { text: "", subject: "" }] = await lettersTo(reader);
  expect(subject).toBe("New for “A” and one other search");
  expect(text).toContain("There is something new for two searches");
  expect(text).toContain("One new thing for “A”:");
  expect(text).toContain("Two new things for “D”, one of them above:");
  for (const { slug } of [both, one]) expect(text.split(slug)).toHaveLength(2);
  // The page that a letter leads to is as strict as the letter.
  expect(await getFound(reader, readSearch({ q: three }))).toMatchObject({ total: 2, isSome: true });
  expect(await getFound(reader, readSearch({ q: three, since: "2026-01-01T00:00:00Z" }))).toMatchObject({ total: 0 });
});

test("what they may not read is not told; what was published long ago and opens is told when it opens, once", async () => {
  const { author, reader, editor, write, word } = await world();
  const colleague = await foundMember({ organisationId: author.organisations[0]?.id });
  const moderator = await foundMember({ staffRole: "moderator" });
  for (const one of [reader, colleague, moderator]) await saveLongAgo(one, word);
  for (const one of [reader, colleague, moderator]) await toldUntil(one, "now() - interval '8 days'");
  const embargoed = await write({ audience: "organisation" });
  await owner.query("update notes set opens_at = now() + interval '1 day' where id = $1", [embargoed.id]);
  const gone = await write();
  await owner.query("update notes set state = 'unpublished' where id = $1", [gone.id]);
  await tell();
  expect(await lettersTo(reader)).toEqual([]);
  expect(await lettersTo(moderator), "what is read with a second factor alone").toEqual([]);
  expect(await lettersTo(colleague)).toHaveLength(1);

  // Time goes by: it opens, long after it was published and after everybody was told.
  await owner.query("update notes set opens_at = now() - interval '1 hour' where id = $1", [embargoed.id]);
  await publishedAt(embargoed.id, "now() - interval '20 days'");
  for (const one of [reader, colleague, moderator]) await toldUntil(one, "now() - interval '8 days'");
  expect((await listSavedSearches(reader)).searches).toMatchObject([{ news: { total: 1 } }]);
  expect((await listSavedSearches(colleague)).searches).toMatchObject([{ news: { total: 0 } }]);
  const since = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString();
  expect(await getFound(null, readSearch({ q: word, since }))).toMatchObject({ total: 1, rows: [{ id: embargoed.id }] });
  await tell();
  const [{ text } = { text: "" }] = await lettersTo(reader);
  expect(text).toContain(embargoed.slug);
  expect(await lettersTo(moderator)).toHaveLength(1);
  expect(await lettersTo(colleague), "told when it was published").toHaveLength(1);
  expect(await getFound(editor, readSearch({ q: word }))).toMatchObject({ total: 1 });
});

test("who comes to read more is told of what is new from then on; who reads less hears no more of it", async () => {
  const { author, reader, write, word } = await world();
  const before = await write({ audience: "organisation" }, "10 days");
  await saveLongAgo(reader, word);
  await toldUntil(reader, "now() - interval '8 days'");
  const [ofThem] = author.organisations;
  await owner.query(
    `insert into memberships (id, member_id, organisation_id, admitted_at) values ($1, $2, $3, now() - interval '1 day')`,
    [v7(), reader.id, ofThem?.id],
  );
  const since = await write({ audience: "organisation" });
  await tell();
  const [{ text } = { text: "" }] = await lettersTo(reader);
  expect(text).toContain(since.slug);
  expect(text).not.toContain(before.slug);

  await owner.query("update memberships set left_at = now() where member_id = $1", [reader.id]);
  await toldUntil(reader, "now() - interval '8 days'");
  await write({ audience: "partners" });
  const open = await write();
  await tell();
  const [, last] = await lettersTo(reader);
  expect(last?.text).toContain("One new thing");
  expect(last?.text).toContain(open.slug);
  expect(last?.text).not.toContain(since.slug);
});

test("a report and a question say only a day, which may be long past: they are new when they are added", async () => {
  const { reader, word } = await world();
  await saveLongAgo(reader, word);
  await toldUntil(reader, "now() - interval '8 days'");
  const mark = tail();
  for (const [slug, day, age] of [
    [`report-${mark}`, "2019-03-01", "1 day"],
    [`told-${mark}`, new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString(), "20 days"],
  ])
    await owner.query(
      `insert into reports (id, slug, title, authors, publisher, published_on, summary, body, body_html, made_at)
       values ($1, $2, $3, 'Somebody', 'Somebody', $4, '', '', '', now() - $5::interval)`,
      [v7(), slug, `${word} in a report`, day, age],
    );
  await owner.query(
    `insert into questions (id, slug, number, question, why_it_matters, state, asked_on, made_at)
     values ($1, $2, (select coalesce(max(number), 0) + 1 from questions), $3, 'It does.', 'open', '2018-05-01', now() - interval '2 days')`,
    [v7(), `question-${mark}`, `${word} in a question?`],
  );
  const news = await listSavedSearches(reader);
  expect(news.searches).toMatchObject([{ news: { total: 2 } }]);
  await tell();
  await tell();
  const letters = await lettersTo(reader);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain(`/reports/report-${mark}`);
  expect(letters[0]?.text).toContain(`/questions/question-${mark}`);
  expect(letters[0]?.text, "added long ago").not.toContain(`/reports/told-${mark}`);
});

test("killed between the mark and the letter: nothing is lost, and nothing is told twice", async () => {
  const { reader, write, word } = await world();
  await saveLongAgo(reader, word);
  await toldUntil(reader, "now() - interval '8 days'");
  const note = await write();
  await owner.query(
    `create function wait_here() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$`,
  );
  await owner.query(
    `create trigger wait_here before insert on letters for each row when (new.to_address = '${reader.email}') execute function wait_here()`,
  );
  const killed = tell().then(
    () => "told",
    () => "killed",
  );
  const waiting = `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`;
  await expect.poll(async () => (await owner.query(waiting)).rowCount, { timeout: 20_000 }).toBe(1);
  expect(await killed).toBe("killed");
  expect(await lettersTo(reader)).toEqual([]);
  await owner.query("drop trigger wait_here on letters");
  await owner.query("drop function wait_here");
  await Promise.all([tell(), tell()]);
  await tell();
  const letters = await lettersTo(reader);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain(note.slug);
});

test("once a week, once a day or never; whoever begins again is told from then on", async () => {
  const { author, editor, place } = await world();
  const told = async (rhythm: "weekly" | "daily" | "off", at: string) => {
    const [member, word] = [await foundMember(), aWord()];
    const id = await saveLongAgo(member, word);
    done(await changeSearch(member, { id, name: word, rhythm }));
    await toldUntil(member, at);
    const note = await aNote(author, place.id, editor, { title: `${word} ${tail()}` });
    // After what was told last, and not a moment ago.
    await publishedAt(
      note.id,
      `least(now() - interval '6 minutes', (select told_until from saved_searches where id = '${id}') + interval '1 second')`,
    );
    await tell();
    return { many: (await lettersTo(member)).length, member, id, word };
  };
  const [today, thisWeek] = ["date_trunc('day', now(), 'Europe/London')", "date_trunc('week', now(), 'Europe/London')"];
  const before = (at: string) => `${at} - interval '1 minute'`;
  expect(await told("weekly", before(thisWeek))).toMatchObject({ many: 1 });
  expect(await told("weekly", thisWeek)).toMatchObject({ many: 0 });
  expect(await told("daily", before(today))).toMatchObject({ many: 1 });
  expect(await told("daily", today)).toMatchObject({ many: 0 });
  const { many, member, id, word } = await told("off", before(thisWeek));
  expect(many).toBe(0);
  expect((await listSavedSearches(member)).searches).toMatchObject([{ news: { total: 1 }, rhythm: "off" }]);
  done(await changeSearch(member, { id, name: word, rhythm: "daily" }));
  expect((await listSavedSearches(member)).searches).toMatchObject([{ news: { total: 0 }, rhythm: "daily" }]);
});

test("who stopped, would rather have no such letter, is suspended or has closed their account gets none", async () => {
  const { write, word } = await world();
  const [stopped, declining, suspended, closed] = [
    await foundMember(),
    await foundMember(),
    await foundMember(),
    await foundMember(),
  ];
  for (const one of [stopped, declining, suspended, closed]) await saveLongAgo(one, word);
  await write();
  for (const one of [stopped, declining, suspended, closed]) await toldUntil(one, "now() - interval '8 days'");
  done(await stopSearch(stopped, { id: await idOf(stopped, `q=${word}`) }));
  const declined = (kinds: string) =>
    owner.query("update members set declined_letters = $2::text[] where id = $1", [declining.id, kinds]);
  await declined("{saved-searches}");
  await owner.query("update members set suspended_at = now() where id = $1", [suspended.id]);
  await owner.query("update members set closed_at = now(), email = 'closed-' || id || '@closed.invalid' where id = $1", [
    closed.id,
  ]);
  await tell();
  await declined("{}");
  await tell();
  for (const one of [stopped, declining, suspended, closed]) expect(await lettersTo(one)).toEqual([]);
  const { rowCount } = await owner.query("select from saved_searches where member_id = any ($1)", [[stopped.id, closed.id]]);
  expect(rowCount).toBe(0);
});

test("what is stopped is put back as it was: what was told is not told again, what is new in between is", async () => {
  const { reader, write, word } = await world();
  const id = await saveLongAgo(reader, word, { name: "Damp" });
  done(await changeSearch(reader, { id, name: "Damp homes", rhythm: "daily" }));
  await toldUntil(reader, "now() - interval '2 days'");
  const told = await write({}, "3 days");
  const stopped = done(await stopSearch(reader, { id }));
  expect(await stopSearch(reader, { id })).toBeInstanceOf(Refusal);
  const between = await write({}, "1 day");
  done(await putSearchBack(reader, stopped));
  done(await putSearchBack(reader, stopped));
  expect((await listSavedSearches(reader)).searches).toMatchObject([
    { name: "Damp homes", rhythm: "daily", news: { total: 1 } },
  ]);
  await tell();
  const letters = await lettersTo(reader);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain(between.slug);
  expect(letters[0]?.text).not.toContain(told.slug);
  // Nobody says that they were told of what is still to come.
  const next = done(await stopSearch(reader, { id: await idOf(reader, `q=${word}`) }));
  done(await putSearchBack(reader, { ...next, toldUntil: "2099-01-01T00:00:00Z" }));
  const { rows } = await owner.query("select told_until <= now() as past from saved_searches where member_id = $1", [
    reader.id,
  ]);
  expect(rows).toEqual([{ past: true }]);
});

test("the same search is kept once, however it is typed and by two forms at once; fifty are as many as there can be", async () => {
  const { reader, word, place } = await world();
  const typed = [`q=${word}+Damp`, `q=++${word.toUpperCase()}+damp&page=2&sort=newest`, `page=9&q=${word}%20damp`];
  await Promise.all(typed.map((search) => saveSearch(reader, { search, name: "One" }).then(done)));
  expect((await listSavedSearches(reader)).searches).toHaveLength(1);
  done(await saveSearch(reader, { search: `place=${place.slug}&q=${word}`, name: "Another" }));
  expect((await listSavedSearches(reader)).searches.map(({ asks }) => asks)).toEqual([
    `“${word}” · ${place.name}`,
    `“${word} damp”`,
  ]);
  for (const search of [
    "",
    "q=",
    `place=${place.slug}`,
    "q=-damp",
    `q=${"a".repeat(200)}&place=${"b".repeat(190)}&theme=${"c".repeat(190)}`,
  ])
    expect(await saveSearch(reader, { search, name: "Nothing" }), search).toBeInstanceOf(Refusal);
  const many = await Promise.all(
    Array.from({ length: mostSearches }, (_, n) =>
      saveSearch(reader, { search: `q=${word}+number+${n}`, name: `Number ${n}` }),
    ),
  );
  expect(many.filter((answer) => answer instanceof Refusal)).toHaveLength(2);
  expect((await listSavedSearches(reader)).searches).toHaveLength(mostSearches);
});

test("a search is its member's alone, in the code and in Postgres, and the record does not say for what", async () => {
  const { reader, editor, word } = await world();
  const id = await saveLongAgo(reader, word);
  const administrator = await foundMember({ staffRole: "administrator" });
  expect(await getKeeping(reader, `q=${word}`)).toMatchObject({ is: "saved", name: word, rhythm: "weekly" });
  expect(await getKeeping(editor, `q=${word}`)).toEqual({ is: "free" });
  expect(await getKeeping(null, `q=${word}`)).toEqual({ is: "visitor" });
  for (const other of [editor, administrator]) {
    expect((await listSavedSearches(other)).searches).toEqual([]);
    expect(await stopSearch(other, { id })).toBeInstanceOf(Refusal);
    expect(await changeSearch(other, { id, name: "Mine", rhythm: "off" })).toBeInstanceOf(Refusal);
    // Without a condition, for which a row would have to be seen as well.
    const changed = await writing(other, async (db) => [
      (await db.execute(sql`select from saved_searches where id = ${id}`)).rowCount,
      (await db.execute(sql`update saved_searches set name = 'Mine'`)).rowCount,
      (await db.execute(sql`delete from saved_searches`)).rowCount,
    ]);
    expect(changed).toEqual([0, 0, 0]);
    const forced = writing(other, (db) =>
      db.execute(sql`insert into saved_searches (id, member_id, search, name) values (${v7()}, ${reader.id}, 'q=x', 'x')`),
    );
    await expect(forced).rejects.toThrow();
  }
  const { rows: seen } = await reading(null, (db) => db.execute(sql`select from saved_searches`));
  expect(seen).toEqual([]);
  const { rows } = await owner.query("select * from ledger where deed = 'saveSearch' and member_id = $1", [reader.id]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(word);
  expect(await tellSearchers({ house: "door" }, site)).toBeInstanceOf(Refusal);
});

test("a newcomer saves none, in the code and in Postgres; who left their organisation keeps theirs, and may change and stop them", async () => {
  const { reader, word } = await world();
  const newcomer = await foundMember({ organisationId: null });
  const saving = { search: `q=${word}`, name: word };
  expect(await saveSearch(newcomer, saving)).toBeInstanceOf(Refusal);
  expect(await getKeeping(newcomer, saving.search)).toEqual({ is: "newcomer" });
  const forced = writing(newcomer, (db) =>
    db.execute(sql`insert into saved_searches (id, member_id, search, name) values (${v7()}, ${newcomer.id}, 'q=x', 'x')`),
  );
  await expect(forced).rejects.toThrow();
  const id = await saveLongAgo(reader, word);
  await owner.query("update memberships set left_at = now() where member_id = $1", [reader.id]);
  const left = await getMember(worker, reader.id);
  if (!left) throw new Error("no member");
  done(await changeSearch(left, { id, name: "Still mine", rhythm: "off" }));
  expect((await listSavedSearches(left)).searches).toMatchObject([{ name: "Still mine", rhythm: "off" }]);
  done(await stopSearch(left, { id }));
});
