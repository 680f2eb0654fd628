import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { noteDrafts, noteVersions } from "@/db/schema/notes";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace, noteInput } from "@/demo/founding";
import { listOwnContributions } from "@/features/contributions/queries";
import { draftNote, sendNote } from "@/features/notes/commands";
import { publishNote, requestChanges } from "@/features/notes/deciding-commands";
import { discardDraft, restoreVersion, saveDraft } from "@/features/notes/drafting";
import type { FormWords } from "@/features/notes/form-words";
import { getOwnNote, getVersion, listUnsent, listVersions } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { bringBackNote, takeBackEdit, withdrawNote } from "@/features/notes/withdrawing";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

async function someone() {
  const [author, place] = await Promise.all([foundMember(), foundPlace()]);
  const words: FormWords = {
    title: ["Calling first halved the missed visits"],
    place: [place.name],
    organisationId: [author.organisations[0]?.id ?? ""],
    from: ["2018-04"],
    worked: ["A call the day before."],
    learned: ["The first contact decides. A letter had told people what to expect."],
    audience: ["everyone"],
    namedAs: ["person"],
    care: ["nobody"],
  };
  return { author, place, words, noteId: v7() };
}

const kinds = async (member: Member, noteId: string) => (await listVersions(member, noteId)).map(({ kind }) => kind).reverse();
const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : new Error("it was not refused"));

test("a draft needs nothing but its words, is found by its first address, and nobody else sees it", async () => {
  const { author, noteId } = await someone();
  const editor = await foundMember({ staffRole: "editor" });
  const saved = done(await saveDraft(author, { noteId, base: 0, words: { learned: ["Half a thou"] } }));
  expect(saved).toMatchObject({ outcome: "saved", version: 1, state: "draft" });
  expect(await getOwnNote(author, saved.slug)).toMatchObject({
    place: null,
    draft: { version: 1, isAhead: true, words: { learned: ["Half a thou"] } },
  });
  expect((await listOwnContributions(author, null)).rows).toMatchObject([{ id: noteId, state: "draft", place: null }]);
  expect(await listUnsent(author, 5)).toMatchObject([{ id: noteId, slug: saved.slug, title: "" }]);
  for (const other of [editor, await foundMember({ organisationId: author.organisations[0]?.id })]) {
    expect(await getOwnNote(other, saved.slug)).toBeNull();
    expect(await getNote(other, saved.slug)).toBeNull();
    const bare = await reading(other, (db) => db.select({ id: noteDrafts.noteId }).from(noteDrafts));
    expect(bare.some(({ id }) => id === noteId)).toBe(false);
    expect(await saveDraft(other, { noteId, base: 1, words: { title: ["Mine"] } })).toBeInstanceOf(Refusal);
  }
  const { rows } = await owner.query("select deed from ledger where noun_id = $1", [noteId]);
  expect(rows).toEqual([{ deed: "draftNote" }]);
});

test("what began from another draft overwrites nothing: both are there, and the same answer lost twice makes one", async () => {
  const { author, noteId, words } = await someone();
  const save = (base: number, title: string, unanswered?: FormWords) =>
    saveDraft(author, { noteId, base, words: { ...words, title: [title] }, unanswered }).then(done);
  expect(await save(0, "First")).toMatchObject({ outcome: "saved", version: 1 });
  expect(await save(0, "First"), "the answer was lost").toMatchObject({ outcome: "saved", version: 1 });
  expect(await save(1, "Second")).toMatchObject({ outcome: "saved", version: 2 });
  for (let times = 0; times < 2; times++)
    expect(await save(1, "Other")).toMatchObject({ outcome: "set aside", version: 2, words: { title: ["Second"] } });
  expect(await kinds(author, noteId)).toEqual(["set-aside"]);
  // Its own words, whose answer never came, are not another's.
  expect(await save(1, "Third", { ...words, title: ["Second"] })).toMatchObject({ outcome: "saved", version: 3 });
  expect(await save(1, "Fourth", { ...words, title: ["Second"] })).toMatchObject({ outcome: "set aside", version: 3 });
});

test("a hundred first saves at once make one note", async () => {
  const { author, noteId, words } = await someone();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, tab) => saveDraft(author, { noteId, base: 0, words: { ...words, title: [`Tab ${tab}`] } })),
  );
  expect(answers.filter((answer) => "outcome" in answer && answer.outcome === "saved")).toHaveLength(1);
  const { rows } = await owner.query("select count(*)::int from note_versions where note_id = $1", [noteId]);
  expect(rows).toEqual([{ count: 99 }]);
  const { rows: begun } = await owner.query("select count(*)::int from ledger where noun_id = $1", [noteId]);
  expect(begun).toEqual([{ count: 1 }]);
});

