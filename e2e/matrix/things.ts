import { createHash } from "node:crypto";
import { v7 } from "uuid";
import type { Member } from "@/db/doors";
import { aSentNote, foundMember, foundOrganisation, noteInput, writeNote } from "@/demo/founding";
import { owner } from "@/e2e/matrix/owner";
import { hashOf } from "@/lib/secrets";
import { tail } from "@/lib/slug";

/** What they hang on, and whose they are. */
export type Things = Record<"author" | "organisation" | "note" | "place", { id: string }> &
  Record<"author" | "organisation", { name: string }>;

const columns = "id, author_id, organisation_id, named_as, byline, state, sent_at, promised_at, note_id, place_id";
type State = "sent" | "held" | "published" | "withdrawn" | "unpublished";

const contributed = ({ author, organisation, note, place }: Things, id: string, state: State) =>
  [id, author.id, organisation.id, "person", `${author.name}, ${organisation.name}`, state, note.id, place.id] as const;

/** A comment of the partner's, in this state. */
export async function aComment(world: Things, state: State = "sent") {
  const id = v7();
  await owner.query(
    `insert into comments (${columns}, published_at, body, body_html)
     values ($1, $2, $3, $4, $5, $6, now(), now() + interval '1 day', $7, $8, case when $6 in ('published', 'unpublished') then now() end, 'Words.', '<p>Words.</p>')`,
    [...contributed(world, id, state)],
  );
  return id;
}

/** An insight of the partner's, in this state. */
export async function anInsight(world: Things, state: State = "sent") {
  const id = v7();
  await owner.query(
    `insert into insights (${columns}, published_at, kind, statement)
     values ($1, $2, $3, $4, $5, $6, now(), now() + interval '1 day', $7, $8, case when $6 in ('published', 'unpublished') then now() end, 'saw-this-too', 'The same here.')`,
    [...contributed(world, id, state)],
  );
  return id;
}

/** A comment of the partner's that was declined: the decision's row in the ledger, by whoever is named. */
export async function aDeclined(world: Things, decidedBy: { id: string }) {
  const [id, decisionId] = [await aComment(world), v7()];
  await owner.query("update comments set state = 'declined', version = 2 where id = $1", [id]);
  await owner.query(
    `insert into ledger (id, member_id, deed, noun, noun_id, of_member_id, place_id, reason, version)
     values ($1, $2, 'declineComment', 'comment', $3, $4, $5, 'It attacks people.', 2)`,
    [decisionId, decidedBy.id, id, world.author.id, world.place.id],
  );
  return { id, decisionId };
}

/** The same, and its author asks that somebody else looks. */
export async function anAppeal(world: Things, decidedBy: { id: string }) {
  const [{ id: itemId, decisionId }, id] = [await aDeclined(world, decidedBy), v7()];
  await owner.query(
    `insert into appeals (id, decision_id, noun, item_id, author_id, organisation_id, place_id, decided_by_id, words, promised_at)
     values ($1, $2, 'comment', $3, $4, $5, $6, $7, 'It attacks nobody.', now() + interval '1 day')`,
    [id, decisionId, itemId, world.author.id, world.organisation.id, world.place.id, decidedBy.id],
  );
  return id;
}

/** The secret part of the address at which the answer to it is read. */
export const receiptOf = (concernId: string) => createHash("sha256").update(concernId).digest("base64url");

/** Somebody without an account says that a comment of the partner's could hurt somebody. */
export async function aConcern(world: Things) {
  const [itemId, id] = [await aComment(world, "published"), v7()];
  await owner.query(
    `insert into concerns (id, noun, item_id, path, title, category, words, receipt_hash, promised_at)
     values ($1, 'comment', $2, '/notes', 'Words.', 'hurtful', 'It could hurt somebody.', $3, now() + interval '1 day')`,
    [id, itemId, hashOf(receiptOf(id))],
  );
  return id;
}

/** A waiting note in this state. */
export async function inState(noteId: string, state: "in-review" | "held" | "declined" | "published") {
  await owner.query("update notes set state = $2, published_at = case when $2 = 'published' then now() end where id = $1", [
    noteId,
    state,
  ]);
  return { id: noteId, version: "2" };
}

