import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { ledger } from "@/db/schema/ledger";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { listOwnContributions } from "@/features/contributions/queries";
import { addInsight, editInsight, sendInsightAgain, withdrawInsight } from "@/features/insights/commands";
import { publishInsight, publishInsightEdit, returnInsight, returnInsightEdit } from "@/features/insights/deciding-commands";
import { nameInsight } from "@/features/insights/naming";
import { getInsightsOn, getOwnInsight } from "@/features/insights/queries";
import type { InsightInput } from "@/features/insights/schema";
import { countWaiting, listWaiting } from "@/features/moderation/queries";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { Refusal } from "@/lib/refusal";

async function world(more: Parameters<typeof aNote>[3] = {}) {
  const [author, moderator, other, place] = await Promise.all([
    foundMember(),
    foundMember({ staffRole: "editor", name: "Una Firstmoderator" }),
    foundMember({ staffRole: "editor", name: "Otto Secondmoderator" }),
    foundPlace(),
  ]);
  const note = await aNote(await foundMember(), place.id, moderator, more);
  return { author, moderator, other, place, target: { noun: "note", id: note.id } as const };
}

const inputOf = (
  member: Member,
  { place, target }: Pick<Awaited<ReturnType<typeof world>>, "place" | "target">,
): InsightInput => ({
  id: v7(),
  target,
  organisationId: member.organisations[0]?.id ?? "",
  namedAs: "person",
  kind: "saw-this-too",
  place: place.slug,
  statement: "We saw it by the bus stop.",
  why: "",
  condition: "",
  changed: "",
  changedOn: null,
});

const words = { statement: "We saw it by the library.", why: "", condition: "", changed: "" };
/** What an edit says besides its words, as it was. */
const rest = ({ place }: { place: { slug: string } }) =>
  ({ kind: "saw-this-too", place: place.slug, namedAs: "person", changedOn: null }) as const;
const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : expect.fail("it was not refused"));
const statements = async (viewer: Member | null, target: Parameters<typeof getInsightsOn>[1]) =>
  (await getInsightsOn(viewer, target)).published.map(({ statement }) => statement);

test("a first insight waits, comes back with a reason, is changed, and is then read by everybody", async () => {
  const here = await world();
  const { author, moderator, target } = here;
  const stranger = await foundMember();
  const input = inputOf(author, here);
  expect(done(await addInsight(author, input))).toMatchObject({ state: "sent" });

  for (const viewer of [null, stranger]) {
    expect(await getInsightsOn(viewer, target)).toMatchObject({ published: [], mine: [] });
    expect(await getWaiting(viewer, { noun: "insight", id: input.id })).toBeNull();
    expect(await reading(viewer, (db) => db.select().from(insights).where(eq(insights.id, input.id)))).toEqual([]);
  }
  expect((await getInsightsOn(author, target)).mine).toMatchObject([{ statement: input.statement, state: "sent" }]);
  expect((await listWaiting(moderator))?.items.find(({ id }) => id === input.id)).toMatchObject({
    isFirst: true,
    canDecide: true,
  });

  const reason = "Which bus stop? One line would settle it.";
  done(await returnInsight(moderator, { id: input.id, version: 1, reason }));
  expect(await getOwnInsight(author, input.id)).toMatchObject({ state: "changes-requested", cameBack: { reason } });
  expect((await listOwnContributions(author, null)).rows).toMatchObject([{ id: input.id, cameBack: { reason } }]);
  expect(await getOwnInsight(stranger, input.id)).toBeNull();

  done(await editInsight(author, { id: input.id, version: 2, ...words, ...rest(here) }));
  expect(await statements(null, target)).toEqual([]);
  done(await publishInsight(moderator, { id: input.id, version: 3 }));
  expect(await statements(null, target)).toEqual([words.statement]);
  const deeds = await reading(moderator, (db) =>
    db.select({ deed: ledger.deed }).from(ledger).where(eq(ledger.nounId, input.id)).orderBy(ledger.at, ledger.id),
  );
  expect(deeds.map(({ deed }) => deed)).toEqual(["addInsight", "returnInsight", "editInsight", "publishInsight"]);
});

