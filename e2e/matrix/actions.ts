import { randomBytes } from "node:crypto";
import { v7 } from "uuid";
import { aDraft, aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { evidence } from "@/e2e/matrix/evidence";
import { isInTheLedger, isThere, owner } from "@/e2e/matrix/owner";
import type { Person, World } from "@/e2e/matrix/people";
import { reshaping } from "@/e2e/matrix/reshaping";
import {
  aComment,
  aCommentEdit,
  aConcern,
  aDeclined,
  aFollowUp,
  aList,
  aLogo,
  aMembership,
  aNoteEdit,
  anAppeal,
  anAsking,
  anIdentity,
  anInsight,
  anInsightEdit,
  anInvitation,
  anOrganisationLedBy,
  aPasskey,
  aProposal,
  aPublishedNote,
  aRemark,
  aRequest,
  aRequestOf,
  aSearch,
  aSession,
  holdOnly,
  inState,
} from "@/e2e/matrix/things";
import { mondayOf } from "@/lib/dates";
import { markOf } from "@/lib/mark-of";
import { hashOf } from "@/lib/secrets";
import { tail } from "@/lib/slug";

/** A well-formed form on something made for it, and how to see whether the deed was done. */
export type Attempt = { fields: Record<string, string | File>; done: (answer: string) => Promise<boolean> };

export type ActionLine = {
  /** "+" does it · "-" does not, in the order of `roles` (people.ts) */
  cells: string;
  /** Several, where one action does several deeds. */
  attempt: Attempting | Attempting[];
};

type Attempting = (world: World, person: Person) => Promise<Attempt>;

/** One deed on one thing that is there: its id and version, and whatever else the form holds. */
function deed(
  name: string,
  make: (world: World) => Promise<string | { id: string; version: string }>,
  more: Record<string, string> = {},
) {
  return async (world: World): Promise<Attempt> => {
    const made = await make(world);
    const { id, version } = typeof made === "string" ? { id: made, version: "1" } : made;
    return { fields: { id, version, ...more }, done: () => isInTheLedger(name, id) };
  };
}

const withReason = { reason: "Say how many households.", ready: "" };

/** One decision in the queue. */
function decision(noun: string, what: string, make: (world: World) => Promise<string | { id: string; version: string }>) {
  return async (world: World): Promise<Attempt> => {
    const made = await make(world);
    const { id, version } = typeof made === "string" ? { id: made, version: "1" } : made;
    const fields = { item: `${noun}-${id}`, deed: what, version, reason: "Say where it was.", next: "", filter: "" };
    return { fields, done: () => isDecided(id) };
  };
}

/** Decided, or carried out already. */
const isDecided = (id: string) =>
  isThere(
    `select from waiting where item_id = $1 and decision is not null
     union all select from ledger where noun_id = $1 and deed ~ '^(publish|return|requestChanges|hold|decline|release|leave|unpublish)' and member_id is not null`,
    [id],
  );

const claimedBy = (id: string, memberId: string) =>
  owner.query(
    "update waiting set claimed_by_id = $2, claimed_at = now() - interval '1 day', claimed_until = now() + interval '1 hour' where item_id = $1",
    [id, memberId],
  );

const aWaitingNote = async ({ author, place }: World) => ({ id: (await aSentNote(author, place.id)).id, version: "2" });
const aNoteThatChanges = async (world: World) => aNoteEdit((await aWaitingNote(world)).id, wordsOf(aWholeForm(world)));
const aNoteThatIsUp = async (world: World) => {
  const note = await aWaitingNote(world);
  await owner.query("update notes set state = 'published', published_at = now() where id = $1", [note.id]);
  return note;
};
const aNoteTakenDown = async (world: World) => {
  const note = await aNoteThatIsUp(world);
  await owner.query("update notes set state = 'unpublished' where id = $1", [note.id]);
  return note;
};
const aNoteThatOpens = async ({ author, place, members }: World) => {
  const { id } = await aNote(author, place.id, members.E, { audience: "partners", opensOn: "2090-03-01" });
  return { id, version: "3" };
};
const aWholeForm = ({ place, organisation }: World) => ({
  title: "Another finding",
  place: place.name,
  organisationId: organisation.id,
  from: "2026-03",
  worked: "A call.",
  learned: "More.",
  audience: "everyone",
  namedAs: "person",
  care: "nobody",
});

/** Words that were not sent beside a waiting note, and its first version. */
function ofADraft(name: string, more: Record<string, string> = {}) {
  return async (world: World): Promise<Attempt> => {
    const { id } = await aWaitingNote(world);
    await owner.query("update note_drafts set words = $2, version = 2 where note_id = $1", [id, { title: ["Not sent yet"] }]);
    return { fields: { noteId: id, base: "2", ...more }, done: () => isInTheLedger(name, id) };
  };
}

const wordsOf = (form: Record<string, string>) =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]]));

/** Something new, said under the note by whoever asks, for their own organisation where they have one. */
function saying(name: string, words: Record<string, string>) {
  return async ({ note, place, organisation }: World, { member }: Person): Promise<Attempt> => {
    const id = v7();
    const organisationId = member?.organisations[0]?.id ?? organisation.id;
    const fields = {
      id,
      targetNoun: "note",
      targetId: note.id,
      organisationId,
      namedAs: "person",
      place: place.name,
      ...words,
    };
    return { fields, done: () => isInTheLedger(name, id) };
  };
}

const tokenIn = ({ cookie = "" }: Record<string, string>) => /=(.*)$/.exec(cookie)?.[1] ?? "";

const madeUp = { id: "AAAA", rawId: "AAAA", type: "public-key", clientExtensionResults: {} };
const madeUpKey = JSON.stringify({ ...madeUp, response: { clientDataJSON: "e30", attestationObject: "oA" } });
const madeUpAnswer = JSON.stringify({
  ...madeUp,
  response: { clientDataJSON: "e30", authenticatorData: "AAAA", signature: "AAAA" },
});

const asNobodyInParticular = "++++++++++++";
const nobody = "------------";