test("what was written is kept every ten minutes, and at once when much of it is taken out; never without end", async () => {
  const { author, noteId, words } = await someone();
  const long = "A sentence that took a while to find. ".repeat(8);
  let base = 0;
  const save = async (learned: string) => {
    const answer = done(await saveDraft(author, { noteId, base, words: { ...words, learned: [learned] } }));
    base = answer.version;
  };
  await save(long);
  await save(`${long} More.`);
  await save(`${long} More. And more.`);
  expect(await kinds(author, noteId)).toEqual([]);
  await save("Gone");
  expect(await kinds(author, noteId)).toEqual(["kept"]);
  const [last] = await listVersions(author, noteId);
  expect((await getVersion(author, noteId, last?.number ?? 0))?.words.learned).toEqual([`${long} More. And more.`]);
  await owner.query("update note_versions set made_at = now() - interval '11 minutes' where note_id = $1", [noteId]);
  await save("Gone on");
  expect(await kinds(author, noteId)).toEqual(["kept", "kept"]);
  await owner.query(
    `insert into note_versions (id, note_id, number, kind, words, made_by_id, made_at)
     select gen_random_uuid(), $1, n, 'kept', '{}', $2, now() - interval '2 days' from generate_series(3, 50) n`,
    [noteId, author.id],
  );
  await save("On and on");
  expect(await kinds(author, noteId)).toHaveLength(50);
});

test("sending says everything that is wrong at once, by field, and keeps the words", async () => {
  const { author, noteId } = await someone();
  const words = { place: ["Nowhere at all"], sourceUrl: ["", "example.org"], nextText: ["Go on."], care: ["agreed"] };
  done(await saveDraft(author, { noteId, base: 0, words }));
  const refused = refusalOf(await sendNote(author, { noteId, base: 1, siteUrl }));
  expect(Object.keys(refused instanceof Refusal ? refused.fields : {}).sort()).toEqual(
    [
      "audience",
      "careHow",
      "careReviewOn",
      "careWho",
      "from",
      "learned",
      "namedAs",
      "nextDecision",
      "organisationId",
      "place",
      "sourceUrl.1",
      "title",
      "worked",
    ].sort(),
  );
  expect((await listUnsent(author, 5))[0]?.id).toBe(noteId);
  const old = { themes: [v7()], questionId: [v7()], circleOrganisation: [v7()], behaviours: [`${v7()}:present`] };
  const whole = (await someone()).words;
  const form = { ...whole, ...old, audience: ["circle"], place: ["York"], organisationId: [author.organisations[0]?.id ?? ""] };
  await saveDraft(author, { noteId, base: 1, words: { ...form, place: [(await foundPlace()).name] } });
  expect(refusalOf(await sendNote(author, { noteId, base: 2, siteUrl }))).toMatchObject({
    fields: Object.fromEntries(Object.keys(old).map((name) => [name, expect.stringContaining("not there any more")])),
  });
});

test("sent whole: every field comes back from the row as it was written, and its address is made from its title", async () => {
  const { author, place, noteId, words } = await someone();
  const [organisation, around] = await Promise.all([foundOrganisation(), foundPlace()]);
  const { rows: b } = await owner.query("select id from behaviours order by number limit 2");
  const { rows: t } = await owner.query("select id from themes order by id limit 2");
  const form: FormWords = {
    ...words,
    to: ["2018-06"],
    setOut: ["To see why."],
    challenging: ["It took *mornings*."],
    nextDecision: ["keep"],
    nextText: ["Keep calling."],
    levels: ["place", "team"],
    behaviours: b.map(({ id }, index) => `${id}:${index ? "missing" : "present"}`).sort(),
    themes: t.map(({ id }) => id),
    howWeKnow: ["numbers"],
    howSure: ["tested"],
    sourceLabel: ["The count"],
    sourceUrl: ["https://example.org/count"],
    audience: ["circle"],
    circlePlace: [around.name],
    circleOrganisation: [organisation.id],
    opensOn: ["2040-03-01"],
    care: ["agreed"],
    careWho: ["The tenant"],
    careHow: ["By telephone"],
    careReviewOn: ["2030-01-01"],
  };
  if (b.length === 0) delete form.behaviours;
  if (t.length === 0) delete form.themes;
  done(await saveDraft(author, { noteId, base: 0, words: form }));
  const sent = done(await sendNote(author, { noteId, base: 1, siteUrl }));
  expect(sent).toMatchObject({ state: "sent", before: expect.any(Number) });
  expect(sent.slug).toMatch(/^calling-first-halved-the-missed-visits-[0-9a-f]{8}$/);
  const own = await getOwnNote(author, sent.slug);
  expect(own?.draft).toMatchObject({ version: 2, isAhead: false, words: form });
  expect(own?.said).toEqual(form);
  expect(own).toMatchObject({ state: "sent", version: 2, place: place.name });
  expect((await getOwnNote(author, `draft-${noteId.slice(-12)}`))?.slug).toBe(sent.slug);
  expect(await kinds(author, noteId)).toEqual(["sent"]);
});

