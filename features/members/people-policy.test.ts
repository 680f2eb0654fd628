import { expect, test } from "vitest";
import type { Member } from "@/db/doors";
import {
  type Administered,
  canAppoint,
  canResetFactors,
  canRestore,
  canSeePeople,
  canSeePerson,
  canSuspend,
  canTakeBackRole,
} from "@/features/members/people-policy";

const policies = { canAppoint, canTakeBackRole, canSuspend, canRestore, canResetFactors, canSeePerson };

const somebody = (id: string, staffRole: Member["staffRole"] = null, isIllustrative = false): Member & Administered => ({
  id,
  name: id,
  jobTitle: "",
  dateLanguage: "en-GB",
  isIllustrative,
  organisations: [{ id: "o", slug: "o", name: "O", isLead: true }],
  staffRole,
  waitingRole: null,
  provedAt: new Date(),
  session: null,
  moderates: staffRole ? "everywhere" : null,
  isTrusted: true,
  unseen: 0,
  suspendedAt: null,
  closedAt: null,
});

const administrator = somebody("administrator", "administrator");
const invented = somebody("invented", "administrator", true);
const people = {
  partner: somebody("partner"),
  "another administrator": somebody("another", "administrator"),
  "an invented partner": somebody("tale", null, true),
  "suspended editor": { ...somebody("suspended", "editor"), suspendedAt: new Date() },
  closed: { ...somebody("closed"), closedAt: new Date() },
  oneself: administrator,
};

/** What an administrator may do, in the order of the policies above: x or a dot. */
const expected: Record<keyof typeof people, string> = {
  partner: "x.x.xx",
  "another administrator": "xxx.xx",
  "an invented partner": "x.x.xx",
  "suspended editor": ".x.xxx",
  closed: ".....x",
  oneself: ".x...x",
};

const cells = (by: Member | null, person: Administered) =>
  Object.values(policies)
    .map((can) => (can(by, person) ? "x" : "."))
    .join("");

test("what an administrator may do with whom", () => {
  for (const [who, person] of Object.entries(people))
    expect([who, cells(administrator, person)]).toEqual([who, Reflect.get(expected, who)]);
});

test("an invented administrator may do the same with invented people, and nothing with real ones", () => {
  expect(cells(invented, people["an invented partner"])).toBe("x.x.xx");
  for (const who of ["partner", "another administrator", "suspended editor", "closed"] as const)
    expect([who, cells(invented, people[who])]).toEqual([who, "......"]);
});

test("nobody else may do or see anything of this", () => {
  const waiting = { ...administrator, id: "waiting", staffRole: null, waitingRole: "administrator" as const, moderates: null };
  const others = [null, people.partner, somebody("m", "moderator"), somebody("e", "editor"), waiting];
  for (const by of others) {
    expect(canSeePeople(by)).toBe(false);
    for (const [who, person] of Object.entries(people)) expect([who, cells(by, person)]).toEqual([who, "......"]);
  }
  const waitingForOwn = { ...waiting, closedAt: null, suspendedAt: null };
  expect(cells(waiting, { ...waitingForOwn, staffRole: "administrator" })).toBe("......");
});

test("the operator appoints; no other part of the house does", () => {
  expect(canAppoint({ house: "founder" }, null)).toBe(true);
  for (const house of ["door", "worker", "register"] as const) expect(canAppoint({ house }, null)).toBe(false);
  expect(canAppoint(administrator, null)).toBe(false);
});
