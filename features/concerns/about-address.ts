import type { ConcernNoun } from "@/db/schema/concerns";
import { sameSitePath } from "@/lib/same-site-path";

export type Named = { noun: Exclude<ConcernNoun, "page">; id: string } | { noun: Exclude<ConcernNoun, "page">; slug: string };

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const said = new RegExp(`^(insight|comment|later)-(${uuid})$`);
const rooms: Readonly<Record<string, Exclude<ConcernNoun, "page">>> = {
  notes: "note",
  posts: "post",
  reports: "report",
  questions: "question",
  patterns: "pattern",
  places: "place",
  organisations: "organisation",
  challenges: "challenge",
  inquiries: "inquiry",
  workshops: "workshop",
};
const room = /^\/([a-z]+)\/([a-z0-9-]+)$/;

/** What an address of ours names: "/notes/ringing-first#comment-0190…" is a comment. Path is empty where it is none of ours. */
export function readAbout(typed: string): { path: string; named: Named | null } {
  const [before = "", anchor = ""] = withoutHost(typed.trim()).split("#");
  const path = sameSitePath(before).split("?")[0] ?? "";
  if (!path) return { path: "", named: null };
  const [, what, id = ""] = said.exec(anchor) ?? [];
  if (what === "insight" || what === "comment" || what === "later")
    return { path: `${path}#${anchor}`, named: { noun: what === "later" ? "follow-up" : what, id } };
  const [, called = "", slug = ""] = room.exec(path) ?? [];
  const noun = rooms[called];
  return { path, named: noun ? { noun, slug } : null };
}

/** People paste the whole address. Whose it is does not matter: only what is here is found. */
const withoutHost = (text: string) => text.replace(/^https?:\/\/[^/\s]+/i, "");
