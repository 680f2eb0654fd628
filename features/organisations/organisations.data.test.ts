import { v7 } from "uuid";
import { expect, test } from "vitest";
import { aNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { addInsight } from "@/features/insights/commands";
import { getOrganisation, listOrganisations } from "@/features/organisations/queries";

test("an organisation's page tells nothing of who chose to be a partner in a place, and names no member", async () => {
  const [organisation, place, editor] = await Promise.all([
    foundOrganisation({ name: "Wellspring Partners" }),
    foundPlace(),
    foundMember({ staffRole: "editor" }),
  ]);
  const author = await foundMember({ name: "Zebedee Quillfeather", organisationId: organisation.id });
  const hidden = await aNote(author, place.id, editor, { namedAs: "place" });
  const open = await aNote(author, place.id, editor, { namedAs: "organisation" });

  for (const viewer of [null, editor, author]) {
    const page = await getOrganisation(viewer, organisation.slug);
    expect(page?.notes.map(({ slug }) => slug)).toEqual([open.slug]);
    expect(JSON.stringify(page)).not.toContain("Zebedee");
    expect(JSON.stringify(page)).not.toContain(hidden.slug);
  }
  expect(JSON.stringify(await listOrganisations(null))).not.toContain("Zebedee");
});

test("nor of who added an insight as a partner in a place", async () => {
  const [place, moderator] = await Promise.all([foundPlace(), foundMember({ staffRole: "editor" })]);
  const author = await foundMember({ staffRole: "editor" });
  const [organisation] = author.organisations;
  const note = await aNote(author, place.id, moderator);
  for (const [namedAs, statement] of [
    ["place", "It went another way here."],
    ["organisation", "We saw this as well."],
  ] as const) {
    const target = { noun: "note", id: note.id } as const;
    const words = { kind: "saw-this-too", statement, why: "", condition: "", changed: "", changedOn: null } as const;
    done(
      await addInsight(author, {
        id: v7(),
        target,
        organisationId: organisation?.id ?? "",
        namedAs,
        place: place.slug,
        ...words,
      }),
    );
  }
  const page = await getOrganisation(null, organisation?.slug ?? "");
  expect(page?.insights.map(({ statement }) => statement)).toEqual(["We saw this as well."]);
});

test("an organisation's page shows a note only to those who may read it", async () => {
  const [organisation, place, editor, partner] = await Promise.all([
    foundOrganisation(),
    foundPlace(),
    foundMember({ staffRole: "editor" }),
    foundMember(),
  ]);
  const author = await foundMember({ organisationId: organisation.id });
  const note = await aNote(author, place.id, editor, { audience: "partners" });
  const slugsFor = async (viewer: Parameters<typeof getOrganisation>[0]) =>
    (await getOrganisation(viewer, organisation.slug))?.notes.map(({ slug }) => slug);
  expect(await slugsFor(null)).toEqual([]);
  expect(await slugsFor(partner)).toEqual([note.slug]);
});

test("the list of organisations says where each works", async () => {
  const [first, second] = await Promise.all([foundPlace(), foundPlace()]);
  const here = await foundOrganisation({ placeSlugs: [first.slug] });
  const both = await foundOrganisation({ placeSlugs: [first.slug, second.slug] });
  const nowhere = await foundOrganisation();
  const rows = await listOrganisations(null);
  const placesOf = ({ slug }: { slug: string }) => rows.find((row) => row.slug === slug)?.places.toSorted();
  expect(placesOf(here)).toEqual([first.name]);
  expect(placesOf(both)).toEqual([first.name, second.name].toSorted());
  expect(placesOf(nowhere)).toEqual([]);
});
