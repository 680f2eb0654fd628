import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writing } from "@/db/doors";
import { done, foundMember } from "@/demo/founding";
import { anInquiry, aPost, aReport } from "@/demo/founding-evidence";
import { addToInquiry, takeFromInquiry } from "@/features/inquiries/belonging";
import { getBelonging, getTakenOut } from "@/features/inquiries/belonging-queries";
import { getInquiry } from "@/features/inquiries/queries";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
beforeAll(() => keeper.connect());
afterAll(() => keeper.end());

async function world() {
  const editor = await foundMember({ staffRole: "editor" });
  return { editor, inquiry: await anInquiry(editor), other: await anInquiry(editor) };
}

const refusalOf = (answer: unknown) => (answer instanceof Refusal ? answer : expect.fail("it was not refused"));
const titlesOf = async (slug: string) =>
  (await getInquiry(null, slug))?.years.flatMap(({ all }) => all.map(({ title }) => title)).sort();
const ledgerOf = async (id: string) =>
  (await keeper.query("select deed, before, after from ledger where noun_id = $1 and deed <> 'openInquiry' order by at", [id]))
    .rows;

test("a post and a report are added by address, by words of their title or from the list, and stand on its page", async () => {
  const { editor, inquiry } = await world();
  const inquiryId = inquiry.id;
  const [first, second, third] = [
    await aPost(editor, { title: `A walk through 100% of it ${tail()}` }),
    await aReport(editor, { title: `What we heard ${tail()}` }),
    await aReport(editor, { title: `What we did ${tail()}` }),
  ];
  done(await addToInquiry(editor, { inquiryId, named: `https://hereabouts.example/posts/${first.slug}`, chosen: "" }));
  done(await addToInquiry(editor, { inquiryId, named: ` ${second.title.toUpperCase().slice(2)} `, chosen: "" }));
  expect((await getBelonging(editor, inquiryId))?.choices.map(({ id }) => id)).toContain(third.id);
  done(await addToInquiry(editor, { inquiryId, named: "", chosen: `report:${third.id}` }));
  expect(await titlesOf(inquiry.slug)).toEqual([first, second, third].map(({ title }) => title).sort());
  expect((await getBelonging(editor, inquiryId))?.choices.map(({ id }) => id)).not.toContain(third.id);
  expect(await ledgerOf(inquiryId)).toEqual(
    [
      { noun: "post", id: first.id },
      { noun: "report", id: second.id },
      { noun: "report", id: third.id },
    ].map((after) => ({ deed: "addToInquiry", before: null, after })),
  );
});

test("taken out, it stays where it is and can be put back", async () => {
  const { editor, inquiry } = await world();
  const inquiryId = inquiry.id;
  const report = await aReport(editor, { title: `What we heard ${tail()}` });
  const which = { noun: "report" as const, id: report.id };
  const add = { inquiryId, named: "", chosen: `report:${report.id}` };
  done(await addToInquiry(editor, add));
  expect(done(await takeFromInquiry(editor, { inquiryId, which }))).toEqual({ slug: inquiry.slug });
  expect(refusalOf(await takeFromInquiry(editor, { inquiryId, which })).message).toContain("any more");
  expect(await titlesOf(inquiry.slug)).toEqual([]);
  expect(await getTakenOut(editor, which)).toMatchObject({ title: report.title });
  done(await addToInquiry(editor, add));
  expect(await titlesOf(inquiry.slug)).toEqual([report.title]);
  expect((await ledgerOf(inquiryId)).map(({ deed }) => deed)).toEqual(["addToInquiry", "takeFromInquiry", "addToInquiry"]);
});

