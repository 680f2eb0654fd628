import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { watchedWords } from "@/db/schema/watched-words";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { addComment, editComment } from "@/features/comments/commands";
import { outcomeInWords } from "@/features/contributions/in-words";
import { listOwnContributions } from "@/features/contributions/queries";
import { addFollowUp } from "@/features/follow-ups/commands";
import { addInsight } from "@/features/insights/commands";
import { markItem } from "@/features/moderation/marking";
import { listWaiting } from "@/features/moderation/queries";
import { grantTrust } from "@/features/trust/commands";
import { addWatchedWords, removeWatchedWords, watchAgain } from "@/features/watched-words/commands";
import { listWatchedWords } from "@/features/watched-words/queries";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
const worker = { house: "worker" } as const;

afterAll(() => owner.end());

async function world() {
  const [place, editor, newcomer] = [await foundPlace(), await foundMember({ staffRole: "editor" }), await foundMember()];
  const known = await foundMember();
  done(await grantTrust(editor, { personId: known.id, reason: "Known.", siteUrl }));
  const trusted = await getMember({ house: "founder" }, known.id);
  if (!trusted) throw new Error("nobody");
  const note = await aNote(trusted, place.id, editor);
  return { place, editor, newcomer, trusted, note, target: { noun: "note", id: note.id } as const };
}

/** A word that no other test says. */
const aWord = () => `w${tail()}`;
const watch = async (editor: Member, words: string, effect: "hold" | "reconsider" | "note") => {
  const id = v7();
  done(await addWatchedWords(editor, { id, words, effect, reason: "It has hurt people." }));
  return id;
};

type Target = { noun: "note"; id: string };
const form = (member: Member) => ({
  id: v7(),
  organisationId: member.organisations[0]?.id ?? "",
  parentId: null,
  namedAs: "person" as const,
});
const comment = (member: Member, target: Target, body: string, more = {}) =>
  addComment(member, { ...form(member), target, body, ...more });
const marksOf = async (id: string, noun: "comment" | "insight" = "comment") => done(await markItem(worker, { noun, id }));

test("what a trusted person says with a watched word waits, and says so; without it, it goes live", async () => {
  const { editor, trusted, target, place } = await world();
  const word = aWord();
  await watch(editor, word, "hold");
  expect(done(await comment(trusted, target, "Who rang?"))).toMatchObject({ state: "published" });
  const sent = done(await comment(trusted, target, `Who rang the ${word.toUpperCase()}s?`));
  expect(sent).toMatchObject({ state: "sent", waitsFor: "watched-words" });
  expect(outcomeInWords(sent)).toMatch(/It waits since it contains words that we look at first\.$/);
  expect((await listOwnContributions(trusted, null)).rows[0]).toMatchObject({ state: "sent", waitsFor: "watched-words" });

  const said = { kind: "saw-this-too", place: place.name, why: "", condition: "", changed: "", changedOn: null } as const;
  const insight = { ...form(trusted), target, ...said, statement: "Here too.", siteUrl };
  expect(done(await addInsight(trusted, { ...insight, condition: `where ${word}` }))).toMatchObject({ state: "sent" });
  expect(done(await addInsight(trusted, { ...insight, id: v7() }))).toMatchObject({ state: "published" });
});

test("new words with a watched word wait beside what stands there; what came of a note waits, too", async () => {
  const { editor, trusted, target, note } = await world();
  const word = aWord();
  await watch(editor, word, "hold");
  const one = form(trusted);
  done(await addComment(trusted, { ...one, target, body: "Who rang?" }));
  expect(done(await editComment(trusted, { id: one.id, version: 1, body: `Who, ${word}?` }))).toMatchObject({
    state: "sent",
    waitsFor: "watched-words",
  });
  const { rows } = await owner.query("select body, state from comments where id = $1", [one.id]);
  expect(rows).toEqual([{ body: "Who rang?", state: "published" }]);
  const later = { id: v7(), noteId: note.id, happenedOn: "2018-11-01", text: `It went on, ${word}.` };
  expect(done(await addFollowUp(trusted, later))).toMatchObject({ state: "sent" });
});

test("whoever is not trusted waits as always, and no reason is added", async () => {
  const { editor, newcomer, target } = await world();
  const word = aWord();
  await watch(editor, word, "hold");
  const sent = done(await comment(newcomer, target, word));
  expect(sent).toMatchObject({ state: "sent" });
  expect(outcomeInWords(sent)).not.toMatch(/words that we look at/);
});

test("a word to think over brings the form back once, with the word; sent again, it is sent", async () => {
  const { editor, trusted, target } = await world();
  const word = aWord();
  await watch(editor, word, "reconsider");
  const input = { ...form(trusted), target, body: `The ${word}s again.` };
  const asked = await addComment(trusted, input);
  expect(asked).toBeInstanceOf(Refusal);
  expect(asked).toMatchObject({ message: expect.stringContaining(`“${word}s”`), fields: { reconsidered: `“${word}s”` } });
  expect((await owner.query("select from comments where id = $1", [input.id])).rows).toEqual([]);
  expect(done(await addComment(trusted, { ...input, reconsidered: true }))).toMatchObject({ state: "published" });
});

