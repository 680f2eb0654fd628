import { v7 } from "uuid";
import { expect, test } from "vitest";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { changeInquiry, openInquiry } from "@/features/inquiries/commands";
import { getInquiryToChange, listInquiriesToKeep } from "@/features/inquiries/desk-queries";
import { getInquiry } from "@/features/inquiries/queries";
import { openSchema } from "@/features/inquiries/schema";
import { listNotes } from "@/features/notes/queries";
import { publishPost } from "@/features/posts/commands";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const words = () => ({
  name: `Place by place (${tail()})`,
  about: "What a place learns over years.",
  startedOn: "2017-01-01",
  endedOn: null,
});
const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : expect.fail("it was not refused"));

test("an inquiry is opened once, is in its places, and shows by year what its reader may read", async () => {
  const [editor, author, place] = [await foundMember({ staffRole: "editor" }), await foundMember(), await foundPlace()];
  const form = { id: v7(), ...words(), placeIds: [place.id], isIllustrative: false };
  const { id: inquiryId, slug } = done(await openInquiry(editor, form));
  expect(done(await openInquiry(editor, form))).toEqual({ id: inquiryId, slug });
  const early = await aNote(author, place.id, editor, { inquiryId, from: "2017-03", to: "2017-03" });
  const late = await aNote(author, place.id, editor, { inquiryId, from: "2018-03", to: "2018-09", audience: "partners" });
  const post = { title: "Two years", lede: "In short.", body: "At length.", pull: "", next: "", kind: "story" as const };
  const none = { placeId: null, questionId: null, reportId: null, cards: [], isIllustrative: true };
  done(
    await publishPost(editor, {
      slug: `post-${tail()}`,
      ...post,
      ...none,
      inquiryId,
      publishAt: new Date("2018-12-20T11:00:00Z"),
    }),
  );
  const years = async (viewer: Parameters<typeof getInquiry>[0]) =>
    (await getInquiry(viewer, slug))?.years.map(({ year, all }) => [year, all.map(({ noun }) => noun)]);
  expect(await years(null)).toEqual([
    ["2018", ["post"]],
    ["2017", ["note"]],
  ]);
  expect(await years(await foundMember())).toEqual([
    ["2018", ["post", "note"]],
    ["2017", ["note"]],
  ]);
  expect((await getInquiry(null, slug))?.places.map((one) => one.slug)).toEqual([place.slug]);
  const library = await listNotes(null, { inquiry: slug }, { older: null, newer: null });
  expect(library.rows.map((note) => note.slug)).toEqual([early.slug]);
  expect((await listNotes(author, { inquiry: slug }, { older: null, newer: null })).rows[0]?.slug).toBe(late.slug);
});

test("two editors at once: the second is told; nobody else opens or changes one", async () => {
  const [editor, other, place] = [
    await foundMember({ staffRole: "editor" }),
    await foundMember({ staffRole: "editor" }),
    await foundPlace(),
  ];
  const { id, slug } = done(await openInquiry(editor, { ...words(), placeIds: [], isIllustrative: false }));
  const change = { id, version: 1, ...words() };
  const both = await Promise.all([
    changeInquiry(editor, { ...change, placeIds: [place.id] }),
    changeInquiry(other, { ...change, placeIds: [] }),
  ]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  expect((await getInquiryToChange(editor, slug))?.version).toBe(2);
  expect(refusalOf(await changeInquiry(editor, { ...change, version: 2, placeIds: [v7()] })).fields).toHaveProperty("placeIds");
  const partner = await foundMember();
  expect(refusalOf(await openInquiry(partner, { ...words(), placeIds: [], isIllustrative: false })).message).toContain(
    "editor",
  );
  expect(refusalOf(await changeInquiry(partner, { ...change, version: 2, placeIds: [] })).message).toContain("editor");
  expect(await listInquiriesToKeep(partner)).toBeNull();
  expect(await getInquiryToChange(partner, slug)).toBeNull();
});

test("years are years, in order", () => {
  const form = { id: v7(), ...words() };
  expect(openSchema.parse({ ...form, startedOn: "2017", endedOn: "" })).toMatchObject({
    startedOn: "2017-01-01",
    endedOn: null,
    placeIds: [],
  });
  expect(openSchema.safeParse({ ...form, startedOn: "last spring", endedOn: "" }).error?.issues[0]?.path).toEqual([
    "startedOn",
  ]);
  expect(openSchema.safeParse({ ...form, startedOn: "2019", endedOn: "2017" }).error?.issues[0]?.path).toEqual(["endedOn"]);
});
