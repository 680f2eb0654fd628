import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, type Viewer, writing } from "@/db/doors";
import type { Category } from "@/db/schema/concerns";
import { aNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { aChallenge, anInquiry, aQuestion, aReport } from "@/demo/founding-evidence";
import { addComment, editComment } from "@/features/comments/commands";
import { publishComment, publishCommentEdit, releaseComment, unpublishComment } from "@/features/comments/deciding-commands";
import { getCommentsOn } from "@/features/comments/queries";
import { getReportable } from "@/features/concerns/about-queries";
import { answerConcern } from "@/features/concerns/answering";
import { callModerators } from "@/features/concerns/calling";
import { getConcern, getReceipt } from "@/features/concerns/queries";
import { raiseConcern } from "@/features/concerns/raising";
import { listWaiting } from "@/features/moderation/queries";
import { readFilter } from "@/features/notes/filter";
import { getGoneNote } from "@/features/notes/gone-queries";
import { getNote, listNotes } from "@/features/notes/queries";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const siteUrl = "http://localhost:3000";
const worker = { house: "worker" } as const;

async function world() {
  const [organisation, place] = [await foundOrganisation(), await foundPlace()];
  const author = await foundMember({ organisationId: organisation.id });
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const elsewhere = await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] });
  const colleague = await foundMember({ organisationId: organisation.id, staffRole: "moderator", looksAfter: [place.id] });
  const note = await aNote(author, place.id, moderator);
  const { rows } = await owner.query("select slug from notes where id = $1", [note.id]);
  return { place, author, moderator, elsewhere, colleague, note: { id: note.id, slug: String(rows[0].slug) } };
}
type World = Awaited<ReturnType<typeof world>>;

async function aComment(
  { author, moderator, note }: Pick<World, "author" | "moderator" | "note">,
  parentId: string | null = null,
) {
  const id = v7();
  const target = { noun: "note", id: note.id } as const;
  const organisationId = author.organisations[0]?.id ?? "";
  done(await addComment(author, { id, target, organisationId, namedAs: "person", parentId, body: "Mrs Ade at number four." }));
  done(await publishComment(moderator, { id, version: 1, siteUrl }));
  return id;
}

type Said = { by?: Viewer; about: string; category?: Category; words?: string; contact?: string; receipt?: string };

async function say({ by = null, about, category = "recognisable", words = "It is my neighbour.", contact, receipt }: Said) {
  const secret = receipt ?? randomBytes(32).toString("base64url");
  done(await raiseConcern(by, { receipt: secret, about, category, words, contact }));
  return secret;
}
const openOn = async (id: string): Promise<{ id: string; hides: boolean }[]> =>
  (await owner.query("select id, hides from concerns where item_id = $1 and answered_at is null order by made_at, id", [id]))
    .rows;
const firstOn = async (id: string) => {
  const [first] = await openOn(id);
  if (!first) throw new Error("nobody has said anything about it");
  return first;
};
const stateOf = async (table: "notes" | "comments", id: string) =>
  (await owner.query(`select state from ${table} where id = $1`, [id])).rows[0].state;
const lettersTo = async (email: string): Promise<{ subject: string; text: string }[]> =>
  (await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [email])).rows;
const answer = (
  member: Member,
  id: string,
  outcome: "put-back" | "kept" | "taken-down" | "changes",
  reason = "",
  shown: readonly string[] = [],
) => answerConcern(member, { id, version: 1, shown, outcome, answer: "We have looked at it.", reason, siteUrl });

