import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Viewer } from "@/db/doors";
import { aNote, aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { listNotesForFile } from "@/features/notes/list-file-queries";
import { noteCells, noteHeads } from "@/features/notes/note-cells";
import { listFile } from "@/lib/list-file";

const file = async (viewer: Viewer, place: string, most?: number) => {
  const notes = await listNotesForFile(viewer, { place }, most);
  return listFile(
    noteHeads,
    notes.map((note) => noteCells(note, "https://learning.example")),
    most,
  );
};
const records = (csv: string): string[][] => parse(csv, { bom: true });

test("a file holds what its reader may read of the list, and nothing else; its cells are text", async () => {
  const [author, editor, partner, place] = [
    await foundMember(),
    await foundMember({ staffRole: "editor" }),
    await foundMember(),
    await foundPlace(),
  ];
  const formula = `=HYPERLINK("https://evil.example";"${"x".repeat(8)}") halved it`;
  const open = await aNote(author, place.id, editor, { title: formula });
  const partners = await aNote(author, place.id, editor, { audience: "partners", namedAs: "place" });
  const own = await aNote(author, place.id, editor, { audience: "organisation" });
  const waiting = await aSentNote(author, place.id);
  const elsewhere = await aNote(author, (await foundPlace()).id, editor);
  const slugs = async (viewer: Viewer) => {
    const csv = await file(viewer, place.slug);
    return [open, partners, own, waiting, elsewhere].map(({ slug }) => csv.includes(`/notes/${slug}"`));
  };
  expect(await slugs(null)).toEqual([true, false, false, false, false]);
  expect(await slugs(partner)).toEqual([true, true, false, false, false]);
  expect(await slugs(author)).toEqual([true, true, true, false, false]);

  const [heads, ...rows] = records(await file(partner, place.slug));
  expect(heads).toEqual([...noteHeads]);
  expect(rows).toHaveLength(2);
  const shown = rows.find((row) => row.at(-1)?.endsWith(open.slug));
  expect(shown?.[1]).toBe(`'${formula}`);
  expect(shown).toContain("Everyone");
  const byPlace = rows.find((row) => row.at(-1)?.endsWith(partners.slug));
  expect(byPlace).toContain("Partners only");
  expect(byPlace?.join()).not.toContain(author.name);
  expect(byPlace?.join()).not.toContain(author.organisations[0]?.name);
});

test("a file that is too long says so", async () => {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  for (let count = 0; count < 3; count += 1) await aNote(author, place.id, editor);
  const rows = records(await file(null, place.slug, 2));
  expect(rows).toHaveLength(4);
  expect(rows.at(-1)?.[0]).toContain("There is more: a file has at most 2 rows.");
  expect(records(await file(null, place.slug, 3))).toHaveLength(4);
});
