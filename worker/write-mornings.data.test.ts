import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { ownDatabase } from "@/worker/own-database-for-tests";

// Letters go to everybody who looks after what waits, so no other test's people may be there.
const owner = await ownDatabase("mornings");
const { aNote, done, foundMember, foundPlace } = await import("@/demo/founding");
const { addComment } = await import("@/features/comments/commands");
const { changeOwnDetails } = await import("@/features/members/own-details");
const { putDown } = await import("@/features/duty/commands");
const { writeMornings } = await import("@/features/duty/mornings");
const { mondayOf, promiseFor, ukMoment } = await import("@/lib/dates");
type Person = Awaited<ReturnType<typeof foundMember>>;

afterAll(() => owner.end());

const house = { house: "worker" } as const;
const siteUrl = "https://learning.example.org";
const hours = 60 * 60 * 1000;

/** Nine o'clock on the first working day, and on those after it. */
const morning = (workingDays: number) => new Date(promiseFor(new Date(), workingDays).getTime() - 8 * hours);
const write = async (now: Date) => done(await writeMornings(house, { siteUrl, now })).written;

const lettersTo = async ({ email }: Person): Promise<{ subject: string; text: string }[]> =>
  (await owner.query("select subject, text from letters where to_address = $1 order by made_at", [email])).rows;
const counts = async (people: Person[]) => Promise.all(people.map(async (person) => (await lettersTo(person)).length));
const forget = () => owner.query("delete from letters").then(() => owner.query("delete from morning_letters"));

const place = await foundPlace({ name: "Oldham" });
const other = await foundPlace();
const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
const elsewhere = await foundMember({ staffRole: "moderator", looksAfter: [other.id] });
const everywhere = await foundMember({ staffRole: "moderator" });
const editor = await foundMember({ staffRole: "editor" });
const staff = [moderator, elsewhere, everywhere, editor];
const author = await foundMember();
const target = { noun: "note", id: (await aNote(await foundMember(), place.id, editor)).id } as const;
const body = "Mrs Hepworth told us why.";

test("nothing waits: nobody is written to", async () => {
  await forget();
  expect(await write(morning(1))).toBe(0);
});

test("once a morning, to whoever looks after the place, in words that give nothing away; run twice or at once, once", async () => {
  const form = { id: v7(), organisationId: author.organisations[0]?.id ?? "", parentId: null };
  done(await addComment(author, { ...form, target, body, namedAs: "person" }));
  await forget();
  expect(await write(ukMoment("2026-05-09", "09:00"))).toBe(0);
  expect(await write(ukMoment("2026-05-08", "07:00"))).toBe(0);
  expect((await Promise.all([write(morning(1)), write(morning(1))])).sort()).toEqual([0, 1]);
  expect(await write(morning(1))).toBe(0);
  expect(await counts(staff)).toEqual([1, 0, 0, 0]);
  const [letter] = await lettersTo(moderator);
  expect(letter?.subject).toBe("On Hereabouts, one thing to look at");
  expect(letter?.text).toContain("The oldest: Comment from Oldham, since ");
  expect(letter?.text).toContain(`${siteUrl}/moderation`);
  for (const word of ["Hepworth", author.name, author.organisations[0]?.name ?? "-"]) expect(letter?.text).not.toContain(word);
  expect(
    (await owner.query("select from ledger where deed = 'writeMorning' and of_member_id = $1", [moderator.id])).rows,
  ).toHaveLength(1);
  expect(await write(morning(2))).toBe(1);
});

test("past its promise all hear who look after every place, and a working day later the editors", async () => {
  await forget();
  await write(morning(3));
  expect(await counts(staff)).toEqual([1, 0, 1, 0]);
  expect((await lettersTo(everywhere))[0]?.subject).toBe("On Hereabouts, one thing past the promise");
  await forget();
  await write(morning(4));
  expect(await counts(staff)).toEqual([1, 0, 1, 1]);
});

test("whoever declined it hears nothing within the promise, and does past it", async () => {
  const details = { name: moderator.name, jobTitle: "", about: "", dateLanguage: "en-GB" } as const;
  done(await changeOwnDetails(moderator, { ...details, declinedLetters: ["what-waits"] }));
  await forget();
  await write(morning(1));
  expect(await counts(staff)).toEqual([0, 0, 0, 0]);
  await write(morning(3));
  expect(await counts(staff)).toEqual([1, 0, 1, 0]);
  done(await changeOwnDetails(moderator, { ...details, declinedLetters: [] }));
});

test("killed in the middle, it has written nothing, and afterwards everything once", async () => {
  await forget();
  const holder = await owner.connect();
  await holder.query("begin; lock table ledger in access exclusive mode");
  const interrupted = writeMornings(house, { siteUrl, now: morning(4) }).catch(() => "killed");
  const killing = "select pg_terminate_backend(pid) from pg_locks where relation = 'ledger'::regclass and not granted";
  await expect.poll(async () => (await owner.query(killing)).rows.length, { timeout: 10_000 }).toBe(1);
  expect(await interrupted).toBe("killed");
  await holder.query("rollback");
  holder.release();
  expect(await counts(staff)).toEqual([0, 0, 0, 0]);
  expect(await write(morning(4))).toBe(3);
  expect(await counts(staff)).toEqual([1, 0, 1, 1]);
});

test("whoever is on duty this week and looks after every place hears first, also within the promise", async () => {
  const weekOn = mondayOf(new Date());
  done(await putDown(everywhere, { weekOn, memberId: everywhere.id, siteUrl }));
  await forget();
  const now = ukMoment(weekOn, "09:00");
  await owner.query("update waiting set promised_at = $1", [new Date(now.getTime() + 48 * hours)]);
  await write(now);
  expect(await counts(staff)).toEqual([1, 0, 1, 0]);
  const { rows } = await owner.query("select to_address from letters order by id limit 1");
  expect(rows).toEqual([{ to_address: everywhere.email }]);
});
