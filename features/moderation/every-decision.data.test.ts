import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import type { Member } from "@/db/doors";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { answerAppeal } from "@/features/appeals/answering";
import { makeAppeal } from "@/features/appeals/appealing";
import { addComment, editComment } from "@/features/comments/commands";
import * as onComments from "@/features/comments/deciding-commands";
import { answerConcern } from "@/features/concerns/answering";
import { raiseConcern } from "@/features/concerns/raising";
import { listOwnContributions } from "@/features/contributions/queries";
import { addFollowUp } from "@/features/follow-ups/commands";
import * as onFollowUps from "@/features/follow-ups/deciding-commands";
import { getNoteLater } from "@/features/follow-ups/queries";
import { addInsight, editInsight } from "@/features/insights/commands";
import * as onInsights from "@/features/insights/deciding-commands";
import { listOwnProposals } from "@/features/insights/proposal-queries";
import { proposeInsight } from "@/features/insights/proposing";
import { sendNote } from "@/features/notes/commands";
import { correctNote } from "@/features/notes/correcting";
import * as onNotes from "@/features/notes/deciding-commands";
import { publishNoteEdit, returnNoteEdit } from "@/features/notes/deciding-edits";
import { saveDraft } from "@/features/notes/drafting";
import { getOwnNote } from "@/features/notes/own-queries";
import { restoreNote, unpublishNote } from "@/features/notes/taking-down";
import { listNotifications } from "@/features/notifications/queries";
import { commands } from "@/worker/carry-out-decision";

/**
 * No outcome without one: everything that somebody decides on what another wrote, with what its author then finds in the
 * ledger, in a letter, on their own page and among their notifications. A new decision has no line here, and fails until it does.
 */
const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const siteUrl = "http://localhost:3000";
const reason = "Say which winter, and for whom.";
const text = "The bus stop by the library was moved.";
const newText = "The bus stop by the market was moved.";

const read = (path: string) => readFileSync(path, "utf8");

/** What the worker carries out of what was decided in the queue. */
const buttons = Object.values(commands).flatMap((deeds) => Object.values(deeds).map(({ name }) => name));

