import { expect, test } from "vitest";
import { elsewhere, here, roles } from "@/features/rights/model-people";
import { canChangeTrust, type Trusted, whyNotTrust } from "@/features/trust/policy";

const partner: Trusted = {
  id: "a partner",
  isIllustrative: false,
  staffRole: null,
  suspendedAt: null,
  closedAt: null,
  organisationIds: [elsewhere],
};

const people: Record<string, Trusted> = {
  partner,
  "of no organisation": { ...partner, organisationIds: [] },
  invented: { ...partner, isIllustrative: true },
  "of both organisations": { ...partner, organisationIds: [elsewhere, here] },
  suspended: { ...partner, suspendedAt: new Date() },
  closed: { ...partner, closedAt: new Date() },
  "moderator of a place": { ...partner, staffRole: "moderator" },
};

const lookingAfterAll = roles.flatMap(({ viewer }) => (viewer?.moderates === "everywhere" ? [viewer] : []));
const inOrganisation = { id: here, slug: "here", name: "Here", isLead: false };

test("whoever looks after every place changes the trust of partners; of nobody in their organisation, and of no staff", () => {
  expect(lookingAfterAll.length).toBe(2);
  for (const viewer of lookingAfterAll) {
    const by = { ...viewer, organisations: [inOrganisation] };
    const may = Object.entries(people).map(([who, person]) => [who, canChangeTrust(by, person)]);
    expect(Object.fromEntries(may)).toEqual({
      partner: true,
      "of no organisation": true,
      invented: true,
      "of both organisations": false,
      suspended: false,
      closed: false,
      "moderator of a place": false,
    });
  }
});

test("nobody changes their own, and invented staff change nobody real’s", () => {
  for (const viewer of lookingAfterAll) {
    expect(canChangeTrust(viewer, { ...partner, id: viewer.id })).toBe(false);
    const invented = { ...viewer, isIllustrative: true };
    expect([canChangeTrust(invented, partner), canChangeTrust(invented, { ...partner, isIllustrative: true })]).toEqual([
      false,
      true,
    ]);
  }
});

test("nobody else changes any, and is told why", () => {
  for (const { viewer } of roles) {
    if (viewer?.moderates === "everywhere") continue;
    for (const person of Object.values(people)) expect(whyNotTrust(viewer, person)).toMatch(/look after every place/);
  }
});
