import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deedGroups, deedInWords, deedsCalled, isKnownDeed } from "@/features/audit/deeds";
import { toldDeeds } from "@/lib/told-deeds";

const sources = ["features", "worker", "web"]
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" }).map((path) => `${room}/${path}`))
  .filter((path) => /(?<!\.test)\.ts$/.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .filter((text) => /\brecord(Deed)?\(/.test(text));
/** Whatever is written as a deed's name: by itself, or chosen between two. */
const written = sources.flatMap((text) =>
  [...text.matchAll(/\bdeed(?:: |\s*=\s*| = )([^\n;{}]*)/g)].flatMap(([, said = ""]) =>
    [...said.matchAll(/"([a-z]+[A-Z]\w*)"/g)].map(([, name = ""]) => name),
  ),
);

test("every deed that is recorded has its words", () => {
  expect(written.length).toBeGreaterThan(100);
  expect([...new Set([...written, ...toldDeeds])].filter((deed) => !isKnownDeed(deed))).toEqual([]);
});

test("no deed stands in two groups", () => {
  const all = Object.values(deedGroups).flatMap(({ deeds }) => Object.keys(deeds));
  expect(all.filter((deed, at) => all.indexOf(deed) !== at)).toEqual([]);
});

test("a group is its deeds, and a deed is itself", () => {
  expect(deedsCalled("decline")).toContain("declineComment");
  expect(deedsCalled("declineComment")).toEqual(["declineComment"]);
  expect(deedInWords("declineComment")).toBe("declined it");
  expect(deedInWords("doSomethingNew")).toBe("do something new");
});
