import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { noteEdits, noteThemes, noteVersions } from "@/db/schema/notes";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { answerConcern } from "@/features/concerns/answering";
import { raiseConcern } from "@/features/concerns/raising";
import { listWaiting } from "@/features/moderation/queries";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { sendNote } from "@/features/notes/commands";
import { correctNote } from "@/features/notes/correcting";
import { publishNote } from "@/features/notes/deciding-commands";
import { publishNoteEdit, returnNoteEdit } from "@/features/notes/deciding-edits";
import { saveDraft } from "@/features/notes/drafting";
import { getOwnNote, getVersion, listVersions } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { takeBackEdit } from "@/features/notes/withdrawing";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

async function published() {
  const [author, place] = await Promise.all([foundMember(), foundPlace()]);
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const note = await aNote(author, place.id, moderator);
  await owner.query("delete from letters where to_address = $1", [author.email]);
  return { author, moderator, place, note };
}

const refused = (answer: unknown) => (answer instanceof Refusal ? answer.message : `not refused: ${JSON.stringify(answer)}`);
const lettersTo = async ({ email }: { email: string }) =>
  (await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [email])).rows;

async function sendEdit(author: Member, slug: string, words: Record<string, string[]>) {
  const own = await getOwnNote(author, slug);
  const noteId = own?.id ?? "";
  const saved = done(
    await saveDraft(author, { noteId, base: own?.draft.version ?? 0, words: { ...own?.draft.words, ...words } }),
  );
  done(await sendNote(author, { noteId, base: saved.version, siteUrl }));
  const { rows } = await owner.query("select sent_at from note_edits where note_id = $1", [noteId]);
  return { id: noteId, version: Number(rows[0].sent_at.getTime()), siteUrl };
}

const aTheme = async () =>
  String(
    (
      await owner.query(
        "insert into themes (id, slug, name, position) values (gen_random_uuid(), 'theme-' || gen_random_uuid(), 'A theme', 99) returning id",
      )
    ).rows[0].id,
  );

test("new words for a published note wait beside it, are seen compared, and take its place with all that hangs on it", async () => {
  const { author, moderator, place, note } = await published();
  const themeId = await aTheme();
  const other = await foundPlace();
  const edit = await sendEdit(author, note.slug, {
    title: ["A call first quartered the missed visits"],
    themes: [themeId],
    place: [other.name],
    sourceLabel: ["The count"],
    sourceUrl: ["https://example.org/count"],
    audience: ["circle"],
    circlePlace: [place.name],
    care: ["agreed"],
    careWho: ["The tenants"],
    careHow: ["By phone"],
    careReviewOn: ["2030-01-01"],
  });
  expect((await listWaiting(moderator))?.items).toMatchObject([
    { noun: "note-edit", key: `note-edit-${note.id}`, words: "A call first quartered the missed visits", canDecide: true },
  ]);
  expect(await getWaiting(moderator, { noun: "note", id: note.id })).toBeNull();
  const item = await getWaiting(moderator, { noun: "note-edit", id: note.id });
  if (item?.noun !== "note" || !item.edit) throw new Error("no edit");
  expect(item.version).toBe(edit.version);
  expect(item.edit.changed.map(({ name }) => name)).toEqual([
    "The finding",
    "Place",
    "Themes",
    "Sources",
    "Who can read it",
    "The care check",
  ]);
  expect(await getNote(null, note.slug)).toMatchObject({
    place: { name: place.name },
  });
  for (const stranger of [
    author,
    await foundMember({ staffRole: "editor", organisationId: author.organisations[0]?.id }),
    await foundMember(),
  ])
    expect(refused(await publishNoteEdit(stranger, edit))).toMatch(/cannot decide/);
  expect(refused(await publishNoteEdit(moderator, { ...edit, version: edit.version - 1 }))).toMatch(
    /has sent other words since you opened these\. What is different: the finding/,
  );
  expect(refused(await publishNoteEdit(moderator, edit))).toMatch(
    new RegExp(`move the note to ${other.name}, which others look after`),
  );
  done(await publishNoteEdit(await foundMember({ staffRole: "editor" }), edit));
  const now = await getNote(author, note.slug);
  expect(now).toMatchObject({
    title: "A call first quartered the missed visits",
    place: { name: other.name },
    audience: "circle",
    themes: [{ name: "A theme" }],
    sources: [{ label: "The count" }],
    editedAt: expect.any(Date),
    slug: note.slug,
  });
  expect(now?.byline).toBe(`${author.name}, ${author.organisations[0]?.name}`);
  expect((await getOwnNote(author, note.slug))?.said).toMatchObject({ circlePlace: [place.name], careWho: ["The tenants"] });
  expect(await listWaiting(moderator)).toMatchObject({ items: [] });
  expect(await lettersTo(author)).toMatchObject([{ subject: expect.stringMatching(/^Your new words are published/) }]);
});