/** A published note with other words that wait; known by when they were sent. */
export async function aNoteEdit(noteId: string, words: Record<string, string[]>) {
  await inState(noteId, "published");
  const { rows } = await owner.query(
    `insert into note_edits (note_id, words, promised_at, sent_at) values ($1, $2, now() + interval '1 day', date_trunc('milliseconds', now()))
     returning (extract(epoch from sent_at) * 1000)::bigint as version`,
    [noteId, words],
  );
  return { id: noteId, version: String(rows[0].version) };
}

/** A remark that this member has made, and its author has not been told. */
export async function aRemark(noteId: string, memberId: string) {
  const id = v7();
  await owner.query(
    "insert into note_remarks (id, note_id, version, field, remark, made_by_id) values ($1, $2, 2, 'worked', 'Hm.', $3)",
    [id, noteId, memberId],
  );
  return id;
}

/** A note of theirs that everybody reads, and that nobody has looked at for long. */
export async function aPublishedNote({ author, place }: { author: Member; place: { id: string } }) {
  const note = await aSentNote(author, place.id);
  await owner.query(
    "update notes set state = 'published', published_at = now(), review_by = '2020-01-01', version = 3 where id = $1",
    [note.id],
  );
  return note;
}

/** A comment of the partner's of which staff would make an insight. */
export async function aProposal(world: Things, proposer: { id: string }) {
  const id = await aComment(world, "published");
  await owner.query(
    "insert into insight_proposals (comment_id, proposed_by_id, kind, statement) values ($1, $2, 'saw-this-too', 'The same here.')",
    [id, proposer.id],
  );
  return id;
}

/** A whole draft that this colleague is asked to read. */
export async function anAsking(noteId: string, readerId: string) {
  await owner.query("update notes set state = 'draft' where id = $1", [noteId]);
  await owner.query("insert into note_readings (note_id, reader_id, due_at) values ($1, $2, now() + interval '5 days')", [
    noteId,
    readerId,
  ]);
  return { id: noteId, version: "2" };
}

/** What the partner has added to their note later on; it waits. */
export async function aFollowUp({ author, note }: Things, state: "sent" | "held" | "published" | "unpublished" = "sent") {
  const id = v7();
  await owner.query(
    `insert into note_follow_ups (id, note_id, author_id, state, sent_at, promised_at, published_at, happened_on, text, html)
     values ($1, $2, $3, $4, now(), now() + interval '1 day', case when $4 in ('published', 'unpublished') then now() end,
       '2019-02-01', 'It lasted.', '<p>It lasted.</p>')`,
    [id, note.id, author.id, state],
  );
  return id;
}

/** The same, published, with new words that wait; known by when they were sent. */
export async function aCommentEdit(world: Things) {
  const id = await aComment(world, "published");
  return { id, version: await waiting("comment_edits (comment_id, promised_at, sent_at, body)", "'New words.'", id) };
}

export async function anInsightEdit(world: Things) {
  const id = await anInsight(world, "published");
  const same = "kind, place_id, named_as, byline";
  const edits = `insight_edits (insight_id, promised_at, sent_at, statement, ${same})`;
  return { id, version: await waiting(edits, `'New words.', ${same} from insights where id = $1`, id) };
}

async function waiting(edits: string, words: string, id: string) {
  const { rows } = await owner.query(
    `insert into ${edits} select $1::uuid, now() + interval '1 day', date_trunc('milliseconds', now()), ${words}
     returning (extract(epoch from sent_at) * 1000)::bigint as version`,
    [id],
  );
  return String(rows[0].version);
}

/** Somebody new, who asks to join the organisation. */
export async function aRequest({ organisation }: Pick<Things, "organisation">) {
  return aRequestOf((await foundMember({ organisationId: null })).id, organisation.id);
}

export async function aRequestOf(memberId: string, organisationId: string) {
  const id = v7();
  await owner.query("insert into memberships (id, member_id, organisation_id) values ($1, $2, $3)", [
    id,
    memberId,
    organisationId,
  ]);
  return id;
}

/** An invitation to this address, or to one that nobody has. */
export async function anInvitation(organisationId: string, invitedById: string, more: { email?: string; days?: number } = {}) {
  const { email = `invited.${tail()}@example.org`, days = 28 } = more;
  const [id, token] = [v7(), `${tail()}${tail()}${tail()}`];
  const { rows } = await owner.query(
    `insert into invitations (id, organisation_id, invited_by_id, email, token_hash, sent_at, expires_at)
     values ($1, $2, $3, $4, encode(sha256($5), 'hex'), date_trunc('milliseconds', now()), now() + make_interval(days => $6))
     returning sent_at, token_hash`,
    [id, organisationId, invitedById, email, token, days],
  );
  return { id, token, sentAt: rows[0].sent_at.toISOString(), tokenHash: String(rows[0].token_hash) };
}