test("of two moderators at once one decides, and the other is told who did", async () => {
  const here = await world();
  const input = inputOf(here.author, here);
  done(await addInsight(here.author, input));
  const both = await Promise.all([
    publishInsight(here.moderator, { id: input.id, version: 1 }),
    returnInsight(here.other, { id: input.id, version: 1, reason: "Where was this?" }),
  ]);
  const refused = both.filter((answer) => answer instanceof Refusal);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.message).toMatch(
    /^(Una Firstmoderator has published|Otto Secondmoderator has returned) this a moment ago/,
  );
});

test("nobody decides on their own, on their own organisation's, or on what comes from a place of others", async () => {
  const here = await world();
  const organisationId = here.moderator.organisations[0]?.id;
  const colleague = await foundMember({ organisationId });
  const input = inputOf(colleague, here);
  done(await addInsight(colleague, input));
  const local: Member = { ...here.other, moderates: [(await foundPlace()).id] };
  for (const moderator of [colleague, here.moderator, local]) {
    expect(await publishInsight(moderator, { id: input.id, version: 1 })).toBeInstanceOf(Refusal);
    expect(await returnInsight(moderator, { id: input.id, version: 1, reason: "No" })).toBeInstanceOf(Refusal);
  }
  expect(await getWaiting(here.moderator, { noun: "insight", id: input.id })).toMatchObject({
    whyNot: "This comes from your own organisation, so somebody else decides on it.",
  });
  expect(await getWaiting(local, { noun: "insight", id: input.id })).toBeNull();
  expect((await listWaiting(local))?.items).toEqual([]);
  expect(await countWaiting(colleague)).toBe(0);
});

test("a stale version is refused, from the author and from a moderator", async () => {
  const here = await world();
  const input = inputOf(here.author, here);
  done(await addInsight(here.author, input));
  done(await editInsight(here.author, { id: input.id, version: 1, ...words, ...rest(here) }));
  expect(
    refusalOf(await editInsight(here.author, { id: input.id, version: 1, ...words, ...rest(here) })).fields.version,
  ).toBeTruthy();
  expect(refusalOf(await publishInsight(here.moderator, { id: input.id, version: 1 })).message).toMatch(/has changed this/);
});

test("the same form fifty times at once makes one insight, and one answer", async () => {
  const here = await world();
  const input = inputOf(here.author, here);
  const answers = await Promise.all(Array.from({ length: 50 }, () => addInsight(here.author, input)));
  expect(new Set(answers.map((answer) => JSON.stringify({ ...done(answer), before: 0 }))).size).toBe(1);
  const rows = await reading(here.author, (db) =>
    db.select({ id: insights.id }).from(insights).where(eq(insights.authorId, here.author.id)),
  );
  expect(rows).toHaveLength(1);
});

test("an id that is used by other words, or by somebody else, is refused in the same words", async () => {
  const here = await world();
  const input = inputOf(here.author, here);
  done(await addInsight(here.author, input));
  const stranger = await foundMember();
  const own = refusalOf(await addInsight(here.author, { ...input, statement: "Other words." }));
  const theirs = refusalOf(await addInsight(stranger, { ...inputOf(stranger, here), id: input.id }));
  expect(theirs).toEqual(own);
  expect(own.fields.id).toBeTruthy();
});

test("a trusted member's insight is live at once", async () => {
  const here = await world();
  const trusted = await foundMember({ staffRole: "moderator" });
  done(await addInsight(trusted, inputOf(trusted, here)));
  expect(await statements(null, here.target)).toHaveLength(1);
});

test("a newcomer's new words wait while the old ones stay up, and come back with their text", async () => {
  const here = await world();
  const { author, moderator, target } = here;
  const input = inputOf(author, here);
  done(await addInsight(author, input));
  done(await publishInsight(moderator, { id: input.id, version: 1 }));
  expect(done(await editInsight(author, { id: input.id, version: 2, ...words, ...rest(here) }))).toMatchObject({
    state: "sent",
  });
  expect(await statements(null, target)).toEqual([input.statement]);

  const first = await getWaiting(moderator, { noun: "insight-edit", id: input.id });
  expect(first).toMatchObject({ statement: input.statement, edit: words });
  expect(await returnInsightEdit(moderator, { id: input.id, version: 2, reason: "" })).toBeInstanceOf(Refusal);
  done(await returnInsightEdit(moderator, { id: input.id, version: first?.version ?? 0, reason: "Which library?" }));
  const back = await getOwnInsight(author, input.id);
  expect(back).toMatchObject({ state: "published", words, cameBack: { reason: "Which library?" } });

  done(await editInsight(author, { id: input.id, version: back?.version ?? 0, ...words, ...rest(here) }));
  const again = await getWaiting(moderator, { noun: "insight-edit", id: input.id });
  done(await publishInsightEdit(moderator, { id: input.id, version: again?.version ?? 0 }));
  expect(await statements(null, target)).toEqual([words.statement]);
});

