import { expect, test } from "vitest";
import { done, foundPlace } from "@/demo/founding";
import { foreseeImport, importPlaces } from "@/features/places/importing";
import { listPlaces } from "@/features/places/queries";
import type { PlaceFacts } from "@/features/places/register/facts";
import { readRegisterFile } from "@/features/places/register/read-register-file";

const register = { house: "register" } as const;

test("a file that says where places stand puts them there, once; what it does not say stays", async () => {
  const gss = "E06000955";
  const place = await foundPlace({ gss, name: "Hexham Reach", officialName: "Hexham Reach" });
  const told = (facts: Partial<PlaceFacts>) =>
    importPlaces(register, { places: new Map([[gss, { gss, name: place.name, ...facts }]]), steps: [] }, "hexes").then(done);
  const stands = async () => {
    const { places, hexes } = await listPlaces(null, { search: "Hexham Reach", region: null });
    return { hex: places.find(({ id }) => id === place.id)?.hex, isDrawn: hexes.some(({ q, r }) => q === 16 && r === -403) };
  };
  expect(await stands()).toEqual({ hex: null, isDrawn: false });
  const facts = { gss, name: place.name, hex: { q: 16, r: -403 } };
  const foreseen = await foreseeImport({ places: new Map([[gss, facts]]), steps: [] });
  expect(foreseen).toMatchObject({ isNews: true });
  expect(foreseen.sections).toContainEqual({ heading: "On the map of hexagons: one place put elsewhere", lines: [] });
  expect(await told({ hex: { q: 16, r: -403 } })).toMatchObject({ isNews: true });
  expect(await stands()).toEqual({ hex: { q: 16, r: -403 }, isDrawn: true });
  expect(await told({ hex: { q: 16, r: -403 } })).toMatchObject({ isNews: false });
  expect(await told({})).toMatchObject({ isNews: false });
  expect(await stands()).toEqual({ hex: { q: 16, r: -403 }, isDrawn: true });
});

test("places.json is read with its hexagons, and refused with a broken one", () => {
  const file = (hex: unknown) =>
    readRegisterFile(
      "places.json",
      Buffer.from(JSON.stringify([{ gss: "E06000956", name: "Here", regionGss: "E12000007", hex }])),
    );
  expect(file({ q: 3, r: 25 })?.places[0]?.hex).toEqual({ q: 3, r: 25 });
  expect(() => file({ q: 3.5, r: 25 })).toThrow(/hex\.q/);
});