test("a visitor says that somebody could be recognised: nobody reads it any more, those who look are called, its author is told", async () => {
  const all = await world();
  const receipt = await say({ about: `/notes/${all.note.slug}`, contact: "worried@example.org" });
  expect(await getNote(null, all.note.slug)).toBeNull();
  expect((await listNotes(null, readFilter({ place: all.place.slug }), { older: null, newer: null })).rows).toEqual([]);
  expect(await getGoneNote(null, all.note.slug)).toMatchObject({ isHidden: true });

  const { id, hides } = await firstOn(all.note.id);
  expect(hides).toBe(true);
  const queue = await listWaiting(all.moderator);
  expect(queue?.items[0]).toMatchObject({ noun: "concern", id, needsCare: true, canDecide: true });
  expect(queue?.items.filter((item) => item.noun === "note")).toEqual([]);

  done(await callModerators(worker, { concernId: id, siteUrl }));
  done(await callModerators(worker, { concernId: id, siteUrl }));
  const called = await lettersTo(all.moderator.email);
  expect(called.filter(({ subject }) => /look now/.test(subject))).toHaveLength(1);
  expect(called.at(-1)?.text).toContain(`/moderation?item=concern-${id}`);
  expect(called.at(-1)?.text).not.toContain("neighbour");
  for (const other of [all.colleague, all.elsewhere]) expect(await lettersTo(other.email)).toEqual([]);
  const told = (await lettersTo(all.author.email)).filter(({ subject }) => /^Hidden/.test(subject));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain("Nobody has decided anything");
  expect(told[0]?.text).not.toContain("neighbour");

  expect(await getReceipt(null, receipt)).toMatchObject({ hides: true, answeredAt: null });
  done(await answer(all.moderator, id, "put-back"));
  expect(await getNote(null, all.note.slug)).toMatchObject({ slug: all.note.slug });
  expect(await getReceipt(null, receipt)).toMatchObject({ outcome: "put-back", answer: "We have looked at it." });
  const [heard] = await lettersTo("worried@example.org");
  expect(heard?.text).toContain("We have looked at it.");
});

test("however many say so, it stands in the queue once and everybody gets the answer", async () => {
  const all = await world();
  const about = `/notes/${all.note.slug}`;
  const someone = await foundMember();
  await say({ about, category: "untrue", contact: "first@example.org", words: "It was 2019." });
  await say({ about, category: "hurtful" });
  await say({ by: someone, about });
  const [first, , third] = await openOn(all.note.id);
  const inQueue = (await listWaiting(all.moderator))?.items.filter(({ noun }) => noun === "concern");
  expect(inQueue).toMatchObject([{ id: first?.id, needsCare: true }]);
  const said = (await getConcern(all.moderator, first?.id ?? ""))?.said.map(({ id }) => id);
  expect(said).toHaveLength(3);
  done(await answer(all.moderator, first?.id ?? "", "taken-down", "It names a street.", said));
  expect(await openOn(all.note.id)).toEqual([]);
  expect((await lettersTo("first@example.org"))[0]?.text).toContain("It was 2019.");
  expect((await lettersTo(someone.email))[0]?.text).toContain("it was taken down");
  expect(await answer(all.moderator, third?.id ?? "", "kept")).toBeInstanceOf(Refusal);
});

test("nobody's is answered unseen: what came since, or was too much to show, waits next, and what hides it is always shown", async () => {
  const all = await world();
  const about = `/notes/${all.note.slug}`;
  for (let n = 0; n < 21; n++) await say({ about, category: "untrue", words: `It was not in ${1990 + n}.` });
  await say({ about, words: "It is my neighbour." });
  const [first] = await openOn(all.note.id);
  const shown = await getConcern(all.moderator, first?.id ?? "");
  expect(shown).toMatchObject({ isHidden: true, saidBesides: 2 });
  expect(shown?.said.map(({ words }) => words).slice(0, 2)).toEqual(["It is my neighbour.", "It was not in 1990."]);
  const idsOf = (concern: typeof shown) => concern?.said.map(({ id }) => id);
  done(await answer(all.moderator, first?.id ?? "", "put-back", "", idsOf(shown)));
  expect(await stateOf("notes", all.note.id)).toBe("published");
  const [next, ...others] = await openOn(all.note.id);
  expect(others).toHaveLength(1);
  const inQueue = (await listWaiting(all.moderator))?.items.filter(({ noun }) => noun === "concern");
  expect(inQueue).toMatchObject([{ id: next?.id, needsCare: false }]);
  const rest = await getConcern(all.moderator, next?.id ?? "");
  expect(rest?.said.map(({ words }) => words)).toEqual(["It was not in 2009.", "It was not in 2010."]);
  await say({ about, category: "hurtful", words: "Look at the third line.", contact: "late@example.org" });
  done(await answer(all.moderator, next?.id ?? "", "kept", "", idsOf(rest)));
  expect(await lettersTo("late@example.org")).toEqual([]);
  expect(await openOn(all.note.id)).toHaveLength(1);
});

test("the same form twice says so once, and an address that is none of ours is refused with the field", async () => {
  const all = await world();
  const about = `/notes/${all.note.slug}`;
  const receipt = await say({ about, category: "other" });
  await say({ about, category: "other", receipt });
  expect(await openOn(all.note.id)).toHaveLength(1);
  const strange = await raiseConcern(null, {
    receipt: "x".repeat(43),
    about: "//elsewhere",
    category: "other",
    words: "Look.",
  });
  expect(strange).toMatchObject({ fields: { about: expect.stringContaining("not an address of this site") } });
});

