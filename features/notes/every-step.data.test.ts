import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { aDraft, aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { listOwnContributions, type OwnContribution } from "@/features/contributions/queries";
import { addFile } from "@/features/notes/adding-a-file";
import { beginAnew } from "@/features/notes/beginning-anew";
import { sendNote } from "@/features/notes/commands";
import { correctNote } from "@/features/notes/correcting";
import { declineNote, holdNote, publishNote, releaseNote, requestChanges } from "@/features/notes/deciding-commands";
import { publishNoteEdit, returnNoteEdit } from "@/features/notes/deciding-edits";
import { discardDraft, mergeVersion, restoreVersion, saveDraft } from "@/features/notes/drafting";
import { lookAgain } from "@/features/notes/looking-again";
import { beginReview, putBackNote, remarkOnNote, removeRemark } from "@/features/notes/looking-at";
import { nameNote } from "@/features/notes/naming-commands";
import { getOwnNote } from "@/features/notes/own-queries";
import { changeOpening, narrowAudience } from "@/features/notes/readers-commands";
import {
  giveBackToAuthor,
  remarkAsColleague,
  sendOnToEditors,
  sendOnUnread,
  sendWithoutWaiting,
  stopAskingToRead,
} from "@/features/notes/reading-first";
import { restoreNote, unpublishNote } from "@/features/notes/taking-down";
import { bringBackNote, takeBackEdit, withdrawNote } from "@/features/notes/withdrawing";

/**
 * Everything that can be done to a note, with what its author hears of it: a letter, or how it stands on their own page; and
 * the row in the ledger. What is new has no line here, and fails until it has one.
 */
const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

const commands = readdirSync("features/notes")
  .filter((file) => /(?<!\.test)\.ts$/.test(file))
  .flatMap((file) =>
    readFileSync(`features/notes/${file}`, "utf8")
      .split(/^export (?:async )?function /m)
      .slice(1)
      .filter((deed) => /return writing\(/.test(deed.split(/^}/m)[0] ?? ""))
      .map((deed) => deed.slice(0, deed.indexOf("("))),
  );

async function people() {
  const [organisation, place] = await Promise.all([foundOrganisation(), foundPlace()]);
  const ofIt = { organisationId: organisation.id };
  const [author, colleague] = await Promise.all([foundMember(ofIt), foundMember(ofIt)]);
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const editor = await foundMember({ staffRole: "editor" });
  return { author, colleague, moderator, editor, place };
}
type People = Awaited<ReturnType<typeof people>>;
type Scene = People & { id: string };

const scene = (make: (all: People) => Promise<{ id: string }>) => async (): Promise<Scene> => {
  const all = await people();
  const { id } = await make(all);
  await owner.query("delete from letters where to_address = any ($1)", [[all.author.email, all.colleague.email]]);
  return { ...all, id };
};
const inState = (id: string, state: string) => owner.query("update notes set state = $2 where id = $1", [id, state]);

const drafted = scene(({ author, place }) => aDraft(author, place.id));
const waiting = scene(({ author, place }) => aSentNote(author, place.id));
const standing = (state: string) =>
  scene(async ({ author, place }) => {
    const note = await aSentNote(author, place.id);
    await inState(note.id, state);
    return note;
  });
const published = scene(({ author, place, moderator }) => aNote(author, place.id, moderator));

async function words({ author, id }: Pick<Scene, "author" | "id">, more: Record<string, string[]>) {
  const { rows } = await owner.query("select slug from notes where id = $1", [id]);
  const own = await getOwnNote(author, rows[0].slug);
  return { noteId: id, base: own?.draft.version ?? 0, words: { ...own?.draft.words, ...more } };
}

async function saveAndSend(one: Pick<Scene, "author" | "id">, more: Record<string, string[]>) {
  const saved = done(await saveDraft(one.author, await words(one, more)));
  return done(await sendNote(one.author, { noteId: one.id, base: saved.version, siteUrl }));
}

const asked = scene(async ({ author, colleague, place }) => {
  const note = await aDraft(author, place.id);
  await saveAndSend({ author, id: note.id }, { readerId: [colleague.id] });
  return note;
});
const edited = scene(async ({ author, place, moderator }) => {
  const note = await aNote(author, place.id, moderator);
  await saveAndSend({ author, id: note.id }, { learned: ["Something quite new."] });
  return note;
});
const editOf = async ({ id }: Scene) => {
  const { rows } = await owner.query("select sent_at from note_edits where note_id = $1", [id]);
  return { id, version: Number(rows[0].sent_at.getTime()), siteUrl };
};
const texts = async ({ id }: Scene) => {
  const { rows } = await owner.query(
    'select title, set_out as "setOut", worked, challenging, learned, next_text as "nextText" from notes where id = $1',
    [id],
  );
  return rows[0];
};
const remark = (id: string) => ({ id: v7(), noteId: id, version: 2, field: "note", passage: "", remark: "Hm." });
const now = ({ id }: Scene) => ({ id, version: 2, siteUrl });
const why = (one: Scene) => ({ ...now(one), reason: "Because of this." });

type Line = {
  from: () => Promise<Scene>;
  act: (one: Scene) => Promise<unknown>;
  /** In the ledger; null for what is no deed. */
  deed: string | null;
  /** What the author gets by letter. */
  letter?: RegExp;
  /** What the colleague gets. */
  colleague?: RegExp;
  /** How it stands on the author's own page then; "gone" for nothing. */
  me: Partial<OwnContribution> | Record<string, unknown>;
};

const lines: Record<string, Line> = {
  draftNote: { from: drafted, act: async () => {}, deed: "draftNote", me: { state: "draft" } },
  addFile: {
    from: drafted,
    act: ({ author, id }) => addFile(author, { noteId: id, file: { name: "Tally.txt", bytes: Buffer.from("one, two") } }),
    deed: "addFile",
    me: { state: "draft" },
  },
  saveDraft: {
    from: drafted,
    act: async (one) => saveDraft(one.author, await words(one, { title: ["Another"] })),
    deed: null,
    me: { state: "draft" },
  },
  discardDraft: {
    from: waiting,
    act: async (one) => {
      const { version: base } = done(await saveDraft(one.author, await words(one, { title: ["Another"] })));
      return discardDraft(one.author, { noteId: one.id, base });
    },
    deed: "discardDraft",
    me: { state: "sent" },
  },
  restoreVersion: {
    from: waiting,
    act: async (one) => restoreVersion(one.author, { ...(await words(one, {})), number: 1 }),
    deed: "restoreVersion",
    me: { state: "sent" },
  },
  mergeVersion: {
    from: waiting,
    act: async (one) => {
      const stale = await words(one, { title: ["Another"] });
      const { version: base } = done(await saveDraft(one.author, stale));
      done(await saveDraft(one.author, { ...stale, words: { title: ["A third"] } }));
      return mergeVersion(one.author, { noteId: one.id, base, number: 2, picks: { title: "aside" } });
    },
    deed: "mergeVersion",
    me: { state: "sent" },
  },
  sendNote: {
    from: drafted,
    act: ({ author, id }) => sendNote(author, { noteId: id, base: 0, siteUrl }),
    deed: "sendNote",
    me: { state: "sent", promisedAt: expect.any(Date) },
  },
  withdrawNote: {
    from: waiting,
    act: ({ author, id }) => withdrawNote(author, { id, version: 2 }),
    deed: "withdrawNote",
    me: { state: "withdrawn" },
  },
  bringBackNote: {
    from: standing("withdrawn"),
    act: ({ author, id }) => bringBackNote(author, { id, version: 2 }),
    deed: "bringBackNote",
    me: { state: "draft" },
  },
  beginReview: {
    from: waiting,
    act: ({ moderator, id }) => beginReview(moderator, { id }),
    deed: "beginReview",
    me: { state: "in-review", promisedAt: expect.any(Date), looksAtIt: { at: expect.any(String) } },
  },
  putBackNote: {
    from: standing("in-review"),
    act: ({ moderator, id }) => putBackNote(moderator, { id }),
    deed: "putBackNote",
    me: { state: "sent", looksAtIt: null },
  },
  remarkOnNote: {
    from: waiting,
    act: ({ moderator, id }) => remarkOnNote(moderator, remark(id)),
    deed: "remarkOnNote",
    me: { state: "in-review", remarks: 0 },
  },
  removeRemark: {
    from: waiting,
    act: async ({ moderator, id }) => {
      const made = remark(id);
      done(await remarkOnNote(moderator, made));
      return removeRemark(moderator, { id: made.id });
    },
    deed: "removeRemark",
    me: { state: "in-review" },
  },
  requestChanges: {
    from: waiting,
    act: async (one) => {
      done(await remarkOnNote(one.moderator, remark(one.id)));
      return requestChanges(one.moderator, why(one));
    },
    deed: "requestChanges",
    letter: /^Changes requested/,
    me: { state: "changes-requested", cameBack: { reason: "Because of this.", words: null }, remarks: 1 },
  },
  holdNote: {
    from: waiting,
    act: (one) => holdNote(one.moderator, why(one)),
    deed: "holdNote",
    letter: /^Held for now/,
    me: { state: "held", heldOrDeclinedFor: "Because of this." },
  },
  releaseNote: {
    from: standing("held"),
    act: (one) => releaseNote(one.moderator, now(one)),
    deed: "releaseNote",
    letter: /^No longer held/,
    me: { state: "sent", promisedAt: expect.any(Date), heldOrDeclinedFor: null },
  },
  declineNote: {
    from: waiting,
    act: (one) => declineNote(one.moderator, why(one)),
    deed: "declineNote",
    letter: /^Declined/,
    me: { state: "declined", heldOrDeclinedFor: "Because of this." },
  },
  publishNote: {
    from: waiting,
    act: (one) => publishNote(one.moderator, now(one)),
    deed: "publishNote",
    letter: /^Published/,
    me: { state: "published", publishedAt: expect.any(Date), cameBack: null },
  },
  correctNote: {
    from: published,
    act: async (one) => {
      const stands = await texts(one);
      const put = { ...stands, learned: `${stands.learned} Always.` };
      return correctNote(one.moderator, { id: one.id, version: 3, reason: "A word.", siteUrl, ...put });
    },
    deed: "correctNote",
    letter: /^Corrected lightly/,
    me: { state: "published" },
  },
  publishNoteEdit: {
    from: edited,
    act: async (one) => publishNoteEdit(one.moderator, await editOf(one)),
    deed: "publishNoteEdit",
    letter: /^Your new words are published/,
    me: { state: "published", editWaits: false },
  },
  returnNoteEdit: {
    from: edited,
    act: async (one) => returnNoteEdit(one.moderator, { ...(await editOf(one)), reason: "Because of this." }),
    deed: "returnNoteEdit",
    letter: /^Changes requested: your new words/,
    me: { state: "published", editWaits: false, cameBack: { reason: "Because of this.", words: null } },
  },
  takeBackEdit: {
    from: edited,
    act: ({ author, id }) => takeBackEdit(author, { id }),
    deed: "takeBackEdit",
    me: { state: "published", editWaits: false },
  },
  unpublishNote: {
    from: published,
    act: ({ moderator, id }) =>
      unpublishNote(moderator, { id, version: 3, told: "Somebody could be recognised.", words: "", replacedBy: "", siteUrl }),
    deed: "unpublishNote",
    letter: /^Taken down/,
    me: { state: "unpublished", takenDownFor: "Somebody could be recognised." },
  },
  restoreNote: {
    from: scene(async ({ author, place, moderator }) => {
      const note = await aNote(author, place.id, moderator);
      await inState(note.id, "unpublished");
      return note;
    }),
    act: (one) => restoreNote(one.moderator, { ...now(one), version: 3 }),
    deed: "restoreNote",
    letter: /^Published again/,
    me: { state: "published" },
  },
  nameNote: {
    from: published,
    act: ({ author, id }) => nameNote(author, { id, namedAs: "place" }),
    deed: "nameNote",
    me: { state: "published" },
  },
  narrowAudience: {
    from: published,
    act: ({ author, id }) => narrowAudience(author, { id, version: 3, audience: "partners", keep: [], circle: "" }),
    deed: "narrowAudience",
    me: { state: "published" },
  },
  changeOpening: {
    from: scene(({ author, place, moderator }) =>
      aNote(author, place.id, moderator, { audience: "partners", opensOn: "2090-03-01" }),
    ),
    act: (one) => changeOpening(one.editor, { id: one.id, version: 3, opensOn: null, reason: "It is told later.", siteUrl }),
    deed: "changeOpening",
    letter: /^Your note does not open to everyone now/,
    me: { state: "published" },
  },
  lookAgain: {
    from: published,
    act: async ({ author, id }) => {
      await owner.query("update notes set review_by = current_date where id = $1", [id]);
      return lookAgain(author, { id });
    },
    deed: "lookAgain",
    me: { state: "published" },
  },
  sendOnToEditors: {
    from: asked,
    act: (one) => sendOnToEditors(one.colleague, { ...now(one), words: "Good." }),
    deed: "sendOnToEditors",
    letter: /has sent your note on/,
    me: { state: "sent", promisedAt: expect.any(Date) },
  },
  giveBackToAuthor: {
    from: asked,
    act: (one) => giveBackToAuthor(one.colleague, { ...now(one), words: "Nearly." }),
    deed: "giveBackToAuthor",
    letter: /has read your note/,
    me: { state: "draft", reading: { words: "Nearly.", answeredAt: expect.any(String) } },
  },
  remarkAsColleague: {
    from: asked,
    act: ({ colleague, id }) => remarkAsColleague(colleague, remark(id)),
    deed: "remarkAsColleague",
    me: { state: "draft", reading: { answeredAt: null } },
  },
  stopAskingToRead: {
    from: asked,
    act: ({ author, id }) => stopAskingToRead(author, { id }),
    deed: "stopAskingToRead",
    colleague: /^You need not read it any more/,
    me: { state: "draft", reading: null },
  },
  sendWithoutWaiting: {
    from: asked,
    act: ({ author, id }) => sendWithoutWaiting(author, { id }),
    deed: "sendWithoutWaiting",
    colleague: /^You need not read it any more/,
    me: { state: "sent", promisedAt: expect.any(Date) },
  },
  sendOnUnread: {
    from: asked,
    act: async ({ id }) => {
      await owner.query("update note_readings set due_at = now() where note_id = $1", [id]);
      return sendOnUnread({ house: "worker" }, { siteUrl });
    },
    deed: "sendOnUnread",
    letter: /^Sent on to the editors/,
    colleague: /^Sent on to the editors/,
    me: { state: "sent", promisedAt: expect.any(Date) },
  },
  beginAnew: {
    from: standing("declined"),
    act: async ({ author, id }) => {
      const newId = v7();
      done(await beginAnew(author, { id, newId }));
      await owner.query("update ledger set noun_id = $1 where noun_id = $2 and deed = 'beginAnew'", [id, newId]);
    },
    deed: "beginAnew",
    me: { state: "declined" },
  },
};

test("every command on notes has its line", () => {
  expect(commands.length).toBeGreaterThan(25);
  expect([...commands].sort()).toEqual(Object.keys(lines).sort());
});

const subjectsTo = async ({ email }: { email: string }): Promise<string[]> =>
  (await owner.query("select subject from letters where to_address = $1", [email])).rows.map(({ subject }) => subject);

test.each(Object.keys(lines))("%s: in the ledger, and told", async (name) => {
  const line = lines[name];
  if (!line) throw new Error("no line");
  const one = await line.from();
  done(await line.act(one));
  const { rows } = await owner.query("select deed from ledger where noun_id = $1", [one.id]);
  const deeds = rows.map(({ deed }) => deed);
  if (line.deed) expect(deeds).toContain(line.deed);
  expect(await subjectsTo(one.author)).toEqual(line.letter ? [expect.stringMatching(line.letter)] : []);
  expect(await subjectsTo(one.colleague)).toEqual(line.colleague ? [expect.stringMatching(line.colleague)] : []);
  const own = (await listOwnContributions(one.author, null)).rows.find(({ id }) => id === one.id);
  expect(own).toMatchObject(line.me);
});
