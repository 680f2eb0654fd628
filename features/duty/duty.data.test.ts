import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { dutyWeeks } from "@/db/schema/duty";
import { done, foundMember, foundPlace } from "@/demo/founding";
import { putDown, takeOff } from "@/features/duty/commands";
import { listOnDuty, listRota } from "@/features/duty/queries";
import { shownWeeks } from "@/features/duty/weeks";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
const [thisWeek = "", nextWeek = ""] = shownWeeks();

afterAll(() => owner.end());

const aModerator = async () => foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] });
const lettersTo = async (email: string) =>
  (await owner.query("select subject from letters where to_address = $1 order by made_at", [email])).rows;
const downOf = async (viewer: Member, memberId: string) =>
  (await listRota(viewer))?.weeks.flatMap(({ weekOn, people }) =>
    people.filter((one) => one.memberId === memberId).map(({ id }) => ({ id, weekOn })),
  );

test("a moderator puts themselves down, once however often, sees it on top of the queue, and takes themselves off", async () => {
  const moderator = await aModerator();
  const input = { weekOn: thisWeek, memberId: moderator.id, siteUrl };
  await Promise.all([putDown(moderator, input), putDown(moderator, input)].map(async (down) => done(await down)));
  expect(await listOnDuty(await aModerator())).toContain(moderator.name);
  const [down] = (await downOf(moderator, moderator.id)) ?? [];
  expect(down?.weekOn).toBe(thisWeek);
  done(await takeOff(moderator, { id: down?.id ?? "", siteUrl }));
  expect(await downOf(moderator, moderator.id)).toEqual([]);
  const { rows } = await owner.query("select deed from ledger where of_member_id = $1 and noun = 'duty-week' order by at", [
    moderator.id,
  ]);
  expect(rows).toEqual([{ deed: "putDown" }, { deed: "takeOff" }]);
  expect(await lettersTo(moderator.email)).toEqual([]);
});

test("an editor puts somebody else down and takes them off: both are told by letter", async () => {
  const [editor, moderator] = [await foundMember({ staffRole: "editor" }), await aModerator()];
  done(await putDown(editor, { weekOn: nextWeek, memberId: moderator.id, siteUrl }));
  const [down] = (await downOf(editor, moderator.id)) ?? [];
  done(await takeOff(editor, { id: down?.id ?? "", siteUrl }));
  expect(await lettersTo(moderator.email)).toEqual([
    { subject: expect.stringMatching(/^You look at what waits on Hereabouts: /) },
    { subject: expect.stringMatching(/^You are off the rota of Hereabouts: /) },
  ]);
});

test("nobody puts down who may not, whom they may not, or for a week that is not on the rota", async () => {
  const [editor, moderator, other, partner] = [
    await foundMember({ staffRole: "editor" }),
    await aModerator(),
    await aModerator(),
    await foundMember(),
  ];
  for (const [by, person] of [
    [moderator, other],
    [editor, partner],
    [partner, partner],
    [partner, moderator],
  ] as const)
    expect(await putDown(by, { weekOn: nextWeek, memberId: person.id, siteUrl })).toBeInstanceOf(Refusal);
  for (const weekOn of ["2018-12-03", "2099-01-05", new Date(Date.parse(nextWeek) + 86_400_000).toISOString().slice(0, 10)])
    expect(await putDown(editor, { weekOn, memberId: editor.id, siteUrl })).toBeInstanceOf(Refusal);
  done(await putDown(editor, { weekOn: nextWeek, memberId: moderator.id, siteUrl }));
  const [down] = (await downOf(editor, moderator.id)) ?? [];
  expect(await takeOff(other, { id: down?.id ?? "", siteUrl })).toBeInstanceOf(Refusal);
  expect(await listRota(partner)).toBeNull();
  expect(await listOnDuty(partner)).toEqual([]);
});

test("Postgres refuses the same by itself", async () => {
  const [editor, moderator, other, partner] = [
    await foundMember({ staffRole: "editor" }),
    await aModerator(),
    await aModerator(),
    await foundMember(),
  ];
  const put = (by: Member, memberId: string, putDownById = by.id, weekOn = nextWeek) =>
    writing(by, (db) => db.insert(dutyWeeks).values({ weekOn, memberId, putDownById }));
  for (const [by, memberId] of [
    [moderator, other.id],
    [partner, partner.id],
    [editor, partner.id],
  ] as const)
    await expect(put(by, memberId)).rejects.toThrow();
  await expect(put(moderator, moderator.id, editor.id)).rejects.toThrow();
  await expect(put(editor, editor.id, editor.id, "2026-05-05")).rejects.toThrow();
  await put(editor, moderator.id);
  const gone = (by: Member) => writing(by, (db) => db.delete(dutyWeeks).returning({ id: dutyWeeks.memberId }));
  expect(await gone(other)).not.toContainEqual({ id: moderator.id });
  expect(await writing(partner, (db) => db.select({ id: dutyWeeks.id }).from(dutyWeeks))).toEqual([]);
});

test("whoever looks after nothing any more is not shown as looking", async () => {
  const [editor, moderator] = [await foundMember({ staffRole: "editor" }), await aModerator()];
  done(await putDown(moderator, { weekOn: thisWeek, memberId: moderator.id, siteUrl }));
  await owner.query("update members set staff_role = null where id = $1", [moderator.id]);
  expect(await listOnDuty(editor)).not.toContain(moderator.name);
});
