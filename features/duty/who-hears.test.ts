import { expect, test } from "vitest";
import type { Member } from "@/db/doors";
import { type Waits, whoHears } from "@/features/duty/who-hears";
import { elsewhere, here, otherPlace, place, roles } from "@/features/rights/model-people";

const days = 2;
// A Monday; promised for Wednesday at five.
const sentAt = new Date("2026-05-04T09:00:00Z");
const promisedAt = new Date("2026-05-06T16:00:00Z");
const within = new Date("2026-05-05T08:00:00Z");
const late = new Date("2026-05-07T08:00:00Z");
const veryLate = new Date("2026-05-08T08:00:00Z");

const comment: Waits = {
  noun: "comment",
  authorId: "its author",
  writtenById: null,
  organisationId: elsewhere,
  placeId: place,
  sentAt,
  promisedAt,
};

const model = (key: string) => {
  const viewer = roles.find((role) => role.key === key)?.viewer;
  if (!viewer) throw new Error(key);
  return viewer;
};
const hearer = (name: string, member: Member, isOnDuty = false) => ({ member: { ...member, id: name }, isOnDuty });
const moderator = model("moderator");
const everywhere = { ...moderator, moderates: "everywhere" as const };
const staff = [
  hearer("of the place", moderator),
  hearer("of another place", { ...moderator, moderates: [otherPlace] }),
  hearer("of every place", everywhere),
  hearer("editor", model("editor")),
  hearer("administrator", model("administrator")),
];
const onDuty = hearer("on duty", everywhere, true);

const heard = (item: Waits, now: Date, hearers = staff) => whoHears(item, hearers, now, days).map(({ member }) => member.id);

test("within its promise those hear who look after its place; past it those of every place; a working day later the editors", () => {
  expect(heard(comment, within)).toEqual(["of the place"]);
  expect(heard(comment, late)).toEqual(["of the place", "of every place"]);
  expect(heard(comment, veryLate)).toEqual(["of the place", "of every place", "editor"]);
  // Wednesday's promise is a working day past on Thursday at five; Friday's, on Monday.
  const friday = { ...comment, promisedAt: new Date("2026-05-08T16:00:00Z") };
  expect(heard(friday, new Date("2026-05-10T16:00:00Z"))).not.toContain("editor");
  expect(heard(friday, new Date("2026-05-12T08:00:00Z"))).toContain("editor");
});

test("whoever is on duty hears also of other places, if they look after every one", () => {
  expect(heard(comment, within, [onDuty, ...staff])).toEqual(["on duty", "of the place"]);
  const elsewhereOnDuty = hearer("of another place", { ...moderator, moderates: [otherPlace] }, true);
  expect(heard(comment, within, [elsewhereOnDuty])).toEqual([]);
});

test("where nobody looks after the place, or they may not decide, the next in line hear at once", () => {
  expect(heard({ ...comment, placeId: null }, within)).toEqual(["of every place"]);
  expect(heard({ ...comment, authorId: "of the place" }, within)).toEqual(["of every place"]);
  expect(heard({ ...comment, authorId: "of every place", placeId: null }, within)).toEqual(["editor"]);
  expect(heard(comment, within, staff.slice(4))).toEqual(["administrator"]);
});

test("never whom it concerns: their own, and what their own organisation wrote", () => {
  const colleague = { id: here, slug: "here", name: "Here", isLead: false };
  const ours = staff.map(({ member }) => hearer(member.id, { ...member, organisations: [colleague] }));
  expect(heard({ ...comment, organisationId: here }, veryLate, ours)).toEqual([]);
  for (const { member } of staff) {
    expect(heard({ ...comment, authorId: member.id }, veryLate)).not.toContain(member.id);
    expect(heard({ ...comment, writtenById: member.id }, veryLate)).not.toContain(member.id);
  }
});

test("who asks to join is their leads’ matter first; when that has taken too long, the editors’", () => {
  const request = { ...comment, noun: "request", placeId: null, promisedAt: null };
  expect(heard(request, within)).toEqual([]);
  expect(heard(request, late)).toEqual(["editor"]);
  expect(heard(request, veryLate)).toEqual(["editor"]);
});