export const actions: Record<string, ActionLine> = {
  // Signing in: whoever stands at the door, whoever they are; a wrong code or link is nobody's.
  askForCodeAction: {
    cells: asNobodyInParticular,
    attempt: async () => {
      const email = `asked.${tail()}@example.org`;
      return { fields: { email, next: "" }, done: () => isThere("select from letters where to_address = $1", [email]) };
    },
  },
  // In the demonstration, as its invented people.
  continueAction: {
    cells: asNobodyInParticular,
    attempt: async ({ members: { n } }) => {
      const since = "select from sessions where member_id = $1 and made_at > $2";
      const now = new Date();
      return { fields: { memberId: n.id, next: "" }, done: () => isThere(since, [n.id, now]) };
    },
  },
  tryCodeAction: { cells: nobody, attempt: async (_world, person) => wrongKey({ code: "000000" }, person) },
  openLinkAction: { cells: nobody, attempt: async (_world, person) => wrongKey({ token: "none" }, person) },
  openAccountAction: { cells: nobody, attempt: async (_world, person) => wrongKey({ name: "Nobody" }, person) },
  sendAnotherAction: { cells: nobody, attempt: async (_world, person) => wrongKey({}, person) },
  signOutAction: {
    //      vnpolLemEAws
    cells: "-+++++++++++",
    attempt: async (_world, { headers }) => {
      const token = tokenIn(headers);
      return {
        fields: {},
        done: async () =>
          token !== "" && !(await isThere("select from sessions where token_hash = encode(sha256($1), 'hex')", [token])),
      };
    },
  },

  codeInsteadAction: { cells: nobody, attempt: async (_world, person) => wrongKey({}, person) },
  // No organisation signs its people in here; where one does, e2e/provider-sign-in.walk.spec.ts walks it.
  setOutAction: { cells: nobody, attempt: async (_world, person) => wrongKey({ provider: "none", next: "" }, person) },
  connectAction: { cells: nobody, attempt: async (_world, person) => wrongKey({ provider: "none" }, person) },
  openAccountByProviderAction: { cells: nobody, attempt: async (_world, person) => wrongKey({ name: "Nobody" }, person) },

  // Saying something: partners, also for a note of another organisation.
  addCommentAction: { cells: "--+++++++++-", attempt: saying("addComment", { body: "Thank you.", parentId: "" }) },
  addInsightAction: {
    cells: "--+++++++++-",
    attempt: saying("addInsight", { kind: "saw-this-too", statement: "Here too.", why: "", condition: "" }),
  },

  // One's own.
  editCommentAction: { cells: "--+---------", attempt: deed("editComment", aComment, { body: "Other words." }) },
  withdrawCommentAction: { cells: "--+---------", attempt: deed("withdrawComment", aComment) },
  sendCommentAgainAction: { cells: "--+---------", attempt: deed("sendCommentAgain", (world) => aComment(world, "withdrawn")) },
  editInsightAction: {
    cells: "--+---------",
    attempt: async (world) => {
      const said = { kind: "different-here", place: world.place.name, namedAs: "organisation", statement: "Other words." };
      return deed("editInsight", anInsight, { ...said, why: "", condition: "", changed: "", changedOn: "" })(world);
    },
  },
  withdrawInsightAction: { cells: "--+---------", attempt: deed("withdrawInsight", anInsight) },
  sendInsightAgainAction: {
    cells: "--+---------",
    attempt: deed("sendInsightAgain", (world) => anInsight(world, "withdrawn")),
  },
  keepNoteAction: {
    cells: "--+---------",
    attempt: async (world) => {
      const { id } = await aWaitingNote(world);
      const title = `Another finding ${tail()}`;
      return {
        fields: { ...aWholeForm(world), title, noteId: id, base: "1" },
        done: () => isThere("select from note_drafts where note_id = $1 and words #>> '{title,0}' = $2", [id, title]),
      };
    },
  },
  sendNoteAction: {
    cells: "--+---------",
    attempt: async (world) => {
      const { id } = await aDraft(world.author, world.place.id);
      return { fields: { noteId: id, base: "0" }, done: () => isInTheLedger("sendNote", id) };
    },
  },
  discardDraftAction: { cells: "--+---------", attempt: ofADraft("discardDraft") },
  restoreVersionAction: { cells: "--+---------", attempt: ofADraft("restoreVersion", { number: "1" }) },
  mergeVersionAction: { cells: "--+---------", attempt: ofADraft("mergeVersion", { number: "1", "pick.title": "aside" }) },
  bringBackNoteAction: {
    cells: "--+---------",
    attempt: deed("bringBackNote", async (world) => {
      const { id } = await aWaitingNote(world);
      await owner.query("update notes set state = 'withdrawn' where id = $1", [id]);
      return { id, version: "2" };
    }),
  },
  takeBackEditAction: {
    cells: "--+---------",
    attempt: deed("takeBackEdit", async (world) => {
      const { id } = await aWaitingNote(world);
      await owner.query("update notes set state = 'published', published_at = now() where id = $1", [id]);
      await owner.query("insert into note_edits (note_id, words, promised_at) values ($1, '{}', now() + interval '1 day')", [
        id,
      ]);
      return { id, version: "2" };
    }),
  },

  // How one is named, and who reads what one wrote; the day on which it opens is the editors' to move too.
  nameNoteAction: { cells: "--+---------", attempt: deed("nameNote", aWaitingNote, { namedAs: "place" }) },
  nameInsightAction: { cells: "--+---------", attempt: deed("nameInsight", anInsight, { namedAs: "place" }) },
  nameCommentAction: { cells: "--+---------", attempt: deed("nameComment", aComment, { namedAs: "place" }) },
  narrowAudienceAction: {
    cells: "--+---------",
    attempt: deed("narrowAudience", aNoteThatOpens, { audience: "organisation", circle: "" }),
  },
  changeOpeningAction: {
    cells: "--+-----++--",
    attempt: deed("changeOpening", aNoteThatOpens, { does: "cancel", opensOn: "", reason: "It is announced later." }),
  },

  withdrawNoteAction: { cells: "--+---------", attempt: deed("withdrawNote", aWaitingNote) },

  // Putting aside: partners and staff, each in lists of their own.
  saveThingAction: {
    cells: "--+++++++++-",
    attempt: async ({ note }, { member }) => {
      const name = `A list ${tail()}`;
      const there = "select from saved_lists where member_id = $1 and name = $2";
      const fields = { noun: "note", targetId: note.id, list: "new", name };
      return { fields, done: () => isThere(there, [member?.id ?? v7(), name]) };
    },
  },
  openListAction: {
    cells: "--+++++++++-",
    attempt: async (_world, { member }) => {
      const name = `A list ${tail()}`;
      const there = "select from saved_lists where member_id = $1 and name = $2";
      return { fields: { name }, done: () => isThere(there, [member?.id ?? v7(), name]) };
    },
  },
  followAction: {
    cells: "--+++++++++-",
    attempt: async (_world, { member }) => {
      const { id } = await foundPlace();
      const there = "select from follows where member_id = $1 and item_id = $2";
      return { fields: { place: id }, done: () => isThere(there, [member?.id ?? v7(), id]) };
    },
  },
  // Nobody stops what somebody else follows.
  unfollowAction: {
    cells: "--+---------",
    attempt: async ({ author }) => {
      const { id } = await foundPlace();
      const there = "select from follows where member_id = $1 and item_id = $2";
      await owner.query("insert into follows (member_id, noun, item_id) values ($1, 'place', $2)", [author.id, id]);
      return { fields: { place: id }, done: async () => !(await isThere(there, [author.id, id])) };
    },
  },
  saveSearchAction: {
    cells: "--+++++++++-",
    attempt: async (_world, { member }) => {
      const search = `q=${tail()}`;
      const there = "select from saved_searches where member_id = $1 and search = $2";
      return { fields: { search, name: "A search" }, done: () => isThere(there, [member?.id ?? v7(), search]) };
    },
  },
  putSearchBackAction: {
    cells: "--+++++++++-",
    attempt: async (_world, { member }) => {
      const search = `q=${tail()}`;
      const there = "select from saved_searches where member_id = $1 and search = $2 and rhythm = 'daily'";
      const fields = { search, name: "A search", rhythm: "daily", toldUntil: "2026-01-01T00:00:00Z" };
      return { fields, done: () => isThere(there, [member?.id ?? v7(), search]) };
    },
  },
  changeSearchAction: {
    cells: "--+---------",
    attempt: async ({ author }) => {
      const id = await aSearch(author.id);
      const there = "select from saved_searches where id = $1 and name = 'Another name'";
      return { fields: { id, name: "Another name", rhythm: "off" }, done: () => isThere(there, [id]) };
    },
  },
  stopSearchAction: {
    cells: "--+---------",
    attempt: async ({ author }) => {
      const id = await aSearch(author.id);
      return { fields: { id }, done: async () => !(await isThere("select from saved_searches where id = $1", [id])) };
    },
  },
  putBackAction: {
    cells: "--+---------",
    attempt: async ({ author, note, sent }) => {
      const { id } = await aList(author.id, sent.id);
      const there = "select from saved_things where list_id = $1 and note_id = $2";
      const fields = { noun: "note", targetId: note.id, list: id, at: "1000" };
      return { fields, done: () => isThere(there, [id, note.id]) };
    },
  },
  removeThingAction: {
    cells: "--+---------",
    attempt: async ({ author, note }) => {
      const { thing } = await aList(author.id, note.id);
      return { fields: { thing }, done: async () => !(await isThere("select from saved_things where id = $1", [thing])) };
    },
  },
  renameListAction: {
    cells: "--+---------",
    attempt: async ({ author, note }) => {
      const { id } = await aList(author.id, note.id);
      return { fields: { list: id, name: `Another ${tail()}` }, done: () => isInTheLedger("renameList", id) };
    },
  },
  deleteListAction: {
    cells: "--+---------",
    attempt: async ({ author, note }) => {
      const { id } = await aList(author.id, note.id);
      return { fields: { list: id }, done: () => isInTheLedger("deleteList", id) };
    },
  },
  // What a comment becomes, and what came of a note: its author's, and staff's to propose.
  proposeInsightAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const commentId = await aComment(world, "published");
      const fields = { commentId, kind: "saw-this-too", statement: "The same here." };
      return { fields, done: () => isInTheLedger("proposeInsight", commentId) };
    },
  },
  answerProposalAction: {
    cells: "--+---------",
    attempt: async (world) => {
      const commentId = await aProposal(world, world.members.E);
      const fields = { id: v7(), commentId, answer: "yes", place: world.place.name };
      return { fields, done: () => isThere("select from comments where id = $1 and insight_id is not null", [commentId]) };
    },
  },
  addFollowUpAction: {
    cells: "--+---------",
    attempt: async ({ note }) => {
      const id = v7();
      const fields = { id, noteId: note.id, happenedOn: "2019-02", text: "It lasted.", deed: "send" };
      return { fields, done: () => isInTheLedger("addFollowUp", id) };
    },
  },
  editFollowUpAction: {
    cells: "--+---------",
    attempt: deed("editFollowUp", aFollowUp, { happenedOn: "2019-03", text: "It lasted long.", deed: "send" }),
  },
  withdrawFollowUpAction: { cells: "--+---------", attempt: deed("withdrawFollowUp", aFollowUp) },
  // Asking that somebody else looks at a decision: its author; answering: whoever did not take it.
  makeAppealAction: {
    cells: "--+---------",
    attempt: async (world) => {
      const { decisionId } = await aDeclined(world, world.members.E);
      const id = v7();
      return {
        fields: { id, decisionId, words: "It attacks nobody." },
        done: () => isThere("select from appeals where id = $1", [id]),
      };
    },
  },
  answerAppealAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const id = await anAppeal(world, await foundMember({ staffRole: "editor" }));
      const fields = { id, version: "1", outcome: "published", answer: "It does not." };
      return { fields, done: () => isThere("select from appeals where id = $1 and outcome = 'published'", [id]) };
    },
  },
  // Which words find each other, editors say.
  writeInBriefAction: {
    cells: "--------++--",
    attempt: async () => {
      const place = await foundPlace();
      const sentence = `We try ${tail()}.`;
      const fields = { placeId: place.id, seen: markOf(), sentences: sentence };
      return { fields, done: () => isThere("select from places where id = $1 and in_brief = array[$2]", [place.id, sentence]) };
    },
  },
  addSynonymsAction: {
    cells: "--------++--",
    attempt: async () => {
      const id = v7();
      const fields = { id, words: "a word, another word" };
      return { fields, done: () => isThere("select from search_synonyms where id = $1", [id]) };
    },
  },
  removeSynonymsAction: {
    cells: "--------++--",
    attempt: async () => {
      const id = v7();
      await owner.query("insert into search_synonyms (id, words) values ($1, array['one', 'other'])", [id]);
      return { fields: { id }, done: async () => !(await isThere("select from search_synonyms where id = $1", [id])) };
    },
  },
  // Anybody says that something should be looked at, and one of those who look after the place answers: never who said so.
  raiseConcernAction: {
    cells: asNobodyInParticular,
    attempt: async (world) => {
      const id = await aComment(world, "published");
      const receipt = randomBytes(32).toString("base64url");
      const about = `/notes/${world.note.slug}#comment-${id}`;
      return {
        fields: { receipt, about, category: "hurtful", words: "It could hurt somebody." },
        done: () => isThere("select from concerns where receipt_hash = $1", [hashOf(receipt)]),
      };
    },
  },
  answerConcernAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const id = await aConcern(world);
      const fields = { id, shown: id, version: "1", outcome: "kept", answer: "It attacks nobody.", reason: "" };
      return { fields, done: () => isThere("select from concerns where id = $1 and outcome = 'kept'", [id]) };
    },
  },
  // Everybody has seen what was done to their own things, and nobody else's.
  seeNotificationsAction: {
    cells: "--+---------",
    attempt: async (world) => {
      const { decisionId: newest } = await aDeclined(world, world.members.E);
      const seen = "select from members m join ledger l on l.id = $1 where m.id = l.of_member_id and m.seen_until = l.at";
      return { fields: { newest }, done: () => isThere(seen, [newest]) };
    },
  },
  unpublishFollowUpAction: {
    cells: "-------+++--",
    attempt: deed("unpublishFollowUp", (world) => aFollowUp(world, "published"), withReason),
  },
  restoreFollowUpAction: {
    cells: "-------+++--",
    attempt: deed("restoreFollowUp", (world) => aFollowUp(world, "unpublished")),
  },
  // Its author, or an editor; a moderator does not say for the author that it is still true.
  lookAgainAction: { cells: "--+-----++--", attempt: deed("lookAgain", async (world) => (await aPublishedNote(world)).id) },

  // Deciding: who looks after the place, never for their own organisation.
  decideAction: {
    cells: "-------+++--",
    attempt: [
      decision("note", "publish", aWaitingNote),
      decision("note", "return", aWaitingNote),
      decision("note", "hold", aWaitingNote),
      decision("note", "decline", aWaitingNote),
      decision("note", "release", async (world) => inState((await aWaitingNote(world)).id, "held")),
      decision("note-edit", "publish", aNoteThatChanges),
      decision("note-edit", "return", aNoteThatChanges),
      decision("comment", "publish", aComment),
      decision("comment", "return", aComment),
      decision("comment", "leave-up", (world) => aComment(world, "published")),
      decision("comment", "take-down", (world) => aComment(world, "published")),
      decision("comment-edit", "publish", aCommentEdit),
      decision("comment-edit", "return", aCommentEdit),
      decision("insight", "publish", anInsight),
      decision("insight", "return", anInsight),
      decision("insight-edit", "publish", anInsightEdit),
      decision("insight-edit", "return", anInsightEdit),
      decision("follow-up", "publish", aFollowUp),
      decision("follow-up", "return", aFollowUp),
      ...(["hold", "decline"] as const).flatMap((way) => [
        decision("comment", way, aComment),
        decision("insight", way, anInsight),
        decision("follow-up", way, aFollowUp),
      ]),
      decision("comment", "release", (world) => aComment(world, "held")),
      decision("insight", "release", (world) => anInsight(world, "held")),
      decision("follow-up", "release", (world) => aFollowUp(world, "held")),
    ],
  },
  decideTogetherAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const id = await aComment(world, "published");
      await owner.query("update waiting set is_trusted = true where item_id = $1", [id]);
      const fields = { chosen: `comment-${id}@1`, deed: "leave-up", reason: "" };
      return { fields, done: () => isDecided(id) };
    },
  },
  // Whoever looks after every place, for people of other organisations.
  changeTrustAction: {
    cells: "--------++--",
    attempt: [aTrustChange("grant", "granted"), aTrustChange("take", "taken")],
  },
  putDownAction: {
    cells: "--------++--",
    attempt: async () => {
      const { id } = await foundMember({ staffRole: "moderator" });
      return {
        fields: { weekOn: mondayOf(new Date()), memberId: id },
        done: () => isThere("select from duty_weeks where member_id = $1", [id]),
      };
    },
  },
  takeOffAction: {
    cells: "-------+++--",
    attempt: async ({ members: { m } }) => {
      const id = v7();
      // Everybody tries at once, each on a week of their own.
      await owner.query("insert into duty_weeks (id, week_on, member_id, put_down_by_id) values ($1, $2, $3, $3)", [
        id,
        mondayOf(new Date(), 10 + Math.floor(Math.random() * 100_000)),
        m.id,
      ]);
      return { fields: { id }, done: async () => !(await isThere("select from duty_weeks where id = $1", [id])) };
    },
  },
  takeBackDecisionAction: {
    // Whoever decided.
    cells: "-------+----",
    attempt: async (world) => {
      const id = await aComment(world);
      await owner.query(
        `update waiting set decision = '{"deed": "publish", "reason": "", "siteUrl": ""}', decided_by_id = $2, decided_at = now(),
           due_at = now() + interval '1 hour' where item_id = $1`,
        [id, world.members.m.id],
      );
      return {
        fields: { item: `comment-${id}` },
        done: () => isThere("select from waiting where item_id = $1 and decision is null", [id]),
      };
    },
  },
  putAwayRefusedAction: {
    cells: "-------+----",
    attempt: async (world) => {
      const id = await aComment(world);
      await owner.query("update waiting set refused_why = 'Gone.', refused_for_id = $2 where item_id = $1", [
        id,
        world.members.m.id,
      ]);
      return {
        fields: { item: `comment-${id}` },
        done: () => isThere("select from waiting where item_id = $1 and refused_why is null", [id]),
      };
    },
  },
  claimItemAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const id = await aComment(world);
      return {
        fields: { item: `comment-${id}` },
        done: () => isThere("select from waiting where item_id = $1 and claimed_by_id is not null", [id]),
      };
    },
  },
  takeOverItemAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const id = await aComment(world);
      await claimedBy(id, world.members.A.id);
      return {
        fields: { item: `comment-${id}` },
        done: () => isThere("select from waiting where item_id = $1 and claimed_at > now() - interval '1 hour'", [id]),
      };
    },
  },
  letGoOfItemAction: {
    // Whoever is on it.
    cells: "-------+----",
    attempt: async (world) => {
      const id = await aComment(world);
      await claimedBy(id, world.members.m.id);
      return {
        fields: { item: `comment-${id}` },
        done: () => isThere("select from waiting where item_id = $1 and claimed_by_id is null", [id]),
      };
    },
  },
  remarkToColleaguesAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const id = await aComment(world);
      const fields = { id: v7(), about: `comment-${id}`, words: "I know this street." };
      return { fields, done: () => isInTheLedger("remarkToColleagues", id) };
    },
  },
  removeColleagueRemarkAction: {
    cells: "-------+----",
    attempt: async (world) => {
      const [about, id] = [await aComment(world), v7()];
      await owner.query(
        "insert into colleague_remarks (id, noun, item_id, place_id, words, made_by_id) values ($1, 'comment', $2, $3, 'Hm.', $4)",
        [id, about, world.place.id, world.members.m.id],
      );
      return { fields: { id }, done: () => isInTheLedger("removeColleagueRemark", about) };
    },
  },
  unpublishNoteAction: {
    cells: "-------+++--",
    attempt: deed("unpublishNote", aNoteThatIsUp, { told: "Somebody could be recognised.", words: "", replacedBy: "" }),
  },
  restoreNoteAction: { cells: "-------+++--", attempt: deed("restoreNote", aNoteTakenDown) },
  beginReviewAction: { cells: "-------+++--", attempt: deed("beginReview", aWaitingNote) },
  putBackNoteAction: {
    cells: "-------+++--",
    attempt: deed("putBackNote", async (world) => inState((await aWaitingNote(world)).id, "in-review")),
  },
  remarkOnNoteAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const { id: noteId } = await aWaitingNote(world);
      const fields = { id: v7(), noteId, version: "2", field: "worked", passage: "", remark: "Whose call was it?" };
      return { fields, done: () => isInTheLedger("remarkOnNote", noteId) };
    },
  },
  removeRemarkAction: {
    // Whoever made it.
    cells: "-------+----",
    attempt: async (world) => {
      const { id: noteId } = await aWaitingNote(world);
      const id = await aRemark(noteId, world.members.m.id);
      return { fields: { id }, done: () => isInTheLedger("removeRemark", noteId) };
    },
  },
  correctNoteAction: {
    cells: "-------+++--",
    attempt: async (world) => {
      const { id } = await aWaitingNote(world);
      const { rows } = await owner.query(
        "select title, set_out, worked, challenging, learned, next_text from notes where id = $1",
        [id],
      );
      const { title, set_out: setOut, worked, challenging, learned, next_text: nextText } = rows[0];
      const texts = { title, setOut, worked, challenging: `${challenging} All.`, learned, nextText };
      return {
        fields: { id, version: "2", reason: "A word was missing.", ...texts },
        done: () => isInTheLedger("correctNote", id),
      };
    },
  },
  // Read by a colleague first: the lead of the organisation is asked here; its author need not wait.
  answerAsColleagueAction: {
    cells: "----+-------",
    attempt: async (world) => {
      const { id, version } = await anAsking((await aWaitingNote(world)).id, world.members.l.id);
      return { fields: { id, version, words: "", answer: "send-on" }, done: () => isInTheLedger("sendOnToEditors", id) };
    },
  },
  remarkAsColleagueAction: {
    cells: "----+-------",
    attempt: async (world) => {
      const { id: noteId } = await anAsking((await aWaitingNote(world)).id, world.members.l.id);
      const fields = { id: v7(), noteId, version: "2", field: "worked", passage: "", remark: "Whose call was it?" };
      return { fields, done: () => isInTheLedger("remarkAsColleague", noteId) };
    },
  },
  sendWithoutWaitingAction: {
    cells: "--+---------",
    attempt: deed("sendWithoutWaiting", async (world) => anAsking((await aWaitingNote(world)).id, world.members.l.id)),
  },
  stopAskingToReadAction: {
    cells: "--+---------",
    attempt: deed("stopAskingToRead", async (world) => anAsking((await aWaitingNote(world)).id, world.members.l.id)),
  },
  beginAnewAction: {
    cells: "--+---------",
    attempt: async (world) => {
      const { id } = await inState((await aWaitingNote(world)).id, "declined");
      const newId = v7();
      return { fields: { id, newId }, done: () => isInTheLedger("beginAnew", newId) };
    },
  },
  unpublishCommentAction: {
    cells: "-------+++--",
    attempt: deed("unpublishComment", (world) => aComment(world, "published"), withReason),
  },
  restoreCommentAction: { cells: "-------+++--", attempt: deed("restoreComment", (world) => aComment(world, "unpublished")) },
  unpublishInsightAction: {
    cells: "-------+++--",
    attempt: deed("unpublishInsight", (world) => anInsight(world, "published"), withReason),
  },
  restoreInsightAction: { cells: "-------+++--", attempt: deed("restoreInsight", (world) => anInsight(world, "unpublished")) },

  // Joining: whoever looks after the organisation lets in and invites; each accepts and takes back what is theirs.
  answerRequestAction: {
    cells: "----+---++--",
    attempt: async (world) => {
      const id = await aRequest(world);
      return { fields: { id, answer: "admit", reason: "" }, done: () => isInTheLedger("admitMember", id) };
    },
  },
  askToJoinAction: {
    //      vnpolLemEAws
    cells: "-++++++++++-",
    attempt: async (_world, person) => {
      const { id: organisationId } = await foundOrganisation();
      return { fields: { organisationId, words: "" }, done: () => belongsTo(organisationId, person.member) };
    },
  },
  takeBackRequestAction: {
    cells: "--+---------",
    attempt: async ({ author }) => {
      const id = await aRequestOf(author.id, (await foundOrganisation()).id);
      return { fields: { id }, done: () => isInTheLedger("takeBackRequest", id) };
    },
  },
  inviteAction: {
    cells: "----+---++--",
    attempt: async ({ organisation }) => {
      const email = `invited.${tail()}@example.org`;
      const fields = { organisationId: organisation.id, addresses: email, words: "" };
      return { fields, done: () => isThere("select from invitations where email = $1", [email]) };
    },
  },
  sendAgainAction: {
    cells: "----+---++--",
    attempt: async ({ organisation, author }) => {
      const { id, sentAt, tokenHash } = await anInvitation(organisation.id, author.id);
      const other = "select from invitations where id = $1 and token_hash <> $2";
      return { fields: { id, sentAt }, done: () => isThere(other, [id, tokenHash]) };
    },
  },
  withdrawInvitationAction: {
    cells: "----+---++--",
    attempt: async ({ organisation, author }) => {
      const { id } = await anInvitation(organisation.id, author.id);
      return { fields: { id }, done: () => isInTheLedger("withdrawInvitation", id) };
    },
  },
  acceptInvitationAction: {
    cells: "--+---------",
    attempt: async ({ author }, person) => {
      const organisation = await foundOrganisation();
      const { id } = await anInvitation(organisation.id, author.id, { email: author.email });
      return { fields: { id }, done: () => belongsTo(organisation.id, person.member) };
    },
  },
  joinAction: {
    cells: "--+---------",
    attempt: async ({ author }, person) => {
      const organisation = await foundOrganisation();
      const { token } = await anInvitation(organisation.id, author.id, { email: author.email });
      return { fields: { token }, done: () => belongsTo(organisation.id, person.member) };
    },
  },
  askForNewInvitationAction: {
    cells: asNobodyInParticular,
    attempt: async ({ organisation, author }) => {
      const { id, token } = await anInvitation(organisation.id, author.id, { days: -1 });
      return { fields: { token }, done: () => isInTheLedger("askForNewInvitation", id) };
    },
  },
  approveDomainAction: {
    cells: "----+---++--",
    attempt: async ({ organisation }, { member }) => {
      const fields = { organisationId: organisation.id, domain: member?.staffRole ? `${tail()}.example` : "example.org" };
      const theirs = "select from organisation_domains where organisation_id = $1 and domain = $2 and approved_by_id = $3";
      return { fields, done: () => isThere(theirs, [organisation.id, fields.domain, member?.id]) };
    },
  },
  removeDomainAction: {
    cells: "----+---++--",
    attempt: async ({ organisation, author }) => {
      const domain = `${tail()}.example`;
      await owner.query("insert into organisation_domains values ($1, $2, $3)", [organisation.id, domain, author.id]);
      const there = "select from organisation_domains where domain = $1";
      return { fields: { organisationId: organisation.id, domain }, done: async () => !(await isThere(there, [domain])) };
    },
  },

  // An organisation, its page and its people: its leads and editors; only staff found one.
  foundOrganisationAction: {
    cells: "--------++--",
    attempt: async () => {
      const id = v7();
      const fields = { id, name: `Organisation ${tail()}`, kind: "charity", about: "" };
      return { fields, done: () => isThere("select from organisations where id = $1", [id]) };
    },
  },
  changeOrganisationAction: {
    cells: "----+---++--",
    attempt: async (world) => {
      const { id } = await anOrganisationLedBy(world.members.l.id);
      const fields = { organisationId: id, version: "1", about: "Other words." };
      return { fields, done: () => isInTheLedger("changeOrganisation", id) };
    },
  },
  setLogoAction: {
    cells: "----+---++--",
    attempt: async (world) => {
      const { id } = await anOrganisationLedBy(world.members.l.id);
      const picture = new File([Buffer.from(aDot, "base64")], "dot.png", { type: "image/png" });
      return { fields: { organisationId: id, picture }, done: () => isThere(itsLogo, [id]) };
    },
  },
  removeLogoAction: {
    cells: "----+---++--",
    attempt: async (world) => {
      const { id } = await anOrganisationLedBy(world.members.l.id);
      await aLogo(id);
      return { fields: { organisationId: id }, done: async () => !(await isThere(itsLogo, [id])) };
    },
  },
  nameLeadAction: { cells: "----+---++--", attempt: onOneOfTheirs({ isLead: false }, "lead_since is not null") },
  takeLeadBackAction: { cells: "----+---++--", attempt: onOneOfTheirs({ isLead: true }, "lead_since is null") },
  removePersonAction: {
    cells: "----+---++--",
    attempt: onOneOfTheirs({ isLead: false }, "left_at is not null", { reason: "They work elsewhere now." }),
  },
  leaveAction: {
    cells: "--+---------",
    attempt: async ({ author }) => {
      const { id } = await foundOrganisation();
      await aMembership(author.id, id);
      const gone = "select from memberships where organisation_id = $1 and member_id = $2 and left_at is not null";
      return { fields: { organisationId: id, successorId: "" }, done: () => isThere(gone, [id, author.id]) };
    },
  },
  handOverAction: {
    cells: "----+---++--",
    attempt: async (world) => {
      const { id } = await anOrganisationLedBy(world.members.l.id);
      const [leaver, colleague] = [await foundMember({ organisationId: id }), await foundMember({ organisationId: id })];
      const note = await aSentNote(leaver, world.place.id);
      await owner.query("update memberships set left_at = now() where member_id = $1", [leaver.id]);
      const fields = { organisationId: id, leaverId: leaver.id, colleagueId: colleague.id };
      return { fields, done: () => isThere("select from notes where id = $1 and author_id = $2", [note.id, colleague.id]) };
    },
  },

  // What the network says in its own name: editors.
  ...evidence,
  ...reshaping,

  // What is looked at first: editors.
  addWatchedWordsAction: {
    cells: "--------++--",
    attempt: async () => {
      const id = v7();
      const fields = { id, words: `never said ${tail()}`, effect: "note", reason: "As agreed." };
      return { fields, done: () => isThere("select from watched_words where id = $1", [id]) };
    },
  },
  removeWatchedWordsAction: {
    cells: "--------++--",
    attempt: onWatchedWords({ isRemoved: false }, "removed_at is not null"),
  },
  watchAgainAction: { cells: "--------++--", attempt: onWatchedWords({ isRemoved: true }, "removed_at is null") },

  // People and their roles: administrators.
  giveRoleAction: {
    cells: "---------+--",
    attempt: onAPerson({}, "staff_role = 'editor'", { role: "editor", places: "" }),
  },
  takeBackRoleAction: { cells: "---------+--", attempt: onAPerson({ staffRole: "editor" }, "staff_role is null") },
  suspendMemberAction: { cells: "---------+--", attempt: onAPerson({}, "suspended_at is not null") },
  restoreMemberAction: { cells: "---------+--", attempt: onAPerson({ isSuspended: true }, "suspended_at is null") },
  resetFactorsAction: {
    cells: "---------+--",
    attempt: onAPerson({}, "not exists (select from passkeys where member_id = members.id)"),
  },

  setPromiseAction: {
    cells: "---------+--",
    attempt: async (_world, { member }) => ({
      fields: { days: "3", seen: "2", reason: "To see who may." },
      done: async () => {
        const isDone = await isThere("select from ledger where deed = 'setPromise' and member_id = $1", [member?.id]);
        // The other walks count on what everybody counts on.
        if (isDone) await owner.query("update site set promise_working_days = 2");
        return isDone;
      },
    }),
  },

  // One's own account.
  askToChangeEmailAction: {
    cells: "-+++++++++--",
    attempt: async () => {
      const email = `changed.${tail()}@example.org`;
      return { fields: { email }, done: () => isThere("select from email_changes where new_email = $1", [email]) };
    },
  },
  changeEmailAction: {
    cells: nobody,
    attempt: async (_world, { member }) => ({
      fields: { oldCode: "000000", newCode: "000000" },
      done: () => isInTheLedger("changeEmail", member?.id ?? v7()),
    }),
  },
  // The demonstration's invented people stay for everybody: nobody closes them. Real ones do, in e2e/closing.walk.spec.ts.
  askToCloseAction: {
    cells: nobody,
    attempt: async (_world, { member }) => ({ fields: {}, done: () => isInTheLedger("askToClose", member?.id ?? v7()) }),
  },
  closeAccountAction: {
    cells: nobody,
    attempt: async (_world, { member }) => ({
      fields: { code: "000000", naming: "as-it-is", unpublished: "leave" },
      done: () => isThere("select from members where id = $1 and closed_at is not null", [member?.id ?? v7()]),
    }),
  },
  disconnectAction: {
    cells: "--+---------",
    attempt: async ({ author }) => {
      const identityId = await anIdentity(author.id);
      return { fields: { identityId }, done: () => isInTheLedger("disconnectIdentity", identityId) };
    },
  },
  changeOwnDetailsAction: {
    cells: "-++++++++++-",
    attempt: async (_world, { member }) => {
      const jobTitle = `Caseworker ${tail()}`;
      const fields = { name: member?.name ?? "Nobody", jobTitle, about: "", dateLanguage: "en-GB" };
      return { fields, done: () => isThere("select from members where job_title = $1", [jobTitle]) };
    },
  },
  endSessionAction: {
    cells: "--+---------",
    attempt: async ({ author }) => {
      const id = await aSession(author.id);
      return { fields: { id }, done: () => isInTheLedger("endSession", id) };
    },
  },
  endOtherSessionsAction: {
    cells: "-++++++++++-",
    attempt: async ({ author }, { member }) => {
      const id = await aSession(member?.id ?? author.id);
      return { fields: {}, done: () => isInTheLedger("endSession", id) };
    },
  },

  // Second factors: the first within minutes of signing in; others, and what is dangerous, by one that is there.
  beginAuthenticatorAction: {
    cells: "-++++++++++-",
    attempt: holding([], {}, (id) => isThere("select from authenticators where member_id = $1", [id])),
  },
  confirmAuthenticatorAction: {
    cells: nobody,
    attempt: holding([], { code: "000000" }, (id) => isThere("select from authenticators where member_id = $1", [id])),
  },
  removeAuthenticatorAction: {
    //      vnpolLemEAws
    cells: "-+++++++++--",
    attempt: holding(
      ["passkey", "authenticator"],
      {},
      async (id) => !(await isThere("select from authenticators where member_id = $1", [id])),
    ),
  },
  makeRecoveryCodesAction: {
    cells: "-+++++++++--",
    attempt: holding(["authenticator"], {}, (id) => isThere("select from recovery_codes where member_id = $1", [id])),
  },
  askForNewPasskeyAction: { cells: "-++++++++++-", attempt: holding([], {}, asked) },
  askForOwnPasskeyAction: { cells: "-++++++++++-", attempt: holding(["passkey"], {}, asked) },
  askWhoIsThereAction: { cells: asNobodyInParticular, attempt: async () => ({ fields: { next: "" }, done: asked }) },
  addPasskeyAction: {
    cells: nobody,
    attempt: holding([], { name: "A key", answer: madeUpKey, next: "" }, (id) =>
      isThere("select from passkeys where member_id = $1", [id]),
    ),
  },
  renamePasskeyAction: {
    cells: "--+---------",
    attempt: deed("renamePasskey", ({ author }) => aPasskey(author.id), { name: "Another" }),
  },
  removePasskeyAction: { cells: "--+---------", attempt: deed("removePasskey", ({ author }) => aPasskey(author.id)) },
  showAuthenticatorCodeAction: { cells: nobody, attempt: proving({ code: "000000" }) },
  spendRecoveryCodeAction: { cells: nobody, attempt: proving({ recoveryCode: "none-of-them" }) },
  proveByPasskeyAction: { cells: nobody, attempt: proving({ answer: madeUpAnswer }) },
  signInByPasskeyAction: {
    cells: nobody,
    attempt: async (_world, person) => wrongKey({ answer: madeUpAnswer, next: "" }, person),
  },
};