test("new words that wait bring an old name back neither when they are published nor when the insight is withdrawn", async () => {
  const here = await world();
  const { author, moderator, target } = here;
  const elsewhere = await foundPlace();
  const renamedWhileWaiting = async () => {
    const input = inputOf(author, here);
    done(await addInsight(author, input));
    done(await publishInsight(moderator, { id: input.id, version: 1 }));
    done(await editInsight(author, { id: input.id, version: 2, ...words, ...rest(here), place: elsewhere.slug }));
    done(await nameInsight(author, { id: input.id, namedAs: "place" }));
    return input.id;
  };
  const published = await renamedWhileWaiting();
  const waits = await getWaiting(moderator, { noun: "insight-edit", id: published });
  expect(waits).toMatchObject({ edit: { byline: `A partner in ${elsewhere.name}` } });
  done(await publishInsightEdit(moderator, { id: published, version: waits?.version ?? 0 }));
  const shown = (await getInsightsOn(null, target)).published.map(({ byline }) => byline);
  expect(shown).toEqual([`A partner in ${elsewhere.name}`]);

  const withdrawn = await renamedWhileWaiting();
  const before = await getOwnInsight(author, withdrawn);
  done(await withdrawInsight(author, { id: withdrawn, version: before?.version ?? 0 }));
  expect((await getOwnInsight(author, withdrawn))?.words).toMatchObject({ namedAs: "place" });
});

test("words that came back are named as their author has chosen since", async () => {
  const here = await world();
  const { author, moderator } = here;
  const input = inputOf(author, here);
  done(await addInsight(author, input));
  done(await publishInsight(moderator, { id: input.id, version: 1 }));
  done(await editInsight(author, { id: input.id, version: 2, ...words, ...rest(here), namedAs: "role" }));
  const waits = await getWaiting(moderator, { noun: "insight-edit", id: input.id });
  done(await returnInsightEdit(moderator, { id: input.id, version: waits?.version ?? 0, reason: "Which library?" }));
  const back = async () => (await getOwnInsight(author, input.id))?.words;
  expect(await back()).toMatchObject({ ...words, namedAs: "role" });
  done(await nameInsight(author, { id: input.id, namedAs: "place" }));
  expect(await back()).toMatchObject({ ...words, namedAs: "place" });
});

test("its kind, place, month and name are changed with its words: they wait, come back, and take the place of the old", async () => {
  const here = await world();
  const { author, moderator, target } = here;
  const other = await foundPlace();
  const input = inputOf(author, here);
  done(await addInsight(author, input));
  done(await publishInsight(moderator, { id: input.id, version: 1 }));
  const choices = {
    kind: "used-this",
    place: other.name,
    namedAs: "place",
    changed: "We ring.",
    changedOn: "2019-03-01",
  } as const;
  const shown = async () => (await getInsightsOn(null, target)).published;
  done(await editInsight(author, { id: input.id, version: 2, ...words, ...choices }));
  expect(await shown()).toMatchObject([
    { kind: "saw-this-too", place: { name: here.place.name }, byline: expect.stringMatching(/^Member/) },
  ]);
  expect((await getInsightsOn(author, target)).mine).toMatchObject([{ kind: "used-this" }]);
  expect((await getOwnInsight(author, input.id))?.words).toEqual({ ...words, ...choices });

  const waits = await getWaiting(moderator, { noun: "insight-edit", id: input.id });
  expect(waits).toMatchObject({ editPlace: other.name, edit: { kind: "used-this", byline: `A partner in ${other.name}` } });
  done(await returnInsightEdit(moderator, { id: input.id, version: waits?.version ?? 0, reason: "Which month?" }));
  const back = await getOwnInsight(author, input.id);
  expect(back?.words).toEqual({ ...words, ...choices });
  done(await editInsight(author, { id: input.id, version: back?.version ?? 0, ...words, ...choices, changedOn: "2019-04-01" }));
  const again = await getWaiting(moderator, { noun: "insight-edit", id: input.id });
  done(await publishInsightEdit(moderator, { id: input.id, version: again?.version ?? 0 }));
  expect(await shown()).toMatchObject([
    {
      kind: "used-this",
      place: { name: other.name },
      byline: `A partner in ${other.name}`,
      changed: "We ring.",
      changedOn: "2019-04-01",
    },
  ]);
  expect(await editInsight(author, { id: input.id, version: 4, ...words, ...rest(here), place: "Atlantis" })).toMatchObject({
    fields: { place: expect.stringMatching(/Atlantis/) },
  });
});

