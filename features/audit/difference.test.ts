import { expect, test } from "vitest";
import { asText, differenceOf } from "@/features/audit/difference";

test("what is in both is compared, what is in one is told, what is the same is left out", () => {
  expect(differenceOf({ staffRole: "editor", name: "Jo" }, { staffRole: "moderator", name: "Jo", sessionsEnded: 2 })).toEqual([
    {
      name: "Role",
      kind: "changed",
      pieces: [
        { kind: "taken out", text: "editor" },
        { kind: "added", text: "moderator" },
      ],
    },
    { name: "Sessions ended", kind: "after", text: "2" },
  ]);
  expect(differenceOf(null, null)).toEqual([]);
});

test("days, lists and nothing at all are words", () => {
  expect(
    asText({ opensAt: "2026-03-01T00:00:00.000Z", placeIds: ["a", "b"], isLead: true, told: null, by: { name: "Jo" } }),
  ).toBe("Opens: 1 March 2026, 00:00\nPlaces: a, b\nIs lead: yes\nTold: nothing\nBy: name Jo");
});
