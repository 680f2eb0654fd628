import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { roles } from "@/features/rights/model-people";
import { aboutNoRole, rightsGroups } from "@/features/rights/rights";
import { rightsInWords } from "@/features/rights/who-may";

const written = readdirSync("features", { recursive: true, encoding: "utf8" })
  .filter((path) => /policy\.ts$/.test(path))
  .flatMap((path) => [...readFileSync(`features/${path}`, "utf8").matchAll(/^export (?:const|function) (can\w+)/gm)])
  .map(([, name = ""]) => name);
const told = rightsGroups.flatMap(({ rights }) => rights.flatMap(({ policies }) => policies));

test("every policy is told in words, or is about no role", () => {
  expect(written.length).toBeGreaterThan(40);
  expect([...new Set(written)].filter((name) => !told.includes(name) && !aboutNoRole.some((other) => other === name))).toEqual(
    [],
  );
});

test("nothing is told of a policy that is not there", () => {
  expect([...told, ...aboutNoRole].filter((name) => !written.includes(name))).toEqual([]);
});

test("the rights that the product promises", () => {
  const who = Object.fromEntries(rightsInWords().flatMap(({ rights }) => rights.map(({ words, who }) => [words, who])));
  expect(who).toMatchObject({
    "Notes that are for partners": "Partners, leads, moderators, editors and administrators",
    "Notes that are for a circle of places or organisations, one’s own among them":
      "Partners, leads, editors and administrators",
    "Notes that are for a circle of others": "Editors and administrators",
    "Notes that are for another organisation alone": "Editors and administrators",
    "Somebody else’s draft": "Nobody",
    "Add an insight or a comment, in the name of one’s organisation": "Partners and leads",
    "Say how one is named on what one wrote, at any time": "Everybody who is signed in",
    "See and narrow who reads one’s own note, and move the day on which it opens": "Partners and leads",
    "Move or cancel the day on which somebody else’s note opens, with a reason": "Editors and administrators",
    "Change somebody else’s words": "Nobody",
    "Publish or return it": "Moderators, editors and administrators",
    "Ask once, for each decision on what is one’s own, that somebody else looks at it": "Everybody who is signed in",
    "Answer an appeal against a decision that somebody else took": "Moderators, editors and administrators",
    "Answer an appeal against one’s own decision, or about what concerns oneself or one’s organisation": "Nobody",
    "The same for every place": "Editors and administrators",
    "Decide on what is one’s own, or one’s own organisation’s": "Nobody",
    "Ask to join an organisation": "Everybody who is signed in",
    "Invite, and answer who asks to join": "Leads, editors and administrators",
    "Answer one’s own request": "Nobody",
    "Give a role and take it back, with a reason": "Administrators",
    "Give oneself a role": "Nobody",
    "Be without a second factor": "Newcomers, partners and leads",
  });
});

test("staff without a second factor may no more than without their role", () => {
  for (const { viewer, key } of roles) {
    if (!viewer?.staffRole) continue;
    const waiting = { ...viewer, staffRole: null, moderates: null, waitingRole: viewer.staffRole, provedAt: null };
    const newcomer = roles.find((role) => role.key === "newcomer")?.viewer ?? null;
    for (const { words, may } of rightsGroups
      .filter(({ title }) => title !== "One’s own account")
      .flatMap(({ rights }) => rights))
      expect(may(waiting), `${key} without a second factor: ${words}`).toBe(may(newcomer));
  }
});
