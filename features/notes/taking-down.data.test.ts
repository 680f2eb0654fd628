import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Member, reading, type Viewer } from "@/db/doors";
import { aNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { getAddressOfReference, getGoneNote, getWhyTakenDown } from "@/features/notes/gone-queries";
import { couldReadNote } from "@/features/notes/policy";
import { getNote, listNotes } from "@/features/notes/queries";
import { restoreNote, unpublishNote } from "@/features/notes/taking-down";
import { Refusal } from "@/lib/refusal";

const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
beforeAll(() => keeper.connect());
afterAll(() => keeper.end());

const from = { siteUrl: "https://hereabouts.example" };
const told = "A reader could recognise a tenant in it.";
const down = { version: 3, told, words: "Write to us, and we find other words.", replacedBy: "", ...from };
type Made = Awaited<ReturnType<typeof published>>;

async function published() {
  const [author, moderator, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  return { author, moderator, place, note: await aNote(author, place.id, moderator) };
}

const takeDown = async ({ moderator, note }: Made, more: Partial<typeof down> = {}) =>
  unpublishNote(moderator, { ...down, id: note.id, ...more });

/** What they were told since it was published. */
async function lettersTo({ email }: { email: string }): Promise<{ subject: string; text: string }[]> {
  const { rows } = await keeper.query(
    "select subject, text from letters where to_address = $1 and subject not like 'Published: %' order by made_at, id",
    [email],
  );
  return rows;
}

const audiences = ["organisation", "circle", "partners", "partners, opened", "partners, opening", "everyone"] as const;
type Audience = (typeof audiences)[number];
const roles = ["visitor", "newcomer", "colleague", "partner", "in the circle", "moderator elsewhere"] as const;
type Role = (typeof roles)[number];

/** Who could have read it while it was up. */
function couldRead(role: Role, audience: Audience) {
  if (audience === "everyone" || audience === "partners, opened" || role === "colleague") return true;
  if (role === "visitor" || role === "newcomer") return false;
  return audience.startsWith("partners") || (audience === "circle" && role === "in the circle");
}

const storedAs = (audience: Audience) =>
  audience === "partners, opened" || audience === "partners, opening" ? "partners" : audience;

const viewers = new Map<Role, Viewer>();
const cells: { audience: Audience; slug: string; reference: string; organisationId: string }[] = [];

beforeAll(async () => {
  const [place, elsewhere, organisation, circle] = [
    await foundPlace(),
    await foundPlace(),
    await foundOrganisation(),
    await foundOrganisation(),
  ];
  const author = await foundMember({ organisationId: organisation.id });
  const moderator = await foundMember({ staffRole: "editor" });
  viewers.set("visitor", null);
  viewers.set("newcomer", await foundMember({ organisationId: null }));
  viewers.set("colleague", await foundMember({ organisationId: organisation.id }));
  viewers.set("partner", await foundMember());
  viewers.set("in the circle", await foundMember({ organisationId: circle.id }));
  viewers.set("moderator elsewhere", await foundMember({ staffRole: "moderator", looksAfter: [elsewhere.id] }));
  for (const audience of audiences) {
    const note = await aNote(author, place.id, moderator);
    done(await unpublishNote(moderator, { ...down, id: note.id }));
    await keeper.query(
      `update notes set audience = $2, opens_at = case $3 when 'opened' then now() - interval '1 minute' when 'opening' then now() + interval '1 hour' end
       where id = $1`,
      [note.id, storedAs(audience), audience.split(", ")[1] ?? ""],
    );
    if (audience === "circle")
      await keeper.query("insert into note_circles (note_id, organisation_id) values ($1, $2)", [note.id, circle.id]);
    cells.push({ audience, slug: note.slug, reference: note.reference, organisationId: organisation.id });
  }
}, 60_000);

test.each(roles)("%s: is told what became of a note that they could have read, and of no other", async (role) => {
  const viewer = viewers.get(role) ?? null;
  for (const { audience, slug, reference } of cells) {
    const may = couldRead(role, audience);
    const gone = await getGoneNote(viewer, slug);
    expect(gone?.told, audience).toBe(may ? told : undefined);
    expect(await getAddressOfReference(viewer, reference), audience).toBe(may ? `/notes/${slug}` : null);
    expect(await getNote(viewer, slug), audience).toBeNull();
  }
});

test.each(roles)("%s: the same through Postgres alone, and by the code alone", async (role) => {
  const viewer = viewers.get(role) ?? null;
  for (const { audience, slug, organisationId } of cells) {
    const may = couldRead(role, audience);
    const { rows } = await reading(viewer, (db) => db.execute(sql`select * from note_gone(${slug})`));
    expect(rows.length === 1, audience).toBe(may);
    const facts = {
      organisationId,
      audience: storedAs(audience),
      isOpen: audience === "partners, opened",
      isInCircle: role === "in the circle",
    };
    expect(couldReadNote(viewer, facts), audience).toBe(may);
  }
});

test("taken down it is in no list, its author reads why and gets a letter with the reason and their text", async () => {
  const made = await published();
  const { author, moderator, note, place } = made;
  done(await takeDown(made));
  expect((await listNotes(null, { place: place.slug }, { older: null, newer: null })).total).toBe(0);
  expect(await getNote(author, note.slug)).toMatchObject({ state: "unpublished", can: { unpublish: false, restore: false } });
  expect(await getWhyTakenDown(author, note.id)).toBe(`${told}\n\n${down.words}`);
  expect(await getWhyTakenDown(moderator, note.id)).toContain(told);
  expect(await getWhyTakenDown(await foundMember(), note.id)).toBeNull();
  const gone = await getGoneNote(null, note.slug);
  expect(gone).toMatchObject({ told, replacement: null, reference: note.reference });
  expect(JSON.stringify(gone)).not.toContain(down.words);
  const [letter, ...more] = await lettersTo(author);
  expect(more).toEqual([]);
  expect(letter?.subject).toContain("Taken down");
  for (const words of [told, down.words, "A call the day before.", "Calls ate the mornings.", "The first contact decides"])
    expect(letter?.text).toContain(words);
});

test("put back it is as it was, and its author hears so", async () => {
  const made = await published();
  const { author, moderator, note } = made;
  done(await takeDown(made));
  const before = await keeper.query("select published_at from notes where id = $1", [note.id]);
  expect(await restoreNote(moderator, { id: note.id, version: 3, ...from }), "an old version").toBeInstanceOf(Refusal);
  done(await restoreNote(moderator, { id: note.id, version: 4, ...from }));
  expect(await getNote(null, note.slug)).toMatchObject({ state: "published", publishedAt: before.rows[0].published_at });
  expect(await getGoneNote(null, note.slug)).toBeNull();
  expect((await lettersTo(author)).map(({ subject }) => subject.split(":")[0])).toEqual(["Taken down", "Published again"]);
});

test("only who could have decided on it takes it down or puts it back: never its author, nor their organisation", async () => {
  const made = await published();
  const { author, note, place } = made;
  const organisationId = author.organisations[0]?.id;
  const others: Member[] = [
    author,
    await foundMember(),
    await foundMember({ organisationId, staffRole: "editor" }),
    await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] }),
  ];
  for (const member of others) expect(await unpublishNote(member, { ...down, id: note.id })).toBeInstanceOf(Refusal);
  const here = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  done(await unpublishNote(here, { ...down, id: note.id }));
  for (const member of others) expect(await restoreNote(member, { id: note.id, version: 4, ...from })).toBeInstanceOf(Refusal);
  done(await restoreNote(here, { id: note.id, version: 4, ...from }));
});

