import { expect, test } from "vitest";
import { aNote, done, foundMember, foundPlace, noteInput } from "@/demo/founding";
import { draftNote, sendNote } from "@/features/notes/commands";
import { publishNote, returnNote } from "@/features/notes/deciding-commands";
import { Refusal } from "@/lib/refusal";

const waiting = async () => {
  const [author, moderator, place] = await Promise.all([foundMember(), foundMember({ staffRole: "editor" }), foundPlace()]);
  const note = done(await draftNote(author, noteInput(author, place.id)));
  done(await sendNote(author, note.id));
  return { author, moderator, place, note };
};

test("of two moderators at once one decides, and the other is told who did", async () => {
  const { moderator, note } = await waiting();
  const other = await foundMember({ staffRole: "editor", name: "Other Moderator" });
  const both = await Promise.all([
    publishNote(moderator, { id: note.id, version: 2 }),
    returnNote(other, { id: note.id, version: 2, reason: "Somebody could be recognised." }),
  ]);
  const refused = both.filter((answer) => answer instanceof Refusal);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.message).toMatch(/has (published|returned) this a moment ago/);
});

test("nobody decides on their own note, nor on their own organisation's", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const colleague = await foundMember({ organisationId: editor.organisations[0]?.id });
  const place = await foundPlace();
  for (const author of [editor, colleague]) {
    const note = done(await draftNote(author, noteInput(author, place.id)));
    done(await sendNote(author, note.id));
    expect(await publishNote(editor, { id: note.id, version: 2 })).toBeInstanceOf(Refusal);
  }
});

test("a decision on an old version is refused", async () => {
  const { moderator, note } = await waiting();
  expect(await publishNote(moderator, { id: note.id, version: 1 })).toBeInstanceOf(Refusal);
});

test("two notes with one title have two addresses", async () => {
  const [author, moderator, place] = await Promise.all([foundMember(), foundMember({ staffRole: "editor" }), foundPlace()]);
  const title = "The same finding twice";
  const first = await aNote(author, place.id, moderator, { title });
  const second = await aNote(author, place.id, moderator, { title });
  expect(second.slug).not.toBe(first.slug);
});