test("what waits is changed in its turn; what came back or was withdrawn gets a new one; words saved meanwhile are never sent unseen", async () => {
  const { author, place } = await someone();
  const editor = await foundMember({ staffRole: "editor" });
  const note = await aSentNote(author, place.id);
  const turn = async () =>
    (await owner.query("select state, promised_at, sent_at, version from notes where id = $1", [note.id])).rows[0];
  const before = await turn();
  const say = async (title: string) => {
    const own = await getOwnNote(author, note.slug);
    const base = own?.draft.version ?? 0;
    done(await saveDraft(author, { noteId: note.id, base, words: { ...own?.draft.words, title: [title] } }));
    expect(refusalOf(await sendNote(author, { noteId: note.id, base, siteUrl })).message).toMatch(
      /changed since you opened it/,
    );
    return done(await sendNote(author, { noteId: note.id, base: base + 1, siteUrl }));
  };
  await say("Another title");
  expect(await turn()).toEqual({ ...before, version: 3 });
  done(await requestChanges(editor, { id: note.id, version: 3, reason: "Say how many.", siteUrl }));
  await say("A third title");
  expect(await turn()).toMatchObject({ state: "sent", version: 5 });
  expect((await turn()).sent_at).not.toEqual(before.sent_at);
  done(await withdrawNote(author, { id: note.id, version: 5 }));
  await say("A fourth title");
  expect(await turn()).toMatchObject({ state: "sent", version: 7 });
  done(await publishNote(editor, { id: note.id, version: 7, siteUrl }));
  expect(await getNote(null, note.slug)).toMatchObject({ title: "A fourth title" });
});

test("new words for a published note wait beside it, are taken back and sent again; the old ones stay up", async () => {
  const { author, place } = await someone();
  const editor = await foundMember({ staffRole: "editor" });
  const note = await aNote(author, place.id, editor, { title: "As it was published" });
  const own = async () => getOwnNote(author, note.slug);
  const first = (await own())?.draft;
  expect(refusalOf(await sendNote(author, { noteId: note.id, base: first?.version ?? 0, siteUrl })).message).toMatch(
    /Nothing has changed/,
  );
  const words = { ...first?.words, title: ["As it shall be"], audience: ["organisation"] };
  done(await saveDraft(author, { noteId: note.id, base: first?.version ?? 0, words }));
  const base = (first?.version ?? 0) + 1;
  const sent = done(await sendNote(author, { noteId: note.id, base, siteUrl }));
  expect(sent).toMatchObject({ state: "published", promisedAt: expect.any(Date) });
  expect(await getNote(null, note.slug)).toMatchObject({ title: "As it was published", audience: "everyone" });
  expect(await own()).toMatchObject({
    state: "published",
    editWaits: true,
    promisedAt: sent.promisedAt,
    draft: { isAhead: false },
  });
  expect((await listOwnContributions(author, null)).rows[0]).toMatchObject({ editWaits: true });
  done(await takeBackEdit(author, { id: note.id }));
  expect(await takeBackEdit(author, { id: note.id })).toBeInstanceOf(Refusal);
  expect(await own()).toMatchObject({ editWaits: false, draft: { isAhead: true, words } });
});

test("a version is made the draft again and what it takes the place of is kept; what is discarded can come back", async () => {
  const { author, place } = await someone();
  const editor = await foundMember({ staffRole: "editor" });
  const note = await aNote(author, place.id, editor);
  const noteId = note.id;
  const start = (await getOwnNote(author, note.slug))?.draft;
  const base = start?.version ?? 0;
  const words = { ...start?.words, title: ["Half changed"] };
  done(await saveDraft(author, { noteId, base, words }));
  expect(await discardDraft(author, { noteId, base }), "not the draft that was looked at").toBeInstanceOf(Refusal);
  const { number } = done(await discardDraft(author, { noteId, base: base + 1 }));
  expect((await getOwnNote(author, note.slug))?.draft).toMatchObject({
    version: base + 2,
    isAhead: false,
    words: start?.words,
  });
  // A tab that was left open does not write over that, nor does it think that its words were sent.
  expect(done(await saveDraft(author, { noteId, base: base + 1, words: { ...words, title: ["An old tab"] } })).outcome).toBe(
    "set aside",
  );
  expect(await sendNote(author, { noteId, base: base + 1, siteUrl })).toBeInstanceOf(Refusal);
  done(await restoreVersion(author, { noteId, number, base: base + 2 }));
  expect((await getOwnNote(author, note.slug))?.draft).toMatchObject({ version: base + 3, words });
  const [first] = (await listVersions(author, noteId)).filter(({ kind }) => kind === "sent");
  done(await restoreVersion(author, { noteId, number: first?.number ?? 0, base: base + 3 }));
  expect((await kinds(author, noteId)).at(-1)).toBe("kept");
  expect(await restoreVersion(editor, { noteId, number, base: base + 4 })).toBeInstanceOf(Refusal);
  expect(await listVersions(editor, noteId)).toEqual([]);
  expect(await getVersion(editor, noteId, number)).toBeNull();
  const kept = await reading(editor, (db) =>
    db.select({ kind: noteVersions.kind, noteId: noteVersions.noteId }).from(noteVersions),
  );
  expect(kept.filter((one) => one.noteId === noteId && (one.kind === "kept" || one.kind === "set-aside"))).toEqual([]);
});