test("what moderators are to be shown is marked, and changes nothing else; a removed word is not looked for", async () => {
  const { editor, trusted, target } = await world();
  const word = aWord();
  const id = await watch(editor, word, "note");
  const one = form(trusted);
  expect(done(await addComment(trusted, { ...one, target, body: `So ${word}.` }))).toMatchObject({ state: "published" });
  expect((await marksOf(one.id)).marks).toEqual(["watched"]);
  const { rows } = await owner.query("select found from waiting where item_id = $1", [one.id]);
  expect(rows[0]?.found).toEqual([{ kind: "watched", text: word, field: "body", at: 3 }]);
  done(await removeWatchedWords(editor, { id }));
  expect((await marksOf(one.id)).marks).toEqual([]);
  done(await watchAgain(editor, { id }));
  expect((await marksOf(one.id)).marks).toEqual(["watched"]);
});

test("a newcomer’s link, or the same words again, look like spam and wait at the end; nobody else’s do", async () => {
  const { newcomer, trusted, target, place } = await world();
  const [link, plain, again] = [form(newcomer), form(newcomer), form(newcomer)];
  done(await addComment(newcomer, { ...link, target, body: "See https://cheap.example" }));
  done(await addComment(newcomer, { ...plain, target, body: "Buy this." }));
  done(await addComment(newcomer, { ...again, target, body: " buy  THIS." }));
  const theirs = form(trusted);
  done(await addComment(trusted, { ...theirs, target, body: "See https://sound.example" }));
  expect((await marksOf(link.id)).marks).toEqual(["link", "spam"]);
  expect((await marksOf(plain.id)).marks).toEqual([]);
  expect((await marksOf(again.id)).marks).toEqual(["spam"]);
  expect((await marksOf(theirs.id)).marks).toEqual(["link"]);
  const { rows } = await owner.query("select found from waiting where item_id = $1", [again.id]);
  expect(rows[0]?.found[0]).toMatchObject({ kind: "spam", text: "the same words, sent one time before" });

  const linked = await owner.query("select found from waiting where item_id = $1", [link.id]);
  expect(linked.rows[0]?.found).toContainEqual({ kind: "link", text: "https://cheap.example", field: "body", at: 4 });

  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const order = async () => (await listWaiting(moderator))?.items.map(({ id }) => id);
  await owner.query("update comments set promised_at = now() + interval '2 days' where author_id = $1", [newcomer.id]);
  await owner.query("update comments set promised_at = promised_at + interval '1 hour' where id = $1", [plain.id]);
  expect((await order())?.[0]).toBe(plain.id);
  await owner.query("update comments set promised_at = now() + interval '1 hour' where id = $1", [again.id]);
  expect(await order()).toEqual([again.id, plain.id, link.id]);
});

test("the list is the editors’: added once with a reason, removed, brought back, each in the ledger", async () => {
  const { editor, newcomer } = await world();
  const moderator = await foundMember({ staffRole: "moderator" });
  const words = aWord();
  const id = v7();
  const input = { id, words, effect: "note", reason: "It has hurt people." } as const;
  await Promise.all([addWatchedWords(editor, input), addWatchedWords(editor, input)].map(async (added) => done(await added)));
  expect(await addWatchedWords(editor, { ...input, id: v7(), words: words.toUpperCase() })).toMatchObject({
    fields: { words: expect.stringMatching(/watched already/) },
  });
  done(await removeWatchedWords(editor, { id }));
  expect(await removeWatchedWords(editor, { id })).toBeInstanceOf(Refusal);
  const other = v7();
  done(await addWatchedWords(editor, { ...input, id: other }));
  expect(await watchAgain(editor, { id })).toBeInstanceOf(Refusal);
  done(await removeWatchedWords(editor, { id: other }));
  done(await watchAgain(editor, { id }));
  const list = await listWatchedWords(editor);
  expect(list?.watched.find((one) => one.id === id)).toMatchObject({ words, addedBy: editor.name, reason: input.reason });
  expect(list?.removed.map((one) => one.id)).toContain(other);
  const { rows } = await owner.query("select deed, member_id from ledger where noun_id = $1 order by at", [id]);
  expect(rows).toEqual(["addWatchedWords", "removeWatchedWords", "watchAgain"].map((deed) => ({ deed, member_id: editor.id })));

  for (const member of [moderator, newcomer]) {
    expect(await addWatchedWords(member, { ...input, id: v7(), words: aWord() })).toBeInstanceOf(Refusal);
    expect(await removeWatchedWords(member, { id })).toBeInstanceOf(Refusal);
    expect(await watchAgain(member, { id: other })).toBeInstanceOf(Refusal);
    expect(await listWatchedWords(member)).toBeNull();
  }
});

test("Postgres refuses the same by itself", async () => {
  const { editor, newcomer } = await world();
  const moderator = await foundMember({ staffRole: "moderator" });
  const id = await watch(editor, aWord(), "note");
  for (const member of [moderator, newcomer]) {
    const row = { words: aWord(), effect: "note", reason: "Because.", addedById: member.id } as const;
    await expect(writing(member, (db) => db.insert(watchedWords).values(row))).rejects.toThrow();
    expect(await reading(member, (db) => db.select({ id: watchedWords.id }).from(watchedWords))).toEqual([]);
    await writing(member, (db) => db.update(watchedWords).set({ removedAt: new Date(), removedById: member.id }));
  }
  const row = { words: aWord(), effect: "note", reason: "Because.", addedById: moderator.id } as const;
  await expect(writing(editor, (db) => db.insert(watchedWords).values(row))).rejects.toThrow();
  expect((await listWatchedWords(editor))?.watched.map((one) => one.id)).toContain(id);
});
