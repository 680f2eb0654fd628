import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool, PoolClient } from "pg";
import { pool, searchPool } from "@/db/pool";
import type { DateLanguage } from "@/lib/date-languages";
import { requests } from "@/lib/log";
import { Refusal } from "@/lib/refusal";
import { shared } from "@/lib/shared";

export type StaffRole = "moderator" | "editor" | "administrator";

/** A person with an account, as data: who they are, for whom they speak, what they look after. */
export type Member = {
  id: string;
  name: string;
  jobTitle: string;
  /** How dates are written for them. */
  dateLanguage: DateLanguage;
  /** Of the demonstration: anybody may be them. */
  isIllustrative: boolean;
  organisations: { id: string; slug: string; name: string; isLead: boolean }[];
  /** In force: a session that has shown no second factor has none. */
  staffRole: StaffRole | null;
  /** The staff role that waits for this session to show a second factor. */
  waitingRole: StaffRole | null;
  /** When this session last showed a second factor. */
  provedAt: Date | null;
  /** The session they ask in, and when it began; null where there is none, as in the demonstration's telling. */
  session: { id: string; begunAt: Date } | null;
  /** The ids of the places a moderator looks after, or all of them; null for everybody else. */
  moderates: "everywhere" | string[] | null;
  /** Comments and insights go live at once and are looked at after. */
  isTrusted: boolean;
  /** How many deeds of others on their things they have not seen, as far as they are counted. */
  unseen: number;
  /** Of a stand-in: whoever looks at something as they would see it. The code asks as the one and Postgres as the other, so that no more is read than either may. */
  seenBy?: Viewer;
};

/** Who is asking: a member, or a visitor. */
export type Viewer = Member | null;

/** A part of the house that acts before, or without, a member: signing in, posting letters, the register, the first people. */
export type House = { house: "door" | "worker" | "register" | "founder" };

export type Db = NodePgDatabase<Record<string, never>>;

type Asking = Viewer | House;
type AfterCommit = () => void;

const later = new WeakMap<Db, AfterCommit[]>();
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A read-only transaction as the role that owns nothing, with who is asking set for it alone. */
export function reading<T>(viewer: Asking, read: (db: Db) => Promise<T>): Promise<T> {
  return transaction("read only", viewer, read);
}

/** The same, for what takes many times as long as a page: in turn, so that others need not wait for it. */
export function searching<T>(viewer: Viewer, read: (db: Db) => Promise<T>): Promise<T> {
  return transaction("read only", viewer, read, searchPool());
}

/** The same, read-write: all or nothing. A refusal inside rolls back and comes out as a value. */
export async function writing<T>(member: Member | House, write: (db: Db) => Promise<T>): Promise<T | Refusal> {
  if ("seenBy" in member) throw new Error("a stand-in writes nothing");
  try {
    return await transaction("read write", member, write);
  } catch (reason) {
    if (reason instanceof Refusal) return reason;
    const no = refusalOf(reason);
    if (no) return no;
    throw reason;
  }
}

/** What Postgres itself refuses in words for a person: it raises HB001. */
function refusalOf(reason: unknown): Refusal | undefined {
  if (!(reason instanceof Error)) return undefined;
  if ("code" in reason && reason.code === "HB001") return new Refusal(reason.message);
  return refusalOf(reason.cause);
}

/** Runs when, and only when, the transaction has been committed. */
export function afterCommit(db: Db, work: AfterCommit) {
  later.get(db)?.push(work);
}

async function transaction<T>(
  mode: "read only" | "read write",
  asking: Asking,
  work: (db: Db) => Promise<T>,
  among = pool(),
): Promise<T> {
  const client = await connected(among);
  const db: Db = drizzle(client, { casing: "snake_case" });
  later.set(db, []);
  try {
    await client.query(beginning(mode, asking));
    const answer = await work(db);
    await client.query("commit");
    client.release();
    for (const run of later.get(db) ?? []) run();
    return answer;
  } catch (reason) {
    await abandon(client);
    throw reason;
  }
}

// Many ask at once: when Postgres has not answered, the next half second need not find out again.
const presence = shared<{ answeredAt: number; absentUntil: number; reason?: unknown }>("presence", () => ({
  answeredAt: 0,
  absentUntil: 0,
}));
const patience = { gone: 1_500, busy: 8_000 };

/** A connection, or the throw after which the answer is 503: come again. */
async function connected(among: Pool, begun = Date.now()): Promise<PoolClient> {
  const request = requests.getStore();
  if (request?.absence) throw request.absence;
  try {
    if (Date.now() < presence.absentUntil) throw presence.reason;
    const client = await among.connect();
    presence.answeredAt = Date.now();
    return client;
  } catch (reason) {
    if (isEarly(reason, begun) || (isBusy(reason) && Date.now() - begun < patience.busy)) {
      // While the last answer still counts, nothing above waits for anything: without a pause this would call itself at once.
      await new Promise((resolve) => setTimeout(resolve, 25));
      return connected(among, begun);
    }
    if (Date.now() >= presence.absentUntil) Object.assign(presence, { absentUntil: Date.now() + 500, reason });
    request?.answerWith(503, { "retry-after": "5" });
    if (request) request.absence = reason;
    throw reason;
  }
}

/** One try says little: a process that loads, or a machine that is busy, misses the answer to its first. */
const isEarly = (reason: unknown, begun: number) =>
  Date.now() >= presence.absentUntil && reason instanceof Error && /timeout/.test(reason.message) && Date.now() - begun < 1_000;

/** Nothing was free for a while, but others were answered meanwhile. */
const isBusy = (reason: unknown) =>
  reason instanceof Error && /timeout/.test(reason.message) && presence.answeredAt > Date.now() - patience.gone;

/** One round trip. The simple protocol takes no parameters, so what goes in is checked to the letter. */
function beginning(mode: string, asked: Asking) {
  const asking = asked && "seenBy" in asked ? (asked.seenBy ?? null) : asked;
  const member = asking && "id" in asking ? asking.id : "";
  const house = asking && "house" in asking ? asking.house : "";
  if (member !== "" && !uuid.test(member)) throw new Error("a member's id must be a uuid");
  const staff = asking && "id" in asking && asking.staffRole ? "on" : "";
  return `begin ${mode}; set local role hereabouts_app; set local "hereabouts.member" = '${member}'; set local "hereabouts.staff" = '${staff}'; set local "hereabouts.house" = '${house}'`;
}

async function abandon(client: PoolClient) {
  try {
    await client.query("rollback");
    client.release();
  } catch (reason) {
    // The connection itself is gone: out of the pool with it.
    client.release(reason instanceof Error ? reason : true);
  }
}
