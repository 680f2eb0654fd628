import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What a linter cannot say of the house (docs/decisions/0002). */
const rooms = ["app", "components", "db", "demo", "e2e", "features", "lib", "web", "worker"];
const ours = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" }).map((path) => `${room}/${path}`))
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const among = (pattern: RegExp) => ours.filter(({ path }) => pattern.test(path));

const exportedFunctions = (text: string) =>
  [...text.matchAll(/^export (?:async )?(?:function |const )(\w+)(?:\s*=\s*(?:cache\()?(?:async )?)?\(([^)]*)/gm)].map(
    ([, name = "", parameters = ""]) => ({
      name,
      first: parameters.trim().split(/[\s:?,{]/)[0] ?? "",
    }),
  );

const queries = among(/^features\/.*queries\.ts$/);
const commands = among(/^features\/.*\.ts$/).filter(({ text }) => /return writing\(/.test(text));
const actions = among(/^features\/.*actions\.ts$/);

test("there is a house to look at", () => {
  expect(Math.min(queries.length, commands.length, actions.length)).toBeGreaterThan(2);
});

test("every query takes who is asking first", () => {
  for (const { path, text } of queries)
    for (const { name, first } of exportedFunctions(text))
      if (/^(get|list|count)/.test(name)) expect(first, `${path} ${name}`).toMatch(/^(viewer|member|_viewer)$/);
});

test("every query is called getX, listX or countX and goes through reading()", () => {
  for (const { path, text } of queries) {
    expect(text, path).toMatch(/\breading\(/);
    expect(text, path).not.toMatch(/\bwriting\(/);
  }
});

test("every command takes who acts first, asks allow( and records", () => {
  for (const { path, text } of commands) {
    const deeds = text
      .split(/^export (?:async )?function /m)
      .slice(1)
      .filter((deed) => /return writing\(/.test(deed));
    for (const deed of deeds) {
      const name = deed.slice(0, deed.indexOf("("));
      const first = deed
        .slice(name.length + 1)
        .trim()
        .split(/[\s:,)]/)[0];
      expect(first, `${path} ${name}`).toMatch(/^(member|by|house)$/);
    }
    if (deeds.length > 0) {
      expect(text, path).toMatch(/\ballow\(/);
      // A code that was sent or tried is no deed, nor is who is on a row of the queue; what they lead to is one, and is recorded.
      const written = [...text.matchAll(/\.(?:insert|update|delete)\((\w+)/g)].map(([, table]) => table);
      if (written.some((table) => table !== "waiting") && !text.includes("signInCodes"))
        expect(text, path).toMatch(/\brecord(Deed)?\(/);
      expect(text, path).toMatch(/\bwriting\(/);
    }
  }
});

test("every export of an actions file comes through a door", () => {
  for (const { path, text } of actions) {
    expect(text, path).toMatch(/^"use server";/);
    const exported = [...text.matchAll(/^export (.*)$/gm)].map(([, rest = ""]) => rest);
    for (const line of exported) expect(line, path).toMatch(/^const \w+Action = (formAction|visitorFormAction)\(/);
  }
});

test("no feature imports another's queries, commands or actions", () => {
  for (const { path, text } of among(/^features\/.*\.ts$/)) {
    const noun = path.split("/")[1] ?? "";
    for (const [, other = "", room = ""] of text.matchAll(
      /from "@\/features\/([\w-]+)\/([\w-]*(?:queries|commands|actions))"/g,
    ))
      expect(other, `${path} imports ${other}/${room}`).toBe(noun);
  }
});

test("only commands, the doors' own rooms and the recorder write", () => {
  const mayWrite = /^(features\/[\w-]+\/|db\/recorder\.ts|web\/sessions\.ts|worker\/|demo\/|e2e\/)/;
  for (const { path, text } of ours) {
    if (/\.(insert|update|delete)\((?!\))/.test(text) && /drizzle|Db\b/.test(text)) expect(path).toMatch(mayWrite);
    if (/-?queries\.ts$/.test(path) && path.startsWith("features/"))
      expect(text, path).not.toMatch(/\bdb\s*\.(insert|update|delete)\(/);
  }
});

test("no any, no assertion but as const, no !", () => {
  for (const { path, text } of ours) {
    const code = text
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "")
      .replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""');
    // What people read between tags is prose, where "as" is a word.
    const said = path.endsWith("x") ? code.replace(/(?<!=)([>}])[^<>{}]*(?=<[/\w]|\{)/g, "$1") : code;
    expect(said, path).not.toMatch(/:\s*any\b|<any>|\bany\[\]/);
    expect(said.replace(/^(import|export)[^;]*;/gm, ""), path).not.toMatch(/\w\)? as (?!const\b)[A-Za-z{[]/);
  }
});

test("files are named for what is inside, never for their kind", () => {
  for (const { path } of ours) expect(path).not.toMatch(/\/(types|helpers|utils|constants|index|misc|common)\.tsx?$/);
});

test("what is as wide or as far as a step of the theme says is one that the theme has: another would silently be nothing", () => {
  const steps = new Set([...readFileSync("app/globals.css", "utf8").matchAll(/--spacing-([\d.]+):/g)].map(([, step]) => step));
  expect(steps.size).toBeGreaterThan(5);
  const far =
    /(?<=^|[\s"'`:])-?(?:[pm][xytrbles]?|gap(?:-[xy])?|space-[xy]|size|(?:min-|max-)?[wh]|basis|top|right|bottom|left|inset(?:-[xy])?|translate-[xy]|scroll-m[tb]?|indent)-(\d+(?:\.\d+)?)(?=[\s"'`]|$)/gm;
  for (const { path, text } of among(/\.tsx$|-look\.ts$/))
    expect(
      [...text.matchAll(far)].filter(([, step]) => !steps.has(step)).map(([words]) => words),
      path,
    ).toEqual([]);
});
