import { PostCard } from "@/features/posts/post-card";
import type { PostCardData } from "@/features/posts/queries";

export function PostCards({ cards, level = 2 }: { cards: PostCardData[]; level?: 2 | 3 }) {
  return (
    <ol className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      {cards.map((card) => (
        <li key={card.id} className="keep-together border-t-2 border-ink pt-3">
          <PostCard card={card} level={level} />
        </li>
      ))}
    </ol>
  );
}
