import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Member } from "@/db/doors";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { addComment, editComment, withdrawComment } from "@/features/comments/commands";
import {
  publishComment,
  publishCommentEdit,
  returnComment,
  returnCommentEdit,
  unpublishComment,
} from "@/features/comments/deciding-commands";
import { getCommentsOn, getOwnComment } from "@/features/comments/queries";
import type { CommentInput } from "@/features/comments/schema";
import type { Target } from "@/features/contributions/schema";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { Refusal } from "@/lib/refusal";

async function world() {
  const [author, moderator, place] = await Promise.all([foundMember(), foundMember({ staffRole: "editor" }), foundPlace()]);
  const note = await aNote(await foundMember(), place.id, moderator);
  const target: Target = { noun: "note", id: note.id };
  const say = async (member: Member, body: string, parentId: string | null = null) => {
    const input = inputOf(member, target, body, parentId);
    return { id: input.id, answer: await addComment(member, input) };
  };
  const published = async (body: string, parentId: string | null = null) => {
    const { id } = await say(author, body, parentId);
    done(await publishComment(moderator, { id, version: 1 }));
    return id;
  };
  return { author, moderator, place, target, say, published };
}

const inputOf = (member: Member, target: Target, body: string, parentId: string | null = null): CommentInput => ({
  id: v7(),
  target,
  organisationId: member.organisations[0]?.id ?? "",
  namedAs: "person",
  body,
  parentId,
});

const shown = async (viewer: Member | null, target: Target) =>
  (await getCommentsOn(viewer, target)).published.map(({ bodyHtml, parentId }) => ({ bodyHtml, parentId }));

test("a first comment waits, is returned, changed and published; its Markdown is rendered when written", async () => {
  const { author, moderator, target, say } = await world();
  const { id } = await say(author, "Did **you** <script>alert(1)</script> ask?");
  expect(await shown(null, target)).toEqual([]);
  done(await returnComment(moderator, { id, version: 1, reason: "Whom?" }));
  done(await editComment(author, { id, version: 2, body: "Did **you** ask them?" }));
  done(await publishComment(moderator, { id, version: 3 }));
  expect(await shown(null, target)).toEqual([{ bodyHtml: "<p>Did <strong>you</strong> ask them?</p>", parentId: null }]);
});

test("a reply to a reply hangs on the same comment", async () => {
  const { target, published } = await world();
  const first = await published("First");
  const reply = await published("Reply", first);
  await published("Reply to the reply", reply);
  expect((await shown(null, target)).map(({ parentId }) => parentId)).toEqual([null, first, first]);
});

test("what is taken down leaves its replies in their place, and its author reads why", async () => {
  const { author, moderator, target, published } = await world();
  const first = await published("First");
  await published("Reply", first);
  done(await unpublishComment(moderator, { id: first, version: 2, reason: "It names somebody." }));
  expect(await shown(null, target)).toEqual([{ bodyHtml: "<p>Reply</p>", parentId: first }]);
  expect(await editComment(author, { id: first, version: 3, body: "Again" })).toBeInstanceOf(Refusal);
});

test("nobody answers what they cannot see, or what stands elsewhere", async () => {
  const { author, say, published } = await world();
  const elsewhere = await world();
  const { id: waiting } = await say(author, "Not published yet");
  expect((await say(author, "Reply", waiting)).answer).toBeInstanceOf(Refusal);
  expect((await elsewhere.say(elsewhere.author, "Reply", await published("Here"))).answer).toBeInstanceOf(Refusal);
});

test("the same form fifty times at once makes one comment", async () => {
  const { author, target } = await world();
  const input = inputOf(author, target, "Once");
  for (const answer of await Promise.all(Array.from({ length: 50 }, () => addComment(author, input)))) done(answer);
  expect((await getCommentsOn(author, target)).mine).toHaveLength(1);
  expect(await addComment(author, { ...input, body: "Twice" })).toBeInstanceOf(Refusal);
});

test("new words wait beside the old ones, come back with the reason, and take their place when published", async () => {
  const { author, moderator, target, published } = await world();
  const id = await published("Old");
  done(await editComment(author, { id, version: 2, body: "New" }));
  expect(await editComment(author, { id, version: 2, body: "Newer, from an old form" })).toBeInstanceOf(Refusal);
  expect(await shown(null, target)).toMatchObject([{ bodyHtml: "<p>Old</p>" }]);
  const { version = 0 } = (await getWaiting(moderator, { noun: "comment-edit", id })) ?? {};
  done(await returnCommentEdit(moderator, { id, version, reason: "Why?" }));
  const back = await getOwnComment(author, id);
  expect(back).toMatchObject({ words: "New", cameBack: { reason: "Why?" } });
  done(await editComment(author, { id, version: back?.version ?? 0, body: "Newest" }));
  const again = await getWaiting(moderator, { noun: "comment-edit", id });
  done(await publishCommentEdit(moderator, { id, version: again?.version ?? 0 }));
  expect(await shown(null, target)).toMatchObject([{ bodyHtml: "<p>Newest</p>" }]);
});

test("what its author withdrew while a moderator looked is not published", async () => {
  const { author, moderator, target, say } = await world();
  const { id } = await say(author, "On second thoughts");
  done(await withdrawComment(author, { id, version: 1 }));
  const late = await publishComment(moderator, { id, version: 1 });
  expect(late instanceof Refusal && late.message).toMatch(/has withdrawn this/);
  expect(await shown(null, target)).toEqual([]);
});
