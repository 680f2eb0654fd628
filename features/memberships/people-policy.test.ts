import { expect, test } from "vitest";
import type { Member } from "@/db/doors";
import {
  canHandOverTo,
  canLeave,
  canManagePeople,
  canNameLead,
  canRemovePerson,
  canTakeLeadBack,
  isLastLead,
  mustNameSuccessor,
  type Person,
} from "@/features/memberships/people-policy";

/** Each letter is somebody in the organisation: L leads, p is a partner, S leads and is suspended, s is suspended. */
const peopleOf = (letters: string): Person[] =>
  [...letters].map((letter, index) => ({
    memberId: `${letter}${index}`,
    isLead: letter === "L" || letter === "S",
    isAway: letter === "S" || letter === "s",
  }));

const nobody = {
  name: "",
  jobTitle: "",
  organisations: [],
  waitingRole: null,
  provedAt: null,
  moderates: null,
  isTrusted: false,
  unseen: 0,
  session: null,
  dateLanguage: "en-GB" as const,
  isIllustrative: true,
};
const as = (id: string, staffRole: Member["staffRole"] = null): Member => ({ ...nobody, id, staffRole });

test.each([
  // who is in it · who goes · are they the last lead · must they name another
  ["L", "L0", true, false],
  ["Lp", "L0", true, true],
  ["LL", "L0", false, false],
  ["LLp", "L1", false, false],
  ["LS", "L0", true, false],
  ["LSp", "L0", true, true],
  ["Ls", "L0", true, false],
  ["Lp", "p1", false, false],
  ["p", "p0", false, false],
  ["pp", "p0", false, false],
  ["Sp", "S0", false, false],
])("%s: %s is the last lead: %s, and must name another: %s", (letters, who, last, must) => {
  const people = peopleOf(letters);
  expect(isLastLead(people, who)).toBe(last);
  expect(mustNameSuccessor(people, who)).toBe(must);
  expect(canLeave(people, who, null)).toBe(!must);
});

test("the last lead may go by naming somebody who stays and is there", () => {
  const people = peopleOf("Lps");
  expect(canLeave(people, "L0", "p1")).toBe(true);
  for (const successor of ["L0", "s2", "x9", null]) expect(canLeave(people, "L0", successor)).toBe(false);
  expect(canLeave(people, "x9", "p1")).toBe(false);
});

test.each([
  ["a lead", as("L0"), true],
  ["a partner", as("p1"), false],
  ["a suspended lead", as("S2"), false],
  ["somebody else", as("x9"), false],
  ["a moderator", as("x9", "moderator"), false],
  ["an editor", as("x9", "editor"), true],
  ["an administrator", as("x9", "administrator"), true],
  ["a visitor", null, false],
])("%s looks after its people: %s", (_, viewer, may) => {
  const people = peopleOf("LpSL");
  expect(canManagePeople(viewer, people)).toBe(may);
  expect(canNameLead(viewer, people, "p1")).toBe(may);
  expect(canTakeLeadBack(viewer, people, "L3")).toBe(may);
  expect(canRemovePerson(viewer, people, "p1")).toBe(may);
});

test("while there are others, the last lead is neither taken back nor removed, whoever asks", () => {
  const people = peopleOf("Lp");
  for (const viewer of [as("L0"), as("x9", "editor")]) {
    expect(canTakeLeadBack(viewer, people, "L0")).toBe(false);
    expect(canRemovePerson(viewer, people, "L0")).toBe(false);
  }
  expect(canTakeLeadBack(as("x9", "editor"), peopleOf("L"), "L0")).toBe(true);
});

test("nobody removes themselves, names who leads already, or gives anything to who is away", () => {
  const people = peopleOf("LLps");
  expect(canRemovePerson(as("L0"), people, "L0")).toBe(false);
  expect(canRemovePerson(as("L0"), people, "L1")).toBe(true);
  expect(canNameLead(as("L0"), people, "L1")).toBe(false);
  expect(canNameLead(as("L0"), people, "s3")).toBe(false);
  expect(["L0", "p2", "s3", "x9"].map((id) => canHandOverTo(people, id))).toEqual([true, true, false, false]);
});