/** Whether the answer holds what a device is to be asked. */
async function asked(answer: string) {
  return answer.includes("challenge");
}

const itsLogo = "select from organisation_logos where organisation_id = $1";
const aDot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Something done to somebody in an organisation that the lead leads; seen by what became of their membership. */
function onOneOfTheirs({ isLead }: { isLead: boolean }, became: string, more: Record<string, string> = {}) {
  return async ({ members: { l } }: World): Promise<Attempt> => {
    const { id: organisationId } = await anOrganisationLedBy(l.id);
    const { id: memberId } = await foundMember({ organisationId, isLead });
    const theirs = `select from memberships where organisation_id = $1 and member_id = $2 and ${became}`;
    return { fields: { organisationId, memberId, ...more }, done: () => isThere(theirs, [organisationId, memberId]) };
  };
}

/** Words that nobody says, watched or removed. */
function onWatchedWords({ isRemoved }: { isRemoved: boolean }, became: string) {
  return async ({ members: { E } }: World): Promise<Attempt> => {
    const id = v7();
    await owner.query(
      `insert into watched_words (id, words, effect, reason, added_by_id, removed_at, removed_by_id)
         values ($1, $2, 'note', 'As agreed.', $3, case when $4 then now() end, case when $4 then $3::uuid end)`,
      [id, `never said ${tail()}`, E.id, isRemoved],
    );
    return { fields: { id }, done: () => isThere(`select from watched_words where id = $1 and ${became}`, [id]) };
  };
}

