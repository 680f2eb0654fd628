import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { outlinePath } from "@/features/places/register/outline-path";
import { readRegisterFile } from "@/features/places/register/read-register-file";
import { Refusal } from "@/lib/refusal";

const fixtures = "features/places/fixtures";
const read = (name: string, text: string | Uint8Array) => readRegisterFile(name, Buffer.from(text));

function refusalOf(name: string, text: string | Uint8Array) {
  try {
    read(name, text);
  } catch (reason) {
    if (reason instanceof Refusal) return reason.message;
    throw reason;
  }
  return "not refused";
}

test("each broken file is refused with its name, the line and the reason", () => {
  const refusals = readdirSync(`${fixtures}/broken`)
    .toSorted()
    .map((name) => refusalOf(name, readFileSync(`${fixtures}/broken/${name}`)));
  expect(refusals).toEqual([
    "places.json, line 3: name: text is empty",
    "short-row.csv, line 3: Invalid Record Length: expect 2, got 1 on line 3",
    'two-names.csv, line 3: E06990001 is "Mudlark" further up and "Sallow" here',
    'wrong-code.csv, line 3: "E0699002" is not the code of a local authority',
  ]);
});

test("more ways of being broken", () => {
  expect(refusalOf("a.csv", "LAD25CD,ObjectId\nE06000001,1\n")).toBe(
    "a.csv, line 1: there is a column LAD25CD, but none LAD25NM with the names",
  );
  expect(refusalOf("a.csv", "LAD25CD,LAD25NM\n")).toBe("a.csv, line 1: there are columns, but no places under them");
  expect(refusalOf("a.csv", Buffer.from([...Buffer.from("LAD25CD,LAD25NM\nE06000001,Caf"), 0xe9, 10]))).toBe(
    "a.csv, line 2: the text is not in UTF-8",
  );
  expect(refusalOf("a.csv", 'LAD25CD,LAD25NM\nE06000001,"Never closed\n')).toMatch(/^a\.csv, line \d: Quote Not Closed/);
  expect(
    refusalOf(
      "places.json",
      '[\n{"gss": "E06000001", "name": "A", "regionGss": "E12000001"},\n{"gss": "E06000001", "name": "B", "regionGss": "E12000001"}]',
    ),
  ).toBe("places.json, line 3: E06000001 is there already, on line 2");
  expect(refusalOf("lineage.json", '[\n  { "from": "E07990011" },\n  { "from": "E07990012" "to": "E06990001" }\n]')).toBe(
    "lineage.json, line 3: this is not JSON from here on",
  );
  expect(refusalOf("places.json", "[]")).toBe("places.json, line 1: there is no place in it");
  expect(refusalOf("place-outlines.json", '{\n"E06000001": "M0 0L9 9Z",\n"E06000002": "\\"><script>"}')).toMatch(
    /^place-outlines\.json, line 3: E06000002: this is not an outline/,
  );
  const collection = (geometry: string) =>
    `{"type": "FeatureCollection", "features": [\n{"type": "Feature", "properties": {"LAD25CD": "E06000001"}, "geometry": ${geometry}}]}`;
  expect(refusalOf("a.geojson", collection("null"))).toMatch(/^a\.geojson, line 2: features.geometry: /);
  expect(refusalOf("a.geojson", collection('{"type": "Polygon", "coordinates": [[[0, 0], [0, 1], [0, 2], [0, 0]]]}'))).toBe(
    "a.geojson, line 2: the boundary of E06000001 encloses nothing",
  );
  expect(
    refusalOf(
      "a.json",
      '{"type": "Topology", "arcs": [], "objects": {"lad": {"type": "GeometryCollection", "geometries": [\n{"type": "Polygon", "id": "E06000001", "arcs": [[0]]}]}}}',
    ),
  ).toBe("a.json, line 2: objects.lad.geometries: arc 0 is not in the file");
});

test("other files are passed over", () => {
  expect([
    read("README.md", "# Hello"),
    read("a.csv", "name,age\nA,1\n"),
    read("tiles.json", '[{"gss": "E12000001"}]'),
    read("a.json", "{}"),
  ]).toEqual([null, null, null, null]);
});

test("a table may carry the years of several registers: the latest counts", () => {
  const file = read(
    "a.csv",
    "LAD21CD,LAD21NM,LAD25CD,LAD25NM\nE07000026,Allerdale,E06000063,Cumberland\nE07000028,Carlisle,E06000063,Cumberland\n",
  );
  expect(file?.places).toEqual([{ gss: "E06000063", name: "Cumberland", otherNames: [] }]);
});

test("an outline fills its box, north up, true to shape, and is small", () => {
  const square = [
    [
      [
        [-1, 60],
        [1, 60],
        [1, 61],
        [-1, 61],
        [-1, 60],
      ],
    ],
  ];
  // At 60° north a degree of longitude is half as long as one of latitude.
  expect(outlinePath(square)).toBe("M1.7 99L98.3 99L98.3 1L1.7 1Z");
  const coast = Array.from({ length: 20_001 }, (_, index) => {
    const turn = (index / 20_000) * 2 * Math.PI;
    return [Math.cos(turn) * (1 + 0.03 * Math.sin(turn * 400)), 51 + 0.6 * Math.sin(turn) * (1 + 0.03 * Math.cos(turn * 300))];
  });
  expect(outlinePath([[coast]]).length).toBeLessThan(2001);
  const metres = [
    [
      [
        [400000, 300000],
        [500000, 300000],
        [500000, 400000],
        [400000, 300000],
      ],
    ],
  ];
  expect(outlinePath(metres)).toBe("M1 99L99 99L99 1Z");
});