test("the next insight begins from the place, the organisation and the name of the last", async () => {
  const here = await world();
  expect((await getInsightsOn(here.author, here.target)).writer).toMatchObject({ last: null });
  done(await addInsight(here.author, { ...inputOf(here.author, here), namedAs: "organisation" }));
  expect((await getInsightsOn(here.author, here.target)).writer).toMatchObject({
    last: { place: here.place.name, organisationId: here.author.organisations[0]?.id, namedAs: "organisation" },
  });
});

test("withdrawing takes it from the page with no word lost, and sending again brings it back to the queue", async () => {
  const here = await world();
  const input = inputOf(here.author, here);
  done(await addInsight(here.author, input));
  done(await publishInsight(here.moderator, { id: input.id, version: 1 }));
  done(await editInsight(here.author, { id: input.id, version: 2, ...words, ...rest(here) }));
  const { version = 0 } = (await getOwnInsight(here.author, input.id)) ?? {};
  done(await withdrawInsight(here.author, { id: input.id, version }));
  expect(await statements(here.author, here.target)).toEqual([]);
  expect(await getOwnInsight(here.author, input.id)).toMatchObject({ state: "withdrawn", words });
  expect(done(await sendInsightAgain(here.author, { id: input.id, version: 3 }))).toMatchObject({ state: "sent" });
});

test("an insight on a partners' note is not there for a visitor", async () => {
  const here = await world({ audience: "partners" });
  const input = inputOf(here.author, here);
  done(await addInsight(here.author, input));
  done(await publishInsight(here.moderator, { id: input.id, version: 1 }));
  expect(await statements(here.author, here.target)).toHaveLength(1);
  expect(await statements(null, here.target)).toEqual([]);
  expect(await reading(null, (db) => db.select().from(insights).where(eq(insights.id, input.id)))).toEqual([]);
});

test("Postgres itself refuses an author who publishes or decides for themselves", async () => {
  const here = await world();
  const input = inputOf(here.author, here);
  done(await addInsight(here.author, input));
  const forge = (values: Partial<typeof insights.$inferInsert>) =>
    writing(here.author, (db) => db.update(insights).set(values).where(eq(insights.id, input.id)));
  await expect(forge({ state: "published", publishedAt: new Date() })).rejects.toThrow();
  await expect(forge({ decidedById: here.author.id })).rejects.toThrow();
  const stranger = await foundMember();
  await writing(stranger, (db) => db.update(insights).set({ statement: "Mine now" }).where(eq(insights.id, input.id)));
  const [row] = await reading(here.author, (db) =>
    db.select({ statement: insights.statement }).from(insights).where(sql`id = ${input.id}`),
  );
  expect(row?.statement).toBe(input.statement);
});

test("places are found by name, code and other names; an unknown one is refused with its words", async () => {
  const here = await world();
  const other = `LB Somewhere ${v7()}`;
  const place = await foundPlace({ otherNames: [other] });
  for (const typed of [place.name.toUpperCase(), place.slug, other])
    done(await addInsight(here.author, { ...inputOf(here.author, here), place: typed }));
  expect(refusalOf(await addInsight(here.author, { ...inputOf(here.author, here), place: "Atlantis" })).fields.place).toMatch(
    /Atlantis/,
  );
});