test("of two moderators at once one takes it down, and the other is told who did", async () => {
  const made = await published();
  const other = await foundMember({ staffRole: "editor", name: "Other Moderator" });
  const both = await Promise.all([takeDown(made), unpublishNote(other, { ...down, id: made.note.id })]);
  const refused = both.filter((answer) => answer instanceof Refusal);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.message).toMatch(/has taken down this a moment ago/);
  expect(await lettersTo(made.author)).toHaveLength(1);
});

test("a note that replaces it is named by its reference, to whoever may read that one", async () => {
  const [made, other] = [await published(), await published()];
  const hidden = await aNote(other.author, other.place.id, other.moderator, { audience: "organisation" });
  for (const replacedBy of ["HB-1999-9999", made.note.reference]) {
    const refused = await takeDown(made, { replacedBy });
    expect(refused instanceof Refusal && refused.fields.replacedBy).toBeTruthy();
  }
  done(await takeDown(made, { replacedBy: other.note.reference }));
  expect((await getGoneNote(null, made.note.slug))?.replacement?.slug).toBe(other.note.slug);
  const third = await published();
  done(await takeDown(third, { replacedBy: hidden.reference }));
  expect((await getGoneNote(null, third.note.slug))?.replacement).toBeNull();
  expect((await getGoneNote(other.author, third.note.slug))?.replacement?.slug).toBe(hidden.slug);
});

test("whoever has closed their account is written no letter", async () => {
  const made = await published();
  const email = `closed-${made.author.id}@closed.invalid`;
  await keeper.query("update members set closed_at = now(), email = $2 where id = $1", [made.author.id, email]);
  done(await takeDown(made));
  expect([...(await lettersTo(made.author)), ...(await lettersTo({ email }))]).toEqual([]);
});
