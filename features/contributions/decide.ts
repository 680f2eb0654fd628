import { sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { changedSince, notForYou, whyNot } from "@/features/contributions/deciding";
import { isOpenTo, type Decision as Way } from "@/features/contributions/deciding-policy";
import { type From, tellDecision } from "@/features/contributions/decision-letters";
import type { Edit, Held, Kind, Moved } from "@/features/contributions/kind";
import { promise } from "@/features/contributions/sending";
import { allow } from "@/lib/refusal";

/** `version` is that of the words which the moderator saw. */
export type Decision = { id: string; version: number } & From;
export type WithReason = Decision & { reason: string };

const becomes = {
  return: { state: "changes-requested", publishedAt: null },
  hold: { state: "held", publishedAt: null },
  decline: { state: "declined", publishedAt: null },
  unpublish: { state: "unpublished" },
} as const;

/** Every "no" has a reason in words, which its author reads with their text. */
export async function refuse<One extends Held>(
  member: Member,
  kind: Kind<One>,
  way: keyof typeof becomes,
  { id, version, reason, siteUrl }: WithReason,
) {
  return writing(member, async (db) => {
    const one = await held(db, member, kind, { way, id });
    allow(one.version === version, changedSince);
    await kind.move(db, one, { ...becomes[way], ...decidedBy(member), version: version + 1 });
    const decisionId = await record(db, { deed: `${way}${kind.name}`, ...kind.row(member, one), reason });
    await tellDecision(db, way, await kind.about(db, one), { reason, siteUrl, decisionId });
    return { id };
  });
}

/** For everybody whom it is meant for; or again, after it was taken down. */
export async function publish<One extends Held>(
  member: Member,
  kind: Kind<One>,
  way: "publish" | "restore",
  { id, version, siteUrl }: Decision,
) {
  return writing(member, async (db) => {
    const one = await held(db, member, kind, { way, id });
    allow(one.version === version, changedSince);
    await putOnPage(db, member, kind, one, { siteUrl });
    await record(db, { deed: `${way}${kind.name}`, ...kind.row(member, one) });
    await tellDecision(db, way, await kind.about(db, one), { siteUrl });
    return { id };
  });
}

/** Into the queue again, with a new promise. */
export async function release<One extends Held>(member: Member, kind: Kind<One>, { id, version, siteUrl }: Decision) {
  return writing(member, async (db) => {
    const one = await held(db, member, kind, { way: "release", id });
    allow(one.version === version, changedSince);
    const promisedAt = await promise(db);
    await kind.move(db, one, { state: "sent", promisedAt, version: version + 1 });
    await record(db, { deed: `release${kind.name}`, ...kind.row(member, one) });
    await tellDecision(db, "release", await kind.about(db, one), { siteUrl, promisedAt });
    return { id };
  });
}

/** Puts the new words in the place of the old ones. */
export async function publishEdit<One extends Held>(
  member: Member,
  kind: Kind<One> & { edit: Edit<One> },
  { id, version, siteUrl }: Decision,
) {
  return writing(member, async (db) => {
    const one = await heldEdit(db, member, kind, { way: "publish-edit", id, version });
    const about = await kind.edit.about(db, one);
    await kind.edit.put(db, one, { editedAt: sql`now()`, ...decidedBy(member), version: one.version + 1 });
    await kind.edit.drop(db, id);
    await record(db, { deed: `publish${kind.name}Edit`, ...kind.row(member, one), before: kind.edit.old(one) });
    await kind.appeared?.(db, one, { siteUrl });
    await tellDecision(db, "publish-edit", about, { siteUrl });
    return { id };
  });
}

/** The old words stay up; the new ones go back to their author with the reason, kept in the ledger. */
export async function returnEdit<One extends Held>(
  member: Member,
  kind: Kind<One> & { edit: Edit<One> },
  { id, version, reason, siteUrl }: WithReason,
) {
  return writing(member, async (db) => {
    const one = await heldEdit(db, member, kind, { way: "return-edit", id, version });
    const about = await kind.edit.about(db, one);
    await kind.move(db, one, { version: one.version + 1 });
    await kind.edit.drop(db, id);
    const decisionId = await record(db, {
      deed: `return${kind.name}Edit`,
      ...kind.row(member, one),
      reason,
      before: kind.edit.words(one),
    });
    await tellDecision(db, "return-edit", about, { reason, siteUrl, decisionId });
    return { id };
  });
}

/** What an appeal has turned goes where its answer says; whoever answers has asked leave, records it and tells. */
export async function turn<One extends Held>(
  db: Db,
  member: Member,
  kind: Kind<One>,
  { id, outcome, siteUrl }: { id: string; outcome: "published" | "queued" | "restored" } & From,
) {
  const one = await kind.lock(db, id, notForYou);
  if (outcome === "queued") {
    const promisedAt = await promise(db);
    await kind.move(db, one, { state: "sent", promisedAt, ...decidedBy(member), version: one.version + 1 });
  } else await putOnPage(db, member, kind, one, { siteUrl });
}

/** What was hidden after a concern becomes what its answer says; whoever answers has asked leave. */
export async function settle<One extends Held>(
  db: Db,
  member: Member,
  kind: Kind<One>,
  { id, way, reason, siteUrl }: { id: string; way: "restore" | "unpublish" | "return"; reason: string } & From,
) {
  const one = await kind.lock(db, id, notForYou);
  if (way === "restore") {
    await putOnPage(db, member, kind, one, { siteUrl });
    await record(db, { deed: `restore${kind.name}`, ...kind.row(member, one) });
    return tellDecision(db, "show-again", await kind.about(db, one), { siteUrl });
  }
  await kind.move(db, one, { ...becomes[way], ...decidedBy(member), version: one.version + 1 });
  const decisionId = await record(db, { deed: `${way}${kind.name}`, ...kind.row(member, one), reason });
  return tellDecision(db, way, await kind.about(db, one), { reason, siteUrl, decisionId });
}

async function putOnPage<One extends Held>(db: Db, member: Member, kind: Kind<One>, one: One, from: From) {
  const publishedAt = sql`coalesce(published_at, now())`;
  await kind.move(db, one, { state: "published", publishedAt, ...decidedBy(member), version: one.version + 1 });
  await kind.appeared?.(db, one, from);
}

const decidedBy = (member: Member): Pick<Moved, "decidedAt" | "decidedById"> => ({
  decidedAt: sql`now()`,
  decidedById: member.id,
});

/** Whoever comes second is told who did what. */
async function held<One extends Held>(db: Db, member: Member, kind: Kind<One>, { way, id }: { way: Way; id: string }) {
  const one = await kind.lock(db, id, notForYou);
  allow(kind.may(member, one, way), await whyNot(db, { id, waits: isOpenTo(way, one) }));
  return one;
}

async function heldEdit<One extends Held>(
  db: Db,
  member: Member,
  kind: Kind<One> & { edit: Edit<One> },
  { way, id, version }: { way: "publish-edit" | "return-edit"; id: string; version: number },
) {
  const one = await kind.lock(db, id, notForYou);
  const waits = kind.edit.waits(one);
  allow(waits && kind.may(member, one, way), await whyNot(db, { id, waits }));
  allow(one.wordsVersion === version, changedSince);
  return one;
}