test("withdrawn is brought back to where it stood", async () => {
  const { author, place } = await someone();
  const editor = await foundMember({ staffRole: "editor" });
  const stands = async (id: string) => (await owner.query("select state from notes where id = $1", [id])).rows[0]?.state;
  const draft = done(await draftNote(author, noteInput(author, place.id)));
  const sent = await aSentNote(author, place.id);
  const returned = await aSentNote(author, place.id);
  done(await requestChanges(editor, { id: returned.id, version: 2, reason: "Say how many.", siteUrl }));
  for (const [note, version, state] of [
    [draft, 1, "draft"],
    [sent, 2, "sent"],
    [returned, 3, "changes-requested"],
  ] as const) {
    done(await withdrawNote(author, { id: note.id, version }));
    expect(await stands(note.id)).toBe("withdrawn");
    expect(await bringBackNote(editor, { id: note.id, version: version + 1 })).toBeInstanceOf(Refusal);
    expect(done(await bringBackNote(author, { id: note.id, version: version + 1 }))).toMatchObject({ state });
    expect(await stands(note.id)).toBe(state);
  }
});

test("a colleague is asked to read first: by one letter, with a day; who is none cannot be asked", async () => {
  const { author, noteId, words } = await someone();
  const organisationId = author.organisations[0]?.id ?? "";
  const [colleague, stranger] = [await foundMember({ organisationId }), await foundMember()];
  const letters = async () =>
    (await owner.query("select subject, text from letters where to_address = $1", [colleague.email])).rows;
  done(await saveDraft(author, { noteId, base: 0, words: { ...words, readerId: [stranger.id] } }));
  expect(refusalOf(await sendNote(author, { noteId, base: 1, siteUrl }))).toMatchObject({
    fields: { readerId: expect.any(String) },
  });
  done(await saveDraft(author, { noteId, base: 1, words: { ...words, readerId: [colleague.id] } }));
  const asked = done(await sendNote(author, { noteId, base: 2, siteUrl }));
  expect(asked.state).toBe("draft");
  const { rows } = await owner.query(
    "select reader_id, due_at > now() + interval '4 days 23 hours' as later, due_at < now() + interval '5 days 1 hour' as soon from note_readings where note_id = $1",
    [noteId],
  );
  expect(rows).toEqual([{ reader_id: colleague.id, later: true, soon: true }]);
  expect(await letters()).toMatchObject([{ text: expect.stringContaining(`${siteUrl}/notes/${asked.slug}/read`) }]);
  expect(await getNote(stranger, asked.slug)).toBeNull();
  // New words for the same reader: no second letter. Without a reader, it goes to the editors.
  const own = await getOwnNote(author, asked.slug);
  const again = { ...own?.draft.words, learned: ["Something more."] };
  expect(again).toMatchObject({ readerId: [colleague.id] });
  done(await saveDraft(author, { noteId, base: 3, words: again }));
  expect(done(await sendNote(author, { noteId, base: 4, siteUrl })).state).toBe("draft");
  expect(await letters()).toHaveLength(1);
  done(await saveDraft(author, { noteId, base: 5, words: { ...again, readerId: [""] } }));
  expect(done(await sendNote(author, { noteId, base: 6, siteUrl })).state).toBe("sent");
  expect((await owner.query("select from note_readings where note_id = $1", [noteId])).rowCount).toBe(0);
});

test("an address or a number is not taken by what nobody may see: two waiting notes of one title, and words kept by two people", async () => {
  const [one, other] = [await someone(), await someone()];
  for (const { author, noteId, words } of [one, other]) {
    done(await saveDraft(author, { noteId, base: 0, words: { ...words, title: [`The same words ${one.noteId.slice(-6)}`] } }));
  }
  const slugs = await Promise.all(
    [one, other].map(async ({ author, noteId }) => done(await sendNote(author, { noteId, base: 1, siteUrl })).slug),
  );
  expect(new Set(slugs).size).toBe(2);
  const alone = writing(other.author, (db) =>
    db.insert(noteDrafts).values({ noteId: one.noteId, words: { title: ["Not theirs"] } }),
  );
  await expect(alone).rejects.toThrow();
});
