import { and, desc, eq, notLike, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { letters } from "@/db/schema/letters";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { anInsight, aPattern, aQuestion } from "@/demo/founding-evidence";
import { withdrawInsight } from "@/features/insights/commands";
import { changeSource, citeForPattern, moveSource, removeSource } from "@/features/patterns/citing";
import {
  changePattern,
  draftPattern,
  lookAgainAtPattern,
  publishPattern,
  unpublishPattern,
} from "@/features/patterns/commands";
import { getPatternToWrite, listPatternsToKeep } from "@/features/patterns/desk-queries";
import { getPattern, listPatterns, listPatternsCiting, listPatternsOn } from "@/features/patterns/queries";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

let editor: Member;
let author: Member;
let places: Awaited<ReturnType<typeof foundPlace>>[];

beforeAll(async () => {
  editor = await foundMember({ staffRole: "editor" });
  author = await foundMember();
  places = await Promise.all([1, 2, 3].map(() => foundPlace()));
});

const noteFrom = async (place: number, more: Parameters<typeof aNote>[3] = {}) => {
  const note = await aNote(author, places[place]?.id ?? "", editor, more);
  return { ...note, address: `/notes/${note.slug}` };
};
const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : expect.fail("it was not refused"));
const toWrite = async (slug: string) => (await getPatternToWrite(editor, slug)) ?? expect.fail("no pattern");
const cite = (patternId: string, named: string, stance: "for" | "against" = "for", chosen = "") =>
  citeForPattern(editor, { patternId, named, chosen, stance, words: "" });

test("a claim is begun, cites what was pasted or chosen, is published, and is then everybody's", async () => {
  const question = await aQuestion(editor);
  const [one, two] = [await noteFrom(0, { questionId: question.id }), await noteFrom(1)];
  const different = await anInsight(author, editor, { target: { noun: "note", id: one.id }, place: places[2]?.slug ?? "" });
  const claim = `The first contact sets the terms (${tail()})`;
  const input = { id: v7(), claim, questionId: question.id, isIllustrative: false };
  const begun = done(await draftPattern(editor, input));
  expect(done(await draftPattern(editor, input))).toEqual(begun);
  expect(await getPattern(null, begun.slug)).toBeNull();
  expect((await getPattern(editor, begun.slug))?.isOut).toBe(false);

  expect((await toWrite(begun.slug)).choices.notes.map(({ id }) => id)).toEqual([one.id]);
  done(await cite(begun.id, "", "for", `note:${one.id}`));
  const offered = await toWrite(begun.slug);
  expect(offered.choices.notes).toEqual([]);
  expect(offered.choices.insights.map(({ id }) => id)).toEqual([different.id]);
  expect(refusalOf(await publishPattern(editor, { id: begun.id, version: 1 })).fields).toHaveProperty("body");
  const words = { claim, questionId: question.id, body: "Somebody with a name came first.", limits: "" };
  done(await changePattern(editor, { id: begun.id, version: 1, ...words }));
  expect(refusalOf(await publishPattern(editor, { id: begun.id, version: 2 })).fields).toHaveProperty("limits");
  done(await changePattern(editor, { id: begun.id, version: 2, ...words, limits: "Where nobody answers." }));
  expect(refusalOf(await publishPattern(editor, { id: begun.id, version: 3 })).message).toContain("two places or more");
  done(await cite(begun.id, `https://hereabouts.example${one.address}#insight-${different.id}`, "against"));
  expect(refusalOf(await publishPattern(editor, { id: begun.id, version: 3 })).message).toContain("two places or more");
  done(await cite(begun.id, two.address));
  expect(refusalOf(await publishPattern(editor, { id: begun.id, version: 2 })).fields).toHaveProperty("version");
  done(await publishPattern(editor, { id: begun.id, version: 3 }));

  const pattern = await getPattern(null, begun.slug);
  expect(pattern).toMatchObject({ claim, strength: { places: 2, isContested: true }, question: { slug: question.slug } });
  expect(pattern?.sources.map(({ stance, href }) => [stance, href])).toEqual([
    ["for", one.address],
    ["against", `${one.address}#insight-${different.id}`],
    ["for", two.address],
  ]);
  const here = { id: begun.id, strength: { places: 2, isContested: true } };
  expect(await listPatternsCiting(null, one.id)).toMatchObject([{ ...here, stance: "for" }]);
  expect(await listPatternsOn(null, question.id)).toMatchObject([here]);
  expect((await listPatterns(null)).find(({ id }) => id === begun.id)).toMatchObject(here);
});