/** Trust granted to somebody who has none, or taken from somebody who was granted it. */
function aTrustChange(deed: "grant" | "take", became: string) {
  return async ({ members }: World): Promise<Attempt> => {
    const { id } = await foundMember();
    if (deed === "take")
      await owner.query("insert into trust (member_id, standing, reason, by_id) values ($1, 'granted', 'Known.', $2)", [
        id,
        members.E.id,
      ]);
    const fields = { personId: id, deed, reason: "As agreed by telephone." };
    return { fields, done: () => isThere("select from trust where member_id = $1 and standing = $2", [id, became]) };
  };
}

type Kind = { staffRole?: "editor"; isSuspended?: true };

/** Something done to somebody's account, with a reason; seen by what they are then. */
function onAPerson({ staffRole, isSuspended }: Kind, became: string, more: Record<string, string> = {}) {
  return async (): Promise<Attempt> => {
    const { id } = await foundMember({ staffRole });
    await aPasskey(id);
    if (isSuspended) await owner.query("update members set suspended_at = now() where id = $1", [id]);
    const { rows } = await owner.query("select id from ledger where noun_id = $1 order by at desc, id desc limit 1", [id]);
    const fields = { personId: id, seen: String(rows[0]?.id ?? ""), reason: "As agreed by telephone.", ...more };
    return { fields, done: () => isThere(`select from members where id = $1 and ${became}`, [id]) };
  };
}