test("returned with a reason they are what their author is writing, while the old words stay up; taken back they are too", async () => {
  const { author, moderator, note } = await published();
  const edit = await sendEdit(author, note.slug, { learned: ["Something quite new."] });
  done(await returnNoteEdit(moderator, { ...edit, reason: "How do you know?" }));
  expect(refused(await returnNoteEdit(moderator, { ...edit, reason: "Again?" }))).toMatch(/has returned this/);
  const own = await getOwnNote(author, note.slug);
  expect(own).toMatchObject({
    state: "published",
    cameBack: { reason: "How do you know?" },
    draft: { isAhead: true, words: { learned: ["Something quite new."] } },
    said: { learned: ["The first contact decides what follows. A letter had told people what to expect."] },
  });
  const [letter] = await lettersTo(author);
  for (const told of ["How do you know?", "Something quite new."]) expect(letter.text).toContain(told);
  const again = await sendEdit(author, note.slug, {});
  expect((await getOwnNote(author, note.slug))?.cameBack).toBeNull();
  done(await takeBackEdit(author, again));
  expect(refused(await publishNoteEdit(moderator, again))).toMatch(
    new RegExp(`${author.name} has .* this a moment ago|cannot decide`),
  );
});

test("what its author has begun meanwhile is not written over by what comes back", async () => {
  const { author, moderator, note } = await published();
  const edit = await sendEdit(author, note.slug, { learned: ["The first try."] });
  const own = await getOwnNote(author, note.slug);
  done(
    await saveDraft(author, {
      noteId: note.id,
      base: own?.draft.version ?? 0,
      words: { ...own?.said, learned: ["The second try."] },
    }),
  );
  done(await returnNoteEdit(moderator, { ...edit, reason: "Why?" }));
  expect((await getOwnNote(author, note.slug))?.draft.words.learned).toEqual(["The second try."]);
  const [sent] = (await listVersions(author, note.id)).filter(({ kind }) => kind === "sent");
  expect((await getVersion(author, note.id, sent?.number ?? 0))?.words.learned).toEqual(["The first try."]);
});

test("when a concern sends the note back, new words that waited are what its author goes on from, and come after nothing later", async () => {
  const { author, moderator, note } = await published();
  await sendEdit(author, note.slug, { learned: ["The second words."] });
  const receipt = randomBytes(32).toString("base64url");
  const about = `/notes/${note.slug}`;
  done(await raiseConcern(null, { receipt, about, category: "recognisable", words: "It is my neighbour." }));
  const { rows } = await owner.query("select id from concerns where item_id = $1", [note.id]);
  const answer = { outcome: "changes", answer: "Its author changes it.", reason: "Leave her street out.", siteUrl } as const;
  done(await answerConcern(moderator, { id: String(rows[0].id), version: 1, shown: [], ...answer }));

  const own = await getOwnNote(author, note.slug);
  expect(own).toMatchObject({
    state: "changes-requested",
    cameBack: { reason: "Leave her street out." },
    editWaits: false,
    draft: { isAhead: true, words: { learned: ["The second words."] } },
  });
  const words = { ...own?.draft.words, learned: ["The third words."] };
  const saved = done(await saveDraft(author, { noteId: note.id, base: own?.draft.version ?? 0, words }));
  done(await sendNote(author, { noteId: note.id, base: saved.version, siteUrl }));
  const [waits] = (await listWaiting(moderator))?.items ?? [];
  expect(waits).toMatchObject({ noun: "note" });
  const version = (await getOwnNote(author, note.slug))?.version ?? 0;
  done(await publishNote(moderator, { id: note.id, version, siteUrl }));
  expect((await listWaiting(moderator))?.items).toEqual([]);
  expect(await getNote(null, note.slug)).toMatchObject({ learnedFirst: "The third words." });
});

test("of two who decide on new words at once one does; who has left meanwhile is still named as the note was", async () => {
  const { author, moderator, note } = await published();
  const edit = await sendEdit(author, note.slug, { learned: ["Something quite new."] });
  await owner.query("update memberships set left_at = now() where member_id = $1", [author.id]);
  const other = await foundMember({ staffRole: "editor" });
  const both = await Promise.all([publishNoteEdit(moderator, edit), publishNoteEdit(other, edit)]);
  expect(both.filter((answer) => answer instanceof Refusal).map(refused)).toEqual([
    expect.stringMatching(/has published this a moment ago/),
  ]);
  expect(await getNote(null, note.slug)).toMatchObject({
    learnedFirst: "Something quite new.",
    byline: `${author.name}, ${author.organisations[0]?.name}`,
  });
});