test("what is no address, what is not published and what is cited already is refused in words", async () => {
  const pattern = await aPattern(editor, { isDraft: true });
  const note = await noteFrom(0);
  for (const named of ["", "A landlord was the missing member", "HB-1901-0001", "/notes/no-such-note", `insight:${v7()}`])
    expect(refusalOf(await cite(pattern.id, named)).fields.named, named).toContain("Paste the address");
  done(await cite(pattern.id, note.reference.toLowerCase()));
  expect(refusalOf(await cite(pattern.id, note.address, "against")).message).toContain("cited already");
  const other = await aPattern(editor, { for: [note.address, (await noteFrom(1)).address] });
  expect(refusalOf(await cite(pattern.id, `/patterns/${other.slug}`)).message).toContain("not on other patterns");
});

test("a published pattern keeps two places and its doubts; taken down, it is a draft again, with the reason in the ledger", async () => {
  const [one, two] = [await noteFrom(0), await noteFrom(1)];
  const pattern = await aPattern(editor, { for: [one.address, two.address] });
  const [first, second] = (await toWrite(pattern.slug)).sources;
  expect(refusalOf(await removeSource(editor, { id: first?.id ?? "" })).message).toContain("two places or more");
  const turned = { id: first?.id ?? "", seen: first?.seen ?? "", stance: "against" as const, words: "" };
  expect(refusalOf(await changeSource(editor, turned)).message).toContain("two places or more");
  expect((await toWrite(pattern.slug)).sources).toMatchObject([{ stance: "for" }, { stance: "for" }]);
  const { claim, questionId, body, version } = await toWrite(pattern.slug);
  const undoubted = { id: pattern.id, version, claim, questionId, body, limits: "" };
  expect(refusalOf(await changePattern(editor, undoubted)).fields).toHaveProperty("limits");

  expect(refusalOf(await publishPattern(editor, { id: pattern.id, version })).message).toContain("already");
  done(await unpublishPattern(editor, { id: pattern.id, reason: "Gateshead has found otherwise." }));
  expect(await getPattern(null, pattern.slug)).toBeNull();
  expect(await listPatternsCiting(null, one.id)).toEqual([]);
  const [deed] = await reading(editor, (db) =>
    db
      .select({ deed: ledger.deed, reason: ledger.reason })
      .from(ledger)
      .where(and(eq(ledger.nounId, pattern.id), eq(ledger.noun, "pattern")))
      .orderBy(desc(ledger.id))
      .limit(1),
  );
  expect(deed).toEqual({ deed: "unpublishPattern", reason: "Gateshead has found otherwise." });
  done(await removeSource(editor, { id: second?.id ?? "" }));
  expect(refusalOf(await publishPattern(editor, { id: pattern.id, version })).message).toContain("two places or more");
});

