import { expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { organisationDomains } from "@/db/schema/organisations";
import { done, foundMember, foundOrganisation } from "@/demo/founding";
import { approveDomain, removeDomain } from "@/features/domains/commands";
import { listDomains } from "@/features/domains/queries";
import { domainSchema } from "@/features/domains/schema";
import { tail } from "@/lib/slug";

const refused = { name: "Refusal" };

async function aNetwork() {
  const organisation = await foundOrganisation();
  const [lead, colleague, elsewhere, editor, moderator] = await Promise.all([
    foundMember({ organisationId: organisation.id, isLead: true }),
    foundMember({ organisationId: organisation.id }),
    foundMember({ isLead: true }),
    foundMember({ staffRole: "editor" }),
    foundMember({ staffRole: "moderator" }),
  ]);
  return { organisation, lead, colleague, elsewhere, editor, moderator };
}

test("a lead approves the domain of their own address, editors any, the others none", async () => {
  const { organisation, lead, colleague, elsewhere, editor, moderator } = await aNetwork();
  const organisationId = organisation.id;
  for (const member of [colleague, elsewhere, moderator])
    expect(await approveDomain(member, { organisationId, domain: "example.org" })).toMatchObject(refused);
  expect(await approveDomain(lead, { organisationId, domain: "oldham.gov.uk" })).toMatchObject({
    message: "You can approve the domain of your own address, example.org. For another one, ask the editors.",
  });
  expect((await listDomains(lead, organisationId)).own).toBe("example.org");
  const twice = await Promise.all([1, 2].map(() => approveDomain(lead, { organisationId, domain: "example.org" })));
  for (const approved of twice) done(approved);
  done(await approveDomain(editor, { organisationId, domain: "oldham.gov.uk" }));
  const { domains, own } = await listDomains(lead, organisationId);
  expect(domains).toMatchObject([{ domain: "example.org", approvedBy: lead.name }, { domain: "oldham.gov.uk" }]);
  expect(own).toBeNull();

  expect(await removeDomain(elsewhere, { organisationId, domain: "example.org" })).toMatchObject(refused);
  done(await removeDomain(lead, { organisationId, domain: "oldham.gov.uk" }));
  done(await removeDomain(lead, { organisationId, domain: "oldham.gov.uk" }));
  expect((await listDomains(lead, organisationId)).domains.map(({ domain }) => domain)).toEqual(["example.org"]);
});

test.each(["gmail.com", "outlook.com", "hotmail.co.uk", "btinternet.com"])("%s is refused in words", async (domain) => {
  const { organisation, editor } = await aNetwork();
  expect(await approveDomain(editor, { organisationId: organisation.id, domain })).toMatchObject({
    message: expect.stringContaining(`Anybody can have an address at ${domain}`),
  });
});

test("Postgres alone: others neither see, approve nor remove; whom it fits sees it", async () => {
  const { organisation, lead, colleague, elsewhere, editor, moderator } = await aNetwork();
  const domain = `council-${tail()}.example`;
  done(await approveDomain(editor, { organisationId: organisation.id, domain }));
  const seenBy = (member: Member | null) =>
    reading(member, async (db) => (await db.select().from(organisationDomains)).map((row) => row.domain));
  for (const member of [lead, editor]) expect(await seenBy(member)).toContain(domain);
  for (const member of [null, colleague, elsewhere, moderator]) expect(await seenBy(member)).not.toContain(domain);
  for (const member of [colleague, elsewhere, moderator]) {
    await writing(member, (db) => db.delete(organisationDomains));
    await expect(
      writing(member, (db) =>
        db
          .insert(organisationDomains)
          .values({ organisationId: organisation.id, domain: `x${domain}`, approvedById: member.id }),
      ),
    ).rejects.toThrow();
  }
  expect(await seenBy(lead)).toContain(domain);
  await expect(
    writing(lead, (db) =>
      db.insert(organisationDomains).values({ organisationId: organisation.id, domain: `y${domain}`, approvedById: editor.id }),
    ),
  ).rejects.toThrow();
});

test.each([
  ["@Oldham.GOV.uk", "oldham.gov.uk"],
  [" fern@oldham.gov.uk ", "oldham.gov.uk"],
])("%s is %s", (typed, domain) => {
  const organisationId = "00000000-0000-4000-8000-000000000000";
  expect(domainSchema.parse({ organisationId, domain: typed }).domain).toBe(domain);
});

test.each(["", "oldham", "old ham.gov.uk", "<b>.uk", "a..b", `${"a".repeat(260)}.uk`])("%s is no domain", (typed) => {
  const organisationId = "00000000-0000-4000-8000-000000000000";
  expect(domainSchema.safeParse({ organisationId, domain: typed }).success).toBe(false);
});
