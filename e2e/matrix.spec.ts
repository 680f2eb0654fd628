import { expect, test } from "@playwright/test";
import { actions as lines } from "@/e2e/matrix/actions";
import { act, answerOf, ownOrigin } from "@/e2e/matrix/asking";
import * as build from "@/e2e/matrix/build";
import { pages } from "@/e2e/matrix/pages";
import { afresh, foundWorld, order, type Person, type Role, roles, type World } from "@/e2e/matrix/people";

const nobody: Person = { member: null, headers: {} };
const addressOf = (route: string, world: World) => pages[route]?.at?.(world) ?? route;

test("every address of the build, asked for by everybody: what each gets, whole, as a head, and as scripts fetch it", async () => {
  test.setTimeout(900_000);
  expect(Object.keys(pages).sort(), "a line for each address, an address for each line").toEqual(build.routes());
  const world = await foundWorld();
  const wrong: string[] = [];
  let cells = 0;
  for (const [route, { cells: expected, word }] of Object.entries(pages)) {
    const address = addressOf(route, world);
    await Promise.all(
      order.map(async (role, column) => {
        const person = world.people[role] ?? nobody;
        const answers = {
          whole: await answerOf(address, person),
          ...(isForAll(expected) ? {} : await otherForms(address, person)),
        };
        const wanted = expected[column];
        for (const [form, { sign, body }] of Object.entries(answers)) {
          cells++;
          if (sign !== wanted) wrong.push(`${route} ${form}: ${roles[role]} gets "${sign}", not "${wanted}"`);
          if (word && form !== "head" && body.includes(word(world)) !== (wanted === "+"))
            wrong.push(`${route} ${form}: ${roles[role]} ${wanted === "+" ? "does not read" : "reads"} "${word(world)}"`);
        }
      }),
    );
  }
  console.log(`matrix of addresses: ${cells} cells`);
  expect(wrong).toEqual([]);
});

test("every server action of the build, tried by everybody with a well-formed form: who did it, and who did not", async () => {
  test.setTimeout(900_000);
  const built = build.actions();
  expect(Object.keys(lines).sort(), "a line for each action, an action for each line").toEqual(
    built.map(({ name }) => name).sort(),
  );
  const world = await foundWorld();
  const wrong: string[] = [];
  let cells = 0;
  for (const { name, id, addresses } of built) {
    const line = lines[name];
    if (!line) continue;
    for (const attempt of [line.attempt].flat()) {
      const tried = order.map(async (role, column) => {
        const person = await afresh(world, role);
        const { fields, done } = await attempt(world, person);
        const { status, body } = await act(await whereItStands(addresses, world, role), id, fields, person, ownOrigin());
        cells++;
        const isDone = await done(body);
        if (isDone !== (line.cells[column] === "+") || status >= 500)
          wrong.push(
            `${name} ${fields.deed ?? ""}: ${roles[role]} ${isDone ? "did" : "did not do"} it (${status}) ${saidIn(body)}`,
          );
      });
      await Promise.all(tried);
    }
  }
  console.log(`matrix of actions: ${cells} cells`);
  expect(wrong).toEqual([]);
});

test("nothing is done for a form from another address, or from none", async () => {
  test.setTimeout(900_000);
  const world = await foundWorld();
  const wrong: string[] = [];
  for (const { name, id, addresses } of build.actions()) {
    const line = lines[name];
    const role = order[line?.cells.indexOf("+") ?? -1];
    if (!line || !role) continue;
    for (const origin of [undefined, "https://elsewhere.example", "null"]) {
      const person = await afresh(world, role);
      const [attempt] = [line.attempt].flat();
      if (!attempt) continue;
      const { fields, done } = await attempt(world, person);
      const { status, body } = await act(await whereItStands(addresses, world, role), id, fields, person, origin);
      if ((await done(body)) || status !== 403) wrong.push(`${name} from ${origin}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no address breaks on what nobody types: each with every word that addresses have, and in it what Postgres refuses", async () => {
  test.setTimeout(900_000);
  const world = await foundWorld();
  const broken: string[] = [];
  for (const unreadable of ["a\u0000b", "\ud83d", "9".repeat(400), "'; drop table notes; --", "%", "\u202e"]) {
    const asked = new URLSearchParams(wordsInAddresses.map((word) => [word, unreadable]));
    for (const route of Object.keys(pages)) {
      const path = addressOf(route, world);
      await Promise.all(
        (["v", "p", "E"] as const).map(async (role) => {
          const { status } = await fetch(`${process.env.E2E_BASE_URL}${path}${path.includes("?") ? "&" : "?"}${asked}`, {
            redirect: "manual",
            headers: (world.people[role] ?? nobody).headers,
          });
          if (status >= 500) broken.push(`${route} ${JSON.stringify(unreadable)} as ${roles[role]}: ${status}`);
        }),
      );
    }
  }
  expect(broken).toEqual([]);
});

const wordsInAddresses = [
  "about",
  "after",
  "again",
  "asked",
  "at",
  "author",
  "before",
  "behaviour",
  "changed",
  "deed",
  "done",
  "find",
  "from",
  "item",
  "key",
  "kind",
  "left",
  "level",
  "look",
  "month",
  "newer",
  "next",
  "noun",
  "of",
  "older",
  "on",
  "one",
  "organisation",
  "other",
  "over",
  "page",
  "place",
  "places",
  "q",
  "question",
  "read",
  "region",
  "said",
  "since",
  "sort",
  "state",
  "sure",
  "theme",
  "to",
  "token",
  "until",
  "version",
  "who",
  "word",
  "year",
];

/** What is open to everybody is nobody's to get at by another form. */
const isForAll = (cells: string) => new Set(cells).size === 1;

const otherForms = async (address: string, person: Person) => ({
  head: await answerOf(address, person, { method: "HEAD" }),
  fetched: await answerOf(address, person, { headers: { rsc: "1" } }),
});

/** The address from which they could send it: of the thing itself or of something alike of their own, if they may open one. */
async function whereItStands(addresses: readonly string[], world: World, role: Role) {
  // A page of nothing in particular first: whoever tries has nothing of their own yet.
  const plainFirst = [...addresses].sort((one, other) => Number(one.includes("[")) - Number(other.includes("[")));
  const candidates = plainFirst.flatMap((route) =>
    [addressOf(route, world), pages[route]?.own?.(world.own[role]) ?? []].flat(),
  );
  for (const address of candidates) if (await mayOpen(world, role, address)) return address;
  return candidates[0] ?? "/";
}

const opened = new Map<string, Promise<boolean>>();

function mayOpen(world: World, role: Role, address: string) {
  const key = `${world.organisation.id} ${role} ${address}`;
  const known = opened.get(key) ?? answerOf(address, world.people[role] ?? nobody).then(({ sign }) => sign === "+");
  opened.set(key, known);
  return known;
}

const saidIn = (body: string) => /"message":"([^"]*)"/.exec(body)?.[1] ?? "";