test("whatever editors publish is known by its own name", async () => {
  const [editor, place] = [await foundMember({ staffRole: "editor" }), await foundPlace()];
  const [challenge, inquiry] = [await aChallenge(editor, place.id), await anInquiry(editor, [place.id])];
  const [question, report] = [await aQuestion(editor), await aReport(editor)];
  const all = [
    { about: `/challenges/${challenge.slug}`, noun: "challenge", itemId: challenge.id, title: challenge.title },
    { about: `/inquiries/${inquiry.slug}`, noun: "inquiry", itemId: inquiry.id, title: inquiry.name },
    { about: `/questions/${question.slug}`, noun: "question", itemId: question.id, title: question.question },
    { about: `/reports/${report.slug}`, noun: "report", itemId: report.id, title: report.title },
  ];
  for (const { about, ...known } of all) {
    expect(await getReportable(null, about)).toEqual({ path: about, ...known });
    await say({ about, category: "untrue" });
    expect(await openOn(known.itemId)).toMatchObject([{ hides: false }]);
  }
});

test("what its reader may not see is a page without a name: by the code, and by Postgres alone", async () => {
  const all = await world();
  await owner.query("update notes set audience = 'organisation' where id = $1", [all.note.id]);
  const receipt = await say({ about: `/notes/${all.note.slug}` });
  expect(await openOn(all.note.id)).toEqual([]);
  expect(await stateOf("notes", all.note.id)).toBe("published");
  expect(await getReceipt(null, receipt)).toMatchObject({ hides: false });
  const insert = (asking: Member | { house: "door" }) =>
    writing(asking, (db) =>
      db.execute(sql`insert into concerns (id, noun, item_id, path, title, category, words, receipt_hash, reporter_id, promised_at)
        values (${v7()}, 'note', ${all.note.id}, '/x', 'x', 'recognisable', 'x', ${v7()}, ${"id" in asking ? asking.id : null}, now())`),
    );
  await expect(insert({ house: "door" })).rejects.toMatchObject({ cause: { code: "42501" } });
  await expect(insert(await foundMember())).rejects.toMatchObject({ cause: { code: "42501" } });
  expect(done(await insert(all.author))).toBeTruthy();
});

test("never by whom it concerns, their organisation, another place's moderator, or who said so: by the code, and by Postgres alone", async () => {
  const all = await world();
  const said = await foundMember({ staffRole: "moderator", looksAfter: [all.place.id] });
  await say({ by: said, about: `/notes/${all.note.slug}` });
  const { id } = await firstOn(all.note.id);
  for (const nobody of [all.author, all.colleague, all.elsewhere, said, await foundMember()]) {
    expect(await answer(nobody, id, "put-back")).toBeInstanceOf(Refusal);
    const changed = await writing(nobody, (db) =>
      db.execute(
        sql`update concerns set answered_at = now(), answered_by_id = ${nobody.id}, answer = 'x', outcome = 'put-back' where id = ${id}`,
      ),
    );
    expect(changed).toMatchObject({ rowCount: 0 });
  }
  expect((await getConcern(all.moderator, id))?.said).toMatchObject([{ words: "It is my neighbour." }]);
  expect((await getConcern(said, id))?.whyNot).toContain("You said so yourself");
  // That it is about theirs they may know, and not what somebody has said of it.
  const theirs = await getConcern(all.colleague, id);
  expect(theirs).toMatchObject({ said: [], saidBesides: 0, before: [], outcomes: [] });
  expect(theirs?.whyNot).toContain("your organisation");
  expect(await getConcern(all.elsewhere, id)).toBeNull();
  expect(await stateOf("notes", all.note.id)).toBe("held");
});

test("what is hidden is moved by nothing but the answer", async () => {
  const all = await world();
  const id = await aComment(all);
  await say({ about: `/notes/${all.note.slug}#comment-${id}` });
  const released = await releaseComment(all.moderator, { id, version: 3, siteUrl });
  expect(released).toMatchObject({ message: expect.stringContaining("hidden, as somebody has reported") });
  expect(await stateOf("comments", id)).toBe("held");
});

