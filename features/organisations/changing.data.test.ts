import { eq } from "drizzle-orm";
import pg from "pg";
import sharp from "sharp";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { organisationLogos, organisationPlaces, organisations } from "@/db/schema/organisations";
import { done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { approveDomain, removeDomain } from "@/features/domains/commands";
import { changeOrganisation } from "@/features/organisations/changing";
import { foundOrganisation as found } from "@/features/organisations/commands";
import { getLogo, getOrganisationToChange, listOrganisationsToKeep } from "@/features/organisations/keeping-queries";
import { removeLogo, setLogo } from "@/features/organisations/logo";
import { getOrganisation } from "@/features/organisations/queries";
import { changeSchema } from "@/features/organisations/schema";
import { tail } from "@/lib/slug";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const refused = { name: "Refusal" };
const aPicture = async (red = 8) => ({
  name: "logo.png",
  bytes: await sharp({ create: { width: 60, height: 60, channels: 3, background: { r: red, g: 87, b: 90 } } })
    .png()
    .toBuffer(),
});

afterAll(() => owner.end());

const roles = {
  lead: true,
  editor: true,
  administrator: true,
  colleague: false,
  "lead of another": false,
  moderator: false,
  newcomer: false,
} as const;

async function cast(organisationId: string, role: string): Promise<Member> {
  if (role === "lead") return foundMember({ organisationId, isLead: true });
  if (role === "colleague") return foundMember({ organisationId });
  if (role === "lead of another") return foundMember({ isLead: true });
  if (role === "newcomer") return foundMember({ organisationId: null });
  return foundMember({ staffRole: role === "editor" ? "editor" : role === "moderator" ? "moderator" : "administrator" });
}

test.each(Object.entries(roles))(
  "%s: changes words, places and logo: %s, by the code and by Postgres alone",
  async (role, may) => {
    const [organisation, place, other] = [await foundOrganisation(), await foundPlace(), await foundPlace()];
    const organisationId = organisation.id;
    const member = await cast(organisationId, role);
    expect((await getOrganisationToChange(member, organisation.slug)) !== null).toBe(may);
    const alone = <T>(ask: Parameters<typeof writing<T[]>>[1]) => writing(member, ask).catch(() => []);
    const written = [
      await alone((db) =>
        db
          .update(organisations)
          .set({ about: "Alone." })
          .where(eq(organisations.id, organisationId))
          .returning({ id: organisations.id }),
      ),
      await alone((db) => db.insert(organisationPlaces).values({ organisationId, placeId: place.id }).returning()),
      await alone((db) =>
        db
          .insert(organisationLogos)
          .values({ organisationId, webp: new Uint8Array([1]), hash: "x" })
          .returning({ hash: organisationLogos.hash }),
      ),
    ];
    for (const rows of written) expect(rows).toHaveLength(may ? 1 : 0);
    const answers = [
      await changeOrganisation(member, { organisationId, version: 1, about: "We sit in kitchens.", placeIds: [other.id] }),
      await setLogo(member, { organisationId, picture: await aPicture() }),
      await removeLogo(member, { organisationId }),
    ];
    for (const answer of answers) may ? done(answer) : expect(answer).toMatchObject(refused);
    const page = await getOrganisation(null, organisation.slug);
    expect(page).toMatchObject({
      logo: null,
      about: may ? "We sit in kitchens." : "",
      places: may ? [{ slug: other.slug }] : [],
    });
  },
);

test("a lead does not rename it; an editor does", async () => {
  const { id: organisationId, slug, name } = await foundOrganisation();
  const [lead, editor] = [await foundMember({ organisationId, isLead: true }), await foundMember({ staffRole: "editor" })];
  const change = { organisationId, about: "", placeIds: [], name: "Another name", kind: "council" as const };
  done(await changeOrganisation(lead, { ...change, version: 1 }));
  expect(await getOrganisation(null, slug)).toMatchObject({ name, kind: "charity" });
  const alone = writing(lead, (db) =>
    db.update(organisations).set({ name: "Mine" }).where(eq(organisations.id, organisationId)),
  );
  await expect(alone).rejects.toThrow();
  done(await changeOrganisation(editor, { ...change, version: 2 }));
  expect(await getOrganisation(null, slug)).toMatchObject({ name: "Another name", kind: "council" });
});

test("two leads save at once: one stands, the other is told and has their text; what stood is in the ledger", async () => {
  const { id: organisationId, slug } = await foundOrganisation();
  const [one, two] = [await foundMember({ organisationId, isLead: true }), await foundMember({ organisationId, isLead: true })];
  const save = (member: Member, about: string, version = 1) =>
    changeOrganisation(member, { organisationId, version, about, placeIds: [] });
  const answers = await Promise.all([save(one, "One."), save(two, "Two.")]);
  expect(answers.filter((answer) => answer instanceof Error)).toMatchObject([{ fields: { version: expect.any(String) } }]);
  const stood = (await getOrganisation(null, slug))?.about;
  done(await save(two, "Three.", 2));
  const { rows } = await owner.query(
    "select before from ledger where noun_id = $1 and deed = 'changeOrganisation' order by at",
    [organisationId],
  );
  expect(rows.map(({ before }) => before.about)).toEqual(["", stood]);
});

test("leads say how many days a colleague has to read a note, from 1 to 14; a form that says nothing changes nothing", async () => {
  const { id: organisationId, slug } = await foundOrganisation();
  const lead = await foundMember({ organisationId, isLead: true });
  const days = async () => (await getOrganisationToChange(lead, slug))?.readingDays;
  expect(await days()).toBe(5);
  done(await changeOrganisation(lead, { organisationId, version: 1, about: "", placeIds: [], readingDays: 3 }));
  done(await changeOrganisation(lead, { organisationId, version: 2, about: "", placeIds: [] }));
  expect(await days()).toBe(3);
  const form = { organisationId: v7(), version: "1", about: "" };
  expect(changeSchema.parse({ ...form, readingDays: "14" }).readingDays).toBe(14);
  for (const readingDays of ["0", "15", "", "two", "1.5"])
    expect(changeSchema.safeParse({ ...form, readingDays }).success, readingDays).toBe(false);
});

test("a form: 1,200 characters, 20 places, one place or none", () => {
  const form = { organisationId: v7(), version: "1", about: "" };
  const ids = (count: number) => Array.from({ length: count }, () => v7());
  const [one] = ids(1);
  expect(changeSchema.parse(form).placeIds).toEqual([]);
  expect(changeSchema.parse({ ...form, placeIds: one }).placeIds).toEqual([one]);
  expect(changeSchema.safeParse({ ...form, placeIds: ids(20) }).success).toBe(true);
  expect(changeSchema.safeParse({ ...form, placeIds: ids(21) }).error?.issues[0]?.message).toMatch(/at most 20/);
  expect(changeSchema.safeParse({ ...form, placeIds: "nowhere" }).success).toBe(false);
  expect(changeSchema.safeParse({ ...form, about: "é".repeat(1200) }).success).toBe(true);
  expect(changeSchema.safeParse({ ...form, about: "é".repeat(1201) }).success).toBe(false);
});

test("a logo is found by its own hash alone, and goes when another comes", async () => {
  const { id: organisationId, slug } = await foundOrganisation();
  const other = await foundOrganisation();
  const lead = await foundMember({ organisationId, isLead: true });
  const { hash } = done(await setLogo(lead, { organisationId, picture: await aPicture() }));
  expect(await getLogo(null, { slug, hash })).toBeInstanceOf(Uint8Array);
  expect(await getLogo(null, { slug: other.slug, hash })).toBeNull();
  const next = done(await setLogo(lead, { organisationId, picture: await aPicture(200) }));
  expect(next.hash).not.toBe(hash);
  expect(await getLogo(null, { slug, hash })).toBeNull();
  expect(await setLogo(lead, { organisationId, picture: { name: "a.svg", bytes: new Uint8Array() } })).toMatchObject(refused);
  expect((await getOrganisation(null, slug))?.logo).toBe(next.hash);
});

test("founding: editors alone, a slug of its own, and the same form twice, five times at once, founds one", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const place = await foundPlace();
  const name = `Ævar’s Kitchen ${tail()}`;
  const founding = { name, kind: "charity" as const, about: "", isIllustrative: false, placeIds: [place.id] };
  for (const role of ["lead", "colleague", "moderator", "newcomer"])
    expect(await found(await cast((await foundOrganisation()).id, role), { id: v7(), ...founding })).toMatchObject(refused);
  const id = v7();
  const answers = await Promise.all(Array.from({ length: 5 }, () => found(editor, { id, ...founding })));
  expect(new Set(answers.map((answer) => done(answer).id))).toEqual(new Set([id]));
  const second = done(await found(editor, { id: v7(), ...founding }));
  expect(second.slug).not.toBe(done(answers[0] ?? second).slug);
  expect(await found(editor, { id, ...founding, name: "Something else" })).toMatchObject(refused);
  const { rows } = await owner.query("select count(*)::int from ledger where noun_id = $1 and deed = 'foundOrganisation'", [
    id,
  ]);
  expect(rows).toEqual([{ count: 1 }]);
  const kept = await listOrganisationsToKeep(editor);
  expect(kept?.find((one) => one.id === id)).toMatchObject({ people: 0, leads: 0 });
  expect(await listOrganisationsToKeep(await foundMember({ isLead: true }))).toBeNull();
});

