import { eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { comments } from "@/db/schema/comments";
import { type Naming, renamed } from "@/features/contributions/naming";
import { canName } from "@/features/contributions/policy";
import { allow, found } from "@/lib/refusal";

/** How its author is named on a comment from now on: at once, as staff know who it is. */
export async function nameComment(member: Member, { id, namedAs }: Naming) {
  return writing(member, async (db) => {
    const [row] = await db
      .select({
        authorId: comments.authorId,
        organisationId: comments.organisationId,
        placeId: comments.placeId,
        namedAs: comments.namedAs,
        version: comments.version,
      })
      .from(comments)
      .where(eq(comments.id, id));
    const comment = found(row, "This comment is not here any more.");
    allow(canName(member, comment), "Only its author says how they are named.");
    const byline = await renamed(db, member, "comment", { id, namedAs, organisationId: comment.organisationId });
    await record(db, {
      memberId: member.id,
      deed: "nameComment",
      noun: "comment",
      nounId: id,
      ofMemberId: member.id,
      placeId: comment.placeId,
      version: comment.version,
      before: { namedAs: comment.namedAs },
      after: { namedAs },
    });
    return { byline };
  });
}
