import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading } from "@/db/doors";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { follow, unfollow } from "@/features/follows/commands";
import { getFollowing, listFollowed } from "@/features/follows/queries";
import { tellFollowers } from "@/features/follows/telling";
import { addInsight } from "@/features/insights/commands";
import { publishInsight } from "@/features/insights/deciding-commands";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const worker = { house: "worker" } as const;
const site = { siteUrl: "https://learning.example" };
const tell = () => tellFollowers(worker, site).then(done);
const lettersTo = async ({ email }: { email: string }) =>
  (
    await owner.query<{ subject: string; text: string; html: string }>(
      "select subject, text, html from letters where to_address = $1 order by made_at",
      [email],
    )
  ).rows;

/** Somebody who has followed a place for a week, its author, and an editor. */
async function world() {
  const [author, reader, editor, place] = [
    await foundMember(),
    await foundMember(),
    await foundMember({ staffRole: "editor" }),
    await foundPlace(),
  ];
  await followSinceLastWeek(reader, place);
  return { author, reader, editor, place };
}

async function followSinceLastWeek(member: Member, place: { id: string }) {
  done(await follow(member, { place: place.id }));
  await owner.query("update follows set told_until = now() - interval '7 days' where member_id = $1", [member.id]);
}

/** Published not a moment ago. */
async function yesterday(author: Member, placeId: string, editor: Member, more: Parameters<typeof aNote>[3] = {}) {
  const note = await aNote(author, placeId, editor, more);
  await owner.query("update notes set published_at = now() - interval '1 day' where id = $1", [note.id]);
  return note;
}

const insightBy = (member: Member, place: { slug: string }, noteId: string, statement: string) => ({
  id: v7(),
  target: { noun: "note" as const, id: noteId },
  organisationId: member.organisations[0]?.id ?? "",
  namedAs: "person" as const,
  kind: "different-here" as const,
  place: place.slug,
  statement,
  why: "",
  condition: "",
  changed: "",
  changedOn: null,
  ...site,
});

test("one letter names what is new, with links; twice tells once, at the same time too; nothing new tells nothing", async () => {
  const { author, reader, editor, place } = await world();
  const note = await yesterday(author, place.id, editor);
  const elsewhere = await yesterday(author, (await foundPlace()).id, editor);
  const insight = insightBy(author, place, elsewhere.id, "With us letters worked.");
  done(await addInsight(author, insight));
  done(await publishInsight(editor, { id: insight.id, version: 1, ...site }));
  await owner.query("update insights set published_at = now() - interval '1 day' where id = $1", [insight.id]);

  await Promise.all([tell(), tell(), tell()]);
  await tell();
  const letters = await lettersTo(reader);
  expect(letters).toHaveLength(1);
  const [{ subject, text, html } = { subject: "", text: "", html: "" }] = letters;
  expect(subject).toBe(`New from ${place.name}`);
  expect(text).toContain("Two new things");
  expect(text).toContain(`https://learning.example/notes/${note.slug}`);
  expect(text).toContain("Different here: With us letters worked.");
  expect(text).toContain("https://learning.example/me/settings/follows");
  expect(html).toContain(`href="https://learning.example/notes/${note.slug}"`);
  const { rowCount } = await owner.query("select from ledger where deed = 'tellOfPlaces' and noun_id = $1", [reader.id]);
  expect(rowCount).toBe(1);
  expect(await lettersTo(author)).not.toContainEqual(expect.objectContaining({ subject }));

  const later = await yesterday(author, place.id, editor);
  await owner.query("update notes set published_at = now() - interval '5 minutes 1 second' where id = $1", [later.id]);
  await owner.query("update follows set told_until = now() - interval '1 hour' where member_id = $1", [reader.id]);
  await tell();
  const [, second] = await lettersTo(reader);
  expect(second?.text).toContain(later.slug);
  expect(second?.text).not.toContain(note.slug);
});