test("what was looked at and put back is not hidden again for three months: it waits to be looked at, still up", async () => {
  const all = await world();
  const about = `/notes/${all.note.slug}`;
  await say({ about });
  done(await answer(all.moderator, (await firstOn(all.note.id)).id, "put-back"));
  await say({ about });
  expect(await firstOn(all.note.id)).toMatchObject({ hides: false });
  expect(await stateOf("notes", all.note.id)).toBe("published");
  const open = await firstOn(all.note.id);
  expect((await getConcern(all.moderator, open.id))?.before).toMatchObject([{ outcome: "put-back" }]);
  expect(await answer(all.moderator, open.id, "changes", "Please."), "only what is hidden goes back").toBeInstanceOf(Refusal);
  done(await answer(all.moderator, open.id, "kept"));
  await owner.query("update concerns set answered_at = answered_at - interval '91 days' where item_id = $1", [all.note.id]);
  await say({ about });
  expect(await firstOn(all.note.id)).toMatchObject({ hides: true });
});

test("what says something else since it was put back is hidden again at once", async () => {
  const all = await world();
  const id = await aComment(all);
  const about = `/notes/${all.note.slug}#comment-${id}`;
  await say({ about });
  done(await answer(all.moderator, (await firstOn(id)).id, "put-back"));
  await say({ about });
  expect(await stateOf("comments", id)).toBe("published");
  done(await answer(all.moderator, (await firstOn(id)).id, "kept"));
  const version = (await owner.query("select version from comments where id = $1", [id])).rows[0].version;
  done(await editComment(all.author, { id, version: Number(version), body: "Mrs Ade, the one with the red door." }));
  const edit = await owner.query("select sent_at from comment_edits where comment_id = $1", [id]);
  done(await publishCommentEdit(all.moderator, { id, version: edit.rows[0].sent_at.getTime(), siteUrl }));
  await say({ about });
  expect(await firstOn(id)).toMatchObject({ hides: true });
  expect(await stateOf("comments", id)).toBe("held");
});

test("no more is hidden in an hour than the site says, so that nobody empties it: the rest waits first in the queue", async () => {
  const all = await world();
  const other = await aNote(all.author, all.place.id, all.moderator);
  await say({ about: `/notes/${all.note.slug}` });
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query("update site set hides_an_hour = 1");
    const { rows } = await client.query(
      `insert into concerns (id, noun, item_id, path, title, category, words, receipt_hash, promised_at)
       values ($1, 'note', $2, '/x', 'x', 'recognisable', 'x', $3, now()) returning hides`,
      [v7(), other.id, v7()],
    );
    expect(rows).toEqual([{ hides: false }]);
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("what is removed leaves a gap, and replies stand; hidden and taken down are told apart", async () => {
  const all = await world();
  const target = { noun: "note", id: all.note.id } as const;
  const [hidden, taken] = [await aComment(all), await aComment(all)];
  const reply = await aComment(all, taken);
  done(await unpublishComment(all.moderator, { id: taken, version: 2, reason: "It names a street.", siteUrl }));
  await say({ about: `/notes/${all.note.slug}#comment-${hidden}` });
  const told = await getCommentsOn(null, target);
  expect(told.gaps).toMatchObject([
    { id: hidden, isHidden: true },
    { id: taken, isHidden: false },
  ]);
  expect(told.published).toMatchObject([{ id: reply, parentId: taken }]);
  await owner.query("update notes set audience = 'organisation' where id = $1", [all.note.id]);
  expect((await getCommentsOn(null, target)).gaps, "nothing of what one may not read").toEqual([]);
});

test("a page that staff keep is answered in words, and nothing of it is hidden", async () => {
  const all = await world();
  await say({ about: `/places/${all.place.slug}` });
  const { id, hides } = await firstOn(all.place.id);
  expect(hides).toBe(false);
  expect(await getConcern(all.moderator, id)).toMatchObject({ noun: "place", outcomes: ["kept"], isHidden: false });
  done(await answer(all.moderator, id, "kept"));
});

test("to whom an answer went is forgotten three months after it", async () => {
  const all = await world();
  await say({ about: `/notes/${all.note.slug}`, category: "other", contact: "once@example.org" });
  const { id } = await firstOn(all.note.id);
  done(await answer(all.moderator, id, "kept"));
  const contact = async () => (await owner.query("select contact from concerns where id = $1", [id])).rows[0].contact;
  const forget = () => writing({ house: "door" }, (db) => db.execute(sql`select forget_contacts()`));
  await forget();
  expect(await contact()).toBe("once@example.org");
  await owner.query("update concerns set answered_at = now() - interval '91 days' where id = $1", [id]);
  await forget();
  expect(await contact()).toBe("");
});