type Factor = "passkey" | "authenticator";

/** Somebody who has these factors and no other; whoever is nobody tries with the partner's. */
function holding(factors: Factor[], fields: Record<string, string>, done: (id: string) => Promise<boolean>) {
  return async (_world: World, { member }: Person): Promise<Attempt> => {
    const id = member?.id ?? (await foundMember()).id;
    await holdOnly(id, factors);
    return { fields: { next: "", ...fields }, done: (answer) => done(done === asked ? answer : id) };
  };
}

/** A wrong answer where a factor is asked for: the session has shown none by it. */
function proving(fields: Record<string, string>) {
  return async (_world: World, { member, headers }: Person): Promise<Attempt> => {
    if (member) await holdOnly(member.id, ["passkey", "authenticator"]);
    const { rows } = await owner.query("select now() as since");
    const proved = "select from sessions where token_hash = encode(sha256($1), 'hex') and proved_at > $2";
    return { fields: { next: "", ...fields }, done: () => isThere(proved, [tokenIn(headers), rows[0].since]) };
  };
}

const belongsTo = async (organisationId: string, member: Person["member"]) =>
  member !== null &&
  (await isThere("select from memberships where organisation_id = $1 and member_id = $2", [organisationId, member.id]));

/** What opens no door: nobody is signed in by it, and nobody has an account by it. */
async function wrongKey(fields: Record<string, string>, { member }: Person): Promise<Attempt> {
  const since = new Date();
  const sessions = "select from sessions where member_id = $1 and made_at > $2";
  const accounts = "select from members where name = 'Nobody' and made_at > $1";
  return {
    fields,
    done: async () => (member !== null && (await isThere(sessions, [member.id, since]))) || (await isThere(accounts, [since])),
  };
}
