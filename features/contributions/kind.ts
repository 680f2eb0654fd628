import type { SQL } from "drizzle-orm";
import type { Db, Member, Viewer } from "@/db/doors";
import type { record } from "@/db/recorder";
import type { State } from "@/db/schema/columns";
import type { Decision } from "@/features/contributions/deciding-policy";
import type { About } from "@/features/contributions/decision-letters";

/** One contribution, held for a transaction. */
export type Held = {
  id: string;
  state: State;
  version: number;
  /** Which words a moderator has seen: those that wait beside it, or its own. */
  wordsVersion: number;
};

/** What a decision changes of it, besides its words. */
export type Moved = {
  version: number;
  state?: "published" | "changes-requested" | "held" | "sent" | "declined" | "unpublished";
  publishedAt?: SQL | null;
  promisedAt?: Date;
  decidedAt?: SQL;
  decidedById?: string;
  editedAt?: SQL;
};

type Row = Omit<Parameters<typeof record>[1], "deed" | "reason" | "before" | "after">;

/** What deciding asks of one kind of contribution: everything else is the same for all. */
export type Kind<One extends Held> = {
  /** As deeds are called in the ledger: "holdInsight". */
  name: "Insight" | "Comment" | "FollowUp";
  lock: (db: Db, id: string, otherwise: string) => Promise<One>;
  may: (viewer: Viewer, one: One, decision: Decision) => boolean;
  move: (db: Db, one: One, to: Moved) => Promise<unknown>;
  row: (member: Member, one: One) => Row;
  /** How letters to its author speak of it. */
  about: (db: Db, one: One) => Promise<About>;
  /** What else comes of its being on the page. */
  appeared?: (db: Db, one: One, from: { siteUrl?: string }) => Promise<unknown>;
  /** New words that wait beside what is published. */
  edit?: Edit<One>;
};

export type Edit<One extends Held> = {
  waits: (one: One) => boolean;
  /** Puts them in the place of the old. */
  put: (db: Db, one: One, to: Moved) => Promise<unknown>;
  drop: (db: Db, id: string) => Promise<unknown>;
  /** For the ledger, and for who gets them back. */
  words: (one: One) => Record<string, unknown>;
  old: (one: One) => Record<string, unknown>;
  about: (db: Db, one: One) => Promise<About>;
};
