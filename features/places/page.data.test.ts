import { expect, test } from "vitest";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { anInquiry, aQuestion } from "@/demo/founding-evidence";
import { setSimilar, writeInBrief } from "@/features/places/commands";
import { sharedInWords } from "@/features/places/in-words";
import { getPlace } from "@/features/places/queries";
import { addTheme } from "@/features/themes/commands";
import { markOf } from "@/lib/mark-of";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const editor = () => foundMember({ staffRole: "editor" });

async function aTheme(member: Awaited<ReturnType<typeof editor>>) {
  const name = `Theme ${tail()}`;
  return { name, ...done(await addTheme(member, { slug: `theme-${tail()}`, name })) };
}

test("without an official comparison places are alike in what is written, and the page says in what; hidden notes say nothing", async () => {
  const [member, writer, other] = [await editor(), await foundMember(), await foundMember()];
  const [theme, second] = [await aTheme(member), await aTheme(member)];
  const [here, both, one, hidden, asking] = [
    await foundPlace({ kind: "London borough" }),
    await foundPlace({ kind: "London borough" }),
    await foundPlace({ kind: "county" }),
    await foundPlace(),
    await foundPlace(),
  ];
  const question = await aQuestion(member);
  await aNote(writer, here.id, member, { themeIds: [theme.id, second.id], questionId: question.id });
  const newest = await aNote(writer, both.id, member, { themeIds: [theme.id, second.id] });
  await aNote(writer, one.id, member, { themeIds: [theme.id] });
  await aNote(writer, hidden.id, member, { themeIds: [theme.id, second.id], audience: "organisation" });
  await aNote(writer, asking.id, member, { questionId: question.id });

  const alike = (await getPlace(null, here.slug))?.alike ?? [];
  expect(alike.map(({ slug }) => slug)).toEqual([both.slug, ...[one, asking].map(({ slug }) => slug).toSorted()]);
  expect(alike[0]).toMatchObject({
    themes: [theme.name, second.name].toSorted(),
    sharesQuestion: false,
    isSameKind: true,
    latest: { slug: newest.slug },
  });
  expect(alike.find(({ slug }) => slug === asking.slug)).toMatchObject({ themes: [], sharesQuestion: true });
  expect((await getPlace(other, here.slug))?.alike.map(({ slug }) => slug)).not.toContain(hidden.slug);
  expect((await getPlace(writer, here.slug))?.alike.map(({ slug }) => slug)).toContain(hidden.slug);
});

test("an official comparison names the places of today: one that has ended since is left out", async () => {
  const code = () => `E0697${Math.floor(Math.random() * 9000) + 1000}`;
  const [gss, ended, today] = [code(), code(), code()];
  const here = await foundPlace({ gss });
  await foundPlace({ gss: ended, endedOn: "2023-03-31" });
  const alike = await foundPlace({ gss: today });
  done(await setSimilar({ house: "register" }, { source: "ONS", places: [{ gss, similar: [ended, today] }] }));
  expect((await getPlace(null, here.slug))?.similar.map(({ slug }) => slug)).toEqual([alike.slug]);
});

test("what is alike, in words", () => {
  expect(
    sharedInWords({ themes: ["Money and debt", "Housing"], sharesQuestion: true, isSameKind: true }, "London borough"),
  ).toBe("writes about money and debt and housing, works on the same question and is a London borough, too");
});

test("an inquiry stands on the page of a place in it, and of the wider place", async () => {
  const member = await editor();
  const whole = await foundPlace();
  const part = await foundPlace({ parentId: whole.id });
  const inquiry = await anInquiry(member, [part.id]);
  for (const { slug } of [whole, part]) expect((await getPlace(null, slug))?.inquiries).toMatchObject([{ slug: inquiry.slug }]);
  expect((await getPlace(null, (await foundPlace()).slug))?.inquiries).toEqual([]);
});

test("an editor's words for a place: two at once, the second reads what the first wrote; others may not", async () => {
  const [ada, ben, place] = [await editor(), await editor(), await foundPlace()];
  const before = markOf();
  expect(await writeInBrief(await foundMember(), { placeId: place.id, sentences: ["No."] })).toBeInstanceOf(Refusal);
  done(await writeInBrief(ada, { placeId: place.id, sentences: ["We try.", "We learn."], seen: before }));
  expect((await getPlace(null, place.slug))?.inBrief).toEqual(["We try.", "We learn."]);
  const refused = await writeInBrief(ben, { placeId: place.id, sentences: ["We fail."], seen: before });
  expect(refused).toMatchObject({ message: expect.stringContaining("“We try. We learn.”") });
  // Sent twice, it was written once.
  done(await writeInBrief(ada, { placeId: place.id, sentences: ["We try.", "We learn."], seen: before }));
  done(await writeInBrief(ben, { placeId: place.id, sentences: [], seen: markOf("We try.", "We learn.") }));
  expect((await getPlace(null, place.slug))?.inBrief).toEqual([]);
});
