import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import type { Member } from "@/db/doors";
import { foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { sendNote } from "@/features/notes/commands";
import { saveDraft } from "@/features/notes/drafting";
import type { FormWords } from "@/features/notes/form-words";
import { getOwnNote } from "@/features/notes/own-queries";
import { Refusal } from "@/lib/refusal";

/**
 * Two tabs, of one person or of two after the note was handed over, save, lose answers, reload and send in random order and at
 * once. Whoever's words took the place of others must have seen those; what did not is kept.
 */
const interleavings = 1000;
const steps = 7;
const siteUrl = "http://localhost:3000";
const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

/** The same order for the same number, so that what fails can be looked at again. */
function chance(seed: number) {
  let state = seed * 2654435761 + 1;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

type Tab = { name: string; member: Member; base: number; text: string; seen: Set<string>; unanswered: string | null };
type Accepted = { version: number; text: string; saw: ReadonlySet<string>; by: string };
type World = { noteId: string; whole: FormWords; slug: string; accepted: Accepted[]; aside: string[]; count: number };

const ways = { saved: 0, aside: 0, sent: 0, lost: 0 };

const wordsOf = (world: World, text: string) => ({ ...world.whole, learned: [text] });
const textOf = (words: FormWords | undefined) => words?.learned?.[0] ?? "";

function type(world: World, tab: Tab) {
  world.count += 1;
  tab.text = `${tab.name} ${world.count}`;
  tab.seen.add(tab.text);
}

async function save(world: World, tab: Tab, isLost: boolean) {
  const { base, text } = tab;
  const saw = new Set(tab.seen);
  const unanswered = tab.unanswered && wordsOf(world, tab.unanswered);
  const answer = await saveDraft(tab.member, {
    noteId: world.noteId,
    base,
    words: wordsOf(world, text),
    unanswered: unanswered || null,
  });
  if (answer instanceof Refusal) return;
  ways[answer.outcome === "saved" ? "saved" : "aside"] += 1;
  if (answer.outcome === "set aside") world.aside.push(text);
  else world.accepted.push({ version: answer.version, text, saw, by: tab.name });
  if (isLost) {
    ways.lost += 1;
    tab.unanswered = text;
    return;
  }
  tab.unanswered = null;
  tab.base = answer.version;
  // Both texts are shown side by side, and somebody goes on from there.
  if (answer.outcome === "set aside") tab.seen.add(textOf(answer.words));
}

async function reload(world: World, tab: Tab) {
  const own = await getOwnNote(tab.member, world.slug);
  if (!own) return;
  const text = textOf(own.draft.words);
  Object.assign(tab, { base: own.draft.version, text, unanswered: null });
  tab.seen.add(text);
}

async function send(world: World, tab: Tab) {
  const saw = new Set(tab.seen);
  const sent = await sendNote(tab.member, { noteId: world.noteId, base: tab.base, siteUrl });
  if (sent instanceof Refusal) return;
  ways.sent += 1;
  world.accepted.push({ version: tab.base + 1, text: "", saw, by: `${tab.name} sends` });
  tab.base += 1;
}

async function live(seed: number, [one, other]: readonly [Member, Member], whole: FormWords) {
  const next = chance(seed);
  const noteId = v7();
  const world: World = { noteId, whole, slug: `draft-${noteId.slice(-12)}`, accepted: [], aside: [], count: 0 };
  const tab = (name: string): Tab => ({ name, member: one, base: 0, text: "", seen: new Set(), unanswered: null });
  const tabs = [tab("left"), tab("right")] as const;
  const act = async (tab: Tab) => {
    const what = next(10);
    if (what < 8) type(world, tab);
    if (what < 6) await save(world, tab, what < 2);
    else if (what === 8) await reload(world, tab);
    else if (what === 9) await send(world, tab);
  };
  for (let step = 0; step < steps; step++) {
    const [left, right] = tabs;
    const turn = next(3);
    if (turn === 2) await Promise.all([act(left), act(right)]);
    else await act(turn ? left : right);
    if (step === 3 && next(4) === 0) {
      await owner.query("update notes set author_id = $2, written_by_id = author_id where id = $1", [noteId, other.id]);
      right.member = other;
    }
  }
  await holds(seed, world);
  // All tests share one queue: hundreds that wait in it would be in everybody's way.
  await owner.query("update notes set state = 'withdrawn' where id = $1", [noteId]);
}

async function holds(seed: number, { noteId, accepted, aside }: World) {
  const at = `interleaving ${seed}`;
  const texts = new Map<number, string>();
  for (const { version, text, saw, by } of accepted.sort((a, b) => a.version - b.version)) {
    const there = texts.get(version);
    const before = texts.get(version - 1);
    // The same words again are no new draft; the same sending twice neither.
    if (there !== undefined) {
      if (text) expect(text, `${at}: ${by} was told that ${version} is theirs`).toBe(there);
      continue;
    }
    if (before) expect([...saw], `${at}: ${by} wrote over what they had not seen`).toContain(before);
    texts.set(version, text || (before ?? ""));
  }
  const { rows: versions } = await owner.query("select words #>> '{learned,0}' as text from note_versions where note_id = $1", [
    noteId,
  ]);
  const { rows: now } = await owner.query(
    "select coalesce(d.words #>> '{learned,0}', n.learned) as text, d.version from notes n join note_drafts d on d.note_id = n.id where n.id = $1",
    [noteId],
  );
  const kept = new Set(versions.map(({ text }) => text));
  for (const text of aside) expect(kept, `${at}: ${text} was to be kept`).toContain(text);
  if (accepted.length === 0) return;
  const last = Math.max(...texts.keys());
  expect(now[0], at).toEqual({ text: texts.get(last), version: last });
}

test(`${interleavings} random interleavings of two tabs: nothing is overwritten unseen, and all that was acknowledged is there`, async () => {
  const [organisation, place] = await Promise.all([foundOrganisation(), foundPlace()]);
  const pair = () => foundMember({ organisationId: organisation.id });
  const people = await Promise.all(Array.from({ length: 8 }, async () => [await pair(), await pair()] as const));
  const whole = {
    title: ["Calling first halved the missed visits"],
    place: [place.name],
    organisationId: [organisation.id],
    from: ["2018-04"],
    worked: ["A call the day before."],
    audience: ["partners"],
    namedAs: ["person"],
    care: ["nobody"],
  };
  const each = people.map(async (pair, lane) => {
    for (let seed = lane; seed < interleavings; seed += people.length) await live(seed, pair, whole);
  });
  await Promise.all(each);
  // It went all ways, each of them often.
  expect(Math.min(ways.saved, ways.aside, ways.sent, ways.lost)).toBeGreaterThan(interleavings / 5);
}, 300_000);