test("the editors' list counts who is in it and leads it", async () => {
  const { id: organisationId } = await foundOrganisation();
  await foundMember({ organisationId, isLead: true });
  await foundMember({ organisationId });
  const gone = await foundMember({ organisationId });
  await owner.query("update memberships set left_at = now() where member_id = $1", [gone.id]);
  const kept = await listOrganisationsToKeep(await foundMember({ staffRole: "editor" }));
  expect(kept?.find(({ id }) => id === organisationId)).toMatchObject({ people: 2, leads: 1 });
});

test.each(["lead", "editor"])(
  "a %s of a minute ago, whom only Postgres knows not to be one any more, reads a sentence and changes nothing",
  async (role) => {
    const organisation = await foundOrganisation();
    const organisationId = organisation.id;
    const member = await foundMember(role === "lead" ? { organisationId, isLead: true } : { staffRole: "editor" });
    done(await setLogo(member, { organisationId, picture: await aPicture() }));
    const domain = `${tail()}.example`;
    await owner.query("insert into organisation_domains (organisation_id, domain, approved_by_id) values ($1, $2, $3)", [
      organisationId,
      domain,
      member.id,
    ]);
    await owner.query("update memberships set lead_since = null where member_id = $1", [member.id]);
    await owner.query("update members set staff_role = null where id = $1", [member.id]);
    const own = member.email.split("@")[1] ?? "";
    const before = await owner.query("select * from ledger where noun_id = $1", [organisationId]);
    for (const answer of [
      await changeOrganisation(member, { organisationId, version: 1, about: "Mine.", placeIds: [] }),
      await setLogo(member, { organisationId, picture: await aPicture(9) }),
      await removeLogo(member, { organisationId }),
      await approveDomain(member, { organisationId, domain: own }),
      await removeDomain(member, { organisationId, domain }),
    ])
      expect(answer).toMatchObject(refused);
    expect((await owner.query("select * from ledger where noun_id = $1", [organisationId])).rows).toEqual(before.rows);
  },
);
