import { expect, test } from "vitest";
import { aNote, aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { reviseNote } from "@/features/notes/commands";
import { publishNote, returnNote } from "@/features/notes/deciding-commands";
import { getOwnNote } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { Refusal } from "@/lib/refusal";

const waiting = async () => {
  const [author, moderator, place] = await Promise.all([foundMember(), foundMember({ staffRole: "editor" }), foundPlace()]);
  return { author, moderator, place, note: await aSentNote(author, place.id) };
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
    const note = await aSentNote(author, place.id);
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

test("what came back is read with its reason, changed, sent again and published; the choices stay", async () => {
  const { author, moderator, note } = await waiting();
  done(await returnNote(moderator, { id: note.id, version: 2, reason: "Say how many." }));
  const mine = await getOwnNote(author, note.slug);
  expect(mine?.cameBack?.reason).toBe("Say how many.");
  expect(await getOwnNote(moderator, note.slug)).toBeNull();
  const revision = {
    id: note.id,
    title: "Thirteen fewer missed visits",
    setOut: "",
    worked: "A call.",
    challenging: "",
    learned: "Thirteen fewer. It held.",
    nextText: "",
  };
  expect(await reviseNote(moderator, { ...revision, version: 3 })).toBeInstanceOf(Refusal);
  expect(await reviseNote(author, { ...revision, version: 2 })).toBeInstanceOf(Refusal);
  done(await reviseNote(author, { ...revision, version: 3 }));
  expect(await reviseNote(author, { ...revision, version: 3 }), "the same form again").toBeInstanceOf(Refusal);
  done(await publishNote(moderator, { id: note.id, version: 4 }));
  const read = await getNote(null, note.slug);
  expect(read).toMatchObject({
    title: revision.title,
    learnedFirst: "Thirteen fewer.",
    howSure: "tested",
    place: { name: mine?.place },
  });
  expect(await reviseNote(author, { ...revision, version: 5 }), "what is published").toBeInstanceOf(Refusal);
});
