import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db, Member, Viewer } from "@/db/doors";
import type { State } from "@/db/schema/columns";
import { notes } from "@/db/schema/notes";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";
import type { Target } from "@/features/contributions/schema";
import { canDecide, moderatesPlace } from "@/features/moderation/policy";
import { listedNotes } from "@/features/notes/policy";
import { speaksFor } from "@/features/organisations/policy";
import { readablePosts } from "@/features/posts/policy";

/** What insights and comments have in common: who may do what with a contribution that hangs on something. */
export type Contribution = {
  authorId: string;
  organisationId: string;
  placeId: string | null;
  state: State;
  version: number;
};

export const isWaiting = ({ state }: Pick<Contribution, "state">) => state === "sent" || state === "in-review";

export const canContribute = (viewer: Viewer) => (viewer?.organisations.length ?? 0) > 0;

type Own = Pick<Contribution, "authorId" | "organisationId" | "state">;

/** Its author may take it away until it is declined or taken down, also after leaving the organisation it was said for. */
export const canWithdraw = (viewer: Viewer, item: Own) =>
  viewer?.id === item.authorId && (isWaiting(item) || item.state === "changes-requested" || item.state === "published");

/** New words are said in the organisation's name, so only by who is in it. */
export const canEdit = (viewer: Viewer, item: Own) => canWithdraw(viewer, item) && speaksFor(viewer, item.organisationId);

/** How they are named is the author's to say, whatever has become of it and wherever they work now. */
export const canName = (viewer: Viewer, item: Pick<Own, "authorId">) => viewer?.id === item.authorId;

/** What its author withdrew, its author may send again. */
export const canSendAgain = (viewer: Viewer, item: Own) =>
  viewer?.id === item.authorId && item.state === "withdrawn" && speaksFor(viewer, item.organisationId);

/** What the author's own page offers. */
export function mayWithOwn(member: Member, item: Omit<Own, "authorId">) {
  const own = { ...item, authorId: member.id };
  return { edit: canEdit(member, own), withdraw: canWithdraw(member, own), sendAgain: canSendAgain(member, own) };
}

/** A trusted member's words go live at once, but not what a moderator has yet to see, or has sent back. */
export const goesLive = (member: Member, item: Pick<Contribution, "state"> & { publishedAt: Date | null }) =>
  member.isTrusted && item.publishedAt !== null && (item.state === "published" || item.state === "withdrawn");

/** Over what is published: its waiting new words, or whether it stays up. */
export const canDecideOnPublished = (viewer: Viewer, item: Contribution) =>
  item.state === "published" && canDecide(viewer, item);

/** Whether a contribution may be read by somebody who may read what it hangs on. */
export const canReadContribution = (viewer: Viewer, item: Contribution, targetIsReadable: boolean) =>
  (item.state === "published" && targetIsReadable) ||
  viewer?.id === item.authorId ||
  (item.state !== "draft" && moderatesPlace(viewer, item.placeId));

type TargetColumns = { noteId: SQLColumn; postId: SQLColumn };
type SQLColumn = Parameters<typeof eq>[0];

/**
 * The published contributions whose note or post this viewer may read; reports and questions are everybody's. Without
 * "offset 0" Postgres may read every note once, to look up a few in what it found.
 */
export function listedContributions(viewer: Viewer, item: TargetColumns & { state: SQLColumn }): SQL {
  return sql`(${and(
    eq(item.state, "published"),
    sql`(${item.noteId} is null or exists (select from ${notes} where ${notes.id} = ${item.noteId} and ${listedNotes(viewer)} offset 0))`,
    sql`(${item.postId} is null or exists (select from ${posts} where ${posts.id} = ${item.postId} and ${readablePosts(viewer)} offset 0))`,
  )})`;
}

/** Whether this viewer may read what stands on this one thing: asked once, however many hang on it. */
export function listedTarget(viewer: Viewer, { noun, id }: Target): SQL {
  if (noun === "note") return sql`exists (select from ${notes} where ${notes.id} = ${id} and ${listedNotes(viewer)})`;
  if (noun === "post") return sql`exists (select from ${posts} where ${posts.id} = ${id} and ${readablePosts(viewer)})`;
  return sql`true`;
}

/** What a contribution is to hang on, where the viewer may see it: its place and how to call it. */
export async function findTarget(db: Db, viewer: Viewer, target: Target) {
  const [row] = await {
    note: () =>
      db
        .select({ placeId: notes.placeId, title: notes.title, href: sql<string>`'/notes/' || ${notes.slug}` })
        .from(notes)
        .where(and(eq(notes.id, target.id), listedNotes(viewer))),
    post: () =>
      db
        .select({ placeId: posts.placeId, title: posts.title, href: sql<string>`'/posts/' || ${posts.slug}` })
        .from(posts)
        .where(and(eq(posts.id, target.id), readablePosts(viewer))),
    report: () =>
      db
        .select({ placeId: reports.placeId, title: reports.title, href: sql<string>`'/reports/' || ${reports.slug}` })
        .from(reports)
        .where(eq(reports.id, target.id)),
    question: () =>
      db
        .select({
          placeId: questions.placeId,
          title: questions.question,
          href: sql<string>`'/questions/' || ${questions.slug}`,
        })
        .from(questions)
        .where(eq(questions.id, target.id)),
  }[target.noun]();
  return row;
}
