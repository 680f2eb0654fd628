import { expect, test } from "vitest";
import { aNote, aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { sendNote } from "@/features/notes/commands";
import { publishNote, requestChanges } from "@/features/notes/deciding-commands";
import { saveDraft } from "@/features/notes/drafting";
import { getOwnNote } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { Refusal } from "@/lib/refusal";

const siteUrl = "http://localhost:3000";

const waiting = async () => {
  const [author, moderator, place] = await Promise.all([foundMember(), foundMember({ staffRole: "editor" }), foundPlace()]);
  return { author, moderator, place, note: await aSentNote(author, place.id) };
};

test("of two moderators at once one decides, and the other is told who did", async () => {
  const { moderator, note } = await waiting();
  const other = await foundMember({ staffRole: "editor", name: "Other Moderator" });
  const both = await Promise.all([
    publishNote(moderator, { id: note.id, version: 2, siteUrl }),
    requestChanges(other, { id: note.id, version: 2, reason: "Somebody could be recognised.", siteUrl }),
  ]);
  const refused = both.filter((answer) => answer instanceof Refusal);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.message).toMatch(/has (published|asked for changes to) this a moment ago/);
});

test("nobody decides on their own note, nor on their own organisation's", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const colleague = await foundMember({ organisationId: editor.organisations[0]?.id });
  const place = await foundPlace();
  for (const author of [editor, colleague]) {
    const note = await aSentNote(author, place.id);
    expect(await publishNote(editor, { id: note.id, version: 2, siteUrl })).toBeInstanceOf(Refusal);
  }
});

test("a decision on an old version is refused", async () => {
  const { moderator, note } = await waiting();
  expect(await publishNote(moderator, { id: note.id, version: 1, siteUrl })).toBeInstanceOf(Refusal);
});

test("two notes with one title have two addresses", async () => {
  const [author, moderator, place] = await Promise.all([foundMember(), foundMember({ staffRole: "editor" }), foundPlace()]);
  const title = "The same finding twice";
  const first = await aNote(author, place.id, moderator, { title });
  const second = await aNote(author, place.id, moderator, { title });
  expect(second.slug).not.toBe(first.slug);
});

test("what came back is read with its reason, changed, sent again and published; the choices stay", async () => {
  const { author, moderator, note } = await waiting();
  done(await requestChanges(moderator, { id: note.id, version: 2, reason: "Say how many.", siteUrl }));
  const mine = await getOwnNote(author, note.slug);
  expect(mine?.cameBack?.reason).toBe("Say how many.");
  expect(await getOwnNote(moderator, note.slug)).toBeNull();
  const title = "Thirteen fewer missed visits";
  const words = { ...mine?.draft.words, title: [title], learned: ["Thirteen fewer. It held."] };
  const save = { noteId: note.id, base: mine?.draft.version ?? 0, words };
  const send = { noteId: note.id, base: save.base + 1, siteUrl };
  expect(await saveDraft(moderator, save)).toBeInstanceOf(Refusal);
  done(await saveDraft(author, save));
  expect(await sendNote(moderator, send)).toBeInstanceOf(Refusal);
  expect(await sendNote(author, { ...send, base: save.base }), "not what was saved last").toBeInstanceOf(Refusal);
  // How many wait before it changes while other tests send and decide.
  const { before: _, ...sent } = done(await sendNote(author, send));
  expect(done(await sendNote(author, send)), "the same form again").toMatchObject(sent);
  done(await publishNote(moderator, { id: note.id, version: 4, siteUrl }));
  expect(await getNote(null, note.slug)).toMatchObject({
    title,
    learnedFirst: "Thirteen fewer.",
    howSure: "tested",
    place: { name: mine?.place },
  });
});