test("what they may not read is not told: drafts, other organisations’, taken down, on what is hidden; and what staff alone see", async () => {
  const { author, reader, editor, place } = await world();
  const moderator = await foundMember({ staffRole: "moderator" });
  await followSinceLastWeek(moderator, place);
  const hidden = await yesterday(author, place.id, editor, { audience: "organisation" });
  const gone = await yesterday(author, place.id, editor);
  await owner.query("update notes set state = 'unpublished' where id = $1", [gone.id]);
  const insight = insightBy(author, place, hidden.id, "Canary on what is hidden.");
  done(await addInsight(author, insight));
  done(await publishInsight(editor, { id: insight.id, version: 1, ...site }));
  await owner.query("update insights set published_at = now() - interval '1 day' where id = $1", [insight.id]);
  await tell();
  expect(await lettersTo(reader)).toEqual([]);
  expect(await lettersTo(moderator)).toEqual([]);

  // A colleague of the author reads it, and is told; so is everybody once it has opened.
  const colleague = await foundMember({ organisationId: author.organisations[0]?.id });
  await followSinceLastWeek(colleague, place);
  await tell();
  expect(await lettersTo(colleague)).toHaveLength(1);
  await owner.query("update notes set opens_at = now() - interval '1 hour' where id = $1", [hidden.id]);
  for (const one of [reader, colleague])
    await owner.query("update follows set told_until = now() - interval '2 hours' where member_id = $1", [one.id]);
  await tell();
  expect(await lettersTo(reader)).toHaveLength(1);
  expect(await lettersTo(colleague), "told when it was published").toHaveLength(1);
});

test("of a place with its parts and what it was before; each thing once; not one’s own", async () => {
  const { author, reader, editor, place } = await world();
  const part = await foundPlace({ parentId: place.id });
  const before = await foundPlace({ endedOn: "2023-03-31" });
  await owner.query("insert into place_lineage (predecessor_id, successor_id, happened_on) values ($1, $2, '2023-04-01')", [
    before.id,
    place.id,
  ]);
  await followSinceLastWeek(reader, part);
  const [inPart, inBefore] = [await yesterday(author, part.id, editor), await yesterday(author, before.id, editor)];
  const own = await yesterday(reader, place.id, editor);
  await owner.query("delete from letters where to_address = $1", [reader.email]);
  await tell();
  const [{ text } = { text: "" }, ...others] = await lettersTo(reader);
  expect(others).toEqual([]);
  expect(text.split(inPart.slug)).toHaveLength(2);
  expect(text).toContain(inBefore.slug);
  expect(text).not.toContain(own.slug);
});

test("un-followed, declined, suspended or closed: nobody is told, and what was declined does not come later", async () => {
  const { author, editor, place } = await world();
  const [stopped, declining, suspended, closed] = [
    await foundMember(),
    await foundMember(),
    await foundMember(),
    await foundMember(),
  ];
  for (const one of [stopped, declining, suspended, closed]) await followSinceLastWeek(one, place);
  await yesterday(author, place.id, editor);
  done(await unfollow(stopped, { place: place.id }));
  const declined = (kinds: string) =>
    owner.query("update members set declined_letters = $2::text[] where id = $1", [declining.id, kinds]);
  await declined("{places-followed}");
  await owner.query("update members set suspended_at = now() where id = $1", [suspended.id]);
  await owner.query("update members set closed_at = now(), email = 'closed-' || id || '@closed.invalid' where id = $1", [
    closed.id,
  ]);
  await tell();
  await declined("{}");
  await tell();
  for (const one of [stopped, declining, suspended, closed]) expect(await lettersTo(one)).toEqual([]);
  const { rowCount } = await owner.query("select from follows where member_id = any ($1)", [[stopped.id, closed.id]]);
  expect(rowCount).toBe(0);
});

test("what somebody follows is theirs alone, and the record does not say which", async () => {
  const { reader, editor, place } = await world();
  done(await follow(reader, { place: place.id }));
  expect((await listFollowed(reader)).followed).toMatchObject([{ id: place.id }]);
  expect(await getFollowing(reader, place.id)).toMatchObject({ is: "following" });
  expect(await getFollowing(editor, place.id)).toMatchObject({ is: "free" });
  for (const viewer of [null, editor, await foundMember({ staffRole: "administrator" })]) {
    const { rows } = await reading(viewer, (db) => db.execute(sql`select from follows where item_id = ${place.id}`));
    expect(rows).toEqual([]);
  }
  const { rows } = await owner.query("select * from ledger where deed = 'follow' and member_id = $1", [reader.id]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(place.id);
  expect(await tellFollowers({ house: "door" }, site)).toBeInstanceOf(Refusal);
});

test("a newcomer does not follow; who left their organisation goes on, and reads what everybody reads", async () => {
  const { author, reader, editor, place } = await world();
  expect(await follow(await foundMember({ organisationId: null }), { place: place.id })).toBeInstanceOf(Refusal);
  expect(await follow(reader, { place: v7() })).toBeInstanceOf(Refusal);
  await owner.query("update memberships set left_at = now() where member_id = $1", [reader.id]);
  const partners = await yesterday(author, place.id, editor, { audience: "partners" });
  const open = await yesterday(author, place.id, editor);
  await tell();
  const [{ text } = { text: "" }] = await lettersTo(reader);
  expect(text).toContain(open.slug);
  expect(text).not.toContain(partners.slug);
});