test("what is not there, is not published or cannot be told apart is refused in words, and nothing changes", async () => {
  const { editor, inquiry, other } = await world();
  const inquiryId = inquiry.id;
  const same = `Twice told ${tail()}`;
  const [coming, draft] = [
    await aPost(editor, { title: `Coming ${tail()}`, publishAt: new Date(Date.now() + 3_600_000) }),
    await aPost(editor, { title: `Being written ${tail()}` }),
  ];
  await keeper.query("update posts set published_at = null where id = $1", [draft.id]);
  const [elsewhere] = [
    await aReport(editor, { title: `Elsewhere ${tail()}` }),
    await aReport(editor, { title: `${same} one` }),
    await aPost(editor, { title: `${same} two` }),
  ];
  done(await addToInquiry(editor, { inquiryId: other.id, named: `/reports/${elsewhere.slug}`, chosen: "" }));
  for (const [named, words] of [
    ["", "Paste the address"],
    ["/posts/nothing-like-it", "No post that is published stands under this address"],
    [`/posts/${coming.slug}`, "No post that is published"],
    [`/posts/${draft.slug}`, "No post that is published"],
    [`post:${draft.id}`, "No post that is published"],
    [draft.title, "has “Being written"],
    ["nothing is called % like _ this", "No post or report that is published has"],
    [same, `“${same} two”, “${same} one”`],
    ["/notes/anything", "A note belongs to what its author says"],
    ["HB-2018-0042", "A note belongs to what its author says"],
    ["/questions/why", "not the address of a post or a report"],
    [`/reports/${elsewhere.slug}`, `This belongs to “${other.name}”`],
  ] as const) {
    const refusal = refusalOf(await addToInquiry(editor, { inquiryId, named, chosen: "" }));
    expect(refusal.fields.named, named).toContain(words);
  }
  expect((await getBelonging(editor, inquiryId))?.here).toEqual([]);
  expect(await ledgerOf(inquiryId)).toEqual([]);
  // What is called exactly so is meant, whatever else has its words.
  const exact = await aReport(editor, { title: same });
  done(await addToInquiry(editor, { inquiryId, named: same, chosen: "" }));
  expect(await titlesOf(inquiry.slug)).toEqual([exact.title]);
  expect(refusalOf(await addToInquiry(editor, { inquiryId, named: same, chosen: "" })).fields.named).toContain("here already");
});

test("two editors at once for two inquiries: it comes of one, and the other is told", async () => {
  const { editor, inquiry, other } = await world();
  const report = await aReport(editor, { title: `Wanted twice ${tail()}` });
  const colleague = await foundMember({ staffRole: "editor" });
  const both = await Promise.all([
    addToInquiry(editor, { inquiryId: inquiry.id, named: `/reports/${report.slug}`, chosen: "" }),
    addToInquiry(colleague, { inquiryId: other.id, named: `/reports/${report.slug}`, chosen: "" }),
  ]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  expect([...((await titlesOf(inquiry.slug)) ?? []), ...((await titlesOf(other.slug)) ?? [])]).toEqual([report.title]);
});

test("nobody but editors says what belongs, in the code and in Postgres", async () => {
  const { editor, inquiry } = await world();
  const [report, post] = [await aReport(editor), await aPost(editor)];
  const inquiryId = inquiry.id;
  for (const member of [await foundMember(), await foundMember({ staffRole: "moderator" })]) {
    const refused = [
      await addToInquiry(member, { inquiryId, named: `/reports/${report.slug}`, chosen: "" }),
      await takeFromInquiry(member, { inquiryId, which: { noun: "report", id: report.id } }),
    ];
    for (const answer of refused) expect(refusalOf(answer).message).toContain("Only an editor");
    expect(await getBelonging(member, inquiryId)).toBeNull();
    expect(await getTakenOut(member, { noun: "report", id: report.id })).toBeNull();
    for (const [table, id] of [
      ["reports", report.id],
      ["posts", post.id],
    ] as const) {
      const behind = await writing(member, async (db) =>
        db.execute(sql`update ${sql.identifier(table)} set inquiry_id = ${inquiryId} where id = ${id}`),
      );
      expect(behind instanceof Refusal ? null : behind.rowCount, table).toBe(0);
    }
  }
});