/** Looking at something is no decision on it, and what both kinds share decides by the names of each. */
const noDecisions = [
  "beginReview",
  "putBackNote",
  "remarkOnNote",
  "removeRemark",
  "declineProposal",
  "agreeToInsight",
  "turnNote",
  "settleNote",
  // It stays as it is, on the page where its author sees it.
  "leaveInsightUp",
  "leaveCommentUp",
  "leaveFollowUpUp",
];
const decides = /\bnotForYou\b|contributions\/decide"|\bcanAnswerAppeal\b/;
/** Who joins an organisation is decided, and told, by its leads; the queue itself only holds what was decided. */
const elsewhere = /^features\/(memberships|moderation)\//;
const written = readdirSync("features", { recursive: true, encoding: "utf8" })
  .map((path) => `features/${path}`)
  .filter(
    (path) =>
      /(?<!\.test)\.ts$/.test(path) && !/(policy|queries|actions|rights|contributions\/(decide|deciding))\.ts$/.test(path),
  )
  .filter((path) => !elsewhere.test(path))
  .map(read)
  .filter((file) => decides.test(file))
  .flatMap((file) => [
    ...file.matchAll(/^export (?:const|async function|function) (\w+)(?: = )?\(\s*(?:db: Db,\s*)?member: Member/gm),
  ])
  .map(([, name = ""]) => name)
  .filter((name) => !noDecisions.includes(name));

async function people() {
  const organisation = await foundOrganisation();
  const place = await foundPlace();
  const author = await foundMember({ organisationId: organisation.id });
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const other = await foundMember({ staffRole: "editor" });
  return { author, moderator, other, place };
}
type People = Awaited<ReturnType<typeof people>>;
type Scene = People & { id: string; noteId: string; version: number };

type Make = (all: People) => Promise<{ id: string; noteId?: string; version?: number }>;

/** As it stands, with the letters of the way there gone. */
const scene = (make: Make) => async (): Promise<Scene> => {
  const all = await people();
  const { id, noteId = id, version = 1 } = await make(all);
  await owner.query("delete from letters where to_address = $1", [all.author.email]);
  return { ...all, id, noteId, version };
};

const speaking = (author: Member, noteId: string) => ({
  id: v7(),
  target: { noun: "note", id: noteId } as const,
  organisationId: author.organisations[0]?.id ?? "",
  namedAs: "person" as const,
});

const insightIn =
  (...steps: ((all: People, one: { id: string; version: number }) => Promise<unknown>)[]): Make =>
  async (all) => {
    const { id: noteId } = await aNote(await foundMember(), all.place.id, all.moderator);
    const input = { ...speaking(all.author, noteId), kind: "saw-this-too" as const, place: all.place.slug, statement: text };
    done(await addInsight(all.author, { ...input, why: "", condition: "", changed: "", changedOn: null }));
    return { noteId, ...(await stepped(all, { table: "insights", id: input.id }, steps)) };
  };

const commentIn =
  (...steps: ((all: People, one: { id: string; version: number }) => Promise<unknown>)[]): Make =>
  async (all) => {
    const { id: noteId } = await aNote(await foundMember(), all.place.id, all.moderator);
    const input = { ...speaking(all.author, noteId), parentId: null, body: text };
    done(await addComment(all.author, input));
    return { noteId, ...(await stepped(all, { table: "comments", id: input.id }, steps)) };
  };

const followUpIn =
  (...steps: ((all: People, one: { id: string; version: number }) => Promise<unknown>)[]): Make =>
  async (all) => {
    const { id: noteId } = await aNote(all.author, all.place.id, all.moderator);
    const id = v7();
    done(await addFollowUp(all.author, { id, noteId, happenedOn: "2019-02-01", text }));
    return { noteId, ...(await stepped(all, { table: "note_follow_ups", id }, steps)) };
  };

type Step = (all: People, one: { id: string; version: number }) => Promise<unknown>;

async function stepped(all: People, { table, id }: { table: string; id: string }, steps: Step[]) {
  const version = async () => Number((await owner.query(`select version from ${table} where id = $1`, [id])).rows[0].version);
  for (const step of steps) await step(all, { id, version: await version() });
  return { id, version: await version() };
}

/** The new words that wait are known by when they were sent. */
const wordsOf = async (edits: string, by: string, { id }: { id: string }) => {
  const { rows } = await owner.query(`select sent_at from ${edits} where ${by} = $1`, [id]);
  return Number(rows[0].sent_at.getTime());
};

const plain = ({ id, version }: Pick<Scene, "id" | "version">) => ({ id, version, siteUrl });
const why = (one: Pick<Scene, "id" | "version">) => ({ ...plain(one), reason });

const ownRow = async ({ author, id }: Scene) => (await listOwnContributions(author, null)).rows.find((row) => row.id === id);
const ownLater = async ({ author, noteId, id }: Scene) => {
  const { rows } = await owner.query("select slug from notes where id = $1", [noteId]);
  return (await getNoteLater(author, rows[0].slug))?.followUps.find((row) => row.id === id);
};

type Line = {
  from: () => Promise<Scene>;
  act: (one: Scene) => Promise<unknown>;
  /** Whether it has a reason, which then stands everywhere. */
  because?: string;
  /** The author's words that the letter carries. */
  letter?: string;
  /** What the author's own page tells; of what was added to a note, the page of that. */
  me: object;
  page?: (one: Scene) => Promise<unknown>;
  /** In the ledger, where it is not the command's own name. */
  deed?: string;
};

type Deciding = (
  member: Member,
  decision: { id: string; version: number; siteUrl: string; reason: string },
) => Promise<unknown>;
type Deeds = Record<"publish" | "return" | "hold" | "release" | "decline" | "unpublish" | "restore", Deciding>;

/** The seven decisions that there are on whatever was sent. */
function onSaid(noun: string, make: (...steps: Step[]) => Make, deeds: Deeds, page?: Line["page"]): [string, Line][] {
  const published: Step = async ({ moderator }, one) => done(await deeds.publish(moderator, why(one)));
  const held: Step = async ({ moderator }, one) => done(await deeds.hold(moderator, why(one)));
  const taken: Step = async ({ moderator }, one) => done(await deeds.unpublish(moderator, why(one)));
  const by =
    (deed: keyof Deeds): Line["act"] =>
    (one) =>
      deeds[deed](one.moderator, why(one));
  const line = (deed: keyof Deeds, more: Omit<Line, "act">): [string, Line] => [
    `${deed}${noun}`,
    { act: by(deed), page, ...more },
  ];
  const appealable = { lastDecision: { id: expect.any(String), appeal: null } };
  return [
    line("publish", { from: scene(make()), me: { state: "published" } }),
    line("return", {
      from: scene(make()),
      because: reason,
      me: { state: "changes-requested", cameBack: { reason }, ...appealable },
    }),
    line("hold", { from: scene(make()), because: reason, me: { state: "held", heldOrDeclinedFor: reason, ...appealable } }),
    line("release", { from: scene(make(held)), me: { state: "sent", heldOrDeclinedFor: null, promisedAt: expect.any(Date) } }),
    line("decline", {
      from: scene(make()),
      because: reason,
      me: { state: "declined", heldOrDeclinedFor: reason, ...appealable },
    }),
    line("unpublish", {
      from: scene(make(published)),
      because: reason,
      me: { state: "unpublished", takenDownFor: reason, ...appealable },
    }),
    line("restore", { from: scene(make(published, taken)), me: { state: "published", takenDownFor: null } }),
  ];
}

const insightEdited = insightIn(
  async ({ moderator }, one) => done(await onInsights.publishInsight(moderator, plain(one))),
  async ({ author, place }, one) => {
    const words = { statement: newText, why: "", condition: "", changed: "", changedOn: null, namedAs: "person" } as const;
    done(await editInsight(author, { ...one, ...words, kind: "saw-this-too", place: place.slug }));
  },
);
const commentEdited = commentIn(
  async ({ moderator }, one) => done(await onComments.publishComment(moderator, plain(one))),
  async ({ author }, one) => done(await editComment(author, { ...one, body: newText })),
);
const commentPublished = commentIn(async ({ moderator }, one) => done(await onComments.publishComment(moderator, plain(one))));

const insightPublished = insightIn(async ({ moderator }, one) => done(await onInsights.publishInsight(moderator, plain(one))));

const noteSent: Make = async ({ author, place }) => ({ ...(await aSentNote(author, place.id, { worked: text })), version: 2 });
const notePublished: Make = async ({ author, place, moderator }) => ({
  ...(await aNote(author, place.id, moderator, { worked: text })),
  version: 3,
});
const noteIn =
  (state: string): Make =>
  async (all) => {
    const note = await noteSent(all);
    await owner.query("update notes set state = $2, published_at = now() where id = $1", [note.id, state]);
    return note;
  };
const noteEdited: Make = async (all) => {
  const note = await notePublished(all);
  const { rows } = await owner.query("select slug from notes where id = $1", [note.id]);
  const own = await getOwnNote(all.author, rows[0].slug);
  const words = { ...own?.draft.words, worked: [newText] };
  const saved = done(await saveDraft(all.author, { noteId: note.id, base: own?.draft.version ?? 0, words }));
  done(await sendNote(all.author, { noteId: note.id, base: saved.version, siteUrl }));
  return note;
};
const editOf = async (one: Scene) => ({ ...plain(one), version: await wordsOf("note_edits", "note_id", one) });
const texts = async ({ id }: Scene) => {
  const { rows } = await owner.query(
    'select title, set_out as "setOut", worked, challenging, learned, next_text as "nextText" from notes where id = $1',
    [id],
  );
  return rows[0];
};

const appealed: Make = async (all) => {
  const made = await commentIn(async ({ moderator }, one) => done(await onComments.declineComment(moderator, why(one))))(all);
  const { rows } = await owner.query("select id from ledger where noun_id = $1 and deed = 'declineComment'", [made.id]);
  const id = v7();
  done(await makeAppeal(all.author, { id, decisionId: rows[0].id, words: "It was said of nobody." }));
  return { ...made, noteId: id };
};

/** Somebody has told us that a person could be recognised in it: hidden, and not decided on. */
const reported =
  (noun: "note" | "comment" | "insight", make: Make): Make =>
  async (all) => {
    const made = await make(all);
    const { rows } = await owner.query("select slug from notes where id = $1", [made.noteId ?? made.id]);
    const about = `/notes/${rows[0].slug}${noun === "note" ? "" : `#${noun}-${made.id}`}`;
    const receipt = randomBytes(32).toString("base64url");
    done(await raiseConcern(null, { receipt, about, category: "recognisable", words: "My neighbour is in it." }));
    const concern = await owner.query("select id from concerns where item_id = $1 and hides", [made.id]);
    return { ...made, noteId: concern.rows[0].id };
  };
const answering = (one: Scene, outcome: "put-back" | "taken-down" | "changes") =>
  answerConcern(one.moderator, {
    id: one.noteId,
    version: 1,
    shown: [],
    outcome,
    answer: "We have looked.",
    reason: outcome === "put-back" ? "" : reason,
    siteUrl,
  });

/** What becomes of something that was hidden: the same words and letters as where somebody decides without being told. */
function onReported(noun: "note" | "comment" | "insight", make: Make): Record<string, Line> {
  const from = scene(reported(noun, make));
  const name = noun.charAt(0).toUpperCase() + noun.slice(1);
  return {
    [`answerConcern: a ${noun} is shown again`]: {
      from,
      act: (one) => answering(one, "put-back"),
      deed: `restore${name}`,
      letter: noun === "note" ? "Ringing first halved" : text,
      me: { state: "published", isHidden: false },
    },
    [`answerConcern: a ${noun} is taken down`]: {
      from,
      act: (one) => answering(one, "taken-down"),
      deed: `unpublish${name}`,
      because: reason,
      me: { state: "unpublished", takenDownFor: reason, isHidden: false, lastDecision: { appeal: null } },
    },
    [`answerConcern: a ${noun} goes back to be changed`]: {
      from,
      act: (one) => answering(one, "changes"),
      deed: noun === "note" ? "requestChanges" : `return${name}`,
      because: reason,
      me: { state: "changes-requested", cameBack: { reason }, isHidden: false, lastDecision: { appeal: null } },
    },
  };
}

const lines: Record<string, Line> = {
  ...onReported("note", notePublished),
  ...onReported("comment", commentPublished),
  ...onReported("insight", insightPublished),
  publishNote: {
    from: scene(noteSent),
    act: (one) => onNotes.publishNote(one.moderator, plain(one)),
    letter: "Ringing first halved",
    me: { state: "published" },
  },
  requestChanges: {
    from: scene(noteSent),
    act: (one) => onNotes.requestChanges(one.moderator, why(one)),
    because: reason,
    me: { state: "changes-requested", cameBack: { reason }, lastDecision: { appeal: null } },
  },
  holdNote: {
    from: scene(noteSent),
    act: (one) => onNotes.holdNote(one.moderator, why(one)),
    because: reason,
    me: { state: "held", heldOrDeclinedFor: reason, lastDecision: { appeal: null } },
  },
  releaseNote: {
    from: scene(noteIn("held")),
    act: (one) => onNotes.releaseNote(one.moderator, plain(one)),
    me: { state: "sent" },
  },
  declineNote: {
    from: scene(noteSent),
    act: (one) => onNotes.declineNote(one.moderator, why(one)),
    because: reason,
    me: { state: "declined", heldOrDeclinedFor: reason, lastDecision: { appeal: null } },
  },
  publishNoteEdit: {
    from: scene(noteEdited),
    act: async (one) => publishNoteEdit(one.moderator, await editOf(one)),
    letter: "Ringing first halved",
    me: { state: "published", editWaits: false },
  },
  returnNoteEdit: {
    from: scene(noteEdited),
    act: async (one) => returnNoteEdit(one.moderator, { ...(await editOf(one)), reason }),
    because: reason,
    letter: newText,
    me: { state: "published", cameBack: { reason }, lastDecision: { appeal: null } },
  },
  correctNote: {
    from: scene(notePublished),
    act: async (one) => {
      const stands = await texts(one);
      return correctNote(one.moderator, { ...why(one), ...stands, worked: `${stands.worked} Twice.` });
    },
    because: reason,
    letter: "Twice.",
    me: { state: "published" },
  },
  unpublishNote: {
    from: scene(notePublished),
    act: (one) => unpublishNote(one.moderator, { ...plain(one), told: reason, words: "", replacedBy: "" }),
    because: reason,
    me: { state: "unpublished", takenDownFor: reason, lastDecision: { appeal: null } },
  },
  restoreNote: {
    from: scene(noteIn("unpublished")),
    act: (one) => restoreNote(one.moderator, plain(one)),
    letter: "Ringing first halved",
    me: { state: "published" },
  },
  ...Object.fromEntries(
    onSaid("Insight", insightIn, {
      publish: onInsights.publishInsight,
      return: onInsights.returnInsight,
      hold: onInsights.holdInsight,
      release: onInsights.releaseInsight,
      decline: onInsights.declineInsight,
      unpublish: onInsights.unpublishInsight,
      restore: onInsights.restoreInsight,
    }),
  ),
  ...Object.fromEntries(
    onSaid("Comment", commentIn, {
      publish: onComments.publishComment,
      return: onComments.returnComment,
      hold: onComments.holdComment,
      release: onComments.releaseComment,
      decline: onComments.declineComment,
      unpublish: onComments.unpublishComment,
      restore: onComments.restoreComment,
    }),
  ),
  ...Object.fromEntries(
    onSaid(
      "FollowUp",
      followUpIn,
      {
        publish: onFollowUps.publishFollowUp,
        return: onFollowUps.returnFollowUp,
        hold: onFollowUps.holdFollowUp,
        release: onFollowUps.releaseFollowUp,
        decline: onFollowUps.declineFollowUp,
        unpublish: onFollowUps.unpublishFollowUp,
        restore: onFollowUps.restoreFollowUp,
      },
      ownLater,
    ),
  ),
  publishInsightEdit: {
    from: scene(insightEdited),
    act: async (one) =>
      onInsights.publishInsightEdit(one.moderator, {
        ...plain(one),
        version: await wordsOf("insight_edits", "insight_id", one),
      }),
    letter: newText,
    me: { state: "published", words: newText, editWaits: false },
  },
  returnInsightEdit: {
    from: scene(insightEdited),
    act: async (one) =>
      onInsights.returnInsightEdit(one.moderator, { ...why(one), version: await wordsOf("insight_edits", "insight_id", one) }),
    because: reason,
    letter: newText,
    me: { state: "published", cameBack: { reason, words: { statement: newText } }, lastDecision: { appeal: null } },
  },
  publishCommentEdit: {
    from: scene(commentEdited),
    act: async (one) =>
      onComments.publishCommentEdit(one.moderator, {
        ...plain(one),
        version: await wordsOf("comment_edits", "comment_id", one),
      }),
    letter: newText,
    me: { state: "published", words: newText, editWaits: false },
  },
  returnCommentEdit: {
    from: scene(commentEdited),
    act: async (one) =>
      onComments.returnCommentEdit(one.moderator, { ...why(one), version: await wordsOf("comment_edits", "comment_id", one) }),
    because: reason,
    letter: newText,
    me: { state: "published", cameBack: { reason, words: { body: newText } }, lastDecision: { appeal: null } },
  },
  proposeInsight: {
    from: scene(commentPublished),
    act: (one) =>
      proposeInsight(one.moderator, { commentId: one.id, kind: "saw-this-too", statement: "We saw it too.", siteUrl }),
    me: [{ statement: "We saw it too." }],
    page: async ({ author }) => (await listOwnProposals(author))?.proposals,
  },
  "answerAppeal: it stands": {
    from: scene(appealed),
    act: (one) => answerAppeal(one.other, { id: one.noteId, version: 1, outcome: "stands", answer: reason, siteUrl }),
    deed: "letDecisionStand",
    because: reason,
    me: { state: "declined", lastDecision: { appeal: { outcome: "stands", answer: reason } } },
  },
  answerAppeal: {
    from: scene(appealed),
    act: (one) => answerAppeal(one.other, { id: one.noteId, version: 1, outcome: "published", answer: reason, siteUrl }),
    deed: "turnDecision",
    because: reason,
    me: { state: "published", heldOrDeclinedFor: null, lastDecision: { appeal: { outcome: "published", answer: reason } } },
  },
};

test("everything that decides has its line: the buttons of the queue, and every command there is", () => {
  expect(buttons.length).toBeGreaterThan(25);
  expect(written.length).toBeGreaterThan(30);
  const decided = [...buttons, ...written].filter((name) => !noDecisions.includes(name));
  const named = Object.keys(lines).map((name) => name.replace(/:.*/, ""));
  expect([...new Set(decided)].sort()).toEqual([...new Set(named)].sort());
});

test.each(Object.keys(lines))(
  "%s: in the ledger, by letter, on the author's page and among their notifications",
  async (name) => {
    const line = lines[name];
    if (!line) throw new Error("no line");
    const one = await line.from();
    done(await line.act(one));
    const because = line.because ?? null;
    const deed = line.deed ?? name;

    const { rows } = await owner.query("select reason from ledger where noun_id = $1 and deed = $2", [one.id, deed]);
    expect(rows.map((row) => row.reason)).toEqual([because]);

    const letters = await owner.query("select text from letters where to_address = $1", [one.author.email]);
    expect(letters.rows).toHaveLength(1);
    expect(letters.rows[0].text).toContain(line.letter ?? text);
    if (because) expect(letters.rows[0].text).toContain(because);

    expect(await (line.page ?? ownRow)(one)).toMatchObject(line.me);

    const [newest] = (await listNotifications(one.author, null)).rows;
    expect(newest).toMatchObject({ deed, reason: because, isUnseen: true, place: one.place.name, thing: expect.anything() });
  },
);

test("who would rather have no letter that something is published gets none; a reason always comes", async () => {
  const all = await people();
  await owner.query("update members set declined_letters = '{published}' where id = $1", [all.author.id]);
  const lettersTo = async () => (await owner.query("select from letters where to_address = $1", [all.author.email])).rowCount;
  const made = await commentIn(async ({ moderator }, one) => done(await onComments.publishComment(moderator, plain(one))))(all);
  expect(await lettersTo()).toBe(0);
  done(await onComments.unpublishComment(all.moderator, why({ id: made.id, version: made.version ?? 0 })));
  expect(await lettersTo()).toBe(1);
});

test("what goes on the page at once is no decision, and nobody is told of their own deeds", async () => {
  const all = await people();
  const note = await aNote(await foundMember(), all.place.id, all.moderator);
  const trusted = all.moderator;
  const organisationId = trusted.organisations[0]?.id ?? "";
  const said = { ...speaking(trusted, note.id), organisationId, parentId: null, body: text };
  expect(done(await addComment(trusted, said)).state).toBe("published");
  const letters = await owner.query("select from letters where to_address = $1", [all.moderator.email]);
  expect([letters.rowCount, (await listNotifications(trusted, null)).rows]).toEqual([0, []]);
});