const texts = {
  title: "Ringing first halved the missed visits",
  setOut: "To see why visits found nobody home.",
  worked: "A call the day before.",
  challenging: "Calls ate the mornings.",
  learned: "The first contact decides what follows. A letter had told people what to expect.",
  nextText: "Keep the call.",
};

test("corrected lightly: kept beside what it said, told with the comparison, and nothing that was opened before overwrites it", async () => {
  const [author, place] = await Promise.all([foundMember(), foundPlace()]);
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const note = await aNote(author, place.id, moderator, {
    title: texts.title,
    learned: texts.learned.replace("people", "Mrs Ada Quill"),
  });
  await owner.query("delete from letters where to_address = $1", [author.email]);
  const opened = await getOwnNote(author, note.slug);
  const correction = { id: note.id, version: 3, reason: "She could be recognised.", siteUrl, ...texts };
  for (const stranger of [
    author,
    await foundMember({ staffRole: "editor", organisationId: author.organisations[0]?.id }),
    await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] }),
  ])
    expect(refused(await correctNote(stranger, correction))).toMatch(/cannot decide/);
  expect(
    refused(await correctNote(moderator, { ...correction, learned: "Another thing was learned altogether by us." })),
  ).toMatch(/would change \d+ of \d+ words, more than a tenth.*Ask for changes/);
  done(await correctNote(moderator, correction));
  expect(refused(await correctNote(moderator, { ...correction, version: 4 }))).toMatch(/Nothing is different/);
  expect(refused(await correctNote(moderator, correction))).toMatch(new RegExp(`${moderator.name} has corrected this`));
  expect(await getNote(null, note.slug)).toMatchObject({ learnedHtml: expect.stringContaining("had told people what") });
  const [letter] = await lettersTo(author);
  for (const told of ["She could be recognised.", "“Mrs Ada Quill” is now “people”", `/notes/${note.slug}/versions`])
    expect(letter.text).toContain(told);
  expect((await listVersions(author, note.id)).map(({ kind }) => kind)).toEqual(["corrected", "published", "sent"]);
  const stale = await saveDraft(author, {
    noteId: note.id,
    base: opened?.draft.version ?? 0,
    words: { ...opened?.draft.words, worked: ["Two calls."] },
  });
  expect(stale).toMatchObject({ outcome: "set aside", words: { learned: [texts.learned] } });
  await sendEdit(author, note.slug, { worked: ["Two calls."] });
  expect(refused(await correctNote(moderator, { ...correction, version: 4, setOut: "To see why." }))).toMatch(
    /New words are waiting/,
  );
});

const alone = async (member: Member, ask: Parameters<typeof writing<unknown>>[1]) => {
  try {
    return await writing(member, ask);
  } catch (reason) {
    return reason instanceof Error ? (reason.cause instanceof Error ? reason.cause.message : reason.message) : "thrown";
  }
};

test("Postgres alone: new words are taken away, and what hangs on a note is changed, by nobody but who decides on them", async () => {
  const { author, moderator, note } = await published();
  const themeId = await aTheme();
  expect(await alone(moderator, (db) => db.insert(noteThemes).values({ noteId: note.id, themeId })), "without an edit").toMatch(
    /row-level security/,
  );
  const edit = await sendEdit(author, note.slug, { learned: ["Something quite new."] });
  const colleague = await foundMember({ staffRole: "editor", organisationId: author.organisations[0]?.id });
  for (const member of [
    colleague,
    await foundMember(),
    await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] }),
  ]) {
    await alone(member, (db) => db.delete(noteEdits));
    expect(await alone(member, (db) => db.insert(noteThemes).values({ noteId: note.id, themeId }))).toMatch(
      /row-level security/,
    );
    for (const forged of ["give_edit_back", "note_was_corrected"])
      expect(await alone(member, (db) => db.execute(`select ${forged}('${note.id}')`))).toMatch(/moderators of the place/);
    const version = { noteId: note.id, number: 9, kind: "corrected" as const, words: {}, madeById: member.id };
    expect(await alone(member, (db) => db.insert(noteVersions).values(version))).toMatch(/row-level security/);
  }
  done(await publishNoteEdit(moderator, edit));
});