/** A device on which somebody is signed in. */
export async function aSession(memberId: string) {
  const id = v7();
  await owner.query(
    "insert into sessions (id, token_hash, member_id, signed_in_by, expires_at) values ($1, $2, $3, 'code', now() + interval '1 day')",
    [id, `${tail()}${tail()}`, memberId],
  );
  return id;
}

export async function aPasskey(memberId: string) {
  const id = v7();
  await owner.query(
    "insert into passkeys (id, member_id, credential_id, public_key, name) values ($1, $2, $3, 'none', 'A phone')",
    [id, memberId, `${tail()}${tail()}`],
  );
  return id;
}

/** Leaves somebody with these second factors alone. None of them can be answered: they are there to be asked about. */
export async function holdOnly(memberId: string, factors: readonly ("passkey" | "authenticator")[]) {
  for (const table of ["passkeys", "authenticators", "recovery_codes"])
    await owner.query(`delete from ${table} where member_id = $1`, [memberId]);
  if (factors.includes("passkey")) await aPasskey(memberId);
  if (factors.includes("authenticator"))
    await owner.query("insert into authenticators (id, member_id, secret, confirmed_at) values ($1, $2, 'none', now())", [
      v7(),
      memberId,
    ]);
}

/** A letter that stays here. */
export async function aLetter() {
  const id = v7();
  await owner.query(
    "insert into letters (id, to_address, subject, text, html) values ($1, 'somebody@example.org', 'A letter', 'Words', '<p>Words</p>')",
    [id],
  );
  return id;
}

/** Somebody's place in an organisation, admitted. */
export async function aMembership(memberId: string, organisationId: string, { isLead = false } = {}) {
  await owner.query(
    `insert into memberships (id, member_id, organisation_id, came_by, admitted_at, lead_since)
     values ($1, $2, $3, 'founding', now(), case when $4 then now() end)`,
    [v7(), memberId, organisationId, isLead],
  );
}

export async function anOrganisationLedBy(memberId: string) {
  const organisation = await foundOrganisation();
  await aMembership(memberId, organisation.id, { isLead: true });
  return organisation;
}

/** A picture's row; nobody looks at it here. Answers its hash. */
export async function aLogo(organisationId: string) {
  const hash = "0".repeat(64);
  await owner.query("insert into organisation_logos (organisation_id, webp, hash) values ($1, 'none', $2)", [
    organisationId,
    hash,
  ]);
  return hash;
}

/** A file of a note that waits. */
export async function aNoteFile(author: Member, placeId: string) {
  const file = { name: "Tally.csv", text: "Visits.", make: async () => Buffer.from("month,visits") };
  const { id: noteId } = await writeNote(author, noteInput(author, placeId), [file]);
  const { rows } = await owner.query("select f.id, n.slug from note_files f join notes n on n.id = f.note_id where n.id = $1", [
    noteId,
  ]);
  return { id: String(rows[0].id), slug: String(rows[0].slug) };
}

/** Somebody's being known at a provider. */
export async function anIdentity(memberId: string) {
  const id = v7();
  await owner.query("insert into identities (id, member_id, issuer, subject) values ($1, $2, 'https://issuer.example', $3)", [
    id,
    memberId,
    tail(),
  ]);
  return id;
}

/** A search that somebody keeps. */
export async function aSearch(memberId: string) {
  const id = v7();
  const saved = "insert into saved_searches (id, member_id, search, name) values ($1, $2, $3, 'A search')";
  await owner.query(saved, [id, memberId, `q=${tail()}`]);
  return id;
}

/** A list of somebody's, with a note in it. */
export async function aList(memberId: string, noteId: string) {
  const [id, thing, name] = [v7(), v7(), `A list ${tail()}`];
  await owner.query("insert into saved_lists (id, member_id, name) values ($1, $2, $3)", [id, memberId, name]);
  await owner.query("insert into saved_things (id, list_id, note_id) values ($1, $2, $3)", [thing, id, noteId]);
  return { id, thing, name };
}