test("two editors at once: the second sees what the first made of it, and nothing is overwritten", async () => {
  const other = await foundMember({ staffRole: "editor" });
  const pattern = await aPattern(editor, { isDraft: true, for: [(await noteFrom(0)).address, (await noteFrom(1)).address] });
  const { claim, questionId, version, sources } = await toWrite(pattern.slug);
  const words = { id: pattern.id, version, claim, questionId, limits: "" };
  const both = await Promise.all(
    [editor, other].map((who) => changePattern(who, { ...words, body: `As ${who.name} has it.` })),
  );
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  const { id = "", seen = "" } = sources[0] ?? {};
  const meant = await Promise.all(
    [editor, other].map((who) => changeSource(who, { id, seen, stance: "for", words: `The ${who.name}` })),
  );
  expect(meant.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  const second = sources[1]?.id ?? "";
  await Promise.all([moveSource(editor, { id: second, by: "up" }), moveSource(other, { id: second, by: "up" })]);
  expect((await toWrite(pattern.slug)).sources.map((source) => source.id)).toEqual([second, id]);
  done(await moveSource(editor, { id: second, by: "down" }));
  expect((await toWrite(pattern.slug)).sources.map((source) => source.id)).toEqual([id, second]);
});

test("only editors write patterns, and nobody else sees the desk", async () => {
  const pattern = await aPattern(editor, { isDraft: true, for: [(await noteFrom(0)).address] });
  const [source] = (await toWrite(pattern.slug)).sources;
  const sourceId = source?.id ?? "";
  const { id } = pattern;
  const words = { claim: "Another claim", questionId: null, body: "", limits: "" };
  for (const member of [author, await foundMember({ isLead: true }), await foundMember({ staffRole: "moderator" })]) {
    const answers = [
      await draftPattern(member, { ...words, isIllustrative: false }),
      await changePattern(member, { id, version: 1, ...words }),
      await publishPattern(member, { id, version: 1 }),
      await unpublishPattern(member, { id, reason: "No." }),
      await lookAgainAtPattern(member, { id }),
      await citeForPattern(member, { patternId: id, named: "", chosen: "", stance: "for", words: "" }),
      await changeSource(member, { id: sourceId, seen: "", stance: "for", words: "" }),
      await moveSource(member, { id: sourceId, by: "up" }),
      await removeSource(member, { id: sourceId }),
    ];
    for (const answer of answers) expect(refusalOf(answer).message).toContain("Only an editor");
    expect(await listPatternsToKeep(member)).toBeNull();
    expect(await getPatternToWrite(member, pattern.slug)).toBeNull();
    expect(await getPattern(member, pattern.slug)).toBeNull();
  }
});

test("what its author took back and then deleted with their account is cited no more", async () => {
  const leaver = await foundMember();
  const [one, two] = [await noteFrom(0), await noteFrom(1)];
  const said = await anInsight(leaver, editor, { target: { noun: "note", id: one.id }, place: places[2]?.slug ?? "" });
  const pattern = await aPattern(editor, { for: [one.address, two.address], against: [`insight:${said.id}`] });
  done(await withdrawInsight(leaver, { id: said.id, version: 2 }));
  expect((await getPattern(null, pattern.slug))?.strength.isContested).toBe(false);
  expect((await toWrite(pattern.slug)).sources.map(({ isListed }) => isListed)).toEqual([true, true, false]);
  done(await writing(leaver, (db) => db.execute(sql`select close_my_account('delete')`)));
  expect((await toWrite(pattern.slug)).sources).toHaveLength(2);
});

test("whom a published pattern cites hears of it once, with what of theirs and which way it speaks", async () => {
  const from = { siteUrl: "https://hereabouts.example" };
  const [first, second] = [await foundMember(), await foundMember()];
  const title = `A call came first (${tail()})`;
  const one = await aNote(first, places[0]?.id ?? "", editor, { title });
  const two = await aNote(editor, places[1]?.id ?? "", await foundMember({ staffRole: "editor" }));
  const { id, slug, claim } = await aPattern(editor, { isDraft: true, for: [`note:${one.id}`, `note:${two.id}`] });
  done(await publishPattern(editor, { id, version: 1 }, from));
  const [told, ...others] = await lettersTo(first.email);
  expect(others).toEqual([]);
  for (const words of [claim, title, `https://hereabouts.example/patterns/${slug}`]) expect(told).toContain(words);
  const said = await anInsight(second, editor, { target: { noun: "note", id: one.id }, place: places[2]?.slug ?? "" });
  const more = { patternId: id, named: `insight:${said.id}`, chosen: "", stance: "against" as const, words: "" };
  done(await citeForPattern(editor, more, from));
  expect((await lettersTo(second.email))[0]).toContain("Speaks against it");
  done(await unpublishPattern(editor, { id, reason: "To look again." }));
  done(await publishPattern(editor, { id, version: 1 }, from));
  expect([await lettersTo(first.email), await lettersTo(second.email)].map(({ length }) => length)).toEqual([1, 1]);
});

const lettersTo = async (address: string) => {
  const rows = await reading({ house: "worker" }, (db) =>
    db
      .select({ text: letters.text })
      .from(letters)
      .where(and(eq(letters.toAddress, address), notLike(letters.subject, "Published: %"))),
  );
  return rows.map(({ text }) => text);
};
