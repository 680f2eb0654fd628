import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { afterCommit, type Db } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { letters } from "@/db/schema/letters";
import { log, requestId } from "@/lib/log";

type Deed = {
  /** Null when the house itself acts. */
  memberId: string | null;
  /** The command's own name: "publishInsight". */
  deed: string;
  noun:
    | "note"
    | "insight"
    | "comment"
    | "follow-up"
    | "post"
    | "report"
    | "question"
    | "place"
    | "organisation"
    | "member"
    | "membership"
    | "invitation"
    | "session"
    | "factor"
    | "identity"
    | "letter"
    | "pattern"
    | "challenge"
    | "mission"
    | "inquiry"
    | "workshop"
    | "theme"
    | "saved-list"
    | "behaviour-set"
    | "duty-week"
    | "watched-words"
    | "concern"
    | "synonyms"
    | "site";
  nounId: string;
  ofMemberId?: string;
  placeId?: string | null;
  reason?: string;
  version?: number;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/** Writes the deed into the ledger, in its transaction, and one line into the log once it is committed. Answers the row's id. */
export async function record(db: Db, deed: Deed) {
  const id = v7();
  await db.insert(ledger).values({ id, ...deed });
  afterCommit(db, () =>
    log.info({ event: "deed", deed: deed.deed, noun: deed.noun, nounId: deed.nounId, request: requestId() }),
  );
  return id;
}

/** Many deeds of one kind in one statement, as an import of a country's places has them; one line in the log for all. */
export async function recordAll(db: Db, deeds: readonly Deed[]) {
  for (let from = 0; from < deeds.length; from += 1_000)
    await db.insert(ledger).values(deeds.slice(from, from + 1_000).map((deed) => ({ id: v7(), ...deed })));
  const [first] = deeds;
  if (first)
    afterCommit(db, () =>
      log.info({ event: "deeds", deed: first.deed, noun: first.noun, count: deeds.length, request: requestId() }),
    );
}

/** A letter for the worker to post, written and queued in the deed's own transaction. Answers its id. */
export async function enclose(db: Db, letter: { toAddress: string; subject: string; text: string; html: string }) {
  const id = v7();
  await db.insert(letters).values({ id, ...letter });
  await queueLetter(db, id);
  return id;
}

/**
 * Asks the worker to post a letter, after some seconds. By its key, so that a letter is queued once; as often as it takes,
 * because what is counted as a try here may have been a process that was killed.
 */
export async function queueLetter(db: Db, id: string, seconds = 0) {
  await db.execute(sql`select graphile_worker.add_job('post-letter', json_build_object('letterId', ${id}::text),
    job_key => ${`letter ${id}`}, max_attempts => 32767, run_at => now() + make_interval(secs => ${seconds}))`);
}
