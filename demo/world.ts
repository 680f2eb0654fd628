import type { Member } from "@/db/doors";
import type { Ageing } from "@/demo/ageing";
import type { OrganisationKey, PersonKey, PlaceKey, Target, ThemeKey } from "@/demo/telling";
import { ukMoment } from "@/lib/dates";

/** What has been told so far, by the keys that the story uses. */
export type World = {
  /** Where its letters lead. */
  siteUrl: string;
  ageing: Ageing;
  places: Map<PlaceKey, string>;
  organisations: Map<OrganisationKey, string>;
  people: Map<PersonKey, Member>;
  themes: Map<ThemeKey, string>;
  behaviours: Map<number, string>;
  questions: Map<number, string>;
  notes: Map<number, string>;
  posts: Map<string, string>;
  reports: Map<string, string>;
  patterns: Map<string, string>;
  challengeId: string | null;
  inquiryId: string | null;
};

export const emptyWorld = (ageing: Ageing, siteUrl: string): World => ({
  siteUrl,
  ageing,
  places: new Map(),
  organisations: new Map(),
  people: new Map(),
  themes: new Map(),
  behaviours: new Map(),
  questions: new Map(),
  notes: new Map(),
  posts: new Map(),
  reports: new Map(),
  patterns: new Map(),
  challengeId: null,
  inquiryId: null,
});

/** What a key stands for; the story is wrong when it stands for nothing. */
export function known<K, V>(map: Map<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the story speaks of "${String(key)}" before it was told`);
  return value;
}

/** What something in the story hangs on. */
export function targetOf(world: World, on: Target) {
  if ("note" in on) return { noun: "note", id: known(world.notes, on.note) } as const;
  if ("post" in on) return { noun: "post", id: known(world.posts, on.post) } as const;
  if ("report" in on) return { noun: "report", id: known(world.reports, on.report) } as const;
  return { noun: "question", id: known(world.questions, on.question) } as const;
}

/** Staff who are not of the author's own organisation, in turn. */
export function moderatorOf(world: World, turn: number): Member {
  return known(world.people, turn % 3 === 0 ? "idris-vale" : "morwenna-quick");
}

const hour = 60 * 60 * 1000;

/** A working hour of that day, the same every time the story is told; or hours before now. */
export function momentOf(sent: string | { hoursAgo: number }, turn: number): Date {
  if (typeof sent !== "string") return new Date(Date.now() - sent.hoursAgo * hour);
  const minutes = (turn * 37) % 60;
  const hours = 9 + ((turn * 5) % 8);
  return ukMoment(sent, `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`);
}

/** When a moderator had decided: a few hours on. */
export const decidedAfter = (sent: Date, turn: number) =>
  new Date(sent.getTime() + (1 + ((turn * 7) % 6)) * hour + ((turn * 13) % 60) * 60_000);
