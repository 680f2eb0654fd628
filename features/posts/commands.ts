import { sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { postCards, posts } from "@/db/schema/posts";
import { canEditPosts } from "@/features/posts/policy";
import type { PostInput } from "@/features/posts/schema";
import { markdown } from "@/lib/markdown";
import { allow, found } from "@/lib/refusal";

/** Publishes a post with its cards: now, or at the moment given. Answers its id and slug. */
export async function publishPost(member: Member, { cards, publishAt, ...post }: PostInput) {
  return writing(member, async (db) => {
    allow(canEditPosts(member), "Only an editor can publish a post.");
    const [row] = await db
      .insert(posts)
      .values({
        ...post,
        bodyHtml: markdown(post.body),
        authorId: member.id,
        byline: bylineOf(member),
        // Cursors carry milliseconds: with Postgres' microseconds a page could begin between two rows of one.
        publishedAt: publishAt ?? sql`date_trunc('milliseconds', now())`,
      })
      .onConflictDoNothing({ target: posts.slug })
      .returning({ id: posts.id, slug: posts.slug });
    const made = found(row, "Another post has this address already. Choose a different one.");
    if (cards.length > 0)
      await db.insert(postCards).values(cards.map((card, position) => ({ postId: made.id, position, ...card })));
    await record(db, {
      memberId: member.id,
      deed: "publishPost",
      noun: "post",
      nounId: made.id,
      ofMemberId: member.id,
      placeId: post.placeId,
    });
    return made;
  });
}

const bylineOf = ({ name, organisations: [first] }: Member) => (first ? `${name}, ${first.name}` : name);
